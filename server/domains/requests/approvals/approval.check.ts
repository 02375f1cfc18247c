import { checkFormSchema, LOOKED_UP } from '../../../../forms/index.js';
import { isBuiltIn, ROLES } from '../../../access/roles.js';
import type { TransitionDefinition } from '../definition.js';
import type { PlacedChart } from '../every-way.model.js';
import { millisecondsOf } from '../workflow/duration.model.js';
import type { ApprovalDefinition, ApprovalStageDefinition } from './approval.definition.js';

const KEY = /^[a-z][A-Za-z0-9]{0,49}$/;
const ROLE = /^[a-z][a-z0-9-]{0,99}$/;
const PERSON = /^usr_[0-9A-HJKMNP-TV-Z]{26}$/;
const HOUR_MS = 60 * 60_000;
const MOST_STAGES = 10;
const MOST_QUORUM = 50;
/** They change nothing, or are no people. */
const NEVER_DECIDE: readonly string[] = ['auditor', 'integration'];

/** Keys of the transitions that approvals make. */
export function waysOfApprovals({ states }: Pick<PlacedChart, 'states'>): string[] {
  return states.flatMap(({ approval }) =>
    approval
      ? [approval.approved, approval.rejected, ...(approval.expires ? [approval.expires.transition] : [])]
      : [],
  );
}

/** What keeps the approvals of a workflow from working, one sentence each. */
export function checkApprovals({
  states,
  transitions,
}: Pick<PlacedChart, 'states' | 'transitions'>): string[] {
  return states.flatMap(({ key, approval }) =>
    approval
      ? [...checkWays(key, approval, transitions), ...checkTimes(approval), ...checkStages(approval)].map(
          (fault) => `The approval of the state ${key}, ${fault}`,
        )
      : [],
  );
}

function checkWays(
  state: string,
  { approved, rejected, expires }: ApprovalDefinition,
  transitions: readonly TransitionDefinition[],
): string[] {
  const named = [approved, rejected, ...(expires ? [expires.transition] : [])];
  return [...new Set(named)].flatMap((name) => {
    const way = transitions.find(({ key }) => key === name);
    if (!way) return [`there is no transition ${name}.`];
    return [
      ...(way.from.includes(state) ? [] : [`the transition ${name} does not lead out of the state.`]),
      ...(way.to === state
        ? [`the transition ${name} leads back into the state, which would ask again.`]
        : []),
      ...(way.by.length === 0
        ? []
        : [`the transition ${name} must have an empty "by": nobody may make it by hand.`]),
      ...(way.form || way.comment === 'required'
        ? [`the transition ${name} asks for input, which nobody gives.`]
        : []),
      ...(way.when ? [`the transition ${name} has a condition, which could keep it from being made.`] : []),
    ];
  });
}

function checkTimes({ expires, remind }: ApprovalDefinition): string[] {
  return [
    ...(expires ? [{ name: 'expires', after: expires.after }] : []),
    ...(remind ? [{ name: 'remind', after: remind.after }] : []),
  ].flatMap(({ name, after }) =>
    (millisecondsOf(after) ?? 0) >= HOUR_MS
      ? []
      : [`"${name}.after" must be an ISO 8601 duration of an hour or more, such as P2D; it is "${after}".`],
  );
}

function checkStages({ stages }: ApprovalDefinition): string[] {
  const keys = stages.map(({ key }) => key);
  return [
    ...(stages.length >= 1 && stages.length <= MOST_STAGES
      ? []
      : [`it must have one to ${MOST_STAGES} stages.`]),
    ...(new Set(keys).size === keys.length ? [] : ['two stages have the same key.']),
    ...stages.flatMap((stage) => checkStage(stage).map((fault) => `the stage ${stage.key}, ${fault}`)),
  ];
}

function checkStage(stage: ApprovalStageDefinition): string[] {
  return [
    ...(KEY.test(stage.key) ? [] : ['its key must be camelCase.']),
    ...(stage.name.trim() ? [] : ['it needs a name.']),
    ...checkQuorum(stage),
    ...checkApprovers(stage),
    ...(stage.when
      ? checkFormSchema(stage.when, LOOKED_UP).map(
          ({ pointer, detail, fix }) => `"when"${pointer}: ${detail} ${fix}`,
        )
      : []),
  ];
}

function checkQuorum({
  mode,
  quorum,
  approvers: { roles = [], people = [] },
}: ApprovalStageDefinition): string[] {
  if (mode !== 'quorum')
    return quorum === undefined ? [] : ['it has a quorum, which only the mode "quorum" takes.'];
  if (quorum === undefined || !Number.isInteger(quorum) || quorum < 1 || quorum > MOST_QUORUM)
    return [`it needs a quorum from 1 to ${MOST_QUORUM}.`];
  return roles.length === 0 && new Set(people).size < quorum
    ? [`a quorum of ${quorum} cannot be reached by ${new Set(people).size} people.`]
    : [];
}

function checkApprovers({ approvers: { side, roles = [], people = [] } }: ApprovalStageDefinition): string[] {
  return [
    ...(roles.length + people.length > 0 ? [] : ['it names nobody who may decide.']),
    ...roles.flatMap((role) => checkRole(role, side)),
    ...people
      .filter((person) => !PERSON.test(person))
      .map((person) => `"${person}" is not the id of a person (usr_…).`),
  ];
}

/** Whether a role of the tenant's own exists is not known here: it may be made later. */
function checkRole(role: string, side: 'customer' | 'staff'): string[] {
  if (!isBuiltIn(role)) return ROLE.test(role) ? [] : [`"${role}" is not the key of a role.`];
  if (NEVER_DECIDE.includes(role)) return [`the role ${role} decides nothing.`];
  const standsOn = ROLES.find(({ key }) => key === role)?.side;
  return standsOn === side ? [] : [`the role ${role} is not one of the side "${side}".`];
}
