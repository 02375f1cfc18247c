import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const GENERATED = ['server/http/generated/routes.ts', 'sdk/client/schema.d.ts'];

/** Every file of the product that people write. */
const files = ['server', 'sdk', 'forms']
  .flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[]).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$/.test(file) && !GENERATED.includes(file))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const linesOf = ({ text }: { text: string }): number => text.split('\n').length - 1;
const sorted = files.map(linesOf).sort((a, b) => a - b);
const share = (part: number): number => sorted[Math.ceil(sorted.length * part) - 1] as number;

describe('files', () => {
  it('are small: half of them have at most 100 lines, nine in ten at most 300, all at most 400', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(share(0.5)).toBeLessThanOrEqual(100);
    expect(share(0.9)).toBeLessThanOrEqual(300);
    expect(files.filter((file) => linesOf(file) > 400).map(({ path }) => path)).toEqual([]);
  });

  it('read the environment in config.ts alone', () => {
    const readers = files.filter(
      ({ path, text }) => path.startsWith('server/') && text.includes('process.env'),
    );
    const others = [
      // The text of a script for a process of its own, which sets what its library reads.
      'server/store/embedded/official-download.ts',
      // Finds the database of the tests; nothing of the product imports it.
      'server/store/embedded/testing.ts',
    ];
    expect(readers.map(({ path }) => path).sort()).toEqual(['server/config.ts', ...others]);
  });

  it('switch off no rule without saying why', () => {
    for (const { path, text } of files) {
      for (const [line] of text.matchAll(/.*(?:eslint-disable|@ts-ignore|@ts-expect-error).*/g))
        expect(line, path).toMatch(/ -- \S+/);
      expect(text, path).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
    }
  });

  it('say of everything that they export what it is', () => {
    const undocumented = files
      .filter(({ path }) => path.startsWith('server/'))
      .flatMap(({ path, text }) => {
        const lines = text.split('\n');
        return lines.flatMap((line, at) => {
          const isExport = /^export (abstract )?(async )?(class|function|interface|type|const) \w/.test(line);
          let above = at - 1;
          // Decorators stand between a docstring and its class.
          while (/^(@|\/\/ eslint-disable| {2}|\}\)|\)$)/.test(lines[above] ?? '')) above -= 1;
          return isExport && !/\*\/\s*$/.test(lines[above] ?? '') ? [`${path}:${at + 1} ${line}`] : [];
        });
      });
    expect(undocumented).toEqual([]);
  });
});
