import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';
import { dateTime } from '../../core/format-time.js';
import { explain, notice, skeleton } from '../../core/states.js';
import { Comments } from './comments.js';
import { Draft } from '../../core/draft.js';
import type { AllWords } from './more.js';
import type { PortalStatus } from './portal-status.js';

type Entry = Schemas['TimelineEntry'];

/** How many of the latest comments are shown at first. */
const shown = 3;

/** The comments of one request and the field for one's own. */
export class Conversation {
  /** Whether it was rendered in this update. */
  seen = false;
  /** Whether it is read for an update that is still to come. */
  preparing = false;
  /** What the person writes as a comment. */
  readonly draft: Draft;

  #comments: Comments | undefined;
  /** Index of the first comment in view; fixed, so that later ones are appended and nothing moves. */
  #first: number | undefined;

  constructor(
    private host: PortalStatus,
    private id: string,
  ) {
    this.draft = new Draft(host);
  }

  /** What we said last, which is what the person is asked when it is their turn. */
  get question(): string | null | undefined {
    return this.#comments?.entries?.filter(({ actor }) => actor.kind !== 'customer').at(-1)?.body;
  }

  /** Stops to follow the comments; rendering starts it again. What was typed stays. */
  rest(): void {
    this.#comments?.stop();
    this.#comments = undefined;
  }

  /** Reads the comments before they are shown, so that what stands below does not move when they come. */
  async prepare(portal: Portal): Promise<void> {
    this.preparing = true;
    this.#comments ??= new Comments(this.host, portal, this.id);
    await this.#comments.ready;
  }

  render({ allowedActions }: ServiceRequest, words: AllWords): TemplateResult {
    this.seen = true;
    this.preparing = false;
    const { host } = this;
    // An update may still be due when the element has left the page already.
    if (!host.isConnected) return html``;
    const comments = (this.#comments ??= new Comments(host, host.activePortal!, this.id));
    const { entries, failure } = comments;
    return html`<h4>${words.talk}</h4>
      ${
        entries
          ? this.#latest(entries, words)
          : failure
            ? notice(explain(failure, words), words.retry, () => void comments.load())
            : skeleton(words.loading, 4)
      }
      ${allowedActions.includes('comment') ? this.#form(words) : ''}`;
  }

  #latest(entries: Entry[], words: AllWords): unknown {
    if (!entries.length) return html`<p>${words.quiet}</p>`;
    const first = (this.#first ??= Math.max(0, entries.length - shown));
    const all = () => {
      this.#first = 0;
      this.host.requestUpdate();
    };
    return html`${
        first
          ? html`<button part="button" type="button" @click=${all}>
              ${fill(words.earlier, { count: first })}
            </button>`
          : ''
      }
      <div role="log" aria-label=${words.talk}>
        ${entries.slice(first).map(({ actor, at, body }) => this.#entry(actor, at, body, words))}
      </div>`;
  }

  #entry({ kind, name, actedBy }: Entry['actor'], at: string, body: string | null, words: AllWords) {
    return html`<div part="comment" class=${kind}>
      <p>
        <b>${actedBy ? fill(words.by, { by: actedBy.name, name }) : name}</b>
        <time datetime=${at}>${dateTime(at, this.host.language)}</time>
      </p>
      <p class="said" dir="auto">${body}</p>
    </div>`;
  }

  #form(words: AllWords): TemplateResult {
    const { id } = this;
    const use = {
      id: `${id}-comment`,
      label: words.ask,
      required: true,
      action: words.send,
      send: async (portal: Portal, body: string, idempotencyKey: string) => {
        await portal.post('/v1/requests/{id}/comments', { path: { id }, body: { body }, idempotencyKey });
        await this.#comments?.load();
      },
    };
    return this.draft.render(use, words);
  }
}
