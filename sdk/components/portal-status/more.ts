import { html, type ReactiveController, type TemplateResult } from 'lit';
import { lazy } from '../../client/lazy.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, ServiceRequest } from '../../client/types.js';
import type { Human } from '../../core/human.js';
import { LateWords } from '../../core/late-words.js';
import { skeleton } from '../../core/states.js';
import en from './conversation.en.js';
import { Conversation } from './conversation.js';
import { flash } from '../../core/flash.js';
import { styles } from './more.styles.js';
import type { PortalStatus } from './portal-status.js';
import { RequestList } from './request-list.js';
import { Transitions } from './transitions.js';

const vocabulary = { name: 'portal-status', en, others: { de: () => import('./conversation.de.js') } };

/** Every word that this code may say. */
export type AllWords = NonNullable<PortalStatus['words']> & typeof en;

interface Open {
  conversation: Conversation;
  transitions: Transitions;
  state: string;
  human?: Human;
}

/** What loads only when a request is open or a list is shown: conversations, transitions, the list itself. */
export class More implements ReactiveController {
  #open = new Map<string, Open>();
  #list: RequestList;
  #timer = 0;
  #late: LateWords<typeof en>;
  #Human: typeof Human | undefined;

  constructor(private host: PortalStatus) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
    this.#late = new LateWords(host, vocabulary);
    this.#list = new RequestList(host);
    host.addController(this);
  }

  /** The requests of the list. */
  async latest(portal: Portal, options: CallOptions): Promise<ServiceRequest[]> {
    const query = { sort: '-createdAt', limit: 5, record: this.host.record } as const;
    const { items } = await portal.get('/v1/requests', { query, ...options });
    // The one that the list opens by itself.
    const newest = items.find(({ status }) => status === 'open');
    if (newest) await this.#of(newest).conversation.prepare(portal);
    return items;
  }

  /** The list. */
  list(requests: ServiceRequest[]): unknown {
    const words = this.#words();
    return words ? this.#list.render(requests, words) : this.#reserve(8);
  }

  /** In the box that says what happens now: what the person is asked, and the place to answer. */
  actions(request: ServiceRequest): TemplateResult {
    const words = this.#words();
    if (!words) return this.#reserve(5);
    const { conversation, transitions } = this.#of(request);
    const question = request.progress.needsYou && conversation.question;
    return html`<div id="${request.id}-moves">
      ${question ? html`<blockquote class="said" dir="auto">${question}</blockquote>` : ''}
      ${transitions.render(request, words)}
    </div>`;
  }

  /** Below the steps: what goes on side by side, the conversation, and what else the person may do. */
  talk(request: ServiceRequest): TemplateResult {
    const words = this.#words();
    if (!words) return this.#reserve(8);
    const { conversation, transitions } = this.#of(request);
    const actions = request.progress.needsYou ? '' : this.actions(request);
    // Somebody else answered meanwhile: what was typed may still be said.
    if (!transitions.asking && !conversation.draft.text) {
      conversation.draft.text = transitions.draft.text;
      transitions.draft.text = '';
    }
    return html`${this.#branches(request, words)}
      <section part="talk" aria-label=${words.talk}>
        ${conversation.render(request, words)} ${actions}
        ${this.host.human && request.allowedActions.includes('seekHelp') ? this.#help(request) : ''}
      </section>`;
  }

  #branches({ progress: { branches } }: ServiceRequest, words: AllWords): unknown {
    return (
      branches &&
      html`<h4>${words.branches}</h4>
        <ol part="branches" aria-label=${words.branches}>
          ${branches.map(
            ({ name, state, status, needsYou }) =>
              html`<li class=${status === 'open' ? 'current' : status === 'done' ? 'done' : 'skipped'}>
                ${name} <small>${needsYou ? html`<b>${words.you}</b> · ` : ''}${state.name}</small>
              </li>`,
          )}
        </ol>`
    );
  }

  /** The way to a human, where the host offers it and the person may take it. */
  #help(request: ServiceRequest): unknown {
    const { host } = this;
    if (!this.#Human) {
      // Without it the rest is good; each render tries again.
      lazy(() => import('../../core/human.js')).then(
        (loaded) => {
          this.#Human = loaded.Human;
          host.requestUpdate();
        },
        () => undefined,
      );
      return html`<div part="help"></div>`;
    }
    const open = this.#of(request);
    if (!open.human) {
      open.human = new this.#Human(host, () => host.refresh(), `human-${request.id}`);
      open.human.note('opened', `${request.number}: ${request.title}`);
    }
    return open.human.render(request);
  }

  hostConnected(): void {
    document.addEventListener('portal-request-submitted', this.#submitted);
    // "in 5 minutes" grows old.
    this.#timer = window.setInterval(() => this.host.requestUpdate(), 60_000);
  }

  hostDisconnected(): void {
    document.removeEventListener('portal-request-submitted', this.#submitted);
    clearInterval(this.#timer);
    for (const { conversation } of this.#open.values()) conversation.rest();
  }

  hostUpdated(): void {
    this.#list.sync();
    for (const { conversation } of this.#open.values()) {
      if (!conversation.seen && !conversation.preparing) conversation.rest();
      conversation.seen = false;
    }
  }

  /** A form on the page tells at once; the event stream may not be connected. */
  #submitted = (): void => {
    if (!this.host.request) this.host.refresh();
  };

  /** The words of the language; undefined while they load. Those that the host replaced come with the element's. */
  #words(): AllWords | undefined {
    const { words } = this.host;
    const own = this.#late.get();
    return words && own && { ...own, ...words };
  }

  #reserve(lines: number): TemplateResult {
    return skeleton(this.host.words!.loading, lines);
  }

  #of({ id, state: { key } }: ServiceRequest): Open {
    const { host } = this;
    let open = this.#open.get(id);
    if (!open) {
      open = { conversation: new Conversation(host, id), transitions: new Transitions(host), state: key };
      this.#open.set(id, open);
    }
    if (open.state !== key) {
      open.state = key;
      if (host.request)
        void host.updateComplete.then(() => flash(host.renderRoot.querySelector('[part=now]')));
    }
    return open;
  }
}
