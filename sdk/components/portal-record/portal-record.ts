import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas } from '../../client/types.js';
import { fieldText, fieldValue } from '../../core/field-value.js';
import type { Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain, skeleton } from '../../core/states.js';
import type { Changes } from './changes.js';
import type { Editor } from './edit.js';
import type { History } from './history.js';
import en from './messages.en.js';
import { styles } from './portal-record.styles.js';

/** A field of a record with its value. */
export type RecordField = Schemas['RecordField'];

/** What is below the fields. */
type Fold = 'files' | 'requests' | 'history';

interface Shown {
  record: Schemas['PortalRecordDetail'];
  changes: Schemas['ChangeRequest'][];
}

/**
 * One record: its fields as far as the caller may read them, each changed in its place where they may. A change that needs
 * approval says so before, and what waits is shown with its field. Below them its files, the requests about it and its
 * history. Live.
 *
 * Editing, change requests and what is below the fields load when they are needed.
 *
 * @element portal-record
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @slot after - Words or elements of the host below the fields.
 * @csspart body - Everything, in each state.
 * @csspart title - Title of the record.
 * @csspart summary - The line below it.
 * @csspart fields - The fields.
 * @csspart field - A field: its name and value.
 * @csspart edit - The button that begins a change.
 * @csspart editor - The place where a value is changed.
 * @csspart change - A change that waits, or what became of one.
 * @csspart files - The files, a disclosure.
 * @csspart requests - The requests about it, a disclosure.
 * @csspart history - Who changed what, a disclosure.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Every other button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - Main button, links, what waits.
 * @cssproperty [--portal-danger] - What is wrong.
 */
export class PortalRecord extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-record',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = { record: {} };

  /** Loads the elements that it shows below the fields, by their tags. Its `define` file says from where. */
  static companions: Companions = {};

  /** Id of the record. */
  declare record: string;

  /** @internal Says something to people who cannot see it. */
  news = '';

  #editors = new Map<string, Editor>();
  #changes: Changes | undefined;
  #history: History | undefined;
  /** Parts below the fields that are open. */
  #open = new Set<string>();
  #trouble: unknown;

  #data = new PortalData(this, {
    args: () => [this.record] as const,
    load: (portal, [id], options) => this.#load(portal, id, options),
    refreshOn: ({ type, data }, shown) =>
      data!.recordId === this.record || (type === 'record.manyChanged' && data!.type === shown?.record.type),
    lines: 14,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  async #load(portal: Portal, id: string, options: CallOptions): Promise<Shown> {
    const [record, { items: changes }] = await Promise.all([
      portal.get('/v1/records/{id}', { path: { id }, ...options }),
      portal.get('/v1/change-requests', { query: { record: id, limit: 50 }, ...options }),
    ]);
    if (changes[0]) {
      const { Changes } = await lazy(() => import('./changes.js'));
      this.#changes ??= new Changes(this);
    }
    return { record, changes };
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('record')) return;
    this.#editors.clear();
    this.#history = undefined;
    this.#open.clear();
    this.news = '';
  }

  /** @internal A field as it was read last. */
  latest(name: string): RecordField | undefined {
    return this.#data.value?.record.fields.find((field) => field.name === name);
  }

  /** @internal Shows a record that a call has answered, and reads what else may have changed. */
  show(record: Shown['record'] | undefined, news: string): void {
    if (record) this.keep(record);
    this.news = news;
    this.refresh();
    this.requestUpdate();
  }

  /** @internal Shows a record that was read. */
  keep(record: Shown['record']): void {
    const { value } = this.#data;
    if (value) this.#data.value = { ...value, record };
    this.requestUpdate();
  }

  /** @internal Ends a change and gives the focus back to where it began. */
  close(name: string): void {
    this.#editors.delete(name);
    this.requestUpdate();
    void this.updateComplete.then(() =>
      (
        (this.renderRoot as ShadowRoot).getElementById(`edit-${name}`) ??
        this.renderRoot.querySelector<HTMLElement>('[part=body]')
      )?.focus(),
    );
  }

  async #edit(field: RecordField): Promise<void> {
    this.#trouble = undefined;
    try {
      const { Editor } = await lazy(() => import('./edit.js'));
      const editor = new Editor(this, field, this.record);
      this.#editors.set(field.name, editor);
      this.requestUpdate();
      await this.updateComplete;
      editor.focus();
    } catch (error) {
      this.#trouble = error;
      this.requestUpdate();
    }
  }

  override render(): TemplateResult {
    return this.#data.render(({ record, changes }) => {
      const words = this.words!;
      return html`<h3 part="title">${record.title}</h3>
        <p part="summary">${record.summary}</p>
        ${this.#trouble ? html`<p role="alert">${explain(this.#trouble, words)}</p>` : ''}
        <dl part="fields">${record.fields.map((field) => this.#field(field, changes))}</dl>
        <slot name="after"></slot>
        ${this.#fold('files', () => this.#companion('portal-documents', record.id))}
        ${this.#fold('requests', () => this.#companion('portal-status', record.id))}
        ${
          record.allowedActions.includes('readHistory')
            ? this.#fold('history', () => this.#history?.render(record) ?? skeleton(words.loading, 4))
            : ''
        }
        <p role="status">${this.news}</p>`;
    });
  }

  #field(field: RecordField, changes: Shown['changes']): TemplateResult {
    const { name, label, value, editable } = field;
    const words = this.words!;
    const editor = this.#editors.get(name);
    const isWide = field.format === 'portal-multiline' || field.type === 'object';
    // What waits may not be asked for twice.
    const mayEdit = editable && canEdit(field) && !(field.approval && field.pendingChange);
    return html`<div part="field" class=${isWide ? 'wide' : ''}>
      <dt class=${editor ? 'unseen' : ''}>${label}</dt>
      <dd>
        ${editor ? editor.render() : fieldValue(field, value, this.language, words)}
        ${
          mayEdit && !editor
            ? html`<button
                part="edit"
                type="button"
                id="edit-${name}"
                aria-label=${fill(words.edit, { field: label })}
                @click=${() => this.#edit(field)}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20l1-5L16 4l4 4L9 19z" /></svg>
              </button>`
            : ''
        }
      </dd>
      ${this.#changes?.render(field, changes)}
    </div>`;
  }

  /** @internal A value of a field in words. */
  text(field: RecordField, value: unknown): string {
    return fieldText(field, value, this.language, this.words!);
  }

  /** A part that loads what it shows when it is opened. */
  #fold(part: Fold, content: () => unknown): TemplateResult {
    return html`<details part=${part} ?open=${this.#open.has(part)} @toggle=${this.#toggle}>
      <summary>${this.words![part]}</summary>
      ${this.#open.has(part) ? content() : ''}
    </details>`;
  }

  #companion(tag: 'portal-documents' | 'portal-status', id: string): TemplateResult {
    if (!customElements.get(tag)) return skeleton(this.words!.loading, 4);
    return tag === 'portal-status'
      ? html`<portal-status .portal=${this.portal} record=${id}></portal-status>`
      : html`<portal-documents .portal=${this.portal} record=${id}></portal-documents>`;
  }

  #toggle = async ({ target }: Event): Promise<void> => {
    const { open, part } = target as HTMLDetailsElement;
    const name = part.value as Fold;
    this.#open[open ? 'add' : 'delete'](name);
    this.requestUpdate();
    if (!open) return;
    this.#trouble = undefined;
    try {
      await this.#prepare(name);
    } catch (error) {
      this.#open.delete(name);
      this.#trouble = error;
    }
    this.requestUpdate();
  };

  async #prepare(part: Fold): Promise<void> {
    if (part === 'history') {
      const { History } = await lazy(() => import('./history.js'));
      this.#history ??= new History(this);
      return;
    }
    const load = PortalRecord.companions[part === 'files' ? 'portal-documents' : 'portal-status'];
    if (load) await lazy(load);
  }
}

/** Whether a native control can hold the value: a list must be one of choices, groups have none. */
function canEdit({ type, schema }: RecordField): boolean {
  const items = schema['items'] as { enum?: unknown[] } | undefined;
  return type === 'array' ? !!items?.enum : type !== 'object';
}
