import { html, type TemplateResult } from 'lit';
import type en from './messages.en.js';

/**
 * A list to choose from that says by its first line what for.
 * @param take told what was chosen
 * @param open told when the person is about to choose
 */
export function choice(
  label: string,
  options: { key: string; name: string }[],
  take: (key: string) => void,
  open?: () => void,
): TemplateResult {
  return html`<select
    aria-label=${label}
    @pointerdown=${open}
    @focus=${open}
    @change=${({ target }: { target: HTMLSelectElement }) => {
      const { value } = target;
      target.selectedIndex = 0;
      if (value) take(value);
    }}
  >
    <option value="">${label}</option>
    ${options.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}
  </select>`;
}

/** Why something was not done, in words. */
export function reasonOf(code: string, words: typeof en): string {
  const key = code === 'forbidden' ? 'forbidden_one' : code;
  return (words as Record<string, string>)[key] ?? words.other;
}
