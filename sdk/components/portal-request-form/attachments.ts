import { css, html, type ReactiveController, type TemplateResult } from 'lit';
import type { Field } from '../../../forms/fields.js';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Schemas } from '../../client/types.js';
import type { PortalElement } from '../../core/portal-element.js';
import { explain } from '../../core/states.js';
import { adopt } from '../../core/adopt.js';
import own from './attachments.en.js';
import type en from './messages.en.js';

const styles = css`
  [part='files'] {
    margin-block-end: 1.5rem;
  }
  [part='files'] ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='files'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding-block: 0.5rem;
  }
  [part='files'] img {
    inline-size: 44px;
    block-size: 44px;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  [part='files'] li span {
    flex: 1 1 8rem;
  }
  [part='drop'] {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 4.5rem;
    margin-block-start: 0.5rem;
    padding: 0.5rem;
    text-align: center;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  [part='drop'] input {
    position: absolute;
    inset: 0;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  [part='drop']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  progress {
    display: block;
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .fault {
    color: var(--_danger);
    margin: 0;
  }
`;

/** What a service says about files. */
type Rules = NonNullable<Schemas['Service']['attachments']>;

/** A file on its way. */
interface Attachment {
  file: File;
  /** Address of the preview, while one is shown. */
  preview?: string | undefined;
  /** How much has been sent, 0 to 1. */
  share?: number;
  /** Repeats have one effect, even when only the answer was lost. */
  key: string;
  /** Id once it arrived. */
  id?: string;
  problem?: string | undefined;
  /** The upload under way. */
  sending?: Promise<void>;
  /** Ends it. */
  stop: AbortController;
}

/** Frees the memory of a preview; it is made anew when it is shown again. */
function unshow(attachment: Attachment): void {
  if (attachment.preview) URL.revokeObjectURL(attachment.preview);
  attachment.preview = undefined;
}

/** The files of a form: taken, shown and sent at once, so that submitting does not wait for them. */
export class Attachments implements ReactiveController {
  #all: Attachment[] = [];
  #news = '';

  constructor(
    private host: PortalElement<typeof en>,
    private rules: Rules,
  ) {
    host.addController(this);
  }

  /** How the form's summary calls the files. */
  get field(): Field {
    return { pointer: 'documents', name: 'documents', required: false, schema: { title: this.#words.files } };
  }

  /** Ids of the files that arrived. */
  get ids(): string[] {
    return this.#all.flatMap(({ id }) => id ?? []);
  }

  /** Waits for what is on its way. */
  async settle(): Promise<void> {
    await Promise.all(this.#all.map(({ sending }) => sending));
  }

  /** What keeps the form from being sent; undefined when nothing does. */
  get trouble(): string | undefined {
    if (this.#all.some(({ problem }) => problem)) return this.#words.failed;
    return this.rules.required && !this.#all.length ? this.#words.missing : undefined;
  }

  /** Forgets all files. */
  clear(): void {
    for (const attachment of [...this.#all]) this.#remove(attachment);
    this.#news = '';
  }

  /** @internal Frees the previews while the form is off the page. */
  hostDisconnected(): void {
    this.#all.forEach(unshow);
  }

  /** The files, and the place to add some. `fault` says what is wrong with them. */
  render(fault: string | undefined): TemplateResult {
    adopt(this.host, styles);
    const { accept, hint, max } = this.rules;
    const words = this.#words;
    return html`<fieldset part="files" aria-describedby="files:">
      <legend>
        ${this.rules.required ? words.files : html`${words.files} <small>(${words.optional})</small>`}
      </legend>
      <div id="files:" class="notes">
        ${hint}
        <p role="alert">${fault || this.#news}</p>
      </div>
      <ul>
        ${this.#all.map((attachment) => this.#row(attachment))}
      </ul>
      <label part="drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${this.#drop}
        ><input
          type="file"
          name="documents"
          multiple
          accept=${accept.join()}
          aria-invalid=${!!fault}
          @change=${this.#pick}
        /><span><b>${words.add}</b> <small>${fill(words.drop, { max: `${max}` })}</small></span></label
      >
    </fieldset>`;
  }

  #row(attachment: Attachment): TemplateResult {
    const { file, id, problem } = attachment;
    const { name } = file;
    const words = this.#words;
    if (file.type.startsWith('image/') && this.host.isConnected) {
      attachment.preview ??= URL.createObjectURL(file);
    }
    const label = fill(words.upload, { name });
    return html`<li>
      ${attachment.preview && html`<img src=${attachment.preview} alt="" />`}
      <span>
        ${name} <small>${id ? words.uploaded : problem ? '' : words.uploading}</small>
        ${id || problem ? '' : html`<progress aria-label=${label} .value=${attachment.share ?? 0}></progress>`}
      </span>
      ${
        problem &&
        html`<button
          part="button"
          type="button"
          aria-label=${fill(words.retry_, { name })}
          @click=${() => this.#send(attachment)}
        >
          ${words.retry}
        </button>`
      }
      <button
        part="button"
        type="button"
        aria-label=${fill(words.remove, { name })}
        @click=${() => {
          this.#remove(attachment);
          // The button is gone with its file: what may follow is another file.
          this.host.renderRoot.querySelector<HTMLElement>('[name=documents]')!.focus();
        }}
      >
        ✕
      </button>
      ${problem && html`<p class="fault" role="alert">${problem}</p>`}
    </li>`;
  }

  get #words() {
    return { ...own, ...this.host.words! };
  }

  #pick = ({ target }: { target: HTMLInputElement }): void => {
    this.#add([...target.files!]);
    target.value = '';
  };

  #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#add([...(event.dataTransfer?.files ?? [])]);
  };

  #add(files: File[]): void {
    const { accept, max } = this.rules;
    const fits = ({ type }: File) =>
      !accept.length ||
      !type ||
      accept.some(
        (entry) =>
          entry === type ||
          (type.startsWith(entry.replace('*', '\0').split('\0')[0]!) && entry.endsWith('/*')),
      );
    const wrong = files.filter((file) => !fits(file));
    const right = files.filter(fits);
    const taken = right.slice(0, Math.max(0, max - this.#all.length));
    const names = (list: File[]) => list.map(({ name }) => name).join(', ');
    const left = right.slice(taken.length);
    this.#news = [
      wrong.length ? fill(this.#words.wrongKind, { names: names(wrong), kinds: accept.join(', ') }) : '',
      left.length ? fill(this.#words.tooMany, { max: `${max}`, names: names(left) }) : '',
    ]
      .join(' ')
      .trim();
    for (const file of taken) {
      const attachment = {
        file,
        key: newKey(),
        stop: new AbortController(),
      };
      this.#all.push(attachment);
      this.#send(attachment);
    }
    this.host.requestUpdate();
  }

  #send(attachment: Attachment): void {
    attachment.problem = undefined;
    attachment.share = 0;
    attachment.sending = this.#upload(attachment).finally(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  async #upload(attachment: Attachment): Promise<void> {
    const { file, key: idempotencyKey, stop } = attachment;
    const { activePortal, language } = this.host;
    try {
      const onProgress = (share: number) => {
        attachment.share = share;
        this.host.requestUpdate();
      };
      const { signal } = stop;
      const document = await activePortal!.upload(file, { idempotencyKey, language, signal, onProgress });
      attachment.id = document.id;
    } catch (error) {
      if (stop.signal.aborted) return;
      const { detail, status } = error as PortalError;
      attachment.problem = status > 0 && status < 500 && detail ? detail : explain(error, this.host.words!);
    }
  }

  #remove(attachment: Attachment): void {
    attachment.stop.abort();
    unshow(attachment);
    this.#all = this.#all.filter((other) => other !== attachment);
    this.host.requestUpdate();
  }
}
