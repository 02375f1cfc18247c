import { html, type TemplateResult } from 'lit';
import { lazy } from '../../client/lazy.js';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import { explain, notice, skeleton } from '../../core/states.js';
import type { Answers } from './answers.js';
import type { PortalRequest } from './portal-request.js';

/** A transition that the person may make. */
export type Transition = Schemas['AvailableTransition'];

/**
 * Transitions of a request: those that carry it on, or those that end it (`ending`). None happens by one click: each asks
 * first.
 */
export class Moves {
  /** What the person writes with a transition. */
  readonly draft: Draft;
  /** Whether a field for it is in view. */
  asking = false;

  #chosen: string | undefined;
  #answers: Answers | undefined;
  /** The transition whose form is being fetched. */
  #loading: string | undefined;
  #trouble: unknown;

  constructor(
    private host: PortalRequest,
    private ending = false,
  ) {
    this.draft = new Draft(host);
  }

  render(request: ServiceRequest): unknown {
    const { ending, host } = this;
    const all = request.transitions.filter(({ leadsTo }) => (leadsTo === 'cancelled') === ending);
    // Where something is asked of the person, the place for the answer is there at once.
    const first =
      !ending && request.progress.needsYou
        ? all.find(({ comment, form }) => comment === 'required' || form)
        : undefined;
    const current = all.find(({ key }) => key === this.#chosen) ?? first;
    this.asking = !!current;
    const others = all.filter((one) => one !== current).map((one) => this.#button(one));
    if (!current) return others.length ? html`<div class="row" data-moves=${ending}>${others}</div>` : '';
    const beside =
      current === first
        ? others
        : html`<button part="button" type="button" @click=${() => this.#choose()}>
            ${host.words!.back}
          </button>`;
    return html`<div data-moves=${ending}>
      ${current === first ? '' : html`<h4>${current.name}</h4>`}
      ${ending && !current.branch && request.parts.some(({ status }) => status === 'open') ? html`<p class="muted">${host.words!.partsToo}</p>` : ''}
      ${current.form ? [this.#form(request, current), html`<div class="row">${beside}</div>`] : this.#text(request, current, beside)}
    </div>`;
  }

  #button({ key, name }: Transition): TemplateResult {
    return html`<button
      part="button"
      class=${this.ending ? 'quiet' : ''}
      type="button"
      @click=${() => this.#choose(key)}
    >
      ${name}
    </button>`;
  }

  /** Asks for a comment, or only for a second click. */
  #text(request: ServiceRequest, { key, name, comment }: Transition, others: unknown): TemplateResult {
    const words = this.host.words!;
    const { needsYou } = request.progress;
    const label = comment === 'required' ? (needsYou ? words.answer : words.comment) : words.remark;
    return this.draft.render(
      {
        id: `move-${this.ending}`,
        label: comment === 'none' ? undefined : label,
        required: comment === 'required',
        action: name,
        others,
        send: (portal, text, idempotencyKey) =>
          this.#move(portal, request.id, { transition: key, ...(text && { comment: text }) }, idempotencyKey),
      },
      words,
    );
  }

  /** Asks what the transition's form asks. */
  #form(request: ServiceRequest, transition: Transition): unknown {
    const { host } = this;
    const { words } = host;
    if (this.#answers?.key === transition.key) return this.#answers.render();
    if (this.#trouble) {
      return notice(explain(this.#trouble, words!), words!.retry, () => {
        this.#trouble = undefined;
        host.requestUpdate();
      });
    }
    if (this.#loading !== transition.key) void this.#load(request, transition);
    return skeleton(words!.loading, 6);
  }

  async #load({ id, account }: ServiceRequest, transition: Transition): Promise<void> {
    const { host } = this;
    this.#loading = transition.key;
    try {
      const { createAnswers } = await lazy(() => import('./answers.js'));
      this.#answers = await createAnswers(host, transition, account.id, (body, idempotencyKey) =>
        this.#move(host.activePortal!, id, body, idempotencyKey),
      );
    } catch (error) {
      this.#trouble = error;
    }
    this.#loading = undefined;
    host.requestUpdate();
  }

  async #move(
    portal: Portal,
    id: string,
    body: Schemas['TransitionInput'],
    idempotencyKey: string,
  ): Promise<void> {
    const { host } = this;
    try {
      const { language } = host;
      host.show(
        await portal.post('/v1/requests/{id}/transitions', { path: { id }, body, idempotencyKey, language }),
      );
      this.#chosen = this.#answers = undefined;
      this.#focus('[part=now]');
    } finally {
      // Also after a refusal: somebody else may have moved it meanwhile.
      host.refresh();
    }
  }

  /** Opens the form of a transition, or goes back. The focus follows. */
  #choose(key?: string): void {
    this.#chosen = key;
    this.#trouble = undefined;
    if (!key) this.draft.text = '';
    this.draft.quiet();
    this.host.requestUpdate();
    const place = `[data-moves=${this.ending}] `;
    this.#focus(key ? `${place}textarea, ${place}form button, ${place}h4` : `${place}button`);
  }

  #focus(selector: string): void {
    const { host } = this;
    void host.updateComplete.then(() => {
      const target = host.renderRoot.querySelector<HTMLElement>(selector);
      if (target && !target.matches('button, textarea')) target.tabIndex = -1;
      target?.focus();
    });
  }
}
