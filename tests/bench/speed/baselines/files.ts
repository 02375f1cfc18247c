import type { Express } from 'express';
import { GridFSBucket, ObjectId, type Db } from 'mongodb';
import { pipeline } from 'node:stream/promises';
import { BASELINE_FILES } from '../names.js';
import { caller } from './express-app.js';

/** Files in GridFS, streamed in and out, of whoever may see the account, written by hand. */
export const files =
  (db: Db) =>
  (app: Express): void => {
    const bucket = new GridFSBucket(db, {
      bucketName: BASELINE_FILES,
      writeConcern: { w: 'majority', journal: true },
    });
    app.post('/v1/documents', async (req, res) => {
      const { tenantId, accountId } = caller(res);
      const name = String(req.query['name']);
      const contentType = req.get('content-type');
      const upload = bucket.openUploadStream(name, { metadata: { tenantId, accountId, contentType } });
      await pipeline(req, upload);
      res.status(201).json({ id: upload.id.toHexString(), name, contentType, size: upload.length });
    });
    app.get('/v1/documents/:id/content', async (req, res) => {
      const { tenantId, accountId } = caller(res);
      const _id = new ObjectId(req.params.id);
      const mine = { _id, 'metadata.tenantId': tenantId, 'metadata.accountId': accountId };
      const [file] = await bucket.find(mine, { limit: 1 }).toArray();
      if (!file) return void res.status(404).end();
      res.set({
        'Content-Type': file.metadata?.['contentType'] as string,
        'Content-Length': `${file.length}`,
      });
      await pipeline(bucket.openDownloadStream(_id), res);
    });
  };
