import type { SchemaObject } from '../../../forms/schema.js';
import type { Portal } from '../../client/types.js';

/** Something to choose. */
export interface Option {
  id: string;
  name: string;
  /** Tells two of one name apart. */
  note: string;
}

/** What fits a search, and whether there is more. */
export interface Options {
  options: Option[];
  more: boolean;
}

const LIMIT = 20;

/** Where the options of a field come from. */
export interface Source {
  find(search: string, signal: AbortSignal): Promise<Options>;
  /** What was chosen before; undefined where nobody sees it any more. */
  named(id: string): Promise<Option | undefined>;
}

/** The records of a type. */
function records(portal: Portal, type: string): Source {
  return {
    async find(search, signal) {
      const query = { type, search: search || undefined, limit: LIMIT };
      const { items, nextCursor } = await portal.get('/v1/records', { query, signal });
      const options = items.map(({ id, title, summary }) => ({ id, name: title, note: summary }));
      return { options, more: nextCursor !== null };
    },
    async named(id) {
      const { options } = await this.find('', new AbortController().signal);
      const found = options.find((option) => option.id === id);
      if (found) return found;
      const { title, summary } = await portal.get('/v1/records/{id}', { path: { id } });
      return { id, name: title, note: summary };
    },
  };
}

const accounts = new WeakMap<Portal, Promise<string>>();

/** The people of the account that the answers are for: one that staff works for, or else the caller's own. */
function people(portal: Portal, given: string | undefined): Source {
  const account = () => {
    if (given !== undefined) return given;
    const known = accounts.get(portal) ?? portal.get('/v1/me', {}).then((me) => me.account!.id);
    // What failed is asked again.
    known.catch(() => accounts.delete(portal));
    accounts.set(portal, known);
    return known;
  };
  const page = async (search: string, limit: number, signal?: AbortSignal): Promise<Options> => {
    const path = { id: await account() };
    const query = { search: search || undefined, limit };
    const answer = await portal.get('/v1/accounts/{id}/members', {
      ...{ path, query },
      ...(signal && { signal }),
    });
    const options = answer.items.map(({ userId: id, name, jobTitle }) => ({
      id,
      name,
      note: jobTitle ?? '',
    }));
    return { options, more: answer.nextCursor !== null };
  };
  return {
    find: (search, signal) => page(search, LIMIT, signal),
    named: async (id) => (await page('', 100)).options.find((option) => option.id === id),
  };
}

/** The people who work for the tenant. */
function staff(portal: Portal): Source {
  const list = async (search: string, limit: number, signal?: AbortSignal): Promise<Options> => {
    const query = { search: search || undefined, limit };
    const { items, more } = await portal.get('/v1/staff', { query, ...(signal && { signal }) });
    return { options: items.map(({ id, name, jobTitle }) => ({ id, name, note: jobTitle ?? '' })), more };
  };
  return {
    find: (search, signal) => list(search, LIMIT, signal),
    named: async (id) => (await list('', 100)).options.find((option) => option.id === id),
  };
}

/**
 * Where a field's options come from; undefined where it names nothing.
 * @param account Id of the account that the answers are for, where it is not the caller's own.
 */
export function sourceOf(schema: SchemaObject, portal: Portal, account?: string): Source | undefined {
  const type = schema['x-record'] as string | undefined;
  if (type !== undefined) return records(portal, type);
  if (schema['x-person'] === 'staff') return staff(portal);
  return schema['x-person'] ? people(portal, account) : undefined;
}
