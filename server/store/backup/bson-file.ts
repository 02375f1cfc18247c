import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Documents are handed on in pieces of about so many bytes. */
const PIECE = 64 * 1_024;
/** The longest document of MongoDB, and what it allows itself beyond. */
const MOST_BYTES = 16 * 1_024 * 1_024 + 16 * 1_024;
const LEAST_BYTES = 5;

/** What a written file holds. */
export interface Written {
  documents: number;
  bytes: number;
  /** SHA-256 (hex). */
  sha256: string;
}

/** Writes raw documents one after the other, gzipped; never holds more than a piece of them. */
export async function writeDocuments(path: string, documents: AsyncIterable<Uint8Array>): Promise<Written> {
  const written = { documents: 0, bytes: 0 };
  const hash = createHash('sha256');
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      written.bytes += chunk.length;
      done(null, chunk);
    },
  });
  async function* pieces(): AsyncGenerator<Buffer> {
    let [piece, size]: [Uint8Array[], number] = [[], 0];
    for await (const document of documents) {
      written.documents += 1;
      piece.push(document);
      size += document.length;
      if (size < PIECE) continue;
      yield Buffer.concat(piece);
      [piece, size] = [[], 0];
    }
    if (size > 0) yield Buffer.concat(piece);
  }
  const file = createWriteStream(path, { mode: 0o600, flush: true, flags: 'wx' });
  await pipeline(Readable.from(pieces()), createGzip(), meter, file);
  return { ...written, sha256: hash.digest('hex') };
}

/** The raw documents of a file, in order. @throws when it is none. */
export async function* readDocuments(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const text = source.pipe(createGunzip());
  source.once('error', (error) => text.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of text as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let length = lengthOf(rest); length <= rest.length; length = lengthOf(rest)) {
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw new Error('A document is cut off.');
}

/** The length of the document that begins here; more than there is when even that is not known yet. */
function lengthOf(bytes: Buffer): number {
  if (bytes.length < 4) return Infinity;
  const length = bytes.readInt32LE(0);
  if (length < LEAST_BYTES || length > MOST_BYTES) throw new Error('This is no BSON document.');
  return length;
}
