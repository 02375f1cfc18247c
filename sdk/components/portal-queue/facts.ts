import { html, type TemplateResult } from 'lit';
import type { ServiceRequest } from '../../client/types.js';
import { relativeTime } from '../../core/relative-time.js';
import type en from './messages.en.js';

/** What the staff has to know of a request to choose it: urgent or late, number, service, account, state and latest change. */
export function facts(
  { number, serviceName, account, state, promise, priority, updatedAt }: ServiceRequest,
  words: typeof en,
  language: string,
): TemplateResult {
  return html`<small
    >${priority && priority !== 'normal' ? html`<span class="mark ${priority}">${words[priority]}</span>` : ''}${promise.late ? html`<span class="mark late">${words.late}</span>` : ''}<span
      >${number}</span
    ><span>${serviceName}</span><span>${account.name}</span><span>${state.name}</span
    ><span>${relativeTime(updatedAt, language)}</span></small
  >`;
}
