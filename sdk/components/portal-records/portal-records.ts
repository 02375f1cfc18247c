import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { fieldText } from '../../core/field-value.js';
import { backStyles, inPlace, type Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain, notice } from '../../core/states.js';
import { filters, orders } from './filters.js';
import en from './messages.en.js';
import { kindOf, Narrowing } from './narrowing.js';
import { styles } from './portal-records.styles.js';

/** How many fields a row shows beside title and summary. */
const mostColumns = 4;
/** How many records the API answers at most. */
const mostAtOnce = 100;
/** How long (ms) the search waits for the next letter. */
const typing = 300;

type Row = Schemas['PortalRecord'];

interface Shown {
  type: Schemas['RecordType'];
  items: Row[];
  facets: Schemas['Facet'][];
  cursor: string | null;
}

/**
 * The records of a type that the caller may see, with filters, order and search as far as they may use them. Further pages
 * come as one scrolls, or by a button. One opens in the place of the list, or where `href` leads. Live.
 *
 * @element portal-records
 * @fires {CustomEvent<{ id: string; record: PortalRecord }>} portal-record-opened - The person chose a record. Cancelable: then it is not shown, and no link is followed.
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart tools - Search, order and filters.
 * @csspart filters - The filters.
 * @csspart filter - One filter.
 * @csspart list - The records.
 * @csspart row - One record.
 * @csspart title - Title of a record.
 * @csspart summary - The line below it.
 * @csspart field - A field of a row: its name and value.
 * @csspart more - The button "Show more".
 * @csspart back - The way back to the list.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Every button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - What is chosen, focus ring.
 */
export class PortalRecords extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, backStyles, styles];
  static override vocabulary = {
    name: 'portal-records',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = {
    type: {},
    filter: {},
    sort: {},
    record: {},
    href: {},
    pageSize: { attribute: 'page-size', type: Number },
  };

  /** Loads the element that it shows in place of the list, by its tag. Its `define` file says from where. */
  static companions: Companions = {};

  /** Key of the record type. */
  declare type: string;
  /** What the list never goes beyond: conditions as the API takes them, between semicolons: `data.status:eq:open; data.dueOn:gte:2026-01-01`. */
  declare filter: string | undefined;
  /** The order to begin with, as the API takes it: `-data.dueOn`. Absent: the newest first. */
  declare sort: string | undefined;
  /** Id of the record that is shown in place of the list; choosing one sets it. Absent: the list. */
  declare record: string | undefined;
  /** Address of a record's page, with `{id}` and `{externalId}`: rows are links then. */
  declare href: string | undefined;
  /** How many records come at once, at most 100. Absent: 20. */
  declare pageSize: number | undefined;

  #narrowing = new Narrowing();
  #inPlace = inPlace(this, 'portal-record', PortalRecords.companions);
  #type: Schemas['RecordType'] | undefined;
  #owner: Portal | undefined;
  /** The page that is being fetched, and why it did not come. */
  #coming: object | undefined;
  #trouble: unknown;
  #timer = 0;
  #wanted = 0;
  #focused = '';
  #near = new IntersectionObserver(([entry]) => entry!.isIntersecting && void this.#next(), {
    rootMargin: '50%',
  });

  #data = new PortalData(this, {
    args: () => [this.type, this.filter, this.sort, this.pageSize] as const,
    load: (portal, _, options) => this.#load(portal, options),
    refreshOn: ({ type, data }) => /^record\./.test(type) && data!.type === this.type,
    lines: 16,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  /** As many as are in view, from the first on. */
  async #load(portal: Portal, options: CallOptions): Promise<Shown> {
    const { type: key } = this;
    const type = await portal.get('/v1/record-types/{key}', { path: { key }, ...options });
    this.#type = type;
    const wanted = this.#wanted;
    const items: Row[] = [];
    let facets: Shown['facets'] | undefined;
    for (let cursor: string | null = null; ;) {
      const page: Schemas['PortalRecordList'] = await this.#page(
        portal,
        wanted - items.length,
        cursor,
        options,
      );
      items.push(...page.items);
      facets ??= page.facets;
      cursor = page.nextCursor;
      if (!cursor || items.length >= wanted) return { type, items, facets, cursor };
    }
  }

  #page(
    portal: Portal,
    size: number,
    cursor: string | null,
    options: CallOptions,
  ): Promise<Schemas['PortalRecordList']> {
    const { filter, facets, search, sort = this.sort } = this.#narrowing.query(this.#type!.fields);
    const query = {
      type: this.type,
      search,
      sort,
      filter: [...(this.filter ?? '').split(';').map((one) => one.trim()), ...filter!].filter(Boolean),
      // Those of the first page hold for all.
      ...(cursor ? { cursor } : { facets }),
      limit: Math.min(mostAtOnce, size),
    };
    return portal.get('/v1/records', { query, ...options });
  }

  /** Brings the next page below what is there. */
  #next = async (): Promise<void> => {
    const { activePortal, language } = this;
    const shown = this.#data.value;
    if (!shown?.cursor || this.#coming || this.#trouble || this.#data.busy) return;
    this.#coming = shown;
    this.requestUpdate();
    try {
      const { items, nextCursor } = await this.#page(activePortal!, this.#size, shown.cursor, { language });
      // A list that was read afresh meanwhile counts.
      if (this.#data.value === shown) {
        const all = [...shown.items, ...items];
        this.#data.value = { ...shown, items: all, cursor: nextCursor };
        this.#wanted = all.length;
      }
    } catch (error) {
      this.#trouble = error;
    }
    this.#coming = undefined;
    this.requestUpdate();
  };

  #again = (): void => {
    this.#trouble = undefined;
    void this.#next();
  };

  /** Reads the list anew from its beginning, with what is asked now. */
  #narrow = (): void => {
    this.#wanted = this.#size;
    this.#trouble = undefined;
    this.requestUpdate();
    this.refresh();
  };

  get #size(): number {
    return this.pageSize || 20;
  }

  #clear = (): void => {
    this.#narrowing.clear();
    const search = this.renderRoot.querySelector<HTMLInputElement>('[type=search]');
    if (search) search.value = '';
    search?.focus();
    this.#narrow();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { activePortal } = this;
    // Another portal may be another person's, and another type has other fields.
    if (changed.has('type') || (activePortal && activePortal !== this.#owner))
      this.#narrowing = new Narrowing();
    if (changed.has('type') || changed.has('pageSize')) this.#wanted = this.#size;
    this.#owner = activePortal ?? this.#owner;
    this.#focused = (this.renderRoot as ShadowRoot).activeElement?.id ?? '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('record')) this.#inPlace.turn(this.record);
    if (this.record) return;
    const root = this.renderRoot as ShadowRoot;
    // Records that come on top move the others: the focus goes with the one that it was on.
    if (this.#focused && root.activeElement?.id !== this.#focused) {
      (root.getElementById(this.#focused) ?? root.querySelector<HTMLElement>('[part=body]'))?.focus();
    }
    const more = root.querySelector('[part~=more]');
    this.#near.disconnect();
    if (more && !this.#coming && !this.#trouble) this.#near.observe(more);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#near.disconnect();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    if (this.record) return html`<div part="body">${this.words ? this.#one() : ''}</div>`;
    return this.#data.render((shown) => [this.#tools(shown), this.#list(shown)]);
  }

  #one(): TemplateResult {
    return this.#inPlace.render(
      () => (this.record = undefined),
      () =>
        html`<portal-record
          .portal=${this.activePortal}
          record=${this.record}
          ?human=${this.human}
        ></portal-record>`,
    );
  }

  #tools({ type, items, facets }: Shown): unknown {
    const { fields } = type;
    const words = this.words!;
    const narrowing = this.#narrowing;
    const { search, count } = narrowing;
    if (!items.length && !search && !count && !this.#data.busy) return '';
    const all = orders(type, words);
    const order = narrowing.sort || this.sort || '-createdAt';
    return html`<div part="tools">
      ${
        fields.some(({ searchable }) => searchable)
          ? html`<label class="search"
              >${words.search}<input type="search" .defaultValue=${search} @input=${this.#search}
            /></label>`
          : ''
      }
      <label
        >${words.sort}<select
          @change=${({ target }: { target: HTMLSelectElement }) => {
            narrowing.sort = target.value;
            this.#narrow();
          }}
        >
          ${all.map(({ value, label }) => html`<option value=${value} .selected=${value === order}>${label}</option>`)}
        </select></label
      >
      ${
        fields.some(kindOf)
          ? html`<button
                part="button"
                class="narrow"
                type="button"
                aria-expanded="false"
                aria-controls="filters"
                @click=${toggle}
              >
                ${words.filter} ${count || ''}
              </button>
              <div part="filters" id="filters" role="group" aria-label=${words.filter}>
                ${filters({ fields, facets, narrowing, words, changed: this.#narrow })}
                ${count || search ? html`<button part="button" type="button" @click=${this.#clear}>${words.clear}</button>` : ''}
              </div>`
          : ''
      }
    </div>`;
  }

  #search = ({ target }: { target: EventTarget | null }): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#narrowing.search = (target as HTMLInputElement).value.trim();
      this.#narrow();
    }, typing);
  };

  #list({ type, items, cursor }: Shown): unknown {
    const words = this.words!;
    const { search, count } = this.#narrowing;
    const busy = this.#data.busy;
    const status = items.length
      ? fill(cursor ? words.shownOfMore : words.shown, { count: items.length })
      : search
        ? fill(words.noHits, { search })
        : count
          ? words.noFit
          : words.empty;
    const columns = this.#columns(type, items);
    return html`<p role="status" class=${items.length ? 'count' : 'none'}>${busy ? '' : status}</p>
      <ul part="list" class=${busy ? 'busy' : ''}>
        ${items.map((record, index) => this.#row(record, columns, index, cursor ? -1 : items.length))}
      </ul>
      ${
        this.#trouble
          ? notice(explain(this.#trouble, words), words.retry, this.#again)
          : cursor
            ? html`<button
                part="button more"
                type="button"
                aria-disabled=${!!this.#coming}
                @click=${this.#next}
              >
                ${this.#coming ? words.loading : words.more}
              </button>`
            : ''
      }`;
  }

  /** The fields that people sort and filter by are those that matter; what title and summary say is not said again. */
  #columns({ fields }: Shown['type'], items: Row[]): Shown['type']['fields'] {
    return fields
      .filter(
        (field) =>
          (field.sortable || field.filterable) &&
          !items.every(({ title, summary, data }) => `${title} ${summary}`.includes(this.#text(field, data))),
      )
      .slice(0, mostColumns);
  }

  #text(field: Shown['type']['fields'][number], data: Row['data']): string {
    return fieldText(field, data[field.name], this.language, this.words!);
  }

  #row(record: Row, columns: Shown['type']['fields'], index: number, size: number): TemplateResult {
    const { id, title, summary, data } = record;
    const open = (event: Event) => {
      if (!emit(this, 'portal-record-opened', { id, record })) return event.preventDefault();
      if (this.href) return;
      this.record = id;
      this.#inPlace.enter(id);
    };
    return html`<li part="row" aria-posinset=${index + 1} aria-setsize=${size}>
      <div>
        ${
          this.href
            ? html`<a part="title" id=${id} href=${fill(this.href, record, encodeURIComponent)} @click=${open}
                >${title}</a
              >`
            : html`<button part="title" type="button" id=${id} @click=${open}>${title}</button>`
        }
        <p part="summary">${summary || nothing}</p>
      </div>
      <dl>
        ${columns.map(
          (field) =>
            html`<div part="field">
              <dt>${field.label}</dt>
              <dd>${this.#text(field, data) || '–'}</dd>
            </div>`,
        )}
      </dl>
    </li>`;
  }
}

/** Opens and closes the filters where they have no room of their own. */
function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'));
}
