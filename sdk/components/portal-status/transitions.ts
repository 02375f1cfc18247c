import { html, type TemplateResult } from 'lit';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';
import { Draft } from '../../core/draft.js';
import type { AllWords } from './more.js';
import type { PortalStatus } from './portal-status.js';

type Transition = Schemas['AvailableTransition'];

/** The transitions of one request that its person may make. None happens by one click: each asks first. */
export class Transitions {
  /** What the person writes with a transition. */
  readonly draft: Draft;
  /** Whether the field is in view. */
  asking = false;

  #chosen: string | undefined;

  constructor(private host: PortalStatus) {
    this.draft = new Draft(host);
  }

  render(request: ServiceRequest, words: AllWords): unknown {
    // Those with a form of their own need another element.
    const all = request.transitions.filter(({ form }) => !form);
    // Where something is asked of the customer, the field for the answer is there at once.
    const first = request.progress.needsYou ? all.find(({ comment }) => comment === 'required') : undefined;
    const current = all.find(({ key }) => key === this.#chosen) ?? first;
    this.asking = !!current;
    const others = all.filter((one) => one !== current).map((one) => this.#button(request, one));
    if (!current) return others.length ? html`<div class="row">${others}</div>` : '';
    const back =
      current === first
        ? others
        : html`<button part="button" type="button" @click=${() => this.#choose(request)}>
            ${words.back}
          </button>`;
    return this.#form(request, current, back, words);
  }

  #button(request: ServiceRequest, { key, name }: Transition): TemplateResult {
    const choose = () => this.#choose(request, key);
    return html`<button part="button" type="button" @click=${choose}>${name}</button>`;
  }

  #form(request: ServiceRequest, current: Transition, others: unknown, words: AllWords): TemplateResult {
    const { key, name, comment } = current;
    const { needsYou } = request.progress;
    const label = comment === 'required' ? (needsYou ? words.answer : words.comment) : words.remark;
    const use = {
      id: `${request.id}-move`,
      label: comment === 'none' ? undefined : label,
      required: comment === 'required',
      action: name,
      others,
      send: (portal: Portal, text: string, idempotencyKey: string) =>
        this.#move(portal, request.id, { transition: key, ...(text && { comment: text }) }, idempotencyKey),
    };
    return this.draft.render(use, words);
  }

  async #move(
    portal: Portal,
    id: string,
    body: Schemas['TransitionInput'],
    idempotencyKey: string,
  ): Promise<void> {
    try {
      await portal.post('/v1/requests/{id}/transitions', { path: { id }, body, idempotencyKey });
      this.#chosen = undefined;
      this.#focus(id, '[part=now]');
    } finally {
      // Also after a refusal: somebody else may have moved it meanwhile.
      this.host.refresh();
    }
  }

  /** Opens the form of a transition, or goes back. The focus follows. */
  #choose({ id }: ServiceRequest, key?: string): void {
    this.#chosen = key;
    if (!key) this.draft.text = '';
    this.draft.quiet();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#focus(id, key ? 'form textarea, form button' : 'button'));
  }

  /** The first match in the place of the transitions, or in the box around. */
  #focus(id: string, selector: string): void {
    const place = this.host.renderRoot.querySelector(`#${id}-moves`);
    const target = place?.querySelector<HTMLElement>(selector) ?? place?.closest<HTMLElement>(selector);
    if (!target) return;
    if (!target.matches('button, textarea')) target.tabIndex = -1;
    target.focus();
  }
}
