import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { ServiceRequest } from '../../client/types.js';
import type { PortalElement } from '../../core/portal-element.js';
import type en from './messages.en.js';
import own from './receipt.en.js';

/** What the person reads after submitting: number, promise, what comes next. */
export function receipt(
  host: PortalElement<typeof en>,
  { number, promise, progress }: ServiceRequest,
  again: () => void,
): TemplateResult {
  const words = { ...own, ...host.words };
  return html`<div part="receipt">
    <h2 part="title" tabindex="-1">${words.received}</h2>
    <p><b>${fill(words.number, { number })}</b></p>
    <p part="promise">${promise.text}</p>
    <h3>${words.next}</h3>
    <p>${progress.now} ${progress.next}</p>
    <button part="button" type="button" @click=${() => again()}>${words.again}</button>
  </div>`;
}
