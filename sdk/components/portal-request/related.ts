import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Schemas, ServiceRequest } from '../../client/types.js';
import type en from './messages.en.js';

type Words = typeof en;

type Other = Schemas['RelatedRequest'] & { relation?: Schemas['RequestLink']['relation'] };

/** A part of the whole that has a state of its own. */
interface Part {
  status: string;
  state: Schemas['RequestState'];
}

/**
 * What goes on side by side in a request, what others do for it, and what else has to do with it, each with how far it is.
 * @param href Address of another request's page, with `{id}` and `{number}`; without one, none is a link.
 */
export function related(
  { parts, progress, links = [] }: ServiceRequest,
  words: Words,
  href: string | undefined,
): unknown {
  const { parts: done, branches } = progress;
  const others = links.map(({ relation, request }) => ({ ...request, relation }));
  const another = (one: Other): [unknown, string] => [
    href
      ? html`<a part="other" href=${fill(href, one, encodeURIComponent)}>${one.title}</a>`
      : html`<span part="other">${one.title}</span>`,
    `${one.relation ? `${words[one.relation]} · ` : ''}${one.number} · `,
  ];
  return [
    branches ? listOf('branches', words.parts, '', branches, ({ name }) => [name, '']) : '',
    done ? listOf('parts', words.parts, fill(words.over, done), parts, another) : '',
    others.length ? listOf('links', words.related, '', others, another) : '',
  ];
}

function listOf<T extends Part>(
  part: string,
  title: string,
  said: string,
  all: readonly T[],
  shown: (one: T) => [name: unknown, before: string],
): TemplateResult {
  return html`<section class="way" aria-label=${title}>
    <h4>${title}</h4>
    ${said && html`<p class="muted">${said}</p>`}
    <ol part=${part}>
      ${all.map((one) => {
        const { status, state } = one;
        const [name, before] = shown(one);
        return html`<li
          class=${status === 'open' ? 'current' : state.category === 'completed' ? 'done' : 'skipped'}
        >
          ${name}
          <small>${before + state.name}</small>
        </li>`;
      })}
    </ol>
  </section>`;
}
