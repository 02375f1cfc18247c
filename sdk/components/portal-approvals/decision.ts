import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Schemas } from '../../client/types.js';
import { notice, skeleton } from '../../core/states.js';
import type { PortalApprovals } from './portal-approvals.js';

type Detail = Schemas['ApprovalDetail'];
type Stage = Detail['stages'][number];

/** The approval that is open: what it is about, and one's decision. What was typed outlives refreshes and failures. */
export class Decision {
  readonly id: string;
  #title: string;
  #detail: Detail | undefined;
  #failure = '';
  #problem = '';
  #reason = '';
  #busy = false;
  /** The key of a repeated try: one wish, one effect. */
  #key: string | undefined;

  constructor(
    private host: PortalApprovals,
    { id, request }: Pick<Detail, 'id' | 'request'>,
  ) {
    this.id = id;
    this.#title = request.title;
    this.load();
  }

  /** Reads it afresh: somebody else may have decided meanwhile. */
  load(): void {
    const { host, id } = this;
    host
      .activePortal!.get('/v1/approvals/{id}', { path: { id }, language: host.language })
      .then(
        (detail) => {
          this.#detail = detail;
          this.#failure = '';
        },
        (error: PortalError) => (this.#failure = host.problemOf(error)),
      )
      .finally(() => host.requestUpdate());
  }

  render(): TemplateResult {
    const words = this.host.words!;
    const detail = this.#detail;
    if (!detail)
      return html`<div class="open" part="detail">
        ${this.#failure ? notice(this.#failure, words.retry, () => this.load()) : skeleton(words.loading, 6)}
      </div>`;
    const { answers, stages, outcomes, onBehalfOf } = detail;
    return html`<div class="open" part="detail">
      <h4>${words.answers}</h4>
      ${
        answers.length
          ? html`<dl>
              ${answers.map(
                (one) =>
                  html`<div>
                    <dt>${one.label}</dt>
                    <dd dir="auto">${this.#inWords(one)}</dd>
                  </div>`,
              )}
            </dl>`
          : html`<p>${words.noAnswers}</p>`
      }
      <h4>${words.stages}</h4>
      <ul>
        ${stages.map((stage) => this.#stage(stage))}
      </ul>
      <p>${fill(words.next, outcomes)}</p>
      ${onBehalfOf.length ? html`<p>${fill(words.instead, { names: onBehalfOf.join(', ') })}</p>` : ''}
      ${this.#form(detail)}
    </div>`;
  }

  #inWords({ text, value }: Detail['answers'][number]): string {
    const words = this.host.words!;
    if (text !== null) return text;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return new Intl.NumberFormat(this.host.language).format(value);
    if (Array.isArray(value))
      return value.map((one) => this.#inWords({ text, value: one } as never)).join('\n');
    return typeof value === 'object' ? Object.values(value ?? {}).join(', ') : String(value);
  }

  /** Who decides or has decided; customers are told of staff only that it is staff. */
  #stage({ name, status, decisions, deciders }: Stage): TemplateResult {
    const words = this.host.words!;
    const asked = [...deciders.people, ...deciders.roles].map((one) => one.name).join(', ');
    return html`<li>
      ${asked ? fill(words.who, { name, stage: asked }) : name}: ${words[status]}
      ${decisions.map(
        ({ by, onBehalfOf, decision, reason }) =>
          html`<small
            ><span
              >${onBehalfOf.length ? fill(words.for, { name: by.name, others: onBehalfOf.join(', ') }) : by.name}:
              ${decision === 'approve' ? words.approved : words.rejected}</span
            >${reason && html`<span dir="auto">${reason}</span>`}</small
          >`,
      )}
    </li>`;
  }

  #form({ allowedActions, stages }: Detail): TemplateResult {
    const words = this.host.words!;
    const stage = stages.find(({ status }) => status === 'open');
    if (!stage || !allowedActions.includes('decide')) return html`<p role="status">${words.gone}</p>`;
    const button = (decision: 'approve' | 'reject') =>
      html`<button
        part="button"
        type="button"
        class=${decision === 'approve' ? 'primary' : 'danger'}
        aria-disabled=${this.#busy}
        @click=${() => this.#decide(decision)}
      >
        ${words[decision]}
      </button>`;
    return html`<label for="reason">${words.reason}</label>
      <textarea
        id="reason"
        maxlength="2000"
        aria-describedby="readers problem"
        aria-invalid=${!!this.#problem}
        .value=${this.#reason}
        @input=${(event: Event) => this.#type((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p id="readers" class="hint">${stage.reasonsArePublic ? words.readers : words.staffReads}</p>
      <p id="problem" class="problem" role="alert">${this.#problem}</p>
      <div class="row">
        ${button('approve')} ${button('reject')}
        <span role="status">${this.#busy ? words.sending : ''}</span>
      </div>`;
  }

  #type(reason: string): void {
    this.#reason = reason;
    this.#problem = '';
    this.#key = undefined;
    this.host.requestUpdate();
  }

  async #decide(decision: 'approve' | 'reject'): Promise<void> {
    const { host, id } = this;
    const words = host.words!;
    const reason = this.#reason.trim();
    if (this.#busy) return;
    if (decision === 'reject' && !reason) {
      this.#problem = words.needReason;
      return host.focusOn('#reason');
    }
    this.#busy = true;
    this.#problem = '';
    host.requestUpdate();
    const body = { decision, ...(reason && { reason }) };
    const idempotencyKey = `${decision}-${(this.#key ??= newKey())}`;
    try {
      await host.activePortal!.post('/v1/approvals/{id}/decisions', { path: { id }, body, idempotencyKey });
      host.close(fill(decision === 'approve' ? words.didApprove : words.didReject, { title: this.#title }));
    } catch (error) {
      this.#problem = host.problemOf(error as PortalError);
      this.load();
    }
    this.#busy = false;
    host.refresh();
  }
}
