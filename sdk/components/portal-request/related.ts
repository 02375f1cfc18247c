import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Schemas, ServiceRequest } from '../../client/types.js';
import type en from './messages.en.js';

type Words = typeof en;

type Other = Schemas['RelatedRequest'] & { relation?: Schemas['RequestLink']['relation'] };

/**
 * What others do for a request, and what else has to do with it, each with how far it is.
 * @param href Address of another request's page, with `{id}` and `{number}`; without one, none is a link.
 */
export function related(
  { parts, progress, links = [] }: ServiceRequest,
  words: Words,
  href: string | undefined,
): unknown {
  const { parts: done } = progress;
  const others = links.map(({ relation, request }) => ({ ...request, relation }));
  return [
    done ? listOf('parts', words.parts, fill(words.over, done), parts, words, href) : '',
    others.length ? listOf('links', words.related, '', others, words, href) : '',
  ];
}

function listOf(
  part: 'parts' | 'links',
  title: string,
  said: string,
  requests: readonly Other[],
  words: Words,
  href: string | undefined,
): TemplateResult {
  return html`<section class="way" aria-label=${title}>
    <h4>${title}</h4>
    ${said && html`<p class="muted">${said}</p>`}
    <ol part=${part}>
      ${requests.map((one) => {
        const { status, state, number, relation } = one;
        const how = relation && `${words[relation]} · `;
        return html`<li
          class=${status === 'open' ? 'current' : state.category === 'completed' ? 'done' : 'skipped'}
        >
          ${
            href
              ? html`<a part="other" href=${fill(href, one, encodeURIComponent)}>${one.title}</a>`
              : html`<span part="other">${one.title}</span>`
          }
          <small>${how}${number} · ${state.name}</small>
        </li>`;
      })}
    </ol>
  </section>`;
}
