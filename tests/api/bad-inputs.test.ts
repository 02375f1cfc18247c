import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { usePortico } from '../support/start-portico.js';
import { HUMAN_HELP } from '../support/services.js';
import { basesFor, CIRCLE, type Base } from './bad-inputs/bases.js';
import { faultsOf } from './bad-inputs/judge.js';
import { ALL, placesOf } from './bad-inputs/operations.js';
import { attackAll, nameOf, type Report } from './bad-inputs/run.js';
import { Sender } from './bad-inputs/send.js';
import { complaint } from './bad-inputs/verdict.js';

/** The same seed makes the same inputs; another one finds other things. */
const SEED = Number(process.env['BAD_INPUTS_SEED'] ?? 20_260_309);
const COUNT = Number(process.env['BAD_INPUTS_COUNT'] ?? 40_000);
/** `nth/of`: which places are attacked, where several processes share the work (`scripts/fuzz.mjs`). */
const [NTH = 0, OF = 1] = (process.env['BAD_INPUTS_SHARE'] ?? '0/1').split('/').map(Number);
/** A long run tells how far it is after each so many, on stderr: what tests print comes at their end. */
const TOLD_EVERY = 20_000;
/** Reproducers that are shown. */
const SHOWN = 5;

let told = TOLD_EVERY;

/** Tells how far a long run is. */
function progress({ inputs, failures, slowest }: Report): void {
  if (inputs < told) return;
  told += TOLD_EVERY;
  const line = `${inputs} of ${COUNT}, ${failures.length} failures, slowest ${Math.round(slowest)} ms\n`;
  process.stderr.write([line, ...failures.slice(0, SHOWN)].join('\n'));
}

describe('bad inputs', () => {
  const portico = usePortico();
  let cast: Cast;
  let bases: Record<string, Base>;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    for (const one of [CIRCLE, HUMAN_HELP])
      await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), one);
    bases = await basesFor(cast, portico.it);
  });

  it.each(ALL.map((operation) => [operation.id, operation] as const))(
    'begin from a message that %s takes',
    async (id, operation) => {
      const { [id]: base } = bases;
      if (!base) throw new Error(`Give ${id} a good message in bad-inputs/bases.ts.`);
      expect(faultsOf(operation, base.message)).toEqual([]);
      const sender = new Sender();
      const seen = await sender.send(base.api, operation, base.message);
      sender.close();
      expect(seen.status, seen.bytes.toString()).toBeLessThan(300);
      expect(complaint(seen, [])).toBeNull();
    },
  );

  it(
    'are refused with a problem that names the place, quickly, and change nothing',
    { timeout: 120_000 + COUNT * 40 },
    async () => {
      const places = ALL.flatMap(placesOf);
      const { inputs, perPlace, statuses, failures, slowest, repeated } = await attackAll(portico.it, cast, {
        places,
        share: { nth: NTH, of: OF },
        count: COUNT,
        seed: SEED,
        progress,
      });
      const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
      console.log(
        `bad inputs: ${inputs} on ${perPlace.size} places of ${ALL.length} operations (seed ${SEED}), ` +
          `${failures.length} failures; ${answers.join(', ')}; slowest ${Math.round(slowest)} ms, ${repeated} made again alone`,
      );
      expect(failures.slice(0, SHOWN).join('\n'), `${failures.length} failures`).toBe('');
      const mine = places.filter((_place, at) => at % OF === NTH);
      if (COUNT >= mine.length) expect([...perPlace.keys()].sort()).toEqual(mine.map(nameOf).sort());
    },
  );
});
