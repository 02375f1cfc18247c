import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import { flash } from '../../core/flash.js';
import { dateTime } from '../../core/format-time.js';
import type { Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { relativeTime } from '../../core/relative-time.js';
import { skeleton } from '../../core/states.js';
import { Conversation, type Entry } from './conversation.js';
import en from './messages.en.js';
import { Moves } from './moves.js';
import { related } from './related.js';
import type { Talk } from './talk.js';
import { styles } from './portal-request.styles.js';

interface Shown {
  request: ServiceRequest;
  entries: Entry[];
  /** Name and id of the person who looks. */
  me: string;
  myId: string;
  /** The latest entry that they have read before. */
  readUpTo: string | null;
}

/**
 * One request: where it stands and what comes next, what is needed from the person with the place to give it, the conversation,
 * the files, and what else may be done. Live.
 *
 * Forms of transitions and the list of files are lent by `portal-request-form` and `portal-documents`, which load when they are
 * needed. Internal notes are never shown, whoever looks.
 *
 * @element portal-request
 * @fires {CustomEvent<{ id: string; number: string; title: string; state: string; seen: string | null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). `seen` is the time of the last entry that they have seen. Prevent it to offer something else than the form that asks for a human.
 * @slot human - What the host offers to whoever wants to talk to somebody, in the place of the button.
 * @csspart body - Everything, in each state.
 * @csspart title - Title of the request.
 * @csspart facts - Number, service and date.
 * @csspart state - The state in the customer's words.
 * @csspart now - What happens now and next, and what is needed from the person.
 * @csspart promise - What was promised, when it is expected, its place in the queue and who works on it.
 * @csspart steps - The ordered list of steps.
 * @csspart branches - What goes on side by side: the list of branches, each with its state.
 * @csspart parts - What it consists of where it is a bundle: the list of requests for others, each with its state.
 * @csspart links - Other requests that it has to do with.
 * @csspart other - One of either: a link with `href`.
 * @csspart talk - The conversation with the place to write.
 * @csspart day - The line between two days.
 * @csspart unread - The line above what is new.
 * @csspart entry - Something that somebody said.
 * @csspart happening - Something that happened.
 * @csspart file - A file in the conversation, a button that fetches it.
 * @csspart attach - The button that picks files for a message.
 * @csspart attachments - Files that go with a message.
 * @csspart people - The choice of whom a message addresses.
 * @csspart help - That a human was asked for.
 * @csspart field - The field in which one writes.
 * @csspart files - The files.
 * @csspart actions - What else may be done.
 * @csspart notice - A failure in words.
 * @csspart button - Every other button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - The present step, what needs the person, the main button, their own words.
 * @cssproperty [--portal-danger] - A promise that is late, what is wrong.
 * @cssproperty [--portal-success] - Steps that are done.
 */
export class PortalRequest extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-request',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = {
    request: {},
    href: {},
    human: { type: Boolean },
  };

  /** Loads the elements that it shows or borrows from, by their tags. Its `define` file says from where. */
  static companions: Companions = {};

  /** Id or number of the request. */
  declare request: string;
  /** Address of another request's page, with `{id}` and `{number}`: the others that it names are links then. */
  declare href: string | undefined;
  /**
   * Whether a button "Talk to a human" is shown. The host hears `portal-human-wanted`; unless it prevents that, the person is asked
   * what they want to say, and the request comes first in the queue of staff.
   */
  declare human: boolean;

  #conversation!: Conversation;
  #talk: Talk | undefined;
  #comment!: Draft;
  #on!: Moves;
  #end!: Moves;
  #state: string | undefined;
  #timer = 0;
  #hasFiles = false;

  #data = new PortalData<Shown, readonly [string]>(this, {
    args: () => [this.request] as const,
    load: (portal, [id], options) => this.#load(portal, id, options),
    refreshOn: ({ data }, shown) =>
      !data!.type &&
      Object.values(data!).some((value) => value === this.request || value === shown?.request.id),
    lines: 16,
    helps: true,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  async #load(portal: Portal, id: string, options: CallOptions): Promise<Shown> {
    const [request, { name, id: myId }, talk] = await Promise.all([
      portal.get('/v1/requests/{id}', { path: { id }, ...options }),
      portal.get('/v1/me', options),
      this.#entries(portal, id, options),
    ]);
    return { request, ...talk, me: name, myId };
  }

  async #entries(
    portal: Portal,
    id: string,
    options: CallOptions,
  ): Promise<Pick<Shown, 'entries' | 'readUpTo'>> {
    const all: Entry[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await portal.get('/v1/requests/{id}/timeline', {
        path: { id },
        query: { limit: 100, cursor },
        ...options,
      });
      all.push(...page.items.filter(({ visibility }) => visibility === 'public'));
      if (!page.nextCursor) return { entries: all, readUpTo: page.readUpTo };
      cursor = page.nextCursor;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // "in 5 minutes" grows old.
    this.#timer = window.setInterval(() => this.requestUpdate(), 60_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another request, or perhaps another person: nothing that was typed stays.
    if (!this.#comment || changed.has('request') || changed.has('portal')) {
      this.#conversation = new Conversation(this);
      this.#comment = new Draft(this);
      this.#on = new Moves(this);
      this.#end = new Moves(this, true);
      this.#state = this.#talk = undefined;
    }
  }

  protected override updated(): void {
    const { request, entries } = this.#data.value ?? {};
    const state = request && request.id + request.state.key;
    if (this.#state && state && this.#state !== state) flash(this.renderRoot.querySelector('[part=now]'));
    this.#state = state;
    if (state && !this.#hasFiles) void this.#loadFiles();
    if (state && !this.#talk) void this.#loadTalk();
    if (request) this.#talk?.read(this.activePortal!, request, entries!);
  }

  /** Without the list of files the rest is good; each update tries again. */
  async #loadFiles(): Promise<void> {
    const load = PortalRequest.companions['portal-documents'];
    if (!load) return;
    try {
      await lazy(load);
      this.#hasFiles = true;
      this.requestUpdate();
    } catch {
      // The place keeps its skeleton.
    }
  }

  /** Without what goes with a message one can still write; each update tries again. */
  async #loadTalk(): Promise<void> {
    const conversation = this.#conversation;
    try {
      const { Talk } = await lazy(() => import('./talk.js'));
      // Another request may be shown by now.
      if (conversation !== this.#conversation) return;
      this.#talk ??= new Talk(this);
      this.requestUpdate();
    } catch {
      // What was there stays.
    }
  }

  /** @internal What goes with messages, once it is there. */
  get talk(): Talk | undefined {
    return this.#talk;
  }

  /** @internal Shows an entry that a call has answered, in the place of the same one of before. */
  take(entry: Entry): void {
    const { value } = this.#data;
    if (!value) return;
    const { entries } = value;
    const isKnown = entries.some(({ id }) => id === entry.id);
    const all = isKnown ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry];
    this.#data.value = { ...value, entries: all };
    this.requestUpdate();
  }

  /** @internal Shows a request that a call has answered. */
  show(request: ServiceRequest): void {
    const { value } = this.#data;
    if (value) this.#data.value = { ...value, request };
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return this.#data.render((shown) => {
      const { request } = shown;
      const { title, number, serviceName, createdAt, state } = request;
      const words = this.words!;
      const date = new Intl.DateTimeFormat(this.language, { dateStyle: 'medium' }).format(
        new Date(createdAt),
      );
      const end = this.#end.render(request);
      const now = this.#now(shown);
      // Somebody else answered meanwhile: what was typed may still be said.
      if (!this.#on.asking && !this.#comment.text) {
        this.#comment.text = this.#on.draft.text;
        this.#on.draft.text = '';
      }
      return html`<header>
          <h3 part="title">${title}</h3>
          <p part="facts">${fill(words.facts, { number, service: serviceName, date })}</p>
          <p part="state" role="status" class=${state.category}>${state.name}</p>
        </header>
        <div class="columns">
          <div class="main">${now} ${this.#said(shown)}</div>
          <div class="side">
            ${this.#steps(request)} ${related(request, words, this.href)}
            <div part="actions">${end} ${this.#help(shown)}</div>
            <section part="files" aria-label=${words.files}>
              <h4>${words.files}</h4>
              ${
                this.#hasFiles
                  ? html`<portal-documents
                      .portal=${this.activePortal}
                      request=${request.id}
                    ></portal-documents>`
                  : skeleton(words.loading, 4)
              }
            </section>
          </div>
        </div>`;
    });
  }

  #now({ request, entries }: Shown): TemplateResult {
    const words = this.words!;
    const { promise, progress, status } = request;
    const { now, next, needsYou } = progress;
    const late = promise.late && !needsYou;
    // What was said when it became their turn is what the person is asked, else what we said last.
    const ours = entries.filter(({ actor, body }) => body && actor.kind !== 'customer');
    const question =
      needsYou && (ours.findLast(({ to }) => to?.key === request.state.key) ?? ours.at(-1))?.body;
    return html`<div part="now" class=${needsYou ? 'turn' : late ? 'late' : status}>
      ${needsYou || late ? html`<p><b>${needsYou ? words.turn : words.late}</b></p>` : ''}
      <p>${now}</p>
      ${needsYou && promise.message ? html`<p class="muted">${promise.message}</p>` : ''}
      ${next && html`<p class="muted">${words.next} ${next}</p>`}
      ${question ? html`<blockquote class="said" dir="auto">${question}</blockquote>` : ''}
      ${this.#on.render(request)}
    </div>`;
  }

  #steps({ progress, promise }: ServiceRequest): TemplateResult {
    const words = this.words!;
    const { language } = this;
    const { text, expectedBy, queue, assignee } = promise;
    return html`<section class="way" aria-label=${words.steps}>
      <ol part="steps">
        ${progress.steps.map(
          ({ name, status, reachedAt }) =>
            html`<li class=${status} aria-current=${status === 'current' && 'step'}>
              ${name}
              <small
                >${status === 'skipped' ? words.skipped : reachedAt && dateTime(reachedAt, language)}</small
              >
            </li>`,
        )}
      </ol>
      <p part="promise">
        ${text}
        ${
          expectedBy &&
          fill(words.expected, {
            time: dateTime(expectedBy, language),
            relative: relativeTime(expectedBy, language),
          })
        }
        ${queue && fill(queue.more ? words.far : words.place, { place: `${queue.position}` })}
        ${assignee && fill(words.worker, { name: assignee })}
      </p>
    </section>`;
  }

  #said({ request, entries, me, myId, readUpTo }: Shown): TemplateResult {
    const { id, allowedActions } = request;
    const words = this.words!;
    const use = {
      id: 'comment',
      label: words.write,
      required: true,
      action: words.send,
      others: this.#talk?.tools(request),
      send: async (portal: Portal, body: string, idempotencyKey: string) => {
        // It is there at once; the event that comes back finds it already.
        this.take(
          this.#talk
            ? await this.#talk.send(portal, id, body)
            : await portal.post('/v1/requests/{id}/comments', {
                path: { id },
                body: { body },
                idempotencyKey,
              }),
        );
      },
    };
    return html`<section part="talk" aria-label=${words.talk}>
      <h4>${words.talk}</h4>
      ${this.#conversation.render(id, entries, me, readUpTo)}
      ${
        allowedActions.includes('comment')
          ? [this.#comment.render(use, words), this.#talk?.chosen(request, myId)]
          : ''
      }
    </section>`;
  }

  #help({ request, entries }: Shown): TemplateResult {
    const talk = this.#talk;
    const help = talk?.help(request, entries.at(-1)?.at ?? null);
    const isGoing = request.helpWanted || talk?.asking;
    return html`${isGoing ? help : ''}<slot name="human">${this.human && !isGoing ? help : ''}</slot>`;
  }
}
