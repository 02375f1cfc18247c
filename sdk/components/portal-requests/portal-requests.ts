import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { HeldRows } from '../../core/held-rows.js';
import { backStyles, inPlace, type Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { sayReady } from '../../core/ready.js';
import { explain, notice } from '../../core/states.js';
import { glide } from './glide.js';
import en from './messages.en.js';
import { styles } from './portal-requests.styles.js';
import { row } from './row.js';
import { inOrder, views, type Shown, type View } from './shown.js';

/** How many requests the API answers at most. */
const mostAtOnce = 100;
const orders = { '-updatedAt': 'changed', '-createdAt': 'newest', createdAt: 'oldest' } as const;

type Order = keyof typeof orders;

/**
 * The requests that the person may see: open ones with those that wait for them first, or closed ones. Each opens in the place
 * of the list, or where `href` leads. Live: a change moves its row, but not while the pointer or the focus is in the list: a button shows
 * what is new then.
 *
 * @element portal-requests
 * @fires {CustomEvent<{ id: string; request: ServiceRequest }>} portal-request-opened - The person chose a request. Cancelable: then it is not shown, and no link is followed.
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart tools - The choice of what is shown, and the order.
 * @csspart views - The choice of what is shown.
 * @csspart list - The requests.
 * @csspart row - One request.
 * @csspart title - Title of a request.
 * @csspart facts - Number, service and latest change.
 * @csspart unread - How much others have said since it was read.
 * @csspart state - The state in the customer's words.
 * @csspart turn - Says that it waits for the person.
 * @csspart late - Says that it is late.
 * @csspart more - The button "Show more".
 * @csspart fresh - The button that shows what is new.
 * @csspart back - The way back to the list.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Every other button.
 * @csspart skeleton - Stands for what is loading.
 * @cssstate ready - It shows what it loaded, or why not: keep room for it until then, `portal-requests:not(:state(ready))`.
 * @cssproperty [--portal-accent] - What waits for the person, focus ring.
 * @cssproperty [--portal-danger] - What is late.
 * @cssproperty [--portal-success] - What is done.
 */
export class PortalRequests extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, backStyles, styles];
  static override vocabulary = {
    name: 'portal-requests',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = {
    request: {},
    view: {},
    sort: {},
    record: {},
    href: {},
    pageSize: { attribute: 'page-size', type: Number },
    human: { type: Boolean },
  };

  /** Loads the element that it shows in place of the list, by its tag. Its `define` file says from where. */
  static companions: Companions = {};

  /** Id or number of the request that is shown in place of the list; choosing one sets it. Absent: the list. */
  declare request: string | undefined;
  /** What is shown: `open`, `waiting` (for the person) or `closed`. Absent: `open`. */
  declare view: View | undefined;
  /** The order: `-updatedAt`, `-createdAt` or `createdAt`. Absent: `-updatedAt`, the latest change first. */
  declare sort: Order | undefined;
  /** Id of a record: only requests about it. */
  declare record: string | undefined;
  /** Address of a request's page, with `{id}` and `{number}`: rows are links then. */
  declare href: string | undefined;
  /** How many requests come at once, at most 100. Absent: 20. */
  declare pageSize: number | undefined;
  /**
   * Whether there is a button "Talk to a human": below the list for a new request, and in the request that is shown (see
   * `portal-request`).
   */
  declare human: boolean;

  #rows = new HeldRows<ServiceRequest>(this);
  /** Keys of the states in which requests were seen last. */
  #states = new Map<string, string>();
  #wanted = 0;
  /** The page that is being fetched, and why it did not come. */
  #coming: object | undefined;
  #trouble: unknown;
  #news = '';
  #focused = '';
  #inPlace = inPlace(this, 'portal-request', PortalRequests.companions);
  #tops = new Map<string, number>();
  #timer = 0;

  #data = new PortalData<Shown, readonly unknown[]>(this, {
    args: () => [this.record] as const,
    load: (portal, _, options) => this.#load(portal, options),
    refreshOn: ({ type }) => /^request\./.test(type),
    lines: 10,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  /** As many as are in view, from the first on; those that wait for the person besides. */
  async #load(portal: Portal, options: CallOptions): Promise<Shown> {
    const { view = 'open' } = this;
    const [waiting, { items, cursor }] = await Promise.all([
      view === 'open' ? this.#page(portal, 'waiting', mostAtOnce, null, options) : undefined,
      this.#pages(portal, view, options),
    ]);
    const shown = { view, waiting: waiting?.items ?? [], items, cursor };
    this.#tell(shown);
    return shown;
  }

  async #pages(portal: Portal, view: View, options: CallOptions): Promise<Pick<Shown, 'items' | 'cursor'>> {
    const wanted = this.#wanted;
    const items: ServiceRequest[] = [];
    for (let cursor: string | null = null; ;) {
      const left = wanted - items.length;
      const page: Schemas['ServiceRequestList'] = await this.#page(portal, view, left, cursor, options);
      items.push(...page.items);
      cursor = page.nextCursor;
      if (!cursor || items.length >= wanted) return { items, cursor };
    }
  }

  #page(
    portal: Portal,
    view: View,
    size: number,
    cursor: string | null,
    options: CallOptions,
  ): Promise<Schemas['ServiceRequestList']> {
    const { record, sort = '-updatedAt' } = this;
    const query = {
      status: view === 'closed' ? view : 'open',
      category: view === 'waiting' ? 'waiting_for_you' : undefined,
      record,
      sort,
      limit: Math.min(mostAtOnce, size),
      cursor: cursor ?? undefined,
    } as const;
    return portal.get('/v1/requests', { query, ...options });
  }

  /** Puts what has changed into words. */
  #tell(shown: Shown): void {
    const changes = this.#changes(inOrder(shown));
    if (changes[0]) this.#news = changes.map(({ number, state }) => `${number}: ${state.name}`).join('. ');
  }

  /** Those whose state has changed since the last time; none the first time. */
  #changes(latest: readonly ServiceRequest[]): ServiceRequest[] {
    const before = this.#states;
    this.#states = new Map(latest.map(({ id, state }) => [id, state.key]));
    return latest.filter(({ id, state }) => before.has(id) && before.get(id) !== state.key);
  }

  /** Brings the next page below what is there. */
  #next = async (): Promise<void> => {
    const { activePortal, language, view = 'open' } = this;
    const shown = this.#data.value;
    if (!shown?.cursor || this.#coming || this.#data.busy) return;
    this.#coming = shown;
    this.#trouble = undefined;
    this.requestUpdate();
    try {
      const { items, nextCursor } = await this.#page(activePortal!, view, this.#size, shown.cursor, {
        language,
      });
      // A list that was read afresh meanwhile counts.
      if (this.#data.value === shown) {
        const all = [...shown.items, ...items];
        this.#data.value = { ...shown, items: all, cursor: nextCursor };
        this.#wanted = all.length;
        this.#changes(inOrder(this.#data.value));
      }
    } catch (error) {
      this.#trouble = error;
    }
    this.#coming = undefined;
    this.requestUpdate();
  };

  get #size(): number {
    return this.pageSize || 20;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('portal-request-submitted', this.#submitted);
    // "2 minutes ago" grows old.
    this.#timer = window.setInterval(() => this.requestUpdate(), 60_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('portal-request-submitted', this.#submitted);
    clearInterval(this.#timer);
  }

  /** A form on the page tells at once; the event stream may not be connected. */
  #submitted = (): void => this.refresh();

  protected override willUpdate(changed: PropertyValues): void {
    if (['view', 'sort', 'record', 'pageSize'].some((name) => changed.has(name)) || !this.#wanted) {
      const isFirst = !this.#wanted;
      this.#rows.free();
      this.#states.clear();
      this.#wanted = this.#size;
      this.#news = '';
      this.#trouble = undefined;
      // What is shown, and with it the focus, stays until the answer is there.
      if (!isFirst) this.refresh();
    }
    this.#focused = (this.renderRoot as ShadowRoot).activeElement?.id ?? '';
    this.#tops = new Map(this.#all().map((row) => [row.id, row.getBoundingClientRect().top]));
  }

  #all(): Element[] {
    return [...this.renderRoot.querySelectorAll('[part=row]')];
  }

  protected override updated(changed: PropertyValues): void {
    const { value, failure } = this.#data;
    sayReady(this, !!(this.request || value || failure));
    const root = this.renderRoot as ShadowRoot;
    if (changed.has('request')) return this.#inPlace.turn(this.request);
    glide(this.#all(), this.#tops);
    // Requests that come on top move the others: the focus goes with the one that it was on.
    if (this.#focused && root.activeElement?.id !== this.#focused)
      (root.getElementById(this.#focused) ?? root.querySelector<HTMLElement>('[part=body]'))?.focus();
  }

  #open(event: Event, request: ServiceRequest): void {
    const { id } = request;
    if (!emit(this, 'portal-request-opened', { id, request })) return event.preventDefault();
    if (this.href) return;
    this.#rows.free();
    this.request = id;
    this.#inPlace.enter(`open-${id}`);
  }

  override render(): TemplateResult {
    return this.request
      ? html`<div part="body">${this.words ? this.#one() : ''}</div>`
      : this.#data.render((shown) => [this.#tools(shown), this.#list(shown)]);
  }

  #one(): unknown {
    return this.#inPlace.render(
      () => (this.request = undefined),
      () =>
        html`<portal-request
          .portal=${this.activePortal}
          request=${this.request}
          ?human=${this.human}
        ></portal-request>`,
    );
  }

  #tools({ waiting, items }: Shown): TemplateResult {
    const words = this.words!;
    const { view = 'open', sort = '-updatedAt' } = this;
    const mine = view === 'waiting' && this.#data.value!.view === view ? items.length : waiting.length;
    const choose = ({ target }: { target: HTMLInputElement }) => (this.view = target.value as View);
    const order = ({ target }: { target: HTMLSelectElement }) => (this.sort = target.value as Order);
    return html`<div part="tools">
      <fieldset part="views">
        <legend>${words.show}</legend>
        ${views.map(
          (name) =>
            html`<label
              ><input
                type="radio"
                name="view"
                id=${name}
                value=${name}
                .checked=${name === view}
                @change=${choose}
              /><span>${words[name]} ${name === 'waiting' && mine ? html`<b>${mine}</b>` : ''}</span></label
            >`,
        )}
      </fieldset>
      <label class="sort"
        ><span>${words.sort}</span
        ><select id="sort" @change=${order}>
          ${Object.entries(orders).map(
            ([value, name]) =>
              html`<option value=${value} .selected=${value === sort}>${words[name]}</option>`,
          )}
        </select></label
      >
    </div>`;
  }

  #list(shown: Shown): unknown {
    const words = this.words!;
    const { view = 'open' } = this;
    const { busy } = this.#data;
    // What was asked for before is no answer to what is asked now.
    const rows = this.#rows.arrange(busy || shown.view === view ? inOrder(shown) : []);
    const { cursor } = shown;
    const none = { open: words.noneOpen, waiting: words.noneWaiting, closed: words.noneClosed }[view];
    const count = fill(cursor ? words.shownOfMore : words.shown, { count: rows.length });
    const { fresh } = this.#rows;
    const news = fresh ? fill(words.fresh, { count: fresh }) : this.#news;
    return html`<p role="status" class="unseen">${news || (rows.length ? count : '')}</p>
      <div
        @pointerenter=${this.#rows.enter}
        @pointerleave=${this.#rows.leave}
        @focusin=${this.#rows.focus}
        @focusout=${this.#rows.blur}
      >
        ${this.#rows.button(words.fresh)}
        ${rows.length || busy || shown.view !== view ? '' : html`<p class="none">${none}</p>`}
        <ul part="list" class=${shown.view === view ? '' : 'busy'}>
          ${rows.map((request) =>
            row(request, words, this.language, this.href, (event) => this.#open(event, request)),
          )}
        </ul>
      </div>
      ${
        this.#trouble
          ? notice(explain(this.#trouble, words), words.retry, this.#next)
          : cursor
            ? html`<button
                part="button more"
                type="button"
                id="more"
                aria-disabled=${!!this.#coming}
                @click=${this.#next}
              >
                ${this.#coming ? words.loading : words.more}
              </button>`
            : ''
      }`;
  }
}
