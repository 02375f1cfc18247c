import type { Context } from '../../../kernel/context.js';
import { bodyError, type InputError } from '../../../kernel/errors.js';
import { findProblems } from '../definition.check.js';
import type { ServiceDefinition } from '../definition.js';
import { NO_CALENDAR } from '../promise/targets.words.js';
import type { KnownNames } from './catalog.ports.js';
import { namedProblems } from './checks/named.check.js';
import { UNKNOWN_ACCOUNT } from './checks/words.js';
import type { ServiceProblem } from './drafts.dto.js';
import { namesRoles, roleProblems } from './roles.check.js';

/** Everything that keeps a definition from being published in this tenant: its own faults, and names that nobody has. */
export async function problemsIn(
  ctx: Context,
  known: KnownNames,
  definition: ServiceDefinition,
): Promise<InputError[]> {
  const roles = namesRoles(definition) ? roleProblems(definition, await known.roles(ctx)) : [];
  return [
    ...findProblems(definition),
    ...roles,
    ...(await strangers(ctx, known, definition)),
    ...(await namedProblems(definition, () => known.recordTypes(ctx))),
  ];
}

async function strangers(
  ctx: Context,
  known: KnownNames,
  { audience, targets }: ServiceDefinition,
): Promise<InputError[]> {
  const { accounts } = audience ?? {};
  const accountIds = accounts ? await known.accountIds(ctx, accounts) : [];
  const { calendar } = targets ?? {};
  const lacksCalendar = calendar && !(await known.hasCalendar(ctx, calendar));
  return [
    ...(lacksCalendar ? [bodyError('/targets/calendar', 'unknown', NO_CALENDAR)] : []),
    ...(accounts ?? []).flatMap((id, at) =>
      accountIds.includes(id) ? [] : [bodyError(`/audience/accounts/${at}`, 'unknown', UNKNOWN_ACCOUNT)],
    ),
  ];
}

/** A fault in the caller's language. */
export function presentProblem({ locale }: Context, error: InputError): ServiceProblem {
  const { pointer, code } = error;
  const { detail, fix } = error.translations?.[locale] ?? error;
  return { pointer, code, detail, fix };
}
