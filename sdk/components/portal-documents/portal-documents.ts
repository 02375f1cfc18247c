import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { lazy } from '../../client/lazy.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, PortalDocument } from '../../client/types.js';
import { bytes } from '../../core/format-bytes.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain } from '../../core/states.js';
import en from './messages.en.js';
import { styles } from './portal-documents.styles.js';
import type { Uploads } from './uploads.js';

/** How many files one "Show more" brings. */
const pageSize = 20;

interface Files {
  items: PortalDocument[];
  /** Whether there are more. */
  more: boolean;
  /** Whether the person may add some. */
  mayAdd: boolean;
}

/**
 * The files of a request or of a record, with a place to add some where the caller may. Without either: all files that the
 * caller may see. Live.
 *
 * @element portal-documents
 * @fires {CustomEvent<{ document: PortalDocument }>} portal-document-uploaded - When a file has arrived.
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart list - The files.
 * @csspart file - One file.
 * @csspart add - The place to drop files, with the button that picks some.
 * @csspart uploads - Files on their way.
 * @csspart more - The button "Show more".
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Every button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - Progress, focus ring, the border while files are dragged over.
 * @cssproperty [--portal-danger] - What went wrong with a file.
 */
export class PortalDocuments extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-documents',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = { request: {}, record: {} };

  /** Id or number of the request whose files are shown. Absent, like `record`: all that the caller may see; then none can be added. */
  declare request: string | undefined;
  /** Id of the record whose files are shown. A `request` goes before it. */
  declare record: string | undefined;

  #data = new PortalData(this, {
    args: () => [this.owner] as const,
    load: (portal, _args, options) => this.#read(portal, options),
    refreshOn: ({ type, data }) =>
      this.owner
        ? type === 'document.added' && Object.values(data!).includes(this.owner)
        : type === 'document.added' || type === 'request.submitted',
    lines: 6,
  });
  #uploads: Uploads | undefined;
  #wanted = pageSize;
  /** Running downloads and what went wrong, by id of the document. */
  #downloads = new Map<string, 'busy' | Error>();
  #focused: string | undefined;

  /** @internal What the files belong to. */
  get owner(): string | undefined {
    return this.request || this.record;
  }

  /** @internal The same, as calls name it. */
  get of(): { request?: string; record?: string } {
    const { request, record } = this;
    return request ? { request } : record ? { record } : {};
  }

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  async #read(portal: Portal, options: CallOptions): Promise<Files> {
    const { owner: id, request } = this;
    const owner = id
      ? portal.get(request ? '/v1/requests/{id}' : '/v1/records/{id}', { path: { id }, ...options })
      : undefined;
    const [files, of] = await Promise.all([this.#list(portal, options), owner]);
    const mayAdd = !!of?.allowedActions.includes('attachDocument');
    if (mayAdd) {
      const { Uploads } = await lazy(() => import('./uploads.js'));
      this.#uploads ??= new Uploads(this);
    }
    return { ...files, mayAdd };
  }

  /** As many as are in view, from the newest on. */
  async #list(portal: Portal, options: CallOptions): Promise<Omit<Files, 'mayAdd'>> {
    const { of } = this;
    const items: PortalDocument[] = [];
    for (let cursor: string | undefined; ;) {
      const limit = Math.min(100, this.#wanted - items.length);
      const page = await portal.get('/v1/documents', { query: { ...of, limit, cursor }, ...options });
      items.push(...page.items);
      if (!page.nextCursor || items.length >= this.#wanted) return { items, more: !!page.nextCursor };
      cursor = page.nextCursor;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('request') || changed.has('record')) this.#wanted = pageSize;
    this.#focused = (this.renderRoot as ShadowRoot).activeElement?.id;
  }

  /** Files that come on top move the others: the focus goes with the file that it was on. */
  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    if (this.#focused && root.activeElement?.id !== this.#focused) {
      (root.getElementById(this.#focused) ?? root.querySelector<HTMLElement>('[part=body]'))?.focus();
    }
  }

  override render(): TemplateResult {
    return this.#data.render(({ items, more, mayAdd }) => [
      mayAdd ? this.#uploads!.render(items) : '',
      items.length
        ? html`<ul part="list">
            ${items.map((document) => this.#row(document))}
          </ul>`
        : html`<p>${this.words!.none}</p>`,
      more
        ? html`<button part="button more" type="button" id="more" @click=${this.#more}>
            ${this.#data.busy ? this.words!.loading : this.words!.more}
          </button>`
        : '',
    ]);
  }

  #row(document: PortalDocument): TemplateResult {
    const words = this.words!;
    const { id, name, size, uploadedBy, createdAt, requestNumber, allowedActions } = document;
    const download = this.#downloads.get(id);
    const facts = [
      bytes(size, this.language),
      uploadedBy,
      dateOf(createdAt, this.language),
      this.request ? '' : requestNumber,
    ];
    return html`<li part="file">
      <span class="kind" aria-hidden="true">${kindOf(document)}</span>
      <span class="file"
        ><b id="${id}-name">${name}</b
        ><small>${facts.map((fact) => fact && html`<span>${fact}</span>`)}</small></span
      >
      ${
        allowedActions.includes('download')
          ? html`<button
              part="button"
              type="button"
              id=${id}
              aria-describedby="${id}-name"
              aria-disabled=${download === 'busy'}
              @click=${() => this.#download(document)}
            >
              ${download === 'busy' ? words.downloading : words.download}
            </button>`
          : ''
      }
      ${download instanceof Error ? html`<p role="alert">${explain(download, words)}</p>` : ''}
    </li>`;
  }

  #more = (): void => {
    if (this.#data.busy) return;
    this.#wanted += pageSize;
    this.refresh();
  };

  async #download(document: PortalDocument): Promise<void> {
    const { id } = document;
    if (this.#downloads.get(id) === 'busy') return;
    this.#downloads.set(id, 'busy');
    this.requestUpdate();
    try {
      await this.activePortal!.download(document, { language: this.language });
      this.#downloads.delete(id);
    } catch (error) {
      this.#downloads.set(id, error as Error);
    }
    this.requestUpdate();
  }
}

const dateOf = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time));

/** What kind of file it is, in at most four letters. */
function kindOf({ name, contentType }: PortalDocument): string {
  const ending = /\.(\w{1,4})$/.exec(name)?.[1] ?? contentType.split('/')[1]!.slice(0, 4);
  return ending.toUpperCase();
}
