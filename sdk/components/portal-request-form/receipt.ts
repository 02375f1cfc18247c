import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import { newKey } from '../../client/new-key.js';
import type { PortalError } from '../../client/errors.js';
import type { Schemas, ServiceRequest } from '../../client/types.js';
import type { PortalElement } from '../../core/portal-element.js';
import type en from './messages.en.js';
import own from './receipt.en.js';

/** What a form has sent last, and the key that went with it. */
export interface Sent {
  text?: string;
  idempotencyKey?: string;
}

/** Where people have said that their requests are: the page asks once. */
const places = new WeakMap<object, string>();

/**
 * Sends answers. Whoever acts for several locations is asked for which, once on a page; what is about a record is where that is. The same ones again carry the same
 * key, so that a lost reply does not make two requests of one.
 */
export async function submit(
  host: PortalElement<typeof en>,
  last: Sent,
  answers: Omit<Schemas['SubmitRequestInput'], 'data'> & { data: object },
): Promise<ServiceRequest> {
  const portal = host.activePortal!;
  const send = (location?: string): Promise<ServiceRequest> => {
    const body = { ...answers, ...(location && { location }) } as Schemas['SubmitRequestInput'];
    const text = JSON.stringify(body);
    if (last.text !== text) last.idempotencyKey = newKey();
    last.text = text;
    const { idempotencyKey } = last;
    return portal.post('/v1/requests', { body, idempotencyKey, language: host.language });
  };
  const { record } = answers;
  try {
    return await send(record ? undefined : places.get(portal));
  } catch (error) {
    if ((error as PortalError).status !== 422) throw error;
    const { askPlace, isPlaceMissing } = await lazy(() => import('./place.js'));
    if (!isPlaceMissing(error as PortalError)) throw error;
    const place = await askPlace(host);
    if (!record) places.set(portal, place);
    return send(place);
  }
}

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
