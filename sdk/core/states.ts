import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../client/errors.js';
import type { CommonWords } from './words.js';

/** Words for a failure: the server's own where it explained an input or a conflict, else ours. */
export function explain(error: unknown, words: CommonWords): string {
  const { status, code, detail } = error as Partial<PortalError>;
  if (code === 'session_over') return words.sessionOver;
  if (status === 0) return words.offline;
  if (status === 403) return words.forbidden;
  if (status === 404) return words.missing;
  return (status! < 500 && detail) || words.error;
}

/** A quiet box with a sentence and, where it helps, a button. Failures are announced at once. */
export const notice = (
  text: string,
  action?: string,
  onAction?: () => void,
  role = 'alert',
): TemplateResult =>
  html`<div part="notice" role=${role}>
    <p>${text}</p>
    ${action && html`<button part="button" type="button" @click=${onAction}>${action}</button>`}
  </div>`;

/** Grey lines in the place of what is loading; `lines` reserves about the height of the real thing. */
export const skeleton = (label: string, lines: number): TemplateResult =>
  html`<div part="skeleton" role="status" aria-label=${label}>
    ${Array.from({ length: lines }, () => html`<i></i>`)}
  </div>`;
