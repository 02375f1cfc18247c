import { Readable, Transform } from 'node:stream';
import { PorticoError } from '../../kernel/errors.js';

/** Bytes that are looked at to tell what a file is; office documents need this many. */
const SNIFFED_BYTES = 64 * 1_024;

/**
 * The body with a limit: one byte more ends it with 413. The source itself stays open, so that the answer still reaches
 * whoever is sending.
 */
export function limited(source: Readable, limit: number): Readable {
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new PorticoError('payload_too_large', { extensions: { limit } }));
      else done(null, chunk);
    },
  });
  const breakOff = (): void =>
    void meter.destroy(new PorticoError('invalid_parameter', { detail: 'The upload broke off.' }));
  source.once('error', breakOff);
  source.once('close', () => {
    if (!source.readableEnded) breakOff();
  });
  return source.pipe(meter);
}

/** Reads the head of a stream and gives it back in front of the rest. */
export async function peek(source: Readable): Promise<{ head: Buffer; whole: Readable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  while (size < SNIFFED_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* chunks;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(chunks), whole: Readable.from(all()) };
}
