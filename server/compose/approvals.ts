import type { Connection } from 'mongoose';
import { ROLES } from '../access/roles.js';
import { ApprovalCourse } from '../domains/requests/approvals/approval-course.js';
import { ApprovalEffect } from '../domains/requests/approvals/approval-effect.js';
import { approvalTasks } from '../domains/requests/approvals/approval.tasks.js';
import { ApprovalsController } from '../domains/requests/approvals/approvals.controller.js';
import type { ApproverDirectory } from '../domains/requests/approvals/approvals.ports.js';
import { ApprovalsService } from '../domains/requests/approvals/approvals.service.js';
import { ApprovalsStore } from '../domains/requests/approvals/approvals.store.js';
import { Approvers } from '../domains/requests/approvals/approvers.js';
import { DecideService } from '../domains/requests/approvals/decide.service.js';
import { ApprovalDelegationsController } from '../domains/requests/approvals/delegations.controller.js';
import { DelegationsService } from '../domains/requests/approvals/delegations.service.js';
import { DelegationsStore } from '../domains/requests/approvals/delegations.store.js';
import { ApprovalOpening } from '../domains/requests/approvals/opening.js';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { FormDirectory } from '../domains/requests/forms/forms.ports.js';
import type { RequestMoves } from '../domains/requests/request-moves.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import type { UsersService } from '../domains/identity/users.service.js';
import { MembersInRoles } from '../domains/tenants/members-in-roles.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import type { RoleBook } from '../domains/tenants/role-book.js';
import type { RolesService } from '../domains/tenants/roles.service.js';
import type { Context } from '../kernel/context.js';
import type { TasksStore } from '../store/tasks.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What approvals need of the rest. */
export interface ApprovalsIngredients {
  connection: Connection;
  unitOfWork: UnitOfWork;
  tasks: TasksStore;
  requests: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  memberships: MembershipsStore;
  book: RoleBook;
  roles: RolesService;
  users: UsersService;
  /** Made later than approvals. */
  forms: () => FormDirectory;
}

/** Puts approvals together: what follows from moves, the API, and what is done later. */
export function composeApprovals(given: ApprovalsIngredients) {
  const { connection, unitOfWork, tasks, requests, timeline, catalog, forms } = given;
  const directory = directoryOf(given);
  const store = new ApprovalsStore(connection);
  const delegations = new DelegationsStore(connection);
  const approvers = new Approvers(directory, delegations);
  const opening = new ApprovalOpening({ store, approvers, tasks, timeline });
  const approvals = new ApprovalsService({ store, approvers, directory, requests, catalog, forms });
  const ofDelegations = new DelegationsService({ store: delegations, directory, catalog, unitOfWork });
  /** Approvals move requests, and moves of requests open approvals: this half is made as soon as moves are. */
  const withMoves = (moves: RequestMoves) => {
    const course = new ApprovalCourse({ store, approvers, opening, moves, catalog, requests, timeline });
    const decisions = new DecideService({
      ...{ store, approvers, approvals, course, requests, timeline, unitOfWork },
    });
    const makers: [unknown, () => unknown][] = [
      [ApprovalsController, () => new ApprovalsController(approvals, decisions)],
      [ApprovalDelegationsController, () => new ApprovalDelegationsController(ofDelegations)],
    ];
    return { makers, handlers: approvalTasks({ store, course, tasks }) };
  };
  return {
    effect: new ApprovalEffect(store, opening),
    approvals,
    withMoves,
    stores: { approvals: store, delegations },
  };
}

/** Answers what approvals ask about people. */
function directoryOf({ memberships, book, roles, users }: ApprovalsIngredients): ApproverDirectory {
  const people = { byIds: (ctx: Context, ids: readonly string[]) => users.byIds(ctx, ids) };
  const members = new MembersInRoles({ memberships, book, people });
  return {
    find: (ctx, wanted) => members.find(ctx, wanted),
    membershipsOf: (ctx, userId, accountId) => members.membershipsOf(ctx, userId, accountId),
    async lookUp(ctx, reference) {
      const user = await users.lookUp(ctx, reference);
      return user && user.status === 'active' ? { id: user._id, name: user.name } : null;
    },
    async names(ctx, ids) {
      return new Map((await users.byIds(ctx, ids)).map(({ _id, name }) => [_id, name]));
    },
    async roleNames(ctx) {
      const own = await roles.named(ctx);
      return new Map([...ROLES, ...own].map(({ key, name }) => [key, name]));
    },
  };
}
