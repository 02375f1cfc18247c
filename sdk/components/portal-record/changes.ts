import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import { dateTime } from '../../core/format-time.js';
import { explain } from '../../core/states.js';
import own from './changes.en.js';
import type { PortalRecord, RecordField } from './portal-record.js';

type Change = Schemas['ChangeRequest'];

/** How long (ms) what became of a change is told with its field; the history keeps it for good. */
const recent = 14 * 86_400_000;

/** Changes that wait for approval, with their fields; those who may take them back or decide them here. */
export class Changes {
  #busy = false;
  #trouble = new Map<string, string>();
  #reasons = new Map<string, string>();

  constructor(private host: PortalRecord) {}

  /** What the latest change request about a field says; empty when there is nothing to say any more. */
  render(field: RecordField, changes: readonly Change[]): TemplateResult | string {
    const about = (change: Change) => change.changes.find((one) => one.field === field.name);
    const change = changes.find((one) => one.status !== 'withdrawn' && about(one));
    if (!change) return '';
    const to = this.host.text(field, about(change)!.to);
    return change.status === 'pending' ? this.#waiting(change, to) : this.#outcome(change, to);
  }

  get #words() {
    return { ...own, ...this.host.words! };
  }

  #waiting(change: Change, to: string): TemplateResult {
    const words = this.#words;
    const { id, requester, createdAt, reason, allowedActions } = change;
    const isMine = allowedActions.includes('withdraw');
    return html`<dd part="change">
      <p>${this.#say(isMine ? words.mine : words.theirs, requester.name, createdAt, to)}</p>
      ${reason ? html`<blockquote dir="auto">${reason}</blockquote>` : ''}
      ${allowedActions.includes('decide') ? this.#decision(id) : ''}
      ${
        isMine
          ? html`<button
              part="button"
              type="button"
              aria-disabled=${this.#busy}
              @click=${() => this.#withdraw(id)}
            >
              ${words.withdraw}
            </button>`
          : ''
      }
      <p role="alert">${this.#trouble.get(id)}</p>
    </dd>`;
  }

  #decision(id: string): TemplateResult {
    const words = this.#words;
    const button = (decision: 'accept' | 'reject') =>
      html`<button
        part="button"
        type="button"
        class=${decision === 'accept' ? 'primary' : ''}
        aria-disabled=${this.#busy}
        @click=${() => this.#decide(id, decision)}
      >
        ${words[decision]}
      </button>`;
    return html`<label
        >${words.why}<textarea
          maxlength="1000"
          .defaultValue=${this.#reasons.get(id) ?? ''}
          @input=${({ target }: { target: HTMLTextAreaElement }) => this.#reasons.set(id, target.value)}
        ></textarea>
      </label>
      <div class="row">${button('accept')} ${button('reject')}</div>`;
  }

  #outcome(change: Change, to: string): TemplateResult | string {
    const words = this.#words;
    const { status, decidedAt, decidedBy, decisionReason } = change;
    if (!decidedAt || Date.now() - Date.parse(decidedAt) > recent) return '';
    const text = status === 'accepted' ? words.acceptedChange : words.rejectedChange;
    return html`<dd part="change" class=${status}>
      <p>${this.#say(text, decidedBy?.name ?? '', decidedAt, to)}</p>
      ${decisionReason ? html`<blockquote dir="auto">${decisionReason}</blockquote>` : ''}
    </dd>`;
  }

  #say(text: string, name: string, time: string, to: string): string {
    const value = to ? `“${to}”` : this.#words.nothing;
    return fill(text, { name, time: dateTime(time, this.host.language), to: value });
  }

  #withdraw(id: string): Promise<void> {
    const { activePortal: portal, language } = this.host;
    return this.#call(id, () =>
      portal!.post('/v1/change-requests/{id}/withdrawals', { path: { id }, language }),
    );
  }

  async #decide(id: string, decision: 'accept' | 'reject'): Promise<void> {
    const { activePortal: portal, language } = this.host;
    const reason = this.#reasons.get(id)?.trim() || undefined;
    if (decision === 'reject' && !reason) return this.#tell(id, this.#words.needed);
    const body = { decision, reason };
    await this.#call(id, () =>
      portal!.post('/v1/change-requests/{id}/decisions', { path: { id }, body, language }),
    );
  }

  async #call(id: string, send: () => Promise<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#tell(id, '');
    let trouble = '';
    try {
      await send();
      this.host.show(undefined, '');
    } catch (error) {
      const { status } = error as PortalError;
      trouble = status === 409 || status === 412 ? this.#words.outdated : explain(error, this.#words);
      if (status === 409 || status === 412) this.host.refresh();
    }
    this.#busy = false;
    this.#tell(id, trouble);
  }

  #tell(id: string, text: string): void {
    this.#trouble.set(id, text);
    this.host.requestUpdate();
  }
}
