import { Controller } from '@tsoa/runtime';
import type { Request } from 'express';
import type { Context, StoredAnswer } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { contentTag, requireMatch, requireSame } from './conditional.js';

/** How a use case's result becomes an answer. */
export interface Presentation<R, D> {
  status: number;
  present: (result: R) => D;
  headers?: (result: R) => Record<string, string>;
}

/** What all controllers share: the context of the call, and answers that idempotent replays can repeat. */
export abstract class ApiController extends Controller {
  /** The context of an authenticated call. */
  protected context(req: Request): Context {
    const context = req.call.context;
    if (!context) throw new PorticoError('unauthenticated');
    return context;
  }

  /**
   * Runs a use case and presents its result. The presentation also reaches the unit of work, which keeps the answer
   * for the caller's idempotency key in the very transaction that makes the effect.
   */
  protected async perform<R, D>(
    req: Request,
    { status, present, headers }: Presentation<R, D>,
    work: (ctx: Context) => Promise<R>,
  ): Promise<D> {
    const answer = (result: R): StoredAnswer => ({
      status,
      headers: headers?.(result) ?? {},
      body: present(result),
    });
    const ctx: Context = { ...this.context(req), answer: answer as Context['answer'] };
    const result = await work(ctx);
    const { headers: fields, body } = answer(result);
    this.setStatus(status);
    for (const [name, value] of Object.entries(fields)) this.setHeader(name, value);
    return body as D;
  }

  /** Sets `ETag`; Express then answers 304 by itself when the caller has this representation already. */
  protected tag(etag: string): void {
    this.setHeader('ETag', etag);
  }

  /** The same for what looks different to each caller field by field. */
  protected tagContent(shown: unknown): void {
    this.tag(contentTag(shown));
  }

  /** Throws 428 when the caller does not say what they change, 412 when it is older than what is stored. */
  protected mustMatch(req: Request, version: number): void {
    if (req.get('if-match') === undefined) throw new PorticoError('precondition_required');
    this.ifMatch(req, version);
  }

  /** The same where the tag is of what the caller is shown. */
  protected mustMatchContent(req: Request, shown: unknown): void {
    if (req.get('if-match') === undefined) throw new PorticoError('precondition_required');
    requireSame(req.get('if-match'), shown);
  }

  /** Throws 412 when the caller changes something older than what is stored. */
  protected ifMatch(req: Request, version: number): void {
    requireMatch(req.get('if-match'), version);
  }
}
