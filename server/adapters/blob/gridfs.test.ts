import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../store/connection.js';
import { useDatabase } from '../../../tests/support/mongo.js';
import type { ByteRange } from './blob.js';
import { GridFsBlobStore } from './gridfs.js';

describe('GridFsBlobStore', () => {
  const database = useDatabase();
  let connection: Connection;
  let blobs: GridFsBlobStore;
  // More than two chunks of GridFS, and no whole number of them.
  const bytes = randomBytes(600_001);
  beforeAll(async () => {
    connection = await connect(database.uri);
    blobs = new GridFsBlobStore(connection);
  });
  afterAll(() => connection.close());

  const put = () => blobs.put('tnt_1', Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]));
  const read = async (id: string, range?: ByteRange) => Buffer.concat(await blobs.open(id, range).toArray());
  const count = (name: string) => connection.collection(`blobs.${name}`).countDocuments();

  it('gives back what it took, whole and in parts', async () => {
    const blob = await put();
    expect(blob).toMatchObject({
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect((await read(blob.id)).equals(bytes)).toBe(true);
    for (const [start, end] of [
      [0, 0],
      [261_119, 261_120],
      [600_000, 600_000],
      [5, 599_999],
    ] as const)
      expect((await read(blob.id, { start, end })).equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it('keeps nothing of a stream that fails', async () => {
    const before = [await count('files'), await count('chunks')];
    async function* failing(): AsyncGenerator<Buffer> {
      yield bytes;
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('broke off');
    }
    await expect(blobs.put('tnt_1', Readable.from(failing()))).rejects.toThrow('broke off');
    expect([await count('files'), await count('chunks')]).toEqual(before);
  });

  it('deletes, and does not mind what is gone already', async () => {
    const { id } = await put();
    await Promise.all([blobs.delete(id), blobs.delete(id)]);
    await blobs.delete(id);
    await expect(read(id)).rejects.toThrow();
    expect(await connection.collection('blobs.chunks').countDocuments({ n: { $gt: 2 } })).toBe(0);
  });

  it('lists what is older than a moment', async () => {
    const { id } = await put();
    const ids = async (moment: Date) => {
      const found: string[] = [];
      for await (const batch of blobs.olderThan(moment)) found.push(...batch);
      return found;
    };
    expect(await ids(new Date(Date.now() + 60_000))).toContain(id);
    expect(await ids(new Date(Date.now() - 3_600_000))).toEqual([]);
  });
});
