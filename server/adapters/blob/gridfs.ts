import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Connection } from 'mongoose';
import type { BlobStore, ByteRange, StoredBlob } from './blob.js';

const BATCH = 100;
/** Seconds before the moment in which broken uploads are looked for: two days, and the job runs every hour. */
const UNFINISHED_WINDOW = 2 * 24 * 60 * 60;

/** Files in the database itself (GridFS). */
export class GridFsBlobStore implements BlobStore {
  constructor(private readonly connection: Connection) {}

  async put(tenantId: string, source: Readable): Promise<StoredBlob> {
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    const upload = this.bucket().openUploadStream('document', { metadata: { tenantId } });
    try {
      await pipeline(source, meter, upload);
    } catch (error) {
      await upload.abort().catch(() => undefined);
      throw error;
    }
    return { id: upload.id.toHexString(), size, sha256: hash.digest('hex') };
  }

  open(id: string, range?: ByteRange): Readable {
    // GridFS counts the end as the first byte that is not read.
    const options = range ? { start: range.start, end: range.end + 1 } : {};
    return this.bucket().openDownloadStream(this.objectId(id), options);
  }

  async delete(id: string): Promise<void> {
    await this.bucket()
      .delete(this.objectId(id))
      .catch((error: unknown) => {
        // Two jobs may find the same leftover; whoever comes second has nothing left to do.
        if (!(error instanceof Error && error.message.startsWith('File not found'))) throw error;
      });
  }

  async *olderThan(moment: Date): AsyncIterable<string[]> {
    let batch: string[] = [];
    for await (const file of this.bucket().find(
      { uploadDate: { $lt: moment } },
      { projection: { _id: 1 } },
    )) {
      batch.push(file._id.toHexString());
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  async purgeUnfinished(moment: Date): Promise<void> {
    const { ObjectId } = this.connection.base.mongo;
    const seconds = Math.floor(moment.getTime() / 1_000);
    const begun = {
      $gte: ObjectId.createFromTime(seconds - UNFINISHED_WINDOW),
      $lt: ObjectId.createFromTime(seconds),
    };
    const chunks = this.connection.collection('blobs.chunks');
    const unfinished = await chunks
      .aggregate<{ files_id: unknown }>([
        { $match: { files_id: begun, n: 0 } },
        {
          $lookup: {
            from: 'blobs.files',
            localField: 'files_id',
            foreignField: '_id',
            as: 'file',
            pipeline: [{ $project: { _id: 1 } }],
          },
        },
        { $match: { file: [] } },
        { $project: { files_id: 1 } },
      ])
      .toArray();
    await chunks.deleteMany({ files_id: { $in: unfinished.map((chunk) => chunk.files_id) } } as never);
  }

  private bucket() {
    const { GridFSBucket } = this.connection.base.mongo;
    const { db } = this.connection;
    if (!db) throw new Error('The database connection is closed.');
    return new GridFSBucket(db, { bucketName: 'blobs', writeConcern: { w: 'majority', journal: true } });
  }

  private objectId(id: string) {
    return new this.connection.base.mongo.ObjectId(id);
  }
}
