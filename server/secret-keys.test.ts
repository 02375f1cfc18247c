import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from './config.js';
import type { Logger } from './kernel/log.js';
import { withSecretKeys } from './secret-keys.js';

describe('keys for secrets', () => {
  const warn = vi.fn();
  const log = { warn } as unknown as Logger;
  let folder: string;
  beforeEach(() => {
    warn.mockReset();
    folder = mkdtempSync(join(tmpdir(), 'portico-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const embedded = () => readConfig({ PORTICO_DATA: join(folder, 'data') });

  it('are made for the embedded database once, and read by nobody else', () => {
    const [key] = withSecretKeys(embedded(), log).secretKeys;
    expect(key).toHaveLength(32);
    expect(withSecretKeys(embedded(), log).secretKeys).toEqual([key]);
    expect(statSync(join(folder, 'data', 'secret.key')).mode & 0o077).toBe(0);
    expect(warn).not.toHaveBeenCalled();
  });

  it('that were spoilt stop the start with a way out', () => {
    withSecretKeys(embedded(), log);
    writeFileSync(join(folder, 'data', 'secret.key'), 'short');
    expect(() => withSecretKeys(embedded(), log)).toThrow(/Bring it back from a backup/);
  });

  it('are those of the configuration where it has some', () => {
    const key = Buffer.alloc(32, 1);
    const config = readConfig({ PORTICO_SECRET_KEYS: key.toString('base64'), MONGODB_URI: 'mongodb://h/x' });
    expect(withSecretKeys(config, log).secretKeys).toEqual([key]);
  });

  it('are needed where people answer to addresses that they sign', () => {
    const config = { ...readConfig({ MONGODB_URI: 'mongodb://h/x' }), mailInDomain: 'reply.k.example' };
    expect(() => withSecretKeys(config, log)).toThrow(/PORTICO_MAIL_IN_DOMAIN needs PORTICO_SECRET_KEYS/);
  });

  it('are missed aloud where a database is given without', () => {
    expect(withSecretKeys(readConfig({ MONGODB_URI: 'mongodb://h/x' }), log).secretKeys).toEqual([]);
    expect(warn).toHaveBeenCalledWith({}, expect.stringContaining('PORTICO_SECRET_KEYS is not set'));
  });
});
