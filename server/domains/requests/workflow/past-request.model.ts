import { validate, type SchemaObject } from '../../../../forms/index.js';
import type { ServiceDefinition, TransitionDefinition } from '../definition.js';
import type { RequestDocument } from '../requests.store.js';
import type { EntryDocument } from '../timeline.store.js';
import type { PastMove, PastRequest } from './simulate.model.js';
import { everyWay } from '../every-way.model.js';
import { standingOf } from './standing.model.js';

/** What a timeline tells of a move. */
export type MoveEntry = Pick<EntryDocument, 'branch' | 'from' | 'to' | 'data' | 'actor' | 'at'>;

/**
 * A request with all that happened to it, as simulations take it. Pure.
 * @param ran The version that it ran on: a timeline tells the states of a move, the version the transition between them.
 * @param roles Keys of roles that whoever moved it is taken to have had, since nobody knows who had which at the time.
 */
export function pastOf(
  request: RequestDocument,
  ran: ServiceDefinition,
  entries: readonly MoveEntry[],
  roles: readonly string[],
): PastRequest {
  const { _id: id, createdAt: submittedAt, data, state, branches = [] } = request;
  const places = branches.length > 0 ? { branches } : {};
  const moves = entries.map((entry): PastMove => {
    const { at, actor } = entry;
    const by = actor.kind === 'system' ? null : { side: actor.kind, roles };
    return { transition: transitionOf(ran, entry), at, data: entry.data, by };
  });
  return { id, submittedAt, data, request: standingOf(request).request, moves, state, ...places };
}

/** Of several transitions between two states the first is taken that whoever moved it could make, with the answers that came. */
function transitionOf({ workflow }: ServiceDefinition, entry: MoveEntry): string {
  const { from, to, data, actor, at } = entry;
  const ways = everyWay(workflow)
    .filter(({ branch }) => branch?.key === entry.branch?.key)
    .map(({ transition }) => transition)
    .filter((one) => one.to === to?.key && one.from.includes(from?.key ?? ''));
  const takes = ({ by, form }: TransitionDefinition): boolean =>
    (actor.kind === 'system' || by.includes(actor.kind)) &&
    (form ? validate(form as SchemaObject, data ?? {}, { now: at }).length === 0 : data === null);
  // A version leads wherever its requests went; the states name a way that is told even of one that does not.
  return (ways.find(takes) ?? ways[0])?.key ?? `${from?.key} to ${to?.key}`;
}

/** All roles that transitions of a definition ask for. */
export function rolesAskedFor({ workflow }: ServiceDefinition): string[] {
  return [...new Set(everyWay(workflow).flatMap(({ transition }) => transition.roles ?? []))];
}
