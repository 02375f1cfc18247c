import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, ServiceRequest } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { HeldRows } from '../../core/held-rows.js';
import { backStyles, inPlace, type Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain, notice } from '../../core/states.js';
import { choice, reasonOf } from './choice.js';
import type { Desk } from './desk.js';
import { facts } from './facts.js';
import en from './messages.en.js';
import { styles } from './portal-queue.styles.js';
import { builtIn, doAll, first, savedViews, stepsOf, type Deed, type Shown, type View } from './work.js';

/** How many requests come at once. */
const size = 25;
/** How long (ms) the search waits for the next letter. */
const typing = 300;

/**
 * What waits for the staff: requests that nobody has, one's own, all open ones, and saved views. Requests are taken, given to
 * somebody and moved on, one by one or many at once, with what became of each; in one that is selected, a reply or a note for the
 * team is written. What was searched can be saved as a list. The most urgent come first. Live: while the pointer or the focus is in the list
 * nothing moves there, and a button shows what is new. One opens in the place of the list, or where `href` leads.
 *
 * @element portal-queue
 * @fires {CustomEvent<{ id: string; request: ServiceRequest }>} portal-request-opened - The person chose a request. Cancelable: then it is not shown, and no link is followed.
 * @csspart body - Everything, in each state.
 * @csspart views - The views to choose from.
 * @csspart bulk - What can be done with those that are selected.
 * @csspart field - The field in which one writes.
 * @csspart list - The requests.
 * @csspart row - One request.
 * @csspart title - Title of a request.
 * @csspart fresh - The button that shows what is new.
 * @csspart more - The button "Show more".
 * @csspart back - The way back to the list.
 * @csspart notice - A failure in words.
 * @csspart button - Every button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - What is chosen, titles, focus ring.
 * @cssproperty [--portal-danger] - What is urgent or late, and what was not done.
 */
export class PortalQueue extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, backStyles, styles];
  static override vocabulary = { name: 'portal-queue', en, others: { de: () => import('./messages.de.js') } };
  static override properties: PropertyDeclarations = { view: {}, request: {}, href: {} };

  /** Loads the element that it shows in place of the list, by its tag. Its `define` file says from where. */
  static companions: Companions = {};

  /** The view to begin with: `unassigned`, `mine`, `all`, or the id of a saved one. Absent: `unassigned`. */
  declare view: string | undefined;
  /** Id or number of the request that is shown in place of the list; choosing one sets it. Absent: the list. */
  declare request: string | undefined;
  /** Address of a request's page, with `{id}` and `{number}`: titles are links then. */
  declare href: string | undefined;

  #search = '';
  #timer = 0;
  #count = size;
  #picked = new Set<string>();
  /** What became of those on which something was tried last, in words; empty is done. */
  #outcome = new Map<string, string>();
  #said = '';
  #trouble: unknown;
  #busy = false;
  /** Who could have the request that is being given to somebody. */
  #people: { id: string; of: string; name: string }[] = [];
  #desk: Desk | undefined;
  #rows = new HeldRows<ServiceRequest>(this);
  #inPlace = inPlace(this, 'portal-request', PortalQueue.companions);
  /** What was asked for that is shown; empty where the person has changed something in it. */
  #asked = '';

  #data = new PortalData(this, {
    args: () => [] as const,
    load: (portal, _, options) => this.#load(portal, options),
    refreshOn: ({ type }) => /^request\./.test(type),
    lines: 16,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  async #load(portal: Portal, options: CallOptions): Promise<Shown> {
    const [me, saved] = await Promise.all([
      portal.get('/v1/me', options),
      portal.get('/v1/request-views', options),
    ]);
    const views = [...builtIn, ...savedViews(saved)];
    const view = views.find(({ id }) => id === this.view) ?? views[0]!;
    const query = this.#search ? { ...view.query, search: this.#search } : view.query;
    const found = await first(portal, query, this.#count, options);
    // What the person asked for, or did, is shown wherever the pointer is.
    if (this.#asked !== this.#wanted) this.#rows.show(found.items);
    this.#asked = this.#wanted;
    return { ...found, views, me: me.id };
  }

  /** What the person asks for. */
  get #wanted(): string {
    return `${this.view} ${this.#count} ${this.#search}`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('request')) this.#inPlace.turn(this.request);
  }

  #show(event: Event, request: ServiceRequest): void {
    const { id } = request;
    if (!emit(this, 'portal-request-opened', { id, request })) return event.preventDefault();
    if (this.href) return;
    this.#rows.free();
    this.request = id;
    this.#inPlace.enter(id);
  }

  override render(): TemplateResult {
    if (this.request) return html`<div part="body">${this.words ? this.#one() : ''}</div>`;
    return this.#data.render((shown) => [this.#tools(shown), this.#bulk(shown), this.#list(shown)]);
  }

  #one(): TemplateResult {
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

  #tools({ views }: Shown): TemplateResult {
    const words = this.words! as unknown as Record<string, string>;
    const chosen = views.find(({ id }) => id === this.view) ?? views[0];
    return html`<div part="views" role="group" aria-label=${words['views']}>
        ${views.map(
          (view) =>
            html`<button
              part="button"
              type="button"
              aria-pressed=${view === chosen}
              @click=${() => this.#narrow(() => (this.view = view.id))}
            >
              ${view.name || words[view.id]}
            </button>`,
        )}
      </div>
      <label class="search"
        >${words['search']}<input type="search" .defaultValue=${this.#search} @input=${this.#type}
      /></label>
      ${this.#saving(chosen!)}`;
  }

  /** Saves what is searched for, in the view in which it was found. */
  #saving(view: View): unknown {
    const naming = this.#desk?.naming();
    if (naming || !this.#search) return naming;
    const query = { ...view.query, search: this.#search };
    return html`<button
      part="button"
      type="button"
      @click=${() => this.#open((desk) => desk.name({ ...view, query }))}
    >
      ${this.words!.saveList}
    </button>`;
  }

  /** Loads what is needed to name a list and to write. */
  async #open(then: (desk: Desk) => void): Promise<void> {
    this.#trouble = undefined;
    try {
      const { Desk } = await lazy(() => import('./desk.js'));
      const desk = (this.#desk ??= new Desk(this));
      await desk.load();
      then(desk);
    } catch (error) {
      this.#trouble = error;
      this.requestUpdate();
    }
  }

  /** @internal Shows a list that was saved. */
  saved(id: string, said: string): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!.value = this.#search = '';
    this.#narrow(() => (this.view = id));
    this.#said = said;
  }

  #type = ({ target }: { target: EventTarget | null }): void => {
    clearTimeout(this.#timer);
    const { value } = target as HTMLInputElement;
    this.#timer = window.setTimeout(() => this.#narrow(() => (this.#search = value.trim())), typing);
  };

  /** Reads another list from its beginning. */
  #narrow(change: () => void): void {
    change();
    this.#count = size;
    this.#picked.clear();
    this.#outcome.clear();
    this.#said = '';
    this.requestUpdate();
    this.refresh();
  }

  #bulk({ items }: Shown): unknown {
    const picked = items.filter(({ id }) => this.#picked.has(id));
    if (!picked.length) return '';
    const words = this.words!;
    const ids = picked.map(({ id }) => id);
    const steps = stepsOf(picked);
    const mayAssign = picked.every(({ allowedActions }) => allowedActions.includes('assign'));
    const button = (label: string, act: () => void) =>
      html`<button part="button" type="button" aria-disabled=${this.#busy} @click=${act}>${label}</button>`;
    return html`<div part="bulk" role="group" aria-label=${fill(words.selected, { count: ids.length })}>
      <b>${fill(words.selected, { count: ids.length })}</b>
      ${mayAssign ? button(words.take, () => void this.#do(ids, { assignee: 'me' })) : ''}
      ${mayAssign ? button(words.giveBack, () => void this.#do(ids, { assignee: null })) : ''}
      ${steps.length ? choice(words.move, steps, (transition) => void this.#do(ids, { transition })) : ''}
      ${
        picked.length === 1 && picked[0]!.allowedActions.includes('comment')
          ? button(words.write, () => void this.#open((desk) => desk.write(picked[0]!)))
          : ''
      }
      ${button(words.clear, () => {
        this.#picked.clear();
        this.requestUpdate();
      })}
      ${this.#desk?.writing(picked)}
    </div>`;
  }

  #list({ items, me, more }: Shown): TemplateResult {
    const words = this.words!;
    const empty = this.#search ? fill(words.noHits, { search: this.#search }) : words.empty;
    const count = items.length ? fill(words.shown, { count: items.length }) : empty;
    // What comes by itself comes quietly.
    const busy = this.#busy || (this.#data.busy && this.#asked !== this.#wanted);
    const rows = this.#rows.arrange(items);
    const { fresh } = this.#rows;
    const news = fresh ? fill(words.fresh, { count: fresh }) : this.#said || count;
    return html`<p role="status">${news}</p>
      ${this.#trouble ? notice(explain(this.#trouble, words)) : ''}
      <div
        @pointerenter=${this.#rows.enter}
        @pointerleave=${this.#rows.leave}
        @focusin=${this.#rows.focus}
        @focusout=${this.#rows.blur}
      >
        ${this.#rows.button(words.fresh)}
        <ul part="list" aria-label=${words.list} class=${busy ? 'busy' : ''}>
          ${rows.map((request) => this.#row(request, me))}
        </ul>
      </div>
      ${
        more
          ? html`<button
              part="button more"
              type="button"
              @click=${() => {
                this.#count += size;
                this.refresh();
              }}
            >
              ${words.more}
            </button>`
          : ''
      }`;
  }

  #row(request: ServiceRequest, me: string): TemplateResult {
    const { id, number, title, assignee } = request;
    const words = this.words!;
    const reason = this.#outcome.get(id);
    const open = (event: Event) => this.#show(event, request);
    return html`<li part="row">
      <label
        ><input
          type="checkbox"
          aria-label=${fill(words.select, { title })}
          .checked=${this.#picked.has(id)}
          @change=${() => this.#pick(id)}
      /></label>
      <div class="what">
        ${
          this.href
            ? html`<a
                part="title"
                id=${id}
                href=${fill(this.href, { id, number }, encodeURIComponent)}
                @click=${open}
                >${title}</a
              >`
            : html`<button part="title" type="button" id=${id} @click=${open}>${title}</button>`
        }
        ${facts(request, words, this.language)}
      </div>
      ${this.#actions(request, me, assignee)}
      ${
        reason === undefined
          ? ''
          : html`<p class=${reason ? 'failed' : 'ok'}>${reason ? fill(words.failed, { reason }) : '✓'}</p>`
      }
    </li>`;
  }

  #actions(
    { id, allowedActions }: ServiceRequest,
    me: string,
    assignee: ServiceRequest['assignee'],
  ): TemplateResult {
    const words = this.words!;
    const who = assignee ? (assignee.id === me ? words.you : assignee.name) : words.nobody;
    if (!allowedActions.includes('assign')) return html`<div class="do"><span>${who}</span></div>`;
    const people = this.#people.filter(({ of }) => of === id).map((one) => ({ key: one.id, name: one.name }));
    const act = (deed: Deed) => void this.#do([id], deed);
    return html`<div class="do">
      <span>${who}</span>
      ${
        assignee
          ? ''
          : html`<button
              part="button"
              type="button"
              aria-disabled=${this.#busy}
              @click=${() => act({ assignee: 'me' })}
            >
              ${words.take}
            </button>`
      }
      ${choice(
        words.assign,
        [...people, ...(assignee ? [{ key: 'nobody', name: words.nobody }] : [])],
        (key) => act({ assignee: key === 'nobody' ? null : key }),
        () => void this.#ask(id),
      )}
    </div>`;
  }

  /** Asks who could have a request, when somebody is about to choose. */
  async #ask(id: string): Promise<void> {
    if (this.#people.some(({ of }) => of === id)) return;
    const { activePortal, language } = this;
    try {
      const path = { id };
      const { items } = await activePortal!.get('/v1/requests/{id}/assignees', { path, language });
      const known = this.#people.filter(({ of }) => of !== id);
      this.#people = [...known, ...items.map((one) => ({ ...one, of: id }))];
    } catch (error) {
      this.#trouble = error;
    }
    this.requestUpdate();
  }

  #pick(id: string): void {
    if (!this.#picked.delete(id)) this.#picked.add(id);
    this.requestUpdate();
  }

  /** Does something to requests, tells what became of each, and keeps those selected with which it did not work. */
  async #do(ids: string[], deed: Deed): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    const words = this.words!;
    try {
      const results = await doAll(this.activePortal!, ids, deed);
      this.#outcome = new Map(
        results.map(({ request, code }) => [request, code ? reasonOf(code, words) : '']),
      );
      const done = results.filter(({ status }) => status === 'done');
      for (const { request } of done) this.#picked.delete(request);
      this.#said = fill(words.done, { done: done.length, count: results.length });
    } catch (error) {
      this.#trouble = error;
    }
    this.#busy = false;
    this.#asked = '';
    this.requestUpdate();
    this.refresh();
  }
}
