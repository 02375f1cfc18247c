import { html, type TemplateResult } from 'lit';
import type { Schemas } from '../../client/types.js';
import { explain, notice, skeleton } from '../../core/states.js';
import type { PortalRequest } from './portal-request.js';
import type { TalkWords } from './talk.js';

type Person = Schemas['RequestParticipant'];

/** Whom a message addresses: some of those who take part. */
export class Addressees {
  #open = false;
  #people: Person[] | undefined;
  #trouble: unknown;
  #chosen = new Set<string>();

  constructor(private host: PortalRequest) {}

  /** Ids of those who were chosen. */
  get ids(): string[] {
    return [...this.#chosen];
  }

  /** Forgets whom the last message addressed. */
  clear(): void {
    this.#chosen.clear();
    this.#open = false;
  }

  /** Opens and closes the choice. */
  button(request: string, { mention }: TalkWords): TemplateResult {
    const toggle = () => {
      this.#open = !this.#open;
      if (this.#open) void this.#load(request);
      this.host.requestUpdate();
    };
    return html`<button part="button" type="button" aria-expanded=${this.#open} @click=${toggle}>
      ${mention}
    </button>`;
  }

  /** The people, each with what they have to do with the request. `me` is not among them. */
  choice(request: string, me: string, words: TalkWords): unknown {
    if (!this.#open) return '';
    if (this.#trouble)
      return notice(explain(this.#trouble, words), words.retry, () => void this.#load(request));
    const others = this.#people?.filter(({ id }) => id !== me);
    if (!others) return skeleton(words.loading, 2);
    return html`<fieldset part="people">
      <legend>${words.whom}</legend>
      ${others.length ? others.map((one) => this.#person(one, words)) : html`<p class="muted">${words.nobody}</p>`}
    </fieldset>`;
  }

  #person({ id, name, part }: Person, words: TalkWords): TemplateResult {
    const choose = ({ target }: { target: HTMLInputElement }) => {
      if (target.checked) this.#chosen.add(id);
      else this.#chosen.delete(id);
    };
    return html`<label
      ><input type="checkbox" .checked=${this.#chosen.has(id)} @change=${choose} /><span
        >${name} <small>${words[part]}</small></span
      ></label
    >`;
  }

  async #load(id: string): Promise<void> {
    const { host } = this;
    this.#trouble = undefined;
    try {
      const { language } = host;
      const init = { path: { id }, language };
      this.#people = (await host.activePortal!.get('/v1/requests/{id}/participants', init)).items;
    } catch (error) {
      this.#trouble = error;
    }
    host.requestUpdate();
  }
}
