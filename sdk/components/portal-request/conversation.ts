import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import { explain } from '../../core/states.js';
import type { PortalRequest } from './portal-request.js';

/** Something that happened to a request. */
export type Entry = Schemas['TimelineEntry'];

/** How many of the latest entries are shown at first. */
const shown = 8;

/** What was said and done, oldest first, by days. */
export class Conversation {
  /** Index of the first entry in view; fixed, so that later ones are appended and nothing moves. */
  #first: number | undefined;
  /** The first entry that was new when the request was opened; null where none was. */
  #fresh: string | null | undefined;
  /** Files that are being fetched and what went wrong, by their ids. */
  #downloads = new Map<string, 'busy' | Error>();

  constructor(private host: PortalRequest) {}

  /**
   * @param me name of the person who looks: what they said is marked as theirs
   * @param readUpTo the latest entry that they have read before; null where they have read none
   */
  render(request: string, entries: readonly Entry[], me: string, readUpTo: string | null): TemplateResult {
    const words = this.host.words!;
    const known = entries.findIndex(({ id }) => id === readUpTo);
    const isNew = (entry: Entry): unknown => entry.body && !this.#isOwn(entry, me);
    this.#fresh ??= (readUpTo && entries.slice(known + 1).find(isNew)?.id) || null;
    const first = (this.#first ??= Math.max(0, entries.length - shown));
    const inView = entries.slice(first);
    const all = () => {
      this.#first = 0;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() =>
        this.host.renderRoot.querySelector<HTMLElement>('[role=log]')?.focus(),
      );
    };
    return html`${
        first
          ? html`<button part="button" class="quiet" type="button" @click=${all}>
              ${fill(words.earlier, { count: first })}
            </button>`
          : ''
      }
      <div role="log" aria-label=${words.talk} tabindex="-1">
        ${inView.map((entry, index) => [
          this.#day(entry, inView[index - 1]),
          entry.id === this.#fresh ? html`<p part="unread"><span>${words.fresh}</span></p>` : '',
          this.#entry(request, entry, me),
        ])}
      </div>
      ${entries.some(({ body }) => body) ? '' : html`<p class="muted">${words.quiet}</p>`}`;
  }

  /** A line between two days. */
  #day({ at }: Entry, before: Entry | undefined): unknown {
    const day = new Date(at).toDateString();
    if (before && new Date(before.at).toDateString() === day) return '';
    const { language } = this.host;
    const ago = Math.round((Date.parse(new Date().toDateString()) - Date.parse(day)) / 86_400_000);
    const name =
      ago < 2
        ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day')
        : new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(new Date(at));
    return html`<p part="day"><span>${name}</span></p>`;
  }

  #isOwn({ actor: { kind, name, actedBy } }: Entry, me: string): boolean {
    return kind !== 'system' && !actedBy && name === me;
  }

  #entry(request: string, entry: Entry, me: string): TemplateResult {
    const { actor, body, kind, documents, mentions, tried } = entry;
    const { name, actedBy } = actor;
    const words = this.host.words!;
    const { talk } = this.host;
    const own = this.#isOwn(entry, me);
    const who = actedBy ? fill(words.by, { by: actedBy.name, name }) : own ? words.you : name;
    const what =
      kind === 'submitted'
        ? words.sentIt
        : kind === 'documentAdded'
          ? html`${words.added} ${this.#file(entry.document!)}`
          : kind === 'helpWanted'
            ? words.wants
            : entry.to
              ? html`<b>${entry.to.name}</b>`
              : talk?.happened(entry);
    return html`${
      body &&
      html`<div part="entry" class=${own ? 'own' : actor.kind}>
        <p>
          <b>${who}</b> ${this.#time(entry)}
          ${entry.editedAt ? html`<small class="inline">${words.edited}</small>` : ''}
        </p>
        ${
          mentions.length
            ? html`<p class="muted">
                ${fill(words.to, { names: mentions.map((one) => one.name).join(', ') })}
              </p>`
            : ''
        }
        ${
          talk?.changing(request, entry) ??
          html`<p class="said" dir="auto">${body}</p>
            ${talk?.changer(entry)}`
        }
        ${documents.map((one) => html`<p>${this.#file(one)}</p>`)}
      </div>`
    }${
      kind === 'commented' || !what
        ? ''
        : html`<p part="happening" class="muted">
              ${who} ${kind === 'transitioned' ? '→' : ''} ${what} ${this.#time(entry)}
            </p>
            ${
              tried.length
                ? html`<details class="muted">
                    <summary>${words.tried}</summary>
                    <ul>
                      ${tried.map((step) => html`<li>${step.what}</li>`)}
                    </ul>
                  </details>`
                : ''
            }`
    }`;
  }

  #time({ at }: Entry): TemplateResult {
    const time = new Intl.DateTimeFormat(this.host.language, { timeStyle: 'short' }).format(new Date(at));
    return html`<time datetime=${at}>${time}</time>`;
  }

  #file(document: NonNullable<Entry['document']>): unknown {
    const { id, name } = document;
    const download = this.#downloads.get(id);
    return html`<button
        part="file"
        class="quiet"
        type="button"
        aria-disabled=${download === 'busy'}
        @click=${() => this.#download(document)}
      >
        ${name}
      </button>
      ${download instanceof Error ? html`<span role="alert">${explain(download, this.host.words!)}</span>` : ''}`;
  }

  async #download(document: NonNullable<Entry['document']>): Promise<void> {
    const { host } = this;
    const { id } = document;
    if (this.#downloads.get(id) === 'busy') return;
    this.#downloads.set(id, 'busy');
    host.requestUpdate();
    try {
      await host.activePortal!.download(document, { language: host.language });
      this.#downloads.delete(id);
    } catch (error) {
      this.#downloads.set(id, error as Error);
    }
    host.requestUpdate();
  }
}
