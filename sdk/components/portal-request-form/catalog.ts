import { css, html, type TemplateResult } from 'lit';
import type { Schemas } from '../../client/types.js';
import type { PortalElement } from '../../core/portal-element.js';
import { adopt } from '../../core/adopt.js';
import own from './catalog.en.js';
import type en from './messages.en.js';

const styles = css`
  h2:not([part]) {
    margin-block: 1.5rem 0.5rem;
    font-size: 1em;
    color: var(--_muted);
  }
  [part='services'] {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='service'] {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.875rem 0.25rem;
    text-align: start;
    border: 0;
    border-radius: 0;
    border-block-end: 1px solid var(--_line);
  }
  [part='service']:hover b {
    text-decoration: underline;
  }
`;

/** The services by job, each a choice. `pick` takes the key of the chosen one. */
export function catalog(
  host: PortalElement<typeof en>,
  services: readonly Schemas['ServiceSummary'][],
  pick: (key: string) => void,
): TemplateResult {
  adopt(host, styles);
  const words = { ...own, ...host.words };
  const groups = [...new Set(services.map(({ group }) => group))];
  return html`<slot name="intro"></slot> ${
      groups.length === 0
        ? html`<p part="empty">${words.empty}</p>`
        : groups.map(
            (group) =>
              html`<h2 tabindex="-1">${group}</h2>
                <ul part="services">
                  ${services.filter((service) => service.group === group).map((service) => choice(service, pick))}
                </ul>`,
          )
    }`;
}

const choice = (
  { key, name, description, promise }: Schemas['ServiceSummary'],
  pick: (key: string) => void,
): TemplateResult =>
  html`<li>
    <button part="service" type="button" @click=${() => pick(key)}>
      <b>${name}</b><span>${description}</span><small>${promise.text}</small>
    </button>
  </li>`;
