import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { ServiceRequest } from '../../client/types.js';
import { dateTime } from '../../core/format-time.js';
import { relativeTime } from '../../core/relative-time.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { skeleton } from '../../core/states.js';
import type { More } from './more.js';
import en from './messages.en.js';
import { styles } from './portal-status.styles.js';

/**
 * Where a request stands: its steps, what happens now and next, what was promised, and the conversation with a place
 * to write. Live. Without `request` the five latest that the caller may see, or those about a `record`, the newest open one
 * expanded.
 *
 * The conversation and the transitions load with the first request that is open, the list with the first list. Transitions
 * that ask a form are not offered here.
 *
 * @element portal-status
 * @fires {CustomEvent<{ id: string; number: string; title: string; state: string; seen: null }>} portal-human-wanted - The person wants to talk to somebody about a request (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart title - Title of a request.
 * @csspart now - What happens now and next.
 * @csspart promise - What was promised, and whether it is late.
 * @csspart steps - The ordered list of steps.
 * @csspart branches - What goes on side by side: the list of branches, each with its state.
 * @csspart talk - The conversation with its form.
 * @csspart help - The way to a human.
 * @csspart list - The requests, when there is no `request`.
 * @csspart notice - A failure in words.
 * @csspart button - Retry.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - The present step, what needs the customer, the main button.
 * @cssproperty [--portal-danger] - A promise that is late.
 * @cssproperty [--portal-success] - Steps that are done.
 */
export class PortalStatus extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-status',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = { request: {}, record: {}, human: { type: Boolean } };

  /** Id or number of the request. Absent: the latest five. */
  declare request: string | undefined;
  /** Id of a record: the latest five about it. */
  declare record: string | undefined;
  /**
   * Whether an open request has a button "Talk to a human". The host hears `portal-human-wanted`; unless it prevents that, the person is
   * asked what they want to say, and the request comes first in the queue of staff.
   */
  declare human: boolean;

  #data = new PortalData(this, {
    args: () => [this.request, this.record] as const,
    load: async (portal, [id], options) =>
      id
        ? [await portal.get('/v1/requests/{id}', { path: { id }, ...options })]
        : (await this.#load()).latest(portal, options),
    refreshOn: ({ data }) => !data!.type && (!this.request || Object.values(data!).includes(this.request)),
    lines: 14,
    helps: true,
  });
  #more: More | undefined;

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  /** @internal What an open request shows below its title. */
  view(request: ServiceRequest): TemplateResult {
    const { language } = this;
    const words = this.words!;
    const { promise, progress } = request;
    const { expectedBy, late } = promise;
    const { next, needsYou } = progress;
    const time = (time: string) => dateTime(time, language);
    const later = (part: 'actions' | 'talk', lines: number) => {
      if (this.#more) return this.#more[part](request);
      // Without it the rest is good; each render tries again.
      this.#load().catch(() => {});
      return skeleton(words.loading, lines);
    };
    return html`<div part="now" class=${needsYou || late}>
        <b>${needsYou ? words.you : late ? words.late : ''}</b>
        <p>${progress.now}</p>
        ${next && html`<p>${words.next} ${next}</p>`} ${needsYou ? later('actions', 5) : ''}
      </div>
      ${
        expectedBy &&
        html`<p part="promise">
          ${promise.text}
          ${fill(words.expected, { time: time(expectedBy), relative: relativeTime(expectedBy, language) })}
        </p>`
      }
      <ol part="steps">
        ${progress.steps.map(
          ({ name, status, reachedAt }) =>
            html`<li class=${status} aria-current=${status === 'current' && 'step'}>
              ${name}
              <small>${status === 'skipped' ? words.skipped : reachedAt && time(reachedAt)}</small>
            </li>`,
        )}
      </ol>
      ${later('talk', 8)}`;
  }

  async #load(): Promise<More> {
    const { More } = await lazy(() => import('./more.js'));
    this.requestUpdate();
    return (this.#more ??= new More(this));
  }

  override render(): TemplateResult {
    return this.#data.render((requests) =>
      this.request
        ? requests.map(
            (request) =>
              html`<h3 part="title">${request.title}</h3>
                <p role="status">${request.number}: <b>${request.state.name}</b></p>
                ${this.view(request)}`,
          )
        : this.#more!.list(requests),
    );
  }
}
