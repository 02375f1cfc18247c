import { css, html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Schemas, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import { explain } from '../../core/states.js';
import { loadWords } from '../../core/words.js';
import en from './desk.en.js';
import type { PortalQueue } from './portal-queue.js';
import type { View } from './work.js';

const vocabulary = { name: 'portal-queue', en, others: { de: () => import('./desk.de.js') } };

const styles = css`
  .desk {
    flex-basis: 100%;
    margin-block: 0.5rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--portal-surface, Canvas);
  }
  .desk form,
  fieldset {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .desk label {
    font-weight: 600;
  }
  .desk label.tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 44px;
    font-weight: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .problem {
    margin: 0;
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
`;

/** Saving what is shown as a list of one's own or the team's, and writing in a request. Loaded when somebody asks for either. */
export class Desk {
  #words: typeof en = en;
  #list: View | undefined;
  #problem = '';
  #key = '';
  #request: ServiceRequest | undefined;
  #draft: Draft;
  #visibility: 'public' | 'internal' = 'public';

  constructor(private host: PortalQueue) {
    this.#draft = new Draft(host);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  /** Reads the words. */
  async load(): Promise<void> {
    this.#words = (await loadWords(vocabulary, this.host.language)) as typeof en;
  }

  /** Asks under which name a list is to be saved. */
  name(list: View): void {
    this.#list = list;
    this.#key = newKey();
    this.#show('.desk input');
  }

  /** Asks what is to be said in a request. */
  write(request: ServiceRequest): void {
    if (this.#request?.id !== request.id) this.#draft = new Draft(this.host);
    this.#request = request;
    this.#show('.desk textarea');
  }

  /** The place to name a list, while somebody does. */
  naming(): TemplateResult | undefined {
    const words = this.#words;
    if (!this.#list) return undefined;
    return html`<div class="desk" role="group" aria-label=${words.saveList}>
      <form novalidate @submit=${this.#save}>
        <label for="list-name">${words.name}</label>
        <input
          id="list-name"
          maxlength="100"
          aria-required="true"
          aria-invalid=${this.#problem !== ''}
          aria-describedby="list-problem"
        />
        <p id="list-problem" class="problem" role="alert">${this.#problem}</p>
        <label class="tick"><input type="checkbox" id="list-team" />${words.team}</label>
        <div class="row">
          <button part="button" class="primary">${words.save}</button>
          ${this.#close(() => (this.#list = undefined))}
        </div>
      </form>
    </div>`;
  }

  /** The place to write in one of these requests, while somebody does. */
  writing(picked: readonly ServiceRequest[]): TemplateResult | undefined {
    const words = this.#words;
    const request = picked.find(({ id }) => id === this.#request?.id);
    if (!request) return undefined;
    const mayNote = request.allowedActions.includes('commentInternally');
    const visibility = mayNote ? this.#visibility : 'public';
    const choice = (value: 'public' | 'internal', label: string) =>
      html`<label class="tick"
        ><input
          type="radio"
          name="to"
          .checked=${visibility === value}
          @change=${() => (this.#visibility = value)}
        />${label}</label
      >`;
    const use = {
      id: 'write',
      label: words.text,
      required: true,
      action: words.send,
      others: this.#close(() => (this.#request = undefined)),
      send: (portal: NonNullable<PortalQueue['activePortal']>, body: string, idempotencyKey: string) =>
        portal.post('/v1/requests/{id}/comments', {
          path: { id: request.id },
          body: { body, visibility: mayNote ? this.#visibility : 'public' },
          idempotencyKey,
        }),
    };
    return html`<div class="desk" role="group" aria-label=${fill(words.writeIn, { title: request.title })}>
      ${
        mayNote
          ? html`<fieldset>
              <legend>${words.to}</legend>
              ${choice('public', words.reply)}${choice('internal', words.note)}
            </fieldset>`
          : ''
      }
      ${this.#draft.render(use, { ...this.host.words!, ...words })}
    </div>`;
  }

  #close(forget: () => void): TemplateResult {
    return html`<button
      part="button"
      type="button"
      @click=${() => {
        forget();
        this.#problem = '';
        this.host.requestUpdate();
      }}
    >
      ${this.#words.close}
    </button>`;
  }

  #show(selector: string): void {
    const { host } = this;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { host } = this;
    const field = (id: string) => host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    const name = field('list-name').value.trim();
    this.#problem = name ? '' : this.#words.needName;
    if (name) await this.#post(name, field('list-team').checked);
    if (this.#problem) field('list-name').focus();
    host.requestUpdate();
  };

  async #post(name: string, shared: boolean): Promise<void> {
    const { host } = this;
    const { sort, ...filters } = this.#list!.query as Schemas['CreateRequestViewInput']['filters'] & {
      sort: Schemas['RequestView']['sort'];
    };
    try {
      const body = { name, shared, filters, sort };
      const made = await host.activePortal!.post('/v1/request-views', { body, idempotencyKey: this.#key });
      this.#list = undefined;
      host.saved(made.id, fill(this.#words.saved, { name }));
    } catch (error) {
      const { errors } = error as PortalError;
      this.#problem = errors?.[0]?.detail ?? explain(error, host.words!);
    }
  }
}
