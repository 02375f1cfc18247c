import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../client/errors.js';
import { newKey } from '../client/new-key.js';
import type { Portal } from '../client/types.js';
import type { PortalElement } from './portal-element.js';
import { explain } from './states.js';
import type { CommonWords } from './words.js';

/** What is said about a text that is written and sent. */
export interface DraftWords extends CommonWords {
  /** Nothing was written yet. */
  blank: string;
  /** The thing has changed meanwhile. */
  moved: string;
  /** It is on its way. */
  sending: string;
  /** It has arrived. */
  sent: string;
}

/** How a text is asked for and where it goes. */
export interface DraftUse {
  /** Unique among the element's drafts. */
  id: string;
  /** Label of the field; undefined: there is no field, only buttons. */
  label: string | undefined;
  required: boolean;
  /** On the button that sends. */
  action: string;
  /** More buttons beside it. */
  others?: unknown;
  /** Sends it. @throws PortalError */
  send: (portal: Portal, text: string, idempotencyKey: string) => Promise<unknown>;
}

/** A text that the person writes. It outlives refreshes and failures; only a success clears it. */
export class Draft {
  text = '';

  #busy = false;
  #sent = false;
  #problem = '';
  #tried = '';
  #key = '';

  constructor(private host: PortalElement) {}

  /** Forgets what was said about the last try. */
  quiet(): void {
    this.#sent = false;
    this.#problem = '';
  }

  /** The form. */
  render(use: DraftUse, words: DraftWords): TemplateResult {
    const problem = `${use.id}-problem`;
    return html`<form novalidate @submit=${(event: Event) => this.#submit(event, use, words)}>
      ${
        use.label &&
        html`<label for=${use.id}>${use.label}</label>
          <textarea
            id=${use.id}
            part="field"
            maxlength="10000"
            dir="auto"
            aria-required=${use.required}
            aria-invalid=${this.#problem !== ''}
            aria-describedby=${problem}
            .value=${this.text}
            @input=${this.#write}
            @keydown=${submitByKey}
          ></textarea>`
      }
      <p id=${problem} class="problem" role="alert">${this.#problem}</p>
      <div class="row">
        <button part="button" class="primary" aria-disabled=${this.#busy}>${use.action}</button>
        ${use.others}
        <span role="status">${this.#busy ? words.sending : this.#sent ? words.sent : ''}</span>
      </div>
    </form>`;
  }

  #write = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    if (!this.#problem && !this.#sent) return;
    this.quiet();
    this.host.requestUpdate();
  };

  async #submit(event: Event, use: DraftUse, words: DraftWords): Promise<void> {
    event.preventDefault();
    const portal = this.host.activePortal;
    if (this.#busy || !portal) return;
    const text = this.text.trim();
    this.quiet();
    if (use.required && !text) {
      this.#problem = words.blank;
      (event.target as HTMLFormElement).querySelector('textarea')?.focus();
    } else {
      await this.#send(portal, text, use, words);
    }
    this.host.requestUpdate();
  }

  async #send(portal: Portal, text: string, { id, send }: DraftUse, words: DraftWords): Promise<void> {
    // The same text again is the same wish: it has one effect, even if the answer to the first try was lost.
    const wish = id + text;
    if (wish !== this.#tried) this.#key = newKey();
    this.#tried = wish;
    this.#busy = true;
    this.host.requestUpdate();
    try {
      await send(portal, text, this.#key);
      if (this.text.trim() === text) this.text = '';
      this.#tried = '';
      this.#sent = true;
    } catch (error) {
      this.#problem = problemOf(error as PortalError, words);
    }
    this.#busy = false;
  }
}

/** Ctrl+Enter, or Cmd+Enter, sends: Enter alone begins a line. */
function submitByKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): void {
  if (key === 'Enter' && (ctrlKey || metaKey)) (target as HTMLTextAreaElement).form!.requestSubmit();
}

/** The server's own words are for people where a value is at fault, else for developers. */
function problemOf(error: PortalError, words: DraftWords): string {
  const { status, errors } = error;
  if (status === 409 || status === 412) return words.moved;
  return errors?.[0]?.detail ?? explain(error, words);
}
