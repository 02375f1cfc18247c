import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quickParent, temporaryFolder } from '../../../server/store/embedded/testing.js';
import { useDatabase } from '../../support/mongo.js';
import { bench } from './bench.js';
import { reportOf } from './report.js';
import type { Size } from './variations.js';

/** Portico is measured as an operator runs it. */
const isBuilt = existsSync(new URL('../../../dist/server/main.js', import.meta.url));

/** Enough for a page of results. */
const TINY: Size = { tenants: 1, accounts: 2, requests: 30 };

const database = useDatabase();

it.skipIf(!isBuilt)(
  'every server answers every work, and the report tells each',
  async () => {
    const folder = await temporaryFolder(await quickParent());
    try {
      const findings = await bench({
        ...{ folder: folder.path, mongoUri: database.uri, size: TINY, fileBytes: 100_000 },
        ...{
          pace: { rounds: 1, unmeasuredRounds: 0, seconds: 0.1, warmSeconds: 0, connections: 2, answers: 6 },
        },
        only: [],
        ...{
          withPeers: false,
          withGrowth: false,
          withProfile: false,
          startTogether: true,
          say: () => undefined,
        },
      });
      const { works, series, besidesSeries, events, two } = findings;
      expect(works.map(({ key }) => key)).toEqual(['W1', 'W2', 'W3', 'W4']);
      const measured = [...series, ...besidesSeries, ...(events ?? []), ...two];
      expect(measured.map(({ stretches }) => stretches.length)).toEqual(Array(4 * 4 + 2 * 6 + 4 * 4).fill(1));
      const report = reportOf(findings);
      for (const title of [
        'W1 newest 20',
        'W1 apart',
        'W2 apart',
        'W2 one',
        'W3 create',
        'W4 filter',
        'W5 up',
        'W5 down',
        'W6',
        'W7',
      ])
        expect(report).toContain(title);
      for (const left of ['--peers', '--growth']) expect(report).toContain(`npm run bench -- ${left}`);
      expect(report).not.toContain('NaN');
    } finally {
      await folder.remove();
    }
  },
  120_000,
);
