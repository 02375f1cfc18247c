import { css, html, type TemplateResult } from 'lit';
import type { JsonObject } from '../../../forms/json.js';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { Portal, Schemas } from '../../client/types.js';
import { adopt } from '../../core/adopt.js';
import type { PortalElement } from '../../core/portal-element.js';
import own from './kept.en.js';
import type en from './messages.en.js';

const styles = css`
  [part='draft'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.25rem 1rem 1rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  [part='draft'] p {
    flex: 0 0 100%;
  }
`;

/** Typing is over for this long (ms) before it is saved. */
const PAUSE = 1_000;
/** What a number field gives for what it cannot read. */
const UNREADABLE = '\0';

/** Keeps a form on the server while it is filled in, quietly, and offers to go on with what was kept. */
export class Kept {
  /** The answers that the person chose to go on with. */
  answers: object | undefined;

  #found: Schemas['RequestDraft'] | undefined;
  #words = own;
  #read: (() => JsonObject) | undefined;
  #timer = 0;
  #saving: Promise<unknown> = Promise.resolve();
  #isOff = false;

  constructor(
    private host: PortalElement<typeof en>,
    private portal: Portal,
    private where: { path: { service: string }; query: { record: string | undefined } },
  ) {}

  /** Looks for what was kept. Without an answer the form begins empty: a draft is a help, never a hindrance. */
  async open(): Promise<this> {
    const german = /^de\b/i.test(this.host.language) && lazy(() => import('./kept.de.js'));
    try {
      this.#found = await this.portal.get('/v1/request-drafts/{service}', this.where);
    } catch (error) {
      this.#judge(error);
    }
    if (german) this.#words = await german.then(({ default: words }) => words).catch(() => own);
    return this;
  }

  /** The choice between going on and starting afresh; undefined where nothing was kept. */
  offer(): TemplateResult | undefined {
    if (!this.#found) return undefined;
    adopt(this.host, styles);
    const words = { ...this.#words, ...(this.host.words as object) };
    const { data, updatedAt } = this.#found;
    const date = new Intl.DateTimeFormat(this.host.language, { dateStyle: 'long' });
    return html`<section part="draft">
      <p>${fill(words.begun, { date: date.format(new Date(updatedAt)) })}</p>
      <button part="button" type="button" class="primary" @click=${() => this.#choose(data)}>
        ${words.goOn}
      </button>
      <button part="button" type="button" @click=${() => this.#choose()}>${words.afresh}</button>
    </section>`;
  }

  /** Saves soon what there is then. */
  save = (read: () => JsonObject): void => {
    this.#read = read;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#flush, PAUSE);
    // Whoever leaves the page does not wait.
    document.addEventListener('visibilitychange', this.#flush);
  };

  /** Saves nothing more, so that nothing is kept behind a request that is being sent. */
  async stop(): Promise<void> {
    this.answers = undefined;
    this.#forget();
    await this.#saving;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#read = undefined;
  }

  #flush = (): void => {
    const answers = this.#read?.();
    this.#forget();
    if (!answers || this.#isOff) return;
    const text = JSON.stringify(answers, (_name, answer: unknown) =>
      answer === UNREADABLE ? undefined : answer,
    );
    const body = { data: JSON.parse(text) as JsonObject };
    const put = () => this.portal.put('/v1/request-drafts/{service}', { ...this.where, body });
    this.#saving = this.#saving.then(put).catch((error: unknown) => this.#judge(error));
  };

  /** Whoever may keep nothing is not asked again; everything else may be better next time. */
  #judge(error: unknown): void {
    this.#isOff ||= (error as PortalError).status === 403;
  }

  #choose(answers?: object): void {
    this.answers = answers;
    this.#found = undefined;
    if (!answers)
      this.#saving = this.portal.delete('/v1/request-drafts/{service}', this.where).catch(() => undefined);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector('h2')?.focus());
  }
}
