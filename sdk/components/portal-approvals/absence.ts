import { html, css, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import type { Schemas } from '../../client/types.js';
import { loadWords } from '../../core/words.js';
import en from './absence.en.js';
import type { PortalApprovals } from './portal-approvals.js';

type Delegation = Schemas['ApprovalDelegation'];

const vocabulary = { name: 'portal-approvals', en, others: { de: () => import('./absence.de.js') } };

const styles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0 var(--_gap);
  }
  select,
  input {
    margin-block: 0.25rem 0.75rem;
  }
  [part='absence'] li {
    padding-block: 0.25rem;
  }
  [part='absence'] li span {
    flex: 1 1 14rem;
  }
`;

/** Midnight at the beginning of a day (`2026-03-09`) where the person is, or of the day after it. */
const midnight = (day: string, later = 0): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date + later).toISOString();
};

/** Who decides while one is away. Loaded when somebody asks for it. */
export class Absence {
  #words: typeof en = en;
  #colleagues: { id: string; name: string }[] = [];
  #given: Delegation[] = [];
  #wish = { delegate: '', from: '', until: '' };
  #key: string | undefined;
  #problem = '';
  #busy = false;

  constructor(private host: PortalApprovals) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  /** Reads what there is, and who could decide. */
  async load(): Promise<void> {
    const { host } = this;
    const portal = host.activePortal!;
    this.#words = (await loadWords(vocabulary, host.language)) as typeof en;
    const me = await portal.get('/v1/me', {});
    const path = { id: me.account!.id };
    const [members] = await Promise.all([
      portal.get('/v1/accounts/{id}/members', { path, query: { limit: 100 } }),
      this.#read(),
    ]);
    this.#colleagues = members.items
      .filter(({ userId }) => userId !== me.id)
      .map(({ userId: id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name));
    this.#wish.delegate = this.#colleagues[0]?.id ?? '';
  }

  render(): TemplateResult {
    const words = this.#words;
    return html`<section aria-labelledby="absence">
      <h4 id="absence">${words.away}</h4>
      <p class="hint">${words.about}</p>
      <ul>
        ${this.#given.map((one) => this.#row(one))}
      </ul>
      ${this.#colleagues.length ? this.#form() : html`<p>${words.nobody}</p>`}
    </section>`;
  }

  async #read(): Promise<void> {
    const { items } = await this.host.activePortal!.get('/v1/approval-delegations', { query: { limit: 50 } });
    this.#given = items.filter(({ until }) => Date.parse(until) > Date.now());
  }

  #row({ id, delegate: { name }, from, until, active }: Delegation): TemplateResult {
    const words = this.#words;
    const day = new Intl.DateTimeFormat(this.host.language, { dateStyle: 'medium' });
    // It ends at midnight: the day before is the last one.
    const days = { from: day.format(new Date(from)), until: day.format(new Date(Date.parse(until) - 1)) };
    return html`<li class="row">
      <span>${fill(words.given, { name, ...days })}${active ? ` (${words.now})` : ''}</span>
      <button
        part="button"
        type="button"
        aria-label=${fill(words.endOf, { name })}
        @click=${() => this.#end(id, name)}
      >
        ${words.end}
      </button>
    </li>`;
  }

  #form(): TemplateResult {
    const words = this.#words;
    const take = (key: 'delegate' | 'from' | 'until') => (event: Event) => {
      this.#wish[key] = (event.target as HTMLInputElement).value;
      this.#problem = '';
      this.#key = undefined;
      this.host.requestUpdate();
    };
    const date = (key: 'from' | 'until') =>
      html`<div>
        <label for=${key}>${words[key]}</label>
        <input
          id=${key}
          type="date"
          aria-describedby="absence-problem"
          .value=${this.#wish[key]}
          @input=${take(key)}
        />
      </div>`;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#save();
      }}
    >
      <div class="fields">
        <div>
          <label for="delegate">${words.delegate}</label>
          <select id="delegate" @change=${take('delegate')}>
            ${this.#colleagues.map(
              ({ id, name }) =>
                html`<option value=${id} ?selected=${id === this.#wish.delegate}>${name}</option>`,
            )}
          </select>
        </div>
        ${date('from')} ${date('until')}
      </div>
      <p id="absence-problem" class="problem" role="alert">${this.#problem}</p>
      <div class="row">
        <button part="button" aria-disabled=${this.#busy}>${words.save}</button>
        <span role="status">${this.#busy ? words.sending : ''}</span>
      </div>
    </form>`;
  }

  #save(): Promise<void> {
    const { delegate, from, until } = this.#wish;
    const name = this.#colleagues.find(({ id }) => id === delegate)?.name ?? '';
    if (!from || !until) {
      this.#problem = this.#words.needDays;
      this.host.focusOn(from ? '#until' : '#from');
      return Promise.resolve();
    }
    const idempotencyKey = (this.#key ??= newKey());
    const body = { delegate, from: midnight(from), until: midnight(until, 1) };
    return this.#run(fill(this.#words.saved, { name }), async () => {
      await this.host.activePortal!.post('/v1/approval-delegations', { body, idempotencyKey });
      this.#wish = { ...this.#wish, from: '', until: '' };
      this.#key = undefined;
    });
  }

  #end(id: string, name: string): Promise<void> {
    return this.#run(fill(this.#words.ended, { name }), async () => {
      await this.host.activePortal!.delete('/v1/approval-delegations/{id}', { path: { id } });
    });
  }

  async #run(news: string, work: () => Promise<void>): Promise<void> {
    const { host } = this;
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = host.news = '';
    host.requestUpdate();
    try {
      await work();
      await this.#read();
      host.news = news;
      host.focusOn('#delegate');
    } catch (error) {
      const { code } = error as PortalError;
      this.#problem = code === 'too_many' ? this.#words.tooMany : host.problemOf(error as PortalError);
    }
    this.#busy = false;
    host.requestUpdate();
  }
}
