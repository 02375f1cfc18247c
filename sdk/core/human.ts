import { html, type TemplateResult } from 'lit';
import { fill } from '../client/fill.js';
import type { Portal, Schemas, ServiceRequest } from '../client/types.js';
import { Draft, type DraftWords } from './draft.js';
import { emit } from './events.js';
import en from './human.en.js';
import { styles } from './human.styles.js';
import { LateWords } from './late-words.js';
import type { PortalElement } from './portal-element.js';
import { relativeTime } from './relative-time.js';

const vocabulary = { name: 'human', en, others: { de: () => import('./human.de.js') } };

/** What somebody did or was told, in the words that whoever answers reads. */
type Deed = 'opened' | 'searched' | 'chose' | 'pressed' | 'told' | 'wrote' | 'files';

/** So many steps are told. */
const most = 20;

/**
 * The way to a human from an element: a button, a form in its place, and what was tried here. Load it where a person may take it.
 * An element has one for each request that it shows, and one for what is about none.
 */
export class Human {
  #late: LateWords<typeof en>;
  #draft: Draft;
  #asking = false;
  /** Number of the request in which somebody answers. */
  #answers = '';
  #tried: { deed: Deed; what: string; at: string }[] = [];

  /** @param done called when somebody was asked */
  constructor(
    private host: PortalElement,
    private done: () => void,
    private id = 'human',
  ) {
    const root = host.renderRoot as ShadowRoot;
    const sheet = styles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#draft = new Draft(host);
    this.#late = new LateWords(host, vocabulary);
  }

  /** Remembers what the person did; of a search that is being typed only the end. */
  note(deed: Deed, what: string): void {
    const last = this.#tried.at(-1);
    const isSame =
      deed === 'searched' &&
      last?.deed === deed &&
      (what.startsWith(last.what) || last.what.startsWith(what));
    const before = isSame ? this.#tried.slice(0, -1) : this.#tried;
    this.#tried = [...before, { deed, what: what.slice(0, 400), at: new Date().toISOString() }].slice(-most);
  }

  /** Whether the form is open. */
  get asking(): boolean {
    return this.#asking;
  }

  /**
   * The button, or the form that it opened, or that somebody was asked.
   * @param request the one that it is about; absent, or where nobody may be asked in it: in a new one
   * @param seen when the last entry of it was written that the person has seen
   */
  render(request?: ServiceRequest, seen: string | null = null): TemplateResult {
    const words = this.#late.get();
    return html`<div part="help">${words && this.host.words ? this.#within(words, request, seen) : ''}</div>`;
  }

  #within(words: typeof en, request: ServiceRequest | undefined, seen: string | null): unknown {
    const { language } = this.host;
    const wanted = request?.helpWanted;
    if (wanted) return html`<p>${fill(words.asked, { time: relativeTime(wanted.at, language) })}</p>`;
    if (this.#asking)
      return this.#form(
        { ...this.host.words!, ...words },
        request?.allowedActions.includes('seekHelp') ? request : undefined,
      );
    return html`<p role="status">${this.#answers && fill(words.answers, { number: this.#answers })}</p>
      <button part="button" type="button" data-human=${this.id} @click=${() => this.#ask(request, seen)}>
        ${words.human}
      </button>`;
  }

  #ask(request: ServiceRequest | undefined, seen: string | null): void {
    const { id = null, number = null, title = null, state } = request ?? {};
    const detail = { id, number, title, state: state?.key ?? null, seen };
    if (!emit(this.host, 'portal-human-wanted', detail)) return;
    this.#asking = true;
    this.#answers = '';
    this.#focus(`#${this.id}`);
  }

  #form(words: DraftWords & typeof en, request: ServiceRequest | undefined) {
    const close = () => {
      this.#asking = false;
      this.#focus(`[data-human=${this.id}]`);
    };
    return html`<p>${this.#tried.length ? words.carries : ''}</p>
      ${this.#draft.render(
        {
          id: this.id,
          label: request ? words.wish : words.tell,
          // Without a request there is nothing else to go by.
          required: !request,
          action: words.ask,
          others: html`<button part="button" type="button" @click=${close}>${words.back}</button>`,
          send: (portal, message, key) => this.#send(portal, words, { request: request?.id, message, key }),
        },
        words,
      )}`;
  }

  async #send(
    portal: Portal,
    words: typeof en,
    { request, message, key }: { request: string | undefined; message: string; key: string },
  ): Promise<void> {
    const tried = this.#tried.map(({ deed, what, at }) => ({ what: fill(words[deed], { what }), at }));
    const body: Schemas['HumanHelpInput'] = {
      tried,
      ...(request && { request }),
      ...(message && { message }),
    };
    const { language } = this.host;
    const { number } = await portal.post('/v1/human-help', { body, idempotencyKey: key, language });
    this.#answers = number;
    this.#asking = false;
    this.#tried = [];
    this.done();
    this.#focus(`[data-human=${this.id}]`);
  }

  #focus(selector: string): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
