import type { Response } from 'express';

/** Answers with these have no content (RFC 9110, 15.3.5 and 15.4.5). */
const EMPTY = [204, 304];

/**
 * Answers with JSON (RFC 8259), or with 304 where the caller has this very representation (RFC 9110, 13.1.2). It does what `json` of
 * Express does where an answer is UTF-8 and has its entity tag: head and body go out as one text, and no header is read back, parsed
 * and written anew.
 */
export function answerJson(this: Response, value: unknown): Response {
  if (this.req.fresh) this.statusCode = 304;
  if (EMPTY.includes(this.statusCode)) {
    this.removeHeader('Content-Type');
    return this.end();
  }
  const text = JSON.stringify(value);
  if (!this.hasHeader('Content-Type')) this.setHeader('Content-Type', 'application/json; charset=utf-8');
  this.setHeader('Content-Length', Buffer.byteLength(text));
  return this.req.method === 'HEAD' ? this.end() : this.end(text, 'utf8');
}
