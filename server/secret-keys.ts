import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { StartError } from './kernel/errors.js';
import type { Logger } from './kernel/log.js';

/**
 * The keys that secrets are kept encrypted with. The embedded database gets one of its own, beside it and readable for its
 * owner only; a database that is given needs `PORTICO_SECRET_KEYS`, the same in every process.
 */
export function withSecretKeys(config: Config, log: Logger): Config {
  if (config.secretKeys.length > 0) return config;
  if (config.mongodbUri === null) return { ...config, secretKeys: [ownKey(config.dataDir)] };
  if (config.mailInDomain !== null)
    throw new StartError(
      'PORTICO_MAIL_IN_DOMAIN needs PORTICO_SECRET_KEYS: they sign the addresses that people answer to.',
    );
  log.warn({}, 'PORTICO_SECRET_KEYS is not set: signing keys are kept in the database without encryption.');
  return config;
}

function ownKey(dataDir: string): Buffer {
  const file = join(dataDir, 'secret.key');
  mkdirSync(dataDir, { recursive: true });
  try {
    // Only the first start makes it.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length === 32) return key;
  throw new StartError(
    `${file} is not the key that it was. Bring it back from a backup, or delete ${dataDir} to start afresh.`,
  );
}
