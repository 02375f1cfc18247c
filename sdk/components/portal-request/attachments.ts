import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import { explain } from '../../core/states.js';
import type { PortalRequest } from './portal-request.js';
import type { TalkWords } from './talk.js';

/** A file that goes with a message. */
interface Attachment {
  file: File;
  /** Repeats have one effect, even when only the answer was lost. */
  key: string;
  /** Sent so far, 0 to 1. */
  share: number;
  /** Id of the document, once it is there. */
  id?: string;
  /** Why it is not. */
  problem?: unknown;
}

/** So many come with one message. */
const most = 10;

/** Files that go with a message: sent as soon as they are chosen, one after the other, and linked with the words. */
export class Attachments {
  #all: Attachment[] = [];
  #sending = Promise.resolve();
  #tooMany = false;

  constructor(private host: PortalRequest) {}

  /** Ids of those that are there. */
  get ids(): string[] {
    return this.#all.flatMap(({ id }) => id ?? []);
  }

  /** Waits until all are there. @throws PortalError what kept one from it. */
  async ready(): Promise<void> {
    for (const one of this.#all) if (one.problem) this.#send(one);
    await this.#sending;
    const failed = this.#all.find(({ problem }) => problem);
    if (failed) throw failed.problem;
  }

  /** Forgets those that went with a message. */
  clear(): void {
    this.#all = [];
    this.#tooMany = false;
  }

  /** A file input inside its label: a button for everyone, the camera on phones. */
  button({ attach }: TalkWords): TemplateResult {
    return html`<label part="attach">${attach}<input type="file" multiple @change=${this.#pick} /></label>`;
  }

  /** Those that were chosen. */
  rows(words: TalkWords): TemplateResult {
    const percent = new Intl.NumberFormat(this.host.language, { style: 'percent' });
    const list = html`<ul part="attachments">
      ${this.#all.map(
        (one) =>
          html`<li>
            <span>${one.file.name}</span>${
              one.problem
                ? html`<span class="problem">${this.#why(one.problem as PortalError, words)}</span>`
                : one.id
                  ? ''
                  : html`<small>${percent.format(one.share)}</small>`
            }<button
              part="button"
              class="quiet"
              type="button"
              aria-label=${fill(words.remove, { name: one.file.name })}
              @click=${() => this.#remove(one)}
            >
              ✕
            </button>
          </li>`,
      )}
    </ul>`;
    return html`${this.#all.length ? list : ''}
      <p class="problem" role="alert">${this.#tooMany ? words.many : ''}</p>`;
  }

  #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be picked again.
    input.value = '';
    this.#tooMany = this.#all.length + files.length > most;
    for (const file of files.slice(0, most - this.#all.length)) {
      const one = { file, key: newKey(), share: 0 };
      this.#all.push(one);
      this.#send(one);
    }
    this.host.requestUpdate();
  };

  #send(one: Attachment): void {
    one.problem = undefined;
    this.#sending = this.#sending.then(() => this.#upload(one));
  }

  async #upload(one: Attachment): Promise<void> {
    const { host } = this;
    if (!this.#all.includes(one)) return;
    const onProgress = (share: number) => {
      one.share = share;
      host.requestUpdate();
    };
    try {
      const { language } = host;
      const options = { language, idempotencyKey: one.key, onProgress };
      one.id = (await host.activePortal!.upload(one.file, options)).id;
    } catch (error) {
      one.problem = error;
    }
    host.requestUpdate();
  }

  /** The server's words are for developers where a file is at fault. */
  #why(error: PortalError, words: TalkWords): string {
    const { status, code } = error;
    if (status === 413) return words.large;
    return status === 415 || code === 'file_type_not_allowed' ? words.kind : explain(error, words);
  }

  #remove(one: Attachment): void {
    this.#all = this.#all.filter((other) => other !== one);
    this.#tooMany = false;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('[part=attach] input')?.focus(),
    );
  }
}
