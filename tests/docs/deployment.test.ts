import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { useDatabase } from '../support/mongo.js';
import { read, root } from './markdown.js';
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs';
import { newcomerEnvironment } from './newcomer.js';
import { until } from './terminal.js';

const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ');
const [buildStage = '', runStage = ''] = dockerfile
  .split(/^(?=FROM )/m)
  .filter((part) => part.startsWith('FROM'));

/** What a stage copies from the checkout: source → target, without what comes from another stage. */
function copiesOf(stage: string): [string, string][] {
  return [...stage.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = '']) => {
    const sources = words.split(/\s+/);
    const target = sources.pop() ?? '';
    return sources.map((source): [string, string] => [
      source,
      target === './' ? source : target.replace(/^\.\//, ''),
    ]);
  });
}

const folders: string[] = [];
/** A folder that holds what a stage copies, with the dependencies that are installed here. */
function stageFolder(stage: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-docker-'));
  folders.push(folder);
  for (const [source, target] of copiesOf(stage))
    cpSync(join(root, source), join(folder, target), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('Dockerfile', () => {
  const database = useDatabase();

  it('copies what is there and what .dockerignore lets through', () => {
    const letThrough = read('.dockerignore').match(/(?<=^!).+$/gm) ?? [];
    for (const [source] of [...copiesOf(buildStage), ...copiesOf(runStage)]) {
      expect([source, existsSync(join(root, source))]).toEqual([source, true]);
      expect(letThrough).toContain(source.split('/')[0]);
    }
  });

  it('runs the server as `npm start` does', () => {
    const command = JSON.parse(/^CMD (.+)$/m.exec(runStage)?.[1] ?? '') as string[];
    expect(command).toEqual(['node', ...SERVER_FLAGS, 'dist/server/main.js']);
  });

  it('builds server and SDK from what the first stage copies', () => {
    const folder = stageFolder(buildStage);
    const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    expect(readdirSync(join(folder, 'dist/server'))).toContain('main.js');
    expect(readdirSync(join(folder, 'dist/sdk/v1'))).toContain('portal.js');
  }, 120_000);

  it('serves API, reference and SDK from what the second stage holds', async () => {
    const folder = stageFolder(runStage);
    for (const [, from = '', to = ''] of runStage.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm))
      cpSync(join(root, from), join(folder, to), { recursive: true });
    const env = {
      ...newcomerEnvironment(),
      MONGODB_URI: database.uri,
      PORTICO_DEMO: 'off',
      PORTICO_LOG: 'warn',
    };
    const server = spawn(process.execPath, ['dist/server/main.js'], { cwd: folder, env });
    const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
    let text = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    try {
      const url = await until(
        () => /answers at (http:\S+[^.\s])/.exec(text)?.[1],
        `the start: ${text}`,
        60_000,
      );
      for (const path of ['/readyz', '/docs/', '/docs/openapi.json', '/sdk/v1/portal.js'])
        expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
    } finally {
      server.kill('SIGTERM');
    }
    expect(await ended).toBe(0);
  }, 90_000);

  it('installs every package that the built server imports', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const built = readdirSync(join(root, 'dist/server')).filter((file) => file.endsWith('.js'));
    const imported = built
      .flatMap((file) => [
        ...read(`dist/server/${file}`).matchAll(/(?:^import .*?from |^import |\bimport\()"([^"./][^"]*)"/gm),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(imported).toContain('mongoose');
    expect([...new Set(imported)].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  });

  it('runs as an ordinary user, for everybody, without the demo, and tells how it is', () => {
    expect(runStage).toMatch(/^USER node$/m);
    expect(runStage).toMatch(/HOST=0\.0\.0\.0 .*PORTICO_DEMO=off/);
    expect(runStage).toMatch(/^HEALTHCHECK .*\/readyz/m);
    expect(runStage).toContain('npm ci --omit=dev');
  });
});

interface ComposeService {
  image?: string;
  build?: string;
  volumes?: string[];
  healthcheck?: object;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  command?: string[];
}

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml'), { merge: true }) as {
    services: Record<string, ComposeService>;
    volumes: Record<string, null>;
  };
  const { portico, 'replica-set': init, ...nodes } = compose.services;

  it('has a replica set of three nodes with checks and volumes of their own', () => {
    expect(Object.keys(nodes)).toEqual(['mongo1', 'mongo2', 'mongo3']);
    for (const [name, node] of Object.entries(nodes)) {
      expect(node).toMatchObject({ image: init?.image, healthcheck: expect.any(Object) });
      expect(node.volumes).toEqual([`${name}:/data/db`]);
      expect(node.ports).toBeUndefined();
    }
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    expect(Object.keys(compose.volumes)).toEqual(mounted.map((volume) => volume.split(':')[0]));
  });

  it('makes them a replica set before the server starts, under the name that the server uses', () => {
    expect(Object.keys(init?.depends_on ?? {})).toEqual(Object.keys(nodes));
    expect(portico?.depends_on).toEqual({ 'replica-set': { condition: 'service_completed_successfully' } });
    const uri = new URL(
      portico?.environment?.['MONGODB_URI']?.replace(/mongo1:27017,mongo2:27017,/, '') ?? '',
    );
    const set = uri.searchParams.get('replicaSet');
    expect(nodes['mongo1']?.command).toContain(set);
    expect(init?.command?.at(-1)).toContain(`_id: '${set}'`);
    for (const name of Object.keys(nodes)) {
      expect(portico?.environment?.['MONGODB_URI']).toContain(`${name}:27017`);
      expect(init?.command?.at(-1)).toContain(`'${name}'`);
    }
  });

  it('runs a script of valid JavaScript', () => {
    expect(() => new Function(init?.command?.at(-1) ?? '')).not.toThrow();
  });

  it('is reachable from this machine only and uses variables that exist', () => {
    expect(portico?.ports).toEqual(['127.0.0.1:8080:8080']);
    const known = read('docs/configuration.md');
    for (const name of Object.keys(portico?.environment ?? {})) expect(known).toContain(`\`${name}\``);
  });
});
