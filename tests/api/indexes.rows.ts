import type { Connection } from 'mongoose';

const TENANTS = 4;
const ACCOUNTS = 10;
const EACH = 60;

/** Enough rows for the planner to care, spread so that every index has a choice. */
export async function fill({ db }: Connection): Promise<void> {
  const rows = Array.from({ length: TENANTS * ACCOUNTS * EACH }, (_, i) => {
    const at = new Date(1_790_000_000_000 + i * 1_000);
    const account = `acc_${Math.floor(i / TENANTS) % ACCOUNTS}`;
    return {
      _id: `${String(i).padStart(6, '0')}`,
      tenantId: `tnt_${i % TENANTS}`,
      accountId: account,
      ownerId: `usr_${account}_${i % 3}`,
      locationId: i % 3 === 0 ? `loc_${account}_${i % 2}` : null,
      department: i % 9 === 0 ? 'field-service' : i % 2 === 0 ? 'spares' : null,
      number: `REQ-${i}`,
      status: i % 5 === 0 ? 'open' : 'closed',
      category: i % 5 === 0 ? 'submitted' : 'completed',
      serviceKey: `s${i % 4}`,
      requestId: `req_${i % 400}`,
      recordId: i % 2 === 0 ? null : `rec_${i % 399}`,
      recordType: i % 2 === 0 ? null : `t${i % 300}`,
      visibility: i % 7 === 0 ? 'internal' : 'public',
      linked: i % 11 !== 0,
      parentId: i % 3 === 0 ? `req_${i % 399}` : null,
      part: i % 3 === 0 ? 'laptop' : null,
      createdAt: at,
      updatedAt: at,
      at,
    };
  });
  await db
    ?.collection('requests')
    .insertMany(rows.map((row) => ({ ...row, _id: `req_${row._id}` })) as never);
  await db
    ?.collection('documents')
    .insertMany(rows.map((row) => ({ ...row, _id: `doc_${row._id}` })) as never);
  await db
    ?.collection('timelineEntries')
    .insertMany(rows.map((row) => ({ ...row, _id: `tml_${row._id}` })) as never);
  await db?.collection('auditRows').insertMany(
    rows.map((row, i) => ({
      ...row,
      _id: `aud_${row._id}`,
      block: i % 50 === 0 ? null : 1,
      actorId: row.ownerId,
      subjectId: row.requestId,
      action: `a${i % 7}`,
    })) as never,
  );
  const revokedAt = (id: string) => (Number(id) % 100 === 0 ? new Date(1_790_000_000_000) : null);
  const secret = (row: { _id: string }) => ({
    ...row,
    revokedAt: revokedAt(row._id),
    keyHash: row._id,
    externalId: row._id,
    secretHash: row._id,
    endsWith: Number(row._id) % 50 === 1 ? ['iss_1'] : [],
    issuer: `https://${row._id}.example`,
    audience: 'portico',
    emailKey: row._id,
  });
  for (const name of ['apiKeys', 'embedSessions', 'users', 'issuers'])
    await db?.collection(name).insertMany(rows.map(secret) as never);
  const belonging = (row: (typeof rows)[number]) => ({
    ...row,
    ownerId: `usr_${row._id}`,
    externalId: row._id,
    emailKey: row._id,
    side: 'customer',
    status: row.status === 'open' ? 'removed' : 'active',
  });
  for (const name of ['accounts', 'locations', 'memberships', 'invitations'])
    await db?.collection(name).insertMany(rows.map(belonging) as never);
}
