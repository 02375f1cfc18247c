import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../server/store/embedded/testing.js';
import { bench } from './bench.js';
import { reportOf } from './report.js';
import { SMALL } from './variations.js';

/** Portico is measured as an operator runs it. */
const isBuilt = existsSync(new URL('../../../dist/server/main.js', import.meta.url));

it.skipIf(!isBuilt)(
  'every server answers every work, and the report tells each',
  async () => {
    const folder = await temporaryFolder();
    try {
      const options = { folder: folder.path, size: SMALL, rounds: 1, seconds: 3, only: ['W3'] };
      const findings = await bench({ ...options, say: () => undefined });
      expect(findings.series.map(({ stretches }) => stretches.length)).toEqual(Array(5).fill(1));
      const report = reportOf(findings);
      for (const { key, name } of findings.works) expect(report).toContain(`${key} ${name}`);
      for (const code of ['mongodb', 'mongoose', 'garbage collection'])
        expect(report).toMatch(new RegExp(`^\\| ${code} +\\| \\d+ %`, 'm'));
      expect(report).not.toContain('NaN');
    } finally {
      await folder.remove();
    }
  },
  120_000,
);
