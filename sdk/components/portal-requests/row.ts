import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { ServiceRequest } from '../../client/types.js';
import { relativeTime } from '../../core/relative-time.js';
import type en from './messages.en.js';

/**
 * One request of the list; all of it is the way to the request.
 * @param href address of its page; undefined makes a button of it
 * @param open told when the person chose it
 */
export function row(
  request: ServiceRequest,
  words: typeof en,
  language: string,
  href: string | undefined,
  open: (event: Event) => void,
): TemplateResult {
  const { id, title, number, serviceName, updatedAt, state, promise, progress, unread } = request;
  const { needsYou } = progress;
  const { late, expectedBy } = promise;
  const facts = fill(words.facts, { number, service: serviceName, time: relativeTime(updatedAt, language) });
  return html`<li part="row" id=${id} class=${needsYou ? 'turn' : ''}>
    <div>
      ${
        href
          ? html`<a
              part="title"
              id="open-${id}"
              href=${fill(href, request, encodeURIComponent)}
              @click=${open}
              >${title}</a
            >`
          : html`<button part="title" type="button" id="open-${id}" @click=${open}>${title}</button>`
      }
      <p part="facts">${facts}</p>
      ${unread ? html`<p part="unread">${fill(words.unread, { count: unread })}</p>` : ''}
    </div>
    <div class="standing">
      <p part="state" class=${state.category}>${state.name}</p>
      ${
        needsYou
          ? html`<p part="turn">${words.turn}</p>`
          : late
            ? html`<p part="late">${words.late}</p>`
            : expectedBy &&
              html`<p class="muted">${fill(words.expected, { time: relativeTime(expectedBy, language) })}</p>`
      }
    </div>
  </li>`;
}
