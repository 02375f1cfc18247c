import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { Schemas } from '../../client/types.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain } from '../../core/states.js';
import type { Absence } from './absence.js';
import { Decision } from './decision.js';
import en from './messages.en.js';
import { styles } from './portal-approvals.styles.js';

type Approval = Schemas['Approval'];

/**
 * What waits for one's decision: what is asked and by whom, what was decided so far, and what happens next. Approve or reject
 * with a reason; say who decides while one is away. Live.
 *
 * @element portal-approvals
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart list - What waits.
 * @csspart approval - One of them.
 * @csspart detail - What is needed to decide the one that is open.
 * @csspart absence - Who decides while one is away.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Buttons.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - The button that approves.
 * @cssproperty [--portal-danger] - The button that rejects, and what went wrong.
 */
export class PortalApprovals extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-approvals',
    en,
    others: { de: () => import('./messages.de.js') },
  };

  /** @internal What was done last, in words. */
  news = '';

  #data = new PortalData(this, {
    args: () => [] as const,
    load: (portal, _args, options) => portal.get('/v1/approvals', { query: { limit: 50 }, ...options }),
    refreshOn: ({ type, subject }) => {
      const isOurs = /^approval/.test(type);
      const decision = this.#decision;
      if (isOurs && decision && subject === decision.id) decision.load();
      return isOurs;
    },
    lines: 6,
  });
  #decision: Decision | undefined;
  #absence: Absence | undefined;

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  override render(): TemplateResult {
    const words = this.words!;
    return this.#data.render(({ items, nextCursor }) => [
      html`<p role="status" class="news">${this.news}</p>`,
      items.length
        ? html`<ul part="list" aria-label=${words.list}>
            ${items.map((one) => this.#row(one))}
          </ul>`
        : html`<p>${words.none}</p>`,
      nextCursor && html`<p class="hint">${words.more}</p>`,
      html`<div part="absence">
        ${
          this.#absence?.render() ??
          html`<button part="button" type="button" id="away" @click=${() => this.#away()}>
            ${words.away}
          </button>`
        }
      </div>`,
    ]);
  }

  /** @internal Closes what is open, with news where something was done; the focus goes where it was, or to what is left. */
  close(news = ''): void {
    const id = this.#decision?.id;
    this.#decision = undefined;
    this.news = news;
    this.focusOn(news ? '[part=body]' : `#look-${id}`);
  }

  /** @internal Puts the focus somewhere once it is there. */
  focusOn(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const find = (what: string) => this.renderRoot.querySelector<HTMLElement>(what);
      (find(selector) ?? find('[part=body]'))?.focus();
    });
  }

  #row(one: Approval): TemplateResult {
    const words = this.words!;
    const { language } = this;
    const { id, request, serviceName, stage, requester, account, createdAt, expiresAt } = one;
    const decision = this.#decision?.id === id ? this.#decision : undefined;
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const time = (key: 'since' | 'ends', at: string) =>
      html`<time datetime=${at}>${fill(words[key], { time: day.format(new Date(at)) })}</time>`;
    return html`<li part="approval">
      <div class="head">
        <div>
          <b>${request.title}</b>
          <small
            ><span>${fill(words.asks, { name: requester.name, account: account.name })}</span
            ><span>${serviceName}: ${stage}</span>${time('since', createdAt)}${
              expiresAt && time('ends', expiresAt)
            }</small
          >
        </div>
        <button
          part="button"
          type="button"
          id="look-${id}"
          aria-expanded=${!!decision}
          aria-label=${fill(decision ? words.close : words.lookAt, { title: request.title })}
          @click=${() => (decision ? this.close() : this.#look(one))}
        >
          ${decision ? words.close : words.look}
        </button>
      </div>
      ${decision?.render()}
    </li>`;
  }

  #look(one: Approval): void {
    this.news = '';
    this.#decision = new Decision(this, one);
    this.requestUpdate();
  }

  /** Loads what is needed for absences when somebody asks for it. */
  async #away(): Promise<void> {
    try {
      const { Absence } = await lazy(() => import('./absence.js'));
      this.#absence = new Absence(this);
      await this.#absence.load();
      this.focusOn('#delegate');
    } catch (error) {
      this.#absence = undefined;
      this.news = this.problemOf(error as PortalError);
      this.requestUpdate();
    }
  }

  /** @internal A failure in words. */
  problemOf(error: PortalError): string {
    const words = this.words!;
    if (/^approval_/.test(error.code)) return words.gone;
    if (error.code === 'own_request') return words.own;
    return error.errors?.[0]?.detail ?? explain(error, words);
  }
}
