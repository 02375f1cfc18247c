import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import { LateWords } from '../../core/late-words.js';
import { relativeTime } from '../../core/relative-time.js';
import { Addressees } from './addressees.js';
import { Attachments } from './attachments.js';
import type { Entry } from './conversation.js';
import type { PortalRequest } from './portal-request.js';
import en from './talk.en.js';
import { styles } from './talk.styles.js';

const vocabulary = { name: 'portal-request', en, others: { de: () => import('./talk.de.js') } };

/** Every word that this code may say. */
export type TalkWords = NonNullable<PortalRequest['words']> & typeof en;

/** So many steps are told to whoever is asked for help. */
const most = 20;

/**
 * What loads once a request is shown: files and people with a message, changes of one's own messages, what was read, and the way to
 * a human.
 */
export class Talk {
  #late: LateWords<typeof en>;
  #files: Attachments;
  #people: Addressees;
  /** The message that is being changed. */
  #changed: string | undefined;
  #change: Draft;
  #help: Draft;
  #asking = false;
  #sent = '';
  #key = '';
  #read = '';
  #tried: Schemas['TriedStep'][] = [];

  constructor(private host: PortalRequest) {
    const root = host.renderRoot as ShadowRoot;
    const sheet = styles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#late = new LateWords(host, vocabulary);
    this.#files = new Attachments(host);
    this.#people = new Addressees(host);
    this.#change = new Draft(host);
    this.#help = new Draft(host);
  }

  /** Beside the button that sends. */
  tools({ id, allowedActions }: ServiceRequest): unknown {
    const words = this.#words();
    if (!words) return '';
    return [
      allowedActions.includes('attachDocument') ? this.#files.button(words) : '',
      this.#people.button(id, words),
    ];
  }

  /** Below the form: what goes with the message. */
  chosen({ id }: ServiceRequest, me: string): unknown {
    const words = this.#words();
    return words && [this.#people.choice(id, me, words), this.#files.rows(words)];
  }

  /** Sends a message with what was chosen. @throws PortalError */
  async send(portal: Portal, id: string, body: string): Promise<Entry> {
    await this.#files.ready();
    const [documents, mentions] = [this.#files.ids, this.#people.ids];
    const message = { body, documents, mentions };
    const text = JSON.stringify(message);
    // The same message again is the same wish, even if the answer to the first try was lost.
    if (this.#sent !== text) this.#key = newKey();
    this.#sent = text;
    const entry = await portal.post('/v1/requests/{id}/comments', {
      path: { id },
      body: message,
      idempotencyKey: this.#key,
      language: this.host.language,
    });
    this.#sent = '';
    const words = this.#words();
    if (words)
      this.#note(documents.length ? fill(words.sentFiles, { count: documents.length }) : words.wrote);
    this.#files.clear();
    this.#people.clear();
    return entry;
  }

  /** The button that changes a message of one's own, while that is possible. */
  changer({ id, body, editableUntil }: Entry): unknown {
    const words = this.#words();
    if (!words || !editableUntil || Date.parse(editableUntil) <= Date.now()) return '';
    return html`<button
      part="button"
      class="quiet"
      type="button"
      data-change=${id}
      @click=${() => this.#begin(id, body!)}
    >
      ${words.change}
    </button>`;
  }

  /** The form in the place of a message that is being changed; undefined for all others. */
  changing(request: string, { id }: Entry): TemplateResult | undefined {
    const words = this.#words();
    if (id !== this.#changed || !words) return undefined;
    const path = { id: request, commentId: id };
    return this.#change.render(
      {
        id: `change-${id}`,
        label: words.changing,
        required: true,
        action: words.save,
        others: html`<button part="button" type="button" @click=${() => this.#end(id)}>
          ${words.back}
        </button>`,
        send: async (portal, text) => {
          const { language } = this.host;
          const address = '/v1/requests/{id}/comments/{commentId}';
          // Which version it is that is changed.
          await portal.get(address, { path, language });
          this.host.take(await portal.patch(address, { path, body: { body: text }, language }));
          this.#end(id);
        },
      },
      { ...words, moved: words.late },
    );
  }

  /** What somebody did that is rarer; nothing where what was said says it all, or where it is for staff alone. */
  happened({ kind, approval }: Entry): unknown {
    const words = this.#words();
    if (!words) return '';
    if (approval && approval.happened !== 'stuck')
      return fill(words[approval.happened], { stage: approval.stage });
    const { handed, joined } = words;
    return { participantsAdded: joined, assigned: handed, unassigned: handed }[kind as string];
  }

  /** Notes up to where the person has read, once it is in view. */
  read(portal: Portal, { id, allowedActions }: ServiceRequest, entries: readonly Entry[]): void {
    const entry = entries.at(-1)?.id;
    const isSeen = document.visibilityState === 'visible';
    if (!entry || this.#read === entry || !isSeen || !allowedActions.includes('markRead')) return;
    this.#read = entry;
    // What is not noted now is with the next message.
    portal.post('/v1/requests/{id}/readings', { path: { id }, body: { entry } }).catch(() => {
      this.#read = '';
    });
  }

  /** The way to a human: what was asked for already, or the form once the person wants it. */
  help(request: ServiceRequest): unknown {
    const words = this.#words();
    if (!words) return '';
    const { helpWanted } = request;
    if (helpWanted) {
      const time = relativeTime(helpWanted.at, this.host.language);
      return html`<p part="help" class="muted">${fill(words.asked, { time })}</p>`;
    }
    if (!this.#asking) return '';
    const close = () => {
      this.#asking = false;
      this.host.requestUpdate();
    };
    return this.#help.render(
      {
        id: 'help',
        label: words.wish,
        required: false,
        action: words.ask,
        others: html`<button part="button" type="button" @click=${close}>${words.back}</button>`,
        send: async (portal, message, idempotencyKey) => {
          const body = { request: request.id, tried: this.#tried, ...(message && { message }) };
          await portal.post('/v1/human-help', { body, idempotencyKey, language: this.host.language });
          this.#asking = false;
          this.host.refresh();
        },
      },
      words,
    );
  }

  /** Opens the form for a human. */
  ask(): void {
    this.#asking = true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('#help')?.focus(),
    );
  }

  /** Whether the form for a human is open. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Remembers that the person opened the request. */
  opened({ number, title }: ServiceRequest): void {
    const words = this.#words();
    if (words && !this.#tried.length) this.#note(fill(words.opened, { number, title }));
  }

  #note(what: string): void {
    this.#tried = [...this.#tried, { what: what.slice(0, 500), at: new Date().toISOString() }].slice(-most);
  }

  #begin(id: string, body: string): void {
    this.#changed = id;
    this.#change = new Draft(this.host);
    this.#change.text = body;
    this.#focus(`#change-${id}`);
  }

  #end(id: string): void {
    this.#changed = undefined;
    this.#focus(`[data-change=${id}]`);
  }

  #focus(selector: string): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      (
        this.host.renderRoot.querySelector<HTMLElement>(selector) ??
        this.host.renderRoot.querySelector<HTMLElement>('[role=log]')
      )?.focus(),
    );
  }

  /** The words of the language; undefined while they load. Those that the host replaced come with the element's. */
  #words(): TalkWords | undefined {
    const { words } = this.host;
    const own = this.#late.get();
    return words && own && { ...own, ...words };
  }
}
