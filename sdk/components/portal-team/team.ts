import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas } from '../../client/types.js';

export type Member = Schemas['Member'];
export type Invitation = Schemas['Invitation'];
export type Place = Schemas['AccountLocation'];

/** The people of the caller's account, with what is needed to manage them. */
export interface Team {
  account: string;
  /** Id of the caller. */
  me: string;
  mayInvite: boolean;
  members: Member[];
  places: Place[];
  /** Open ones; empty for those who may not see them. */
  invitations: Invitation[];
  /** The tenant's own roles for customers, by key; empty for those who may not see them. */
  roles: Record<string, string>;
}

/** So many pages of 100 are read at most. */
const mostPages = 10;

async function pages<T>(
  read: (cursor: string | undefined) => Promise<{ items: T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { items, nextCursor } = await read(cursor);
    all.push(...items);
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return all;
}

/** Reads the caller's account. */
export async function readTeam(portal: Portal, options: CallOptions): Promise<Team> {
  const { id: me, account, allowedActions } = await portal.get('/v1/me', options);
  const id = account!.id;
  const may = (action: string) => allowedActions.includes(action);
  const path = { id };
  const limit = 100;
  const [members, places, invitations, roles] = await Promise.all([
    pages((cursor) =>
      portal.get('/v1/accounts/{id}/members', { path, query: { limit, cursor }, ...options }),
    ),
    may('account.invite')
      ? pages((cursor) =>
          portal.get('/v1/accounts/{id}/locations', { path, query: { limit, cursor }, ...options }),
        )
      : [],
    may('invitation.read')
      ? pages((cursor) => {
          const query = { limit, cursor, status: 'pending' as const };
          return portal.get('/v1/accounts/{id}/invitations', { path, query, ...options });
        })
      : [],
    may('role.read') ? portal.get('/v1/roles', options) : undefined,
  ]);
  const own = roles?.items.filter(({ builtIn, side }) => !builtIn && side === 'customer') ?? [];
  return {
    account: id,
    me,
    mayInvite: may('account.invite'),
    members: members.sort((a, b) => a.name.localeCompare(b.name)),
    places: places.sort((a, b) => a.name.localeCompare(b.name)),
    invitations,
    roles: Object.fromEntries(own.map(({ key, name }) => [key, name])),
  };
}
