import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Portal, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import { Human } from '../../core/human.js';
import { LateWords } from '../../core/late-words.js';
import { Addressees } from './addressees.js';
import { Attachments } from './attachments.js';
import type { Entry } from './conversation.js';
import type { PortalRequest } from './portal-request.js';
import en from './talk.en.js';
import { styles } from './talk.styles.js';

const vocabulary = { name: 'portal-request', en, others: { de: () => import('./talk.de.js') } };

/** Every word that this code may say. */
export type TalkWords = NonNullable<PortalRequest['words']> & typeof en;

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
  #human: Human;
  #isOpened = false;
  #sent = '';
  #key = '';
  #read = '';

  constructor(private host: PortalRequest) {
    const root = host.renderRoot as ShadowRoot;
    const sheet = styles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#late = new LateWords(host, vocabulary);
    this.#files = new Attachments(host);
    this.#people = new Addressees(host);
    this.#change = new Draft(host);
    this.#human = new Human(host, () => host.refresh(), 'help');
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
    if (documents.length) this.#human.note('files', `${documents.length}`);
    else this.#human.note('wrote', '');
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

  /** The way to a human: the button, its form, or that somebody was asked. */
  help(request: ServiceRequest, seen: string | null): unknown {
    if (!this.#isOpened) this.#human.note('opened', `${request.number}: ${request.title}`);
    this.#isOpened = true;
    return this.#human.render(request, seen);
  }

  /** Whether the form for a human is open. */
  get asking(): boolean {
    return this.#human.asking;
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
