import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './page.support.js';

/**
 * Finds a control inside one of our elements by what a person reads: the label's words, or those of a button, beginning with
 * `words`. Waits for it.
 */
export async function find(page: Page, tag: string, words: string): Promise<ElementHandle<HTMLElement>> {
  const search = (name: string, wanted: string): HTMLElement | undefined => {
    const root = document.querySelector(name)?.shadowRoot;
    if (!root) return undefined;
    const read = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const seen = (element: HTMLElement) => element.getClientRects().length > 0;
    const fits = (element: HTMLElement) => read(element).startsWith(wanted) && seen(element);
    const labels = [...root.querySelectorAll<HTMLLabelElement>('label')].filter(fits);
    const buttons = [...root.querySelectorAll<HTMLElement>('button, summary, a')].filter(fits);
    const labelled = [...root.querySelectorAll<HTMLElement>('[aria-label]')].filter(fits);
    return labels.map(({ control }) => control).find((control) => control) ?? buttons[0] ?? labelled[0];
  };
  await until(page, search, [tag, words]);
  const handle = await page.evaluateHandle(search, tag, words);
  return handle.asElement() as ElementHandle<HTMLElement>;
}

/** Presses a button, ticks a box or chooses an option by its words, as a person with a mouse does. */
export async function press(page: Page, tag: string, words: string): Promise<void> {
  const control = await find(page, tag, words);
  await control.evaluate(untilItRests);
  await control.click();
}

/** Resolves once an element stands still: a click goes to a place, and what is there may have moved on meanwhile. */
async function untilItRests(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let before = ''; ;) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = [x, y, width, height].join();
    if (place === before) return;
    before = place;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/** Types an answer into the field with this label. */
export async function type(page: Page, tag: string, label: string, answer: string): Promise<void> {
  const control = await find(page, tag, label);
  await control.click();
  await control.type(answer);
}

/** Chooses from the list with this label. */
export async function choose(page: Page, tag: string, label: string, option: string): Promise<void> {
  const control = (await find(page, tag, label)) as ElementHandle<HTMLSelectElement>;
  const value = await control.evaluate(
    (select, wanted) => [...select.options].find(({ text }) => text.trim() === wanted)?.value,
    option,
  );
  if (value === undefined) throw new Error(`"${label}" offers no "${option}".`);
  await control.select(value);
}

/** Gives files to the file chooser inside one of our elements. */
export async function attach(page: Page, tag: string, ...paths: string[]): Promise<void> {
  await until(page, (name) => document.querySelector(name)?.shadowRoot?.querySelector('input[type=file]'), [
    tag,
  ]);
  const handle = await page.evaluateHandle(
    (name) => document.querySelector(name)!.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!,
    tag,
  );
  await (handle as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/** Fills the demo's fault report: a leak, with what the form asks for then. */
export async function reportLeak(page: Page, place: string): Promise<void> {
  const form = 'portal-request-form';
  await choose(page, form, 'Pump', 'KP-80');
  await type(page, form, 'Serial number', 'KP22-00417');
  await type(page, form, 'Where does it stand?', place);
  await press(page, form, 'It leaks');
  await press(page, form, 'At the shaft');
  await press(page, form, 'A steady trickle');
  await choose(page, form, 'What does the pump carry?', 'Water');
  await type(page, form, 'What have you noticed?', 'Drops below the seal since this morning.');
}
