import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EmbeddedMongoError } from './errors.js';

/** Throws `EmbeddedMongoError` unless the SHA-256 sum of the file, in lower-case hex, is the expected one. */
export async function verifySha256(path: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const actual = hash.digest('hex');
  if (actual === expected) return;
  throw new EmbeddedMongoError(
    `the checksum of ${basename(path)} is ${actual} instead of ${expected}, so what was downloaded is not trusted`,
  );
}
