import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Portal } from '../client/types.js';
import type { PortalElement } from '../core/portal-element.js';

/** How to put an element on the test page. */
export interface MountOptions {
  portal?: Portal;
  attributes?: Record<string, string>;
  /** Language of the page around. Absent: `en`. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** Width of the place in CSS pixels. */
  width?: number;
}

const mounted: HTMLElement[] = [];

/** Puts an element on the page, with its portal given by property. Call `unmountAll` after each test. */
export function mount<E extends PortalElement>(tag: string, options: MountOptions = {}): E {
  const { portal, attributes = {}, lang = 'en', dir = 'ltr', theme = 'light', width } = options;
  const place = document.createElement('div');
  Object.assign(place, { lang, dir });
  place.style.cssText = `color-scheme:${theme};background:Canvas;color:CanvasText;${width ? `width:${width}px` : ''}`;
  const element = document.createElement(tag) as E;
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.portal = portal;
  place.append(element);
  document.body.append(place);
  mounted.push(place);
  return element;
}

/** Takes everything that `mount` put there off the page. */
export function unmountAll(): void {
  mounted.splice(0).forEach((place) => place.remove());
}

/** Waits until a condition holds. @throws after `limit` ms, with `what` it was waiting for */
export async function until<T>(
  condition: () => T,
  what = String(condition),
  limit = 20_000,
): Promise<NonNullable<T>> {
  for (const end = performance.now() + limit; ;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until an element has loaded (or failed to) and rendered. */
export async function settled(element: PortalElement): Promise<void> {
  await until(() => element.hasUpdated && element.words, 'words');
  // One macrotask, so that loads that the update started are seen as busy.
  await new Promise((resolve) => setTimeout(resolve));
  await until(() => !root(element).querySelector('[aria-busy=true], [part=skeleton]'), 'an end of loading');
  await element.updateComplete;
}

/** The shadow root of an element. */
export const root = (element: Element): ShadowRoot => element.shadowRoot!;

/** The words in the shadow root, white space collapsed. */
export const text = (element: Element): string => root(element).textContent!.replace(/\s+/g, ' ').trim();

/** Runs axe with all rules for components. @throws an error that lists the findings */
export async function expectAccessible(element: Element): Promise<void> {
  // It is a plain script: it puts itself on the window.
  const { axe } = window as unknown as { axe: { run(e: Element, o: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.html).join(' ')})`,
  );
  if (lines.length) throw new Error(`axe found:\n${lines.join('\n')}`);
}
