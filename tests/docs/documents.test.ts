import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../server/access/roles.js';
import { blockOf, blocksOf, brokenLinks, documents, namedPaths, read, root } from './markdown.js';

describe.each(documents())('%s', (path) => {
  it('has no link that leads nowhere', () => {
    expect(brokenLinks(path)).toEqual([]);
  });

  it('names no path that does not exist', () => {
    const missing = namedPaths(path).filter(
      (name) => !name.includes('YYYY') && !existsSync(join(root, name)),
    );
    expect(missing).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(path).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('puts the elements on a page in at most ten lines, with tags and attributes that exist', () => {
    const page = blockOf(readme, 'html');
    expect(page.trim().split('\n').length).toBeLessThanOrEqual(10);
    const tags = [...page.matchAll(/<(portal-[\w-]+)/g)].map(([, tag = '']) => tag);
    expect(tags).toEqual(['portal-provider', 'portal-request-form', 'portal-status', 'portal-documents']);
    for (const tag of tags)
      expect(readdirSync(join(root, 'sdk/components', tag))).toContain(`${tag}.define.ts`);
    expect(read('sdk/components/portal-provider/portal-provider.ts')).toContain("attribute: 'session-url'");
  });

  it('marks every command so that a test runs it, or says which test does', () => {
    const marked = blocksOf(readme).map(({ info }) => info);
    const runs = 'variables list submit follow comment move upload session mistake tenant'.split(' ');
    const expected = [
      'bash start',
      'text start',
      'html',
      ...runs.map((name) => `bash run=${name}`),
      'bash commands',
    ];
    expect(new Set(marked)).toEqual(new Set(expected));
  });

  it('names the commands and the version of Node that package.json has', () => {
    const { scripts, engines } = JSON.parse(read('package.json')) as {
      scripts: Record<string, string>;
      engines: { node: string };
    };
    expect(scripts).toMatchObject({
      start: expect.any(String),
      test: expect.any(String),
      verify: expect.any(String),
    });
    expect(engines.node).toBe('>=20.19.0');
    expect(readme).toContain('Node.js 20.19 or newer');
  });

  it('lists the built-in roles among the limits', () => {
    const limits = readme.slice(readme.indexOf('## Limits'));
    for (const { key } of ROLES) expect(limits).toContain(`\`${key}\``);
  });

  it('tells how much is downloaded where there is no MongoDB', async () => {
    const { NPM_BUILD } = await import('../../server/store/embedded/npm-build.js');
    expect(readme).toContain(`about ${NPM_BUILD.mongod.megabytes} MB`);
  });
});

describe('docs/adr', () => {
  const records = readdirSync(join(root, 'docs/adr')).sort();

  it('is numbered without gaps', () => {
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  });

  it.each(records)('%s is short and has context, decision and consequences', (name) => {
    const text = read(`docs/adr/${name}`);
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)}: .+\n`));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
    expect(text.split('\n').length).toBeLessThanOrEqual(41);
  });
});

describe('CHANGELOG.md', () => {
  it('has an entry for the version of package.json, and room for what comes', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const titles = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, title]) => title);
    expect(titles.slice(0, 2)).toEqual(['Unreleased', version]);
  });
});
