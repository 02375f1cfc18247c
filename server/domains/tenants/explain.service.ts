import { ACTIONS, type Action } from '../../access/actions.js';
import { consider, holds, rolesThatWould, type Considered } from '../../access/explain.js';
import { RULES, sentencesFor, type Guarded } from '../../access/guard.js';
import { inWords } from '../../access/in-words.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, type ErrorWords } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import type { ExplainInput, Explanation } from './explain.dto.js';
import type { ExplainedPerson, FieldGate, PersonFinder, ThingFinders } from './explain.ports.js';
import {
  ACCOUNT,
  ACTION,
  keptBy,
  lackingInWords,
  sentenceOf,
  SEVERAL,
  thingOf,
  USER,
} from './explain.words.js';
import { actorOfMember } from './member-actor.js';
import type { MembershipDocument } from './memberships.model.js';
import type { MembershipsStore } from './memberships.store.js';
import type { RoleBook } from './role-book.js';
import { compileRole } from './roles.rules.js';
import type { RolesStore } from './roles.store.js';
import type { TenantsStore } from './tenants.store.js';

/** What explanations are made of. */
export interface ExplainParts {
  memberships: MembershipsStore;
  accounts: Pick<TenantsStore, 'findAccount'>;
  roles: RolesStore;
  book: RoleBook;
  people: PersonFinder;
  things: ThingFinders;
  /** What things say of their own fields, by the subject of actions. */
  gates: Readonly<Record<string, FieldGate>>;
}

/** Why somebody may or may not. */
export class ExplainService {
  constructor(private readonly parts: ExplainParts) {}

  /** Explains one person, action and thing. @throws 422 for what is not there. */
  async explain(ctx: Context, input: ExplainInput): Promise<Explanation> {
    const action = ACTIONS.find((one) => one === input.action);
    if (!action) throw refuse('/action', ACTION);
    const person = await this.parts.people.lookUp(ctx, input.user);
    if (!person) throw refuse('/user', USER);
    const membership = await this.membershipOf(ctx, person, input.account);
    const thing = await this.thing(ctx, action, input.thing);
    const actor = await actorOfMember(ctx, this.parts.book, person, membership);
    const field = input.field ?? null;
    const considered = sentencesFor(actor, action).map((rule) => consider(rule, actor, thing, field));
    const opens = this.gate(ctx, action, thing, field);
    const isShown = await opens(actor.roles);
    const isIn = person.status === 'active' && membership.status === 'active';
    const by = isShown ? considered.find(holds) : undefined;
    const allowed = isIn && by !== undefined;
    const own = (await this.parts.roles.all(tenantScope(ctx))).map(compileRole);
    const would = allowed ? [] : rolesThatWould(RULES, own, actor, { action, thing, field });
    return {
      allowed,
      sentence: sentenceOf(ctx.locale, { person, membership, action, by, considered }),
      roles: [...membership.roles],
      rules: considered.map((one) => explained(ctx, one, membership.roles, field, isShown)),
      rolesThatWould: await opening(would, opens),
    };
  }

  /** What the thing itself says of its field. */
  private gate(ctx: Context, action: Action, thing: Guarded | null, field: string | null) {
    const gate = this.parts.gates[action.split('.')[0] as string];
    return async (roles: readonly string[]): Promise<boolean> =>
      !gate || thing === null || field === null || gate(ctx, { roles, action, thing, field });
  }

  private async membershipOf(
    ctx: Context,
    person: ExplainedPerson,
    reference: string | undefined,
  ): Promise<MembershipDocument> {
    const scope = tenantScope(ctx);
    if (reference === undefined) {
      const [only, second] = await this.parts.memberships.ofPerson(scope, person._id);
      if (!only || second) throw refuse('/account', SEVERAL);
      return only;
    }
    const account = await this.parts.accounts.findAccount(scope, reference);
    const found = account && (await this.parts.memberships.find(scope, account._id, person._id));
    if (!found) throw refuse('/account', ACCOUNT);
    return found;
  }

  private async thing(ctx: Context, action: Action, id: string | undefined) {
    if (id === undefined) return null;
    const find = this.parts.things[action.split('.')[0] as string];
    const thing = await find?.(ctx, id);
    if (!thing) throw refuse('/thing', thingOf(find !== undefined));
    return thing;
  }
}

/** Those of the roles that the thing itself lets in; programs are no people. */
async function opening(
  roles: readonly string[],
  opens: (roles: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  const open = await Promise.all(roles.map((role) => opens([role])));
  return roles.filter((role, at) => open[at] && role !== 'integration');
}

function explained(
  ctx: Context,
  one: Considered,
  roles: readonly string[],
  field: string | null,
  isShown: boolean,
) {
  return {
    role: one.rule.roles.find((role) => roles.includes(role)) ?? '',
    permission: inWords(one.rule, ctx.locale),
    holds: holds(one) && isShown,
    lacking: [...lackingInWords(ctx.locale, one, field), ...(isShown ? [] : [keptBy(ctx.locale, field)])],
  };
}

const tenantScope = (ctx: Context) => grantScope({ tenantId: ctx.tenantId });

const refuse = (pointer: string, words: ErrorWords) => invalidInput(bodyError(pointer, 'unknown', words));
