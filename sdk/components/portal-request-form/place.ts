import { css, html, render } from 'lit';
import { PortalError } from '../../client/errors.js';
import type { Schemas } from '../../client/types.js';
import { adopt } from '../../core/adopt.js';
import type { PortalElement } from '../../core/portal-element.js';
import { loadWords } from '../../core/words.js';
import en from './place.en.js';

const vocabulary = { name: 'portal-request-form', en, others: { de: () => import('./place.de.js') } };

const styles = css`
  dialog.place {
    inline-size: min(26rem, calc(100% - 2rem));
    padding: 1.25rem;
    font: inherit;
    color: var(--portal-text, CanvasText);
    background: var(--portal-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.75rem 2.5rem rgb(0 0 0 / 25%);
  }
  dialog.place::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dialog.place h2 {
    margin: 0 0 0.25rem;
    font-size: 1.125em;
  }
  dialog.place p {
    margin: 0 0 1rem;
  }
  dialog.place button {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5rem;
    padding-block: 0.5rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  dialog.place .later {
    border-color: transparent;
  }
`;

/** Whether an answer says that the request needs a location, which the form does not ask. */
export const isPlaceMissing = ({ errors }: Partial<PortalError>): boolean =>
  !!errors?.some(({ pointer, code }) => pointer === '/location' && code === 'required');

/**
 * Asks at which of the person's locations it is, in a dialog over the form; answers its id.
 * @throws PortalError when the list does not come, or the person says none
 */
export async function askPlace(host: PortalElement): Promise<string> {
  const portal = host.activePortal!;
  const me = await portal.get('/v1/me', {});
  const path = { id: me.account!.id };
  const [words, { items }] = await Promise.all([
    loadWords(vocabulary, host.language).then((own) => ({
      ...(own as typeof en),
      ...host.messages['portal-request-form'],
    })),
    portal.get('/v1/accounts/{id}/locations', { path, query: { limit: 100 } }),
  ]);
  const chosen = await choose(host, words, items);
  if (chosen) return chosen;
  const error = { in: 'body' as const, pointer: '', code: 'required', detail: words.needed, fix: '' };
  throw new PortalError(422, 'invalid_input', words.needed, [error]);
}

/** The dialog; answers an id, or nothing where it was closed. */
function choose(
  host: PortalElement,
  words: typeof en,
  places: readonly Schemas['AccountLocation'][],
): Promise<string> {
  adopt(host, styles);
  const box = document.createElement('div');
  host.renderRoot.append(box);
  return new Promise((resolve) => {
    const close = ({ target }: Event): void => {
      box.remove();
      resolve((target as HTMLDialogElement).returnValue);
    };
    render(
      html`<dialog class="place" aria-labelledby="place" @close=${close}>
        <form method="dialog">
          <h2 id="place">${words.where}</h2>
          <p>${words.several}</p>
          ${places.map(({ id, name }) => html`<button value=${id}>${name}</button>`)}
          <button class="later" value="">${words.later}</button>
        </form>
      </dialog>`,
      box,
    );
    box.querySelector('dialog')!.showModal();
  });
}
