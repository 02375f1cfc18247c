import type { Context } from '../../../kernel/context.js';
import type { RequestDocument } from '../requests.store.js';

/** Somebody who can read a request. */
export interface Reader {
  id: string;
  name: string;
  side: 'customer' | 'staff';
}

/** What conversations ask of those who know people. */
export interface ReaderDirectory {
  /** Those of these people who could read something of this visibility in the request if they came now, by id. */
  readers(
    ctx: Context,
    ids: readonly string[],
    request: RequestDocument,
    visibility: 'public' | 'internal',
  ): Promise<Map<string, Reader>>;
  /** Names and sides of people of the tenant, by id, whatever they may: of those who took part once. */
  people(ctx: Context, ids: readonly string[]): Promise<Map<string, Reader>>;
}
