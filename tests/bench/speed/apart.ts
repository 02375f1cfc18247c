import { load, type Stretch, type Target } from './load.js';
import type { Bout, Pace } from './rounds.js';
import { variationsOf, type Size } from './variations.js';
import type { Call } from './works.js';
import type { World } from './world.js';

/** So many of their requests each of them looks at. */
const LOOKED_AT = 6;

/** W1 and W2 by as many customers as there are connections, each of another account, in turns: nothing that they ask is the same. */
export function apart(world: World, targets: readonly Target[], size: Size, pace: Pace): Bout<Stretch>[][] {
  const count = Math.min(size.accounts, pace.connections);
  const paths = pathsOf(size, count);
  return Object.entries(paths).map(([work, pathsOfEach]) =>
    targets.map((target) => ({
      work,
      program: target.name,
      run: async () => load(target, null, callsOf(pathsOfEach, await world.tokens(count)), pace),
    })),
  );
}

/** What each customer asks, by work. */
function pathsOf(size: Size, count: number): Record<string, string[][]> {
  const ids = Array.from({ length: count }, (): string[] => []);
  for (const { tenant, account, id } of variationsOf(size)) {
    if (tenant > 0 || account >= count) break;
    if ((ids[account] as string[]).length < LOOKED_AT) ids[account]?.push(id);
  }
  return {
    'W1 apart': ids.map(() => ['/v1/requests?limit=20']),
    'W2 apart': ids.map((own) => own.map((id) => `/v1/requests/${id}`)),
  };
}

/** Calls of one customer after the other. */
function callsOf(pathsOfEach: readonly string[][], tokens: readonly string[]): Call[] {
  const turns = Math.max(...pathsOfEach.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    pathsOfEach.flatMap((paths, at): Call[] => {
      const path = paths[turn];
      return path ? [{ method: 'GET', path, headers: { Authorization: `Bearer ${tokens[at]}` } }] : [];
    }),
  ).flat();
}
