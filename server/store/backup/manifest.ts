import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { sha256 } from '../../kernel/digest.js';
import { StartError } from '../../kernel/errors.js';

/** The form of the folder; raised when older programs could no longer read it. */
export const FORMAT = 1;

const FILE = 'manifest.json';

/** One collection of a backup. */
export interface CollectionEntry {
  name: string;
  /** Its documents, one BSON document after the other, gzipped: what `mongorestore` reads as well. */
  file: string;
  documents: number;
  /** Size of the file, in bytes. */
  bytes: number;
  /** SHA-256 (hex) of the file. */
  sha256: string;
  /** How it was made, as the database tells it: empty but for special ones. */
  options: Record<string, unknown>;
  /** Its indexes as the database tells them, the one of `_id` left out. */
  indexes: Record<string, unknown>[];
}

/** What is in a backup. */
export interface Manifest {
  format: number;
  /** When it was begun. */
  at: string;
  /** The migrations that its data has seen. */
  migrations: string[];
  collections: CollectionEntry[];
}

/** A backup that cannot be used. `message` is one sentence for the terminal. */
export class BackupError extends StartError {}

/** Writes the manifest, with a digest of itself. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const digest = sha256(canonicalJson(manifest));
  await writeFile(join(folder, FILE), `${JSON.stringify({ ...manifest, digest }, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
}

/** Reads the manifest of a folder. @throws BackupError when there is none, or it is damaged or too new. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((cause: unknown) => {
    throw new BackupError(`${folder} holds no backup: it has no ${FILE} that can be read.`, { cause });
  });
  const { digest, ...manifest } = parse(text, folder);
  if (typeof manifest.format === 'number' && manifest.format > FORMAT)
    throw new BackupError(`The backup in ${folder} was made by a newer Portico: restore it with that one.`);
  if (digest !== sha256(canonicalJson(manifest))) throw damaged(folder, FILE);
  return manifest;
}

function parse(text: string, folder: string): Manifest & { digest?: unknown } {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null) return value as Manifest;
  } catch {
    // Said below.
  }
  throw damaged(folder, FILE);
}

/** Reads every file once and compares it with the manifest. @throws BackupError for the first that differs. */
export async function verifyFiles(folder: string, { collections }: Manifest): Promise<void> {
  for (const { file, sha256: expected } of collections) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, file)), hash).catch((cause: unknown) => {
      throw new BackupError(`The backup in ${folder} lacks ${file}: it is not whole.`, { cause });
    });
    if (hash.digest('hex') !== expected) throw damaged(folder, file);
  }
}

/** The sentence for a file that is not as it was written. */
export const damaged = (folder: string, file: string): BackupError =>
  new BackupError(`The backup in ${folder} is damaged: ${file} is not as it was written. Take another one.`);
