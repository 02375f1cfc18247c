import { load, type Stretch } from './load.js';
import { measure, type Pace, type Series } from './rounds.js';
import { countOf, type Size } from './variations.js';
import { worksOn } from './works.js';
import { openWorld, type Place, type World } from './world.js';

/** How Portico does on more data. */
export interface Growth {
  /** How many requests there are in both databases. */
  from: number;
  to: number;
  series: Series<Stretch>[];
}

/** Names of the two in the series. */
export const BEFORE = 'before';
export const AFTER = 'after';

/** Works that must not depend on how much there is. */
const WORKS: readonly string[] = ['W1', 'W2'];

/** Measures a database and one that holds more, side by side on one mongod, each with a process of Portico of its own. */
export async function measureGrowth(world: World, size: Size, larger: Place, pace: Pace): Promise<Growth> {
  larger.say(`${countOf(larger.size)} requests in a second database`);
  const grown = await openWorld(larger);
  try {
    const sides = [
      { name: BEFORE, world, works: worksOn(size) },
      { name: AFTER, world: grown, works: worksOn(larger.size) },
    ];
    const bouts = WORKS.map((key) =>
      sides.map(({ name, world: { portico, token }, works }) => ({
        work: key,
        program: name,
        run: async () =>
          load(portico, await token(), works.find((one) => one.key === key)?.calls ?? [], pace),
      })),
    );
    const series = await measure(bouts, pace, larger.say);
    return { from: countOf(size), to: countOf(larger.size), series };
  } finally {
    await grown.stop();
  }
}
