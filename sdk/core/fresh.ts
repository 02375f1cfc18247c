import { css, html, type TemplateResult } from 'lit';
import { fill } from '../client/fill.js';
import { adopt } from './adopt.js';
import type { PortalElement } from './portal-element.js';

/** It floats over the list and stays in view. */
const styles = css`
  .fresh {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  [part~='fresh'] {
    margin-block-start: 0.25rem;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
    border-radius: 2em;
    box-shadow: 0 0.125rem 0.5rem rgb(0 0 0 / 30%);
  }
`;

/**
 * The button that shows what is new: over the first rows, so that it moves nothing by coming.
 * @param words with the place `{count}`
 * @param show brings it
 */
export function fresh(host: PortalElement, words: string, count: number, show: () => void): TemplateResult {
  adopt(host, styles);
  const press = (): void => {
    show();
    // The button goes: the focus goes on to what it brought.
    void host.updateComplete.then(() => {
      const first = host.renderRoot.querySelector<HTMLElement>('[part=list] :is(button, a, input)');
      first?.focus();
    });
  };
  return html`<div class="fresh">
    <button part="button fresh" type="button" @click=${press}>${fill(words, { count })}</button>
  </div>`;
}
