import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { PortalDocument } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { explain } from '../../core/states.js';
import type { PortalDocuments } from './portal-documents.js';

/** A file on its way. */
interface Upload {
  file: File;
  /** Where it was added, which may not be what is shown by now. */
  of: PortalDocuments['of'];
  owner: string | undefined;
  /** Repeats have one effect, even when only the answer was lost. */
  key: string;
  /** Sent so far, 0 to 1; undefined while it waits for those before it. */
  share?: number;
  /** Why it did not arrive. */
  problem?: string;
  /** What became of it. */
  document?: PortalDocument;
}

/** Sends files one after the other. Uploads go on when the element leaves the page: the person wanted them. */
export class Uploads {
  #all: Upload[] = [];
  #working = false;
  #news = '';
  #over = false;

  constructor(private host: PortalDocuments) {}

  /** Takes files; those before it go first. */
  add(files: Iterable<File>): void {
    const { of, owner } = this.host;
    for (const file of files) {
      this.#all.push({ file, of, owner, key: newKey() });
    }
    void this.#work();
  }

  /** The place to add files, and those that are not among the `documents` yet. */
  render(documents: PortalDocument[]): TemplateResult {
    this.#all = this.#all.filter((upload) => !documents.some(({ id }) => id === upload.document?.id));
    return html`${this.#adder()}
      <ul part="uploads">
        ${this.#all.filter(({ owner }) => owner === this.host.owner).map((upload) => this.#row(upload))}
      </ul>
      <p role="status" class="news">${this.#news}</p>`;
  }

  /** A file input inside its label: a button for everyone, the camera on phones; files may be dropped on all of it. */
  #adder(): TemplateResult {
    const { add, drop } = this.host.words!;
    return html`<div
      part="add"
      class=${this.#over ? 'over' : ''}
      @dragover=${(event: DragEvent) => this.#drag(event, true)}
      @dragleave=${(event: DragEvent) => this.#drag(event, false)}
      @drop=${this.#drop}
    >
      <label>${add}<input type="file" multiple @change=${this.#pick} /></label>
      <span class="hint">${drop}</span>
    </div>`;
  }

  #drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    if (this.#over === over) return;
    this.#over = over;
    this.host.requestUpdate();
  }

  #drop = (event: DragEvent): void => {
    this.#drag(event, false);
    this.add(event.dataTransfer?.files ?? []);
  };

  #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.add(input.files ?? []);
    // The same file may be picked again.
    input.value = '';
  };

  #row(upload: Upload): TemplateResult {
    const words = this.host.words!;
    const { file, share, problem } = upload;
    const percent = new Intl.NumberFormat(this.host.language, { style: 'percent' });
    return html`<li>
      <b>${file.name}</b>
      ${
        problem
          ? html`<p class="problem">${problem}</p>
              <div class="row">
                <button part="button" type="button" @click=${() => this.#retry(upload)}>
                  ${words.retry}
                </button>
                <button part="button" type="button" @click=${() => this.#remove(upload)}>
                  ${words.remove}
                </button>
              </div>`
          : html`<progress aria-label=${file.name} max="1" .value=${share ?? 0}></progress>
              <small>${share === undefined ? words.waiting : percent.format(share)}</small>`
      }
    </li>`;
  }

  async #work(): Promise<void> {
    this.host.requestUpdate();
    if (this.#working) return;
    this.#working = true;
    for (let next; (next = this.#all.find(({ share, problem }) => share === undefined && !problem));) {
      await this.#send(next);
      this.host.requestUpdate();
    }
    this.#working = false;
  }

  async #send(upload: Upload): Promise<void> {
    const { host } = this;
    const { file, of, key: idempotencyKey } = upload;
    const { name } = file;
    const onProgress = (share: number) => {
      upload.share = share;
      host.requestUpdate();
    };
    onProgress(0);
    try {
      const options = { ...of, language: host.language, idempotencyKey, onProgress };
      upload.document = await host.activePortal!.upload(file, options);
      this.#news = fill(host.words!.added, { name });
      host.refresh();
      emit(host, 'portal-document-uploaded', { document: upload.document });
    } catch (error) {
      upload.problem = this.#explain(error as PortalError);
      this.#news = `${fill(host.words!.failed, { name })} ${upload.problem}`;
    }
  }

  /** The server's words are for developers where a file is at fault. */
  #explain(error: PortalError): string {
    const words = this.host.words!;
    const { status, code, errors } = error;
    if (!status) return words.lost;
    if (status === 413) return words.large;
    if (status === 415 || code === 'file_type_not_allowed') return words.kind;
    return errors?.[0]?.detail ?? explain(error, words);
  }

  #retry(upload: Upload): void {
    upload.problem = upload.share = undefined;
    void this.#work();
  }

  #remove(upload: Upload): void {
    this.#all = this.#all.filter((other) => other !== upload);
    this.host.requestUpdate();
  }
}
