import { createHash } from 'node:crypto';
import type { TestPortico } from '../../support/start-portico.js';

/** A stored document: whose it is and what it holds. */
export interface StoredThing {
  key: string;
  id: string;
  tenantId: string;
  /** Null for what belongs to no single account. */
  accountId: string | null;
  /** The location that it concerns; undefined for what concerns none ever. */
  locationId: string | null | undefined;
  /** Whether customers must not see it even in their own account. */
  isInternal: boolean;
  /** The only person who may see it: of uploads that are not linked, and of privacy requests. */
  privateTo: string | null;
  /** Whether those who run the portal may see it too. */
  isForAdmins: boolean;
  digest: string;
}

type Row = Record<string, unknown> & { _id: unknown; metadata?: { tenantId?: string } };

/** Everything in the database that belongs to some tenant, in all collections, files and counters too. */
export async function everything({ db }: TestPortico): Promise<StoredThing[]> {
  const names = (await db.listCollections().toArray()).map(({ name }) => name).sort();
  const rows = await Promise.all(
    // Sealing the audit and numbering events go on by themselves.
    names
      .filter((name) => !['auditBlocks', 'auditKeys', 'eventSequences'].includes(name))
      .map(async (name) => ({ name, rows: (await db.collection(name).find().toArray()) as Row[] })),
  );
  const files = new Map(
    rows.flatMap(({ rows: found }) => found.map((row) => [String(row._id), row.metadata?.tenantId] as const)),
  );
  const tenantOf = (row: Row): string | undefined =>
    (row['tenantId'] as string | undefined) ??
    row.metadata?.tenantId ??
    files.get(String(row['files_id'])) ??
    /^tnt_\w+/.exec(String(row._id))?.[0];
  return rows.flatMap(({ name, rows: found }) =>
    found.flatMap((row) => {
      const tenantId = tenantOf(row);
      // So does telling webhooks of events.
      return tenantId && row['cause'] !== 'event' ? [thing(name, row, tenantId)] : [];
    }),
  );
}

/** When a key was used last, where a row of the audit and an event have their place, and what became of a webhook. */
const NOTED_LATER = {
  lastUsedAt: null,
  block: null,
  sequence: null,
  attempts: null,
  lock: null,
  nextAttemptAt: null,
  finishedAt: null,
  failingSince: null,
  circuit: null,
  lastSuccessAt: null,
  lastFailure: null,
};

/** What is somebody's own affair. */
const PERSONAL: readonly string[] = [
  'privacyRequests',
  'notifications',
  'notificationPreferences',
  'requestReadings',
];

/** How the delivery of a webhook ends. */
const ENDED_LATER = { status: null, expiresAt: null };

function thing(collection: string, row: Row, tenantId: string): StoredThing {
  const id = String(row._id);
  const own = collection === 'accounts' ? id : null;
  return {
    key: `${collection}/${id}`,
    id,
    tenantId,
    accountId: (row['accountId'] as string | null | undefined) ?? own,
    locationId: row['locationId'] as string | null | undefined,
    // Nobody here administers an account.
    isInternal:
      row['visibility'] === 'internal' || row['visibility'] === 'admin' || collection === 'invitations',
    privateTo: row['linked'] === false || PERSONAL.includes(collection) ? String(row['ownerId']) : null,
    isForAdmins: collection === 'privacyRequests',
    // What is noted by the way, a moment later.
    digest: createHash('sha256')
      .update(JSON.stringify({ ...row, ...NOTED_LATER, ...(row['attempts'] ? ENDED_LATER : {}) }))
      .digest('hex'),
  };
}

/** Whoever looks, as far as it decides what they may see; without a tenant for those whom nobody knows. */
export interface Seer {
  id: string | null;
  tenantId: string | null;
  accountId: string | null;
  isStaff: boolean;
  /** The only location that they may see; null means all. */
  locationId: string | null;
}

/** Whether somebody may see a thing at all. Written down here a second time on purpose: it asks no code of the server. */
export function maySee({ id, tenantId, accountId, isStaff, locationId }: Seer, one: StoredThing): boolean {
  if (one.tenantId !== tenantId) return false;
  if (one.privateTo !== null) return one.privateTo === id || (one.isForAdmins && isStaff);
  if (locationId !== null && one.locationId !== undefined && one.locationId !== locationId) return false;
  return isStaff || (!one.isInternal && (one.accountId === null || one.accountId === accountId));
}

/** One line for each thing that somebody may not touch, to be compared before and after. */
export function untouchable(things: readonly StoredThing[], seer: Seer): string[] {
  return things.filter((one) => !maySee(seer, one)).map(({ key, digest }) => `${key} ${digest}`);
}

/** One line for each thing of other tenants. */
export function abroad(things: readonly StoredThing[], tenantId: string): string[] {
  return things.filter((one) => one.tenantId !== tenantId).map(({ key, digest }) => `${key} ${digest}`);
}
