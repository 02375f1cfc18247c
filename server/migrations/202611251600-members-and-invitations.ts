import type { Migration } from '../store/migrations.js';

const DAY = 24 * 60 * 60;

/** Accounts and locations are permitted like all things; people get a profile; invitations are found by account. */
export const membersAndInvitations: Migration = {
  name: '202611251600-members-and-invitations',
  async up(connection) {
    const accounts = connection.collection('accounts');
    await accounts.updateMany({ accountId: { $exists: false } }, [
      { $set: { accountId: '$_id', version: 1 } },
    ]);
    await accounts.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
    const locations = connection.collection('locations');
    await locations.updateMany({ locationId: { $exists: false } }, [{ $set: { locationId: '$_id' } }]);
    await locations.createIndex({ tenantId: 1, accountId: 1, createdAt: 1, _id: 1 });
    const users = connection.collection('users');
    const profile = { phone: null, jobTitle: null, locale: null, timezone: null };
    const key = { $cond: ['$email', { $toLower: '$email' }, null] };
    await users.updateMany({ phone: { $exists: false } }, [{ $set: { ...profile, emailKey: key } }]);
    await users.createIndex({ tenantId: 1, emailKey: 1 });
    const memberships = connection.collection('memberships');
    await memberships.createIndex({ tenantId: 1, accountId: 1, status: 1, createdAt: -1, _id: -1 });
    const invitations = connection.collection('invitations');
    await invitations.createIndex({ tenantId: 1, accountId: 1, createdAt: -1, _id: -1 });
    const open = { unique: true, partialFilterExpression: { status: 'pending' } };
    await invitations.createIndex({ tenantId: 1, accountId: 1, emailKey: 1 }, open);
    // An address that nobody needs any more is not kept.
    await invitations.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 90 * DAY });
  },
};
