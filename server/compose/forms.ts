import { mayEver } from '../access/guard.js';
import type { ProfileService } from '../domains/identity/profile.service.js';
import { presentProfile } from '../domains/identity/profile.present.js';
import { presentRecord } from '../domains/records/records.present.js';
import type { RecordTypesService } from '../domains/records/record-types.service.js';
import type { RecordsService } from '../domains/records/records.service.js';
import type { RecordDocument } from '../domains/records/records.store.js';
import type { FormDirectory } from '../domains/requests/forms/forms.ports.js';
import { Prefill } from '../domains/requests/forms/prefill.js';
import type { AccountsService } from '../domains/tenants/accounts.service.js';
import type { MembersService } from '../domains/tenants/members.service.js';
import type { StaffService } from '../domains/tenants/staff.service.js';
import type { Context } from '../kernel/context.js';

/** What forms need of the rest. */
export interface FormsIngredients {
  profiles: Pick<ProfileService, 'get'>;
  accounts: Pick<AccountsService, 'get'>;
  members: Pick<MembersService, 'named'>;
  staff: Pick<StaffService, 'named'>;
  /** Made later than forms. */
  records: () => Pick<RecordsService, 'find' | 'findEach'>;
  recordTypes: () => Pick<RecordTypesService, 'of'>;
}

/** Puts together what forms know. */
export function composeForms(parts: FormsIngredients) {
  const directory = directoryOf(parts);
  return { directory, prefill: new Prefill(directory) };
}

/** Answers what is known before a form is asked, and what its answers name: always as the caller may see it. */
function directoryOf(parts: FormsIngredients): FormDirectory {
  const shown = async (ctx: Context, record: RecordDocument) =>
    presentRecord(ctx, { record, type: await parts.recordTypes().of(ctx, record.typeKey) });
  return {
    async profile(ctx) {
      if (ctx.actor.kind !== 'user' || !mayEver(ctx.actor, 'profile.read')) return null;
      return { ...presentProfile(await parts.profiles.get(ctx)) };
    },
    async account(ctx) {
      if (ctx.actor.kind !== 'user' || !mayEver(ctx.actor, 'account.read')) return null;
      const { name, externalId } = await parts.accounts.get(ctx, ctx.actor.accountId);
      return { name, externalId };
    },
    async record(ctx, id) {
      if (!mayEver(ctx.actor, 'record.read')) return null;
      const record = await parts.records().find(ctx, id);
      if (!record) return null;
      const { type, location, title, externalId, data } = await shown(ctx, record);
      return { id, type, title, externalId, location: location?.name ?? null, data };
    },
    async records(ctx, ids) {
      if (!mayEver(ctx.actor, 'record.read')) return [];
      const found = await parts.records().findEach(ctx, ids);
      return Promise.all(
        found.map(async (record) => {
          const { id, type, account, title } = await shown(ctx, record);
          return { id, type, accountId: account.id, title };
        }),
      );
    },
    async members(ctx, accountId, ids) {
      if (!mayEver(ctx.actor, 'membership.read')) return [];
      return parts.members.named(ctx, accountId, ids);
    },
    async staff(ctx, ids) {
      if (!mayEver(ctx.actor, 'membership.read')) return [];
      return parts.staff.named(ctx, ids);
    },
  };
}
