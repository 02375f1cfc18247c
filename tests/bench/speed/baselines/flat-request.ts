import { randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { service } from '../../../support/services.js';
import type { Caller } from './token.js';

/** A request as the baselines keep it: its answer, to whom it belongs, and what is never answered. */
export interface FlatRequest {
  _id: string;
  tenantId: string;
  accountId: string;
  [field: string]: unknown;
}

/** What is kept and not answered. */
export const HIDDEN = { tenantId: 0, accountId: 0, history: 0, internalNotes: 0 } as const;

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (one: Ajv2020) => void)(ajv);
const validate = ajv.compile(service().form);

/** As much as a page has. */
export const PAGE = 20;

/** The conditions of a list. */
export function filterOf({ tenantId, accountId }: Caller, query: URLSearchParams): Record<string, unknown> {
  const [status, search] = [query.get('status'), query.get('search')];
  return {
    tenantId,
    accountId,
    ...(status ? { status } : {}),
    ...(search ? { $text: { $search: search } } : {}),
  };
}

/** The answer of one, without what is never answered. */
export const answerOf = ({
  _id,
  tenantId: _tenant,
  accountId: _account,
  history: _history,
  internalNotes: _notes,
  ...rest
}: Record<string, unknown>): Record<string, unknown> => ({ id: _id, ...rest });

/** The answer of a page. */
export const pageOf = (rows: readonly Record<string, unknown>[]): Record<string, unknown> => ({
  items: rows.map(answerOf),
  nextCursor: rows.length === PAGE ? rows.at(-1)?.['_id'] : null,
});

/** A new one like the given one, with these answers; null when the form does not take them. */
export function submitted(
  like: Record<string, unknown>,
  { tenantId, accountId }: Caller,
  input: { data?: Record<string, unknown> },
): FlatRequest | null {
  if (!validate(input.data)) return null;
  const data = input.data as Record<string, string>;
  const now = new Date();
  return {
    ...like,
    ...{ _id: randomUUID(), tenantId, accountId, data, title: `${data['pump']}: ${data['problem']}` },
    ...{
      createdAt: now,
      updatedAt: now,
      status: 'open',
      history: [{ kind: 'submitted', at: now }],
      internalNotes: [],
    },
  };
}
