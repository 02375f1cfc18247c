import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../server/access/actions.js';
import { ROLES } from '../../server/access/roles.js';
import { readConfig } from '../../server/config.js';
import { PROBLEMS, type ProblemCode } from '../../server/kernel/errors.js';
import { en } from '../../server/http/locales/en.js';
import { read, root, tableOf } from './markdown.js';

describe('docs/configuration.md', () => {
  const TITLES = ['variable', 'default', 'meaning'] as const;
  const source = read('server/config.ts');
  /** Variable → the field that holds it, as the comments of `Config` say. */
  const documented = new Map(
    [...source.matchAll(/\/\*\* `(\w+)`: [\s\S]*?\*\/\s+readonly (\w+)/g)].map(
      ([, name = '', field = '']) => [name, field],
    ),
  );
  const rows = tableOf(read('docs/configuration.md'), ...TITLES).map(([name = '', value = '']) => ({
    name: name.replaceAll('`', ''),
    value,
  }));

  /** The variables that the server asks the environment for, and nothing else. */
  function readVariables(): Set<string> {
    const asked = new Set<string>();
    readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
    // Only where the system keeps caches.
    for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA']) expect(asked.delete(name)).toBe(true);
    return asked;
  }

  it('lists exactly the variables that the server reads, as does the type', () => {
    expect(new Set(rows.map(({ name }) => name))).toEqual(readVariables());
    expect(new Set(documented.keys())).toEqual(readVariables());
  });

  it('states the true defaults', () => {
    const config = readConfig({ HOME: '/home/you' }) as unknown as Record<string, unknown>;
    const shown: Record<string, unknown> = {
      ...config,
      demo: config['demo'] ? 'on' : 'off',
      allowLoopback: config['allowLoopback'] ? 'on' : 'off',
      dataDir: String(config['dataDir']).replace(`${process.cwd()}/`, ''),
      maxUploadBytes: Number(config['maxUploadBytes']) / 1_000_000,
    };
    for (const { name, value } of rows.filter((row) => /^`[\w.]+`$/.test(row.value)))
      expect([name, value]).toEqual([name, `\`${String(shown[documented.get(name) ?? ''])}\``]);
    const absent = rows.filter((row) => row.value.startsWith('none')).map(({ name }) => name);
    expect(absent).toEqual([
      'MONGODB_URI',
      'PORTICO_MONGOD',
      'PORTICO_DEMO_ORIGIN',
      'PORTICO_SMTP_URL',
      'PORTICO_MAIL_FROM',
      'PORTICO_MAIL_IN_DOMAIN',
      'METRICS_PORT',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    ]);
    for (const name of absent) expect(config[documented.get(name) ?? '']).toBeNull();
  });

  it('agrees with the short table of the README', () => {
    const short = tableOf(read('README.md'), ...TITLES).map(([name = '', value = '']) => [
      name.replaceAll('`', ''),
      value.split(':')[0],
    ]);
    const full = rows.map(({ name, value }) => [name, value.split(':')[0]]);
    expect(short.length).toBeGreaterThan(2);
    for (const row of short) expect(full).toContainEqual(row);
  });

  it('lists what the launcher and the tests read', () => {
    const text = read('docs/configuration.md');
    const launcher = [...read('scripts/start.mjs').matchAll(/\bDEMO_\w+/g)].map(([name]) => name);
    for (const name of [...launcher, 'MONGODB_TEST_URI', 'CHROME_PATH'])
      expect(text).toContain(`\`${name}\``);
  });
});

it('docs/errors.md lists every problem code with its status and words (`vitest -u` rewrites it)', async () => {
  const path = join(root, 'docs/errors.md');
  const text = read('docs/errors.md');
  const rows = Object.entries(PROBLEMS).map(([code, status]) => {
    const { title, detail } = en[code as ProblemCode];
    return `| \`${code}\` | ${status} | ${title} | ${detail} |`;
  });
  const table = ['| code | status | title | what to do |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const expected = await format(text.replace(/^\| code [\s\S]*/m, `${table}\n`), {
    ...(await resolveConfig(path)),
    filepath: path,
  });
  await expect(expected).toMatchFileSnapshot(path);
});

describe('docs/glossary.md', () => {
  const text = read('docs/glossary.md');
  const terms = [...text.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, term = '']) => term);

  it('is in alphabetical order, each term once', () => {
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en')));
    expect(terms.length).toBeGreaterThan(40);
  });

  it('explains every role, domain, subject of an action and kind of id', () => {
    const lower = terms.map((term) => term.toLowerCase());
    const domains = readdirSync(join(root, 'server/domains')).map((name) => name.replace(/s$/, ''));
    const known = [...lower, 'identity', 'me'];
    for (const { key } of ROLES) expect(known).toContain(key);
    for (const domain of domains) expect(known).toContain(domain);
    for (const action of ACTIONS) expect(known).toContain((action.split('.')[0] ?? '').replaceAll('-', ' '));
    const prefixes = /export type IdPrefix =([^;]+);/.exec(read('server/kernel/ids.ts'))?.[1] ?? '';
    for (const [, prefix] of prefixes.matchAll(/'(\w+)'/g)) expect(text).toContain(`\`${prefix}_\``);
  });
});

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');

  it('places every folder of the server and the SDK', () => {
    const folders = readdirSync(join(root, 'server'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `server/${name}/`);
    for (const folder of [...folders, 'sdk/client/', 'sdk/core/', 'sdk/components/', 'forms/'])
      expect(text).toContain(`| \`${folder}\``);
  });

  it('tells the order of the middleware as app.ts has it', () => {
    const app = read('server/app.ts');
    const used = [...app.matchAll(/^ {2}app\.use\(\.*(\w+)\(/gm)].map(([, name = '']) => name);
    const told = /`beginCall`[\s\S]*?generated route/.exec(text)?.[0] ?? '';
    const words: Record<string, string> = { rateLimits: 'rate limits', parseBodies: 'bodies' };
    const places = used
      .filter((name) => !['helmet', 'unknownRoute', 'compression'].includes(name))
      .map((name) => told.replaceAll(/\s+/g, ' ').indexOf(words[name] ?? name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
