import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './markdown.js';

/** The environment of a newcomer: no setting of ours, free ports, and the MongoDB that this machine has already. */
export function newcomerEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PORTICO_MONGOD', 'PORTICO_CACHE'];
  const foreign = Object.entries(process.env).filter(
    ([name]) =>
      kept.includes(name) || !/^(PORTICO_|MONGODB_|PORT$|HOST$|DEMO_PORT$|VITEST|NODE_ENV$)/.test(name),
  );
  return { ...Object.fromEntries(foreign), PORT: '0', DEMO_PORT: '0' };
}

/** A checkout of the newcomer's own: everything is the real one, but `.portico` is empty and goes away afterwards. */
export function newcomerCheckout(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'portico-readme-'));
  for (const name of ['package.json', '.npmrc', 'node_modules', 'scripts', 'examples'])
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(path, name));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}
