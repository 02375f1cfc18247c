import { bodyError, type InputError } from '../../../kernel/errors.js';
import type { BranchStateDefinition, ServiceDefinition, Side } from '../definition.js';
import { everyChart, everyWay } from '../every-way.model.js';
import { isAutomatic } from '../workflow/ways.check.js';
import type { KnownRole } from './catalog.ports.js';
import { nobodyMakes, unknownRole, WRONG_SIDE } from './checks/words.js';

/** Roles that are named in one place of a definition. */
interface Named {
  pointer: string;
  roles: readonly string[];
  /** Sides on which somebody must stand there; null is either. */
  sides: readonly Side[] | null;
  /** The transition that these roles are to make by hand; absent elsewhere. */
  transition?: string;
}

/** Whether a definition names a role anywhere. */
export const namesRoles = (definition: ServiceDefinition): boolean => namedIn(definition).length > 0;

/**
 * Roles that there are not, and roles whose people stand on the other side of the counter, so that nobody could do what the
 * definition wants of them. Nobody stands on both sides: one role of staff makes somebody staff.
 */
export function roleProblems(definition: ServiceDefinition, known: readonly KnownRole[]): InputError[] {
  const sides = new Map(known.map(({ key, side }) => [key, side]));
  return namedIn(definition).flatMap((named) => {
    const unknown = unknownIn(named, sides);
    if (unknown.length > 0 || named.sides === null) return unknown;
    const fits = (role: string): boolean => named.sides?.includes(sides.get(role) as Side) ?? true;
    if (named.roles.some(fits)) return [];
    if (named.transition === undefined) return [bodyError(named.pointer, 'side', WRONG_SIDE)];
    if (isAutomatic(definition, named.transition)) return [];
    return [bodyError(named.pointer, 'nobody', nobodyMakes(named.transition))];
  });
}

function unknownIn({ pointer, roles }: Named, sides: ReadonlyMap<string, Side>): InputError[] {
  return roles.flatMap((role, at) => {
    const place = pointer.endsWith('/role') ? pointer : `${pointer}/${at}`;
    return sides.has(role) ? [] : [bodyError(place, 'unknown', unknownRole([...sides.keys()]))];
  });
}

function namedIn({ audience, workflow }: ServiceDefinition): Named[] {
  return [
    ...(audience?.roles ? [{ pointer: '/audience/roles', roles: audience.roles, sides: null }] : []),
    ...everyWay(workflow).flatMap(({ transition: { key, by, roles }, pointer }) =>
      // What nobody makes by hand asks for no role.
      roles && by.length > 0 ? [{ pointer: `${pointer}/roles`, roles, sides: by, transition: key }] : [],
    ),
    ...everyChart(workflow).flatMap(({ states, pointer }) =>
      states.flatMap((state, at) => namedInState(state, `${pointer}/states/${at}`)),
    ),
  ];
}

function namedInState({ steps = [], approval }: BranchStateDefinition, at: string): Named[] {
  return [
    ...steps.flatMap((step, index) =>
      step.kind === 'assign'
        ? [{ pointer: `${at}/steps/${index}/role`, roles: [step.role], sides: STAFF }]
        : [],
    ),
    ...(approval?.stages ?? []).flatMap(({ approvers: { side, roles = [] } }, index) => {
      const pointer = `${at}/approval/stages/${index}/approvers/roles`;
      return roles.length > 0 ? [{ pointer, roles, sides: [side] }] : [];
    }),
  ];
}

const STAFF: readonly Side[] = ['staff'];
