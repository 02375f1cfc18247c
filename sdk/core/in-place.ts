import { css, html, type TemplateResult } from 'lit';
import { lazy } from '../client/lazy.js';
import type { PortalElement } from './portal-element.js';
import { explain, notice, skeleton } from './states.js';

/** Where elements come from that another one shows, by their tags. The `define` file of that one says it. */
export type Companions = Record<string, () => Promise<unknown>>;

/** Another element in the place of a list. */
export interface InPlace {
  /** The person leaves the list by what has this id; call it once the host knows what to show. */
  enter(id: string): void;
  /** The list is shown again: to where the person was. */
  leave(): void;
  /** Loads the element. */
  prepare(): Promise<void>;
  /** What the host shows in the place of its list has changed: loads the element, or goes back and reads what was changed there. */
  turn(now: string | undefined): void;
  /**
   * The way back, and the element, or what stands in its place.
   * @param back what the way back does
   * @param shown the element, once it is loaded
   * @param lines of what stands there until then; absent: 14
   */
  render(back: () => unknown, shown: () => TemplateResult, lines?: number): TemplateResult;
}

/**
 * Shows another element in the place of a list, and leads back to where the person was. Its styles are `backStyles`.
 * @param host shows the list
 * @param tag of the element that is shown; `companions` may say where it comes from
 */
export function inPlace(
  host: PortalElement<{ back: string }> & { refresh(): void },
  tag: string,
  companions: Companions,
): InPlace {
  let trouble: unknown;
  let left = '';
  let scroll = 0;
  const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
  const prepare = async (): Promise<void> => {
    trouble = undefined;
    try {
      const load = companions[tag];
      if (load) await lazy(load);
    } catch (error) {
      trouble = error;
    }
    host.requestUpdate();
  };
  return {
    prepare,
    enter(id) {
      left = id;
      scroll = scrollY;
      // The focus brings it into view.
      void host.updateComplete.then(() => find('[part=back]')?.focus());
    },
    leave() {
      scrollTo({ top: scroll, behavior: 'instant' });
      (find(`[id="${left}"]`) ?? find('[part=body]')!).focus();
    },
    turn(now) {
      if (now) return void prepare();
      this.leave();
      host.refresh();
    },
    render(back, shown, lines = 14) {
      const words = host.words!;
      return html`<button part="back" type="button" @click=${back}>${words.back}</button> ${
          trouble
            ? notice(explain(trouble, words), words.retry, prepare)
            : customElements.get(tag)
              ? shown()
              : skeleton(words.loading, lines)
        }`;
    },
  };
}

/** The look of the way back. */
export const backStyles = css`
  [part='back'] {
    margin-block-end: 0.75rem;
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='back']::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
  }
  [part='back']:dir(rtl)::before {
    rotate: -45deg;
  }
`;
