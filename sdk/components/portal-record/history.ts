import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import { dateTime } from '../../core/format-time.js';
import { explain, notice, skeleton } from '../../core/states.js';
import own from './history.en.js';
import type { PortalRecord } from './portal-record.js';

type Entry = Schemas['RecordChange'];
type Detail = Schemas['PortalRecordDetail'];

/** Who changed what, when and why. Read when somebody opens it. */
export class History {
  #entries: Entry[] | undefined;
  #cursor: string | null = null;
  #failure: unknown;
  #running: object | undefined;
  /** What it was read for: a language, and the record as it was then. */
  #key = '';

  constructor(private host: PortalRecord) {}

  /** The changes, the latest first. They are read anew when the record has changed; what is shown stays meanwhile. */
  render(record: Detail): unknown {
    const words = { ...own, ...this.host.words! };
    const key = this.host.language + record.updatedAt;
    if (key !== this.#key) {
      this.#key = key;
      void this.#read(record.id, undefined);
    }
    if (this.#failure)
      return notice(explain(this.#failure, words), words.retry, () => this.#read(record.id, undefined));
    const entries = this.#entries;
    if (!entries) return skeleton(words.loading, 4);
    if (!entries.length) return html`<p>${words.none}</p>`;
    return html`<ol>
        ${entries.map((entry) => this.#entry(entry, record))}
      </ol>
      ${
        this.#cursor
          ? html`<button part="button" type="button" @click=${() => this.#read(record.id, this.#cursor!)}>
              ${this.#running ? words.loading : words.older}
            </button>`
          : ''
      }`;
  }

  #entry(
    { kind, field, label, from, to, at, actor, acceptedBy, reason }: Entry,
    record: Detail,
  ): TemplateResult {
    const { host } = this;
    const words = { ...own, ...host.words! };
    const known = record.fields.find(({ name }) => name === field);
    const text = (value: unknown) => {
      const shown = known ? host.text(known, value) : value === null ? '' : String(value);
      return shown ? `“${shown}”` : words.nothing;
    };
    const what =
      kind === 'changed' ? fill(words.change, { field: label, from: text(from), to: text(to) }) : words[kind];
    const by = fill(words.by, { name: actor.name, time: dateTime(at, host.language) });
    const accepted = acceptedBy ? `, ${fill(words.accepted, { name: acceptedBy.name })}` : '';
    return html`<li>
      <span>${what}</span>
      <small>${by}${accepted}</small>
      ${reason ? html`<blockquote dir="auto">${reason}</blockquote>` : ''}
    </li>`;
  }

  async #read(id: string, cursor: string | undefined): Promise<void> {
    const { activePortal, language } = this.host;
    const running = (this.#running = {});
    this.#failure = undefined;
    this.host.requestUpdate();
    try {
      const init = { path: { id }, query: { cursor, limit: 20 }, language };
      const { items, nextCursor } = await activePortal!.get('/v1/records/{id}/history', init);
      if (running !== this.#running) return;
      this.#entries = cursor ? [...this.#entries!, ...items] : items;
      this.#cursor = nextCursor;
    } catch (error) {
      if (running !== this.#running) return;
      this.#failure = error;
    }
    this.#running = undefined;
    this.host.requestUpdate();
  }
}
