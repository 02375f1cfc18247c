import type { UsersService } from '../domains/identity/users.service.js';
import type { StaffDirectory } from '../domains/requests/workflow/steps/steps.ports.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import { grantScope } from '../kernel/scope.js';

/** So many people come into question at most. */
const MOST = 500;

/** Answers who of the staff may work for a department: those who are restricted to it, and those who are not restricted. */
export function staffDirectory(
  memberships: MembershipsStore,
  users: Pick<UsersService, 'byIds'>,
): StaffDirectory {
  return {
    async withRole(ctx, role, department) {
      const found = await memberships.withRole(grantScope({ tenantId: ctx.tenantId }), role, MOST);
      const fit = found.filter(
        ({ side, departments }) =>
          side === 'staff' &&
          (departments.length === 0 || department === null || departments.includes(department)),
      );
      const ids = [...new Set(fit.map(({ ownerId }) => ownerId))];
      const people = (await users.byIds(ctx, ids)).filter(({ status }) => status === 'active');
      const names = new Map(people.map(({ _id, name }) => [_id, name]));
      return ids.flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [{ id, name }];
      });
    },
  };
}
