import type { Express, Response } from 'express';
import type { ChangeStream, Collection } from 'mongodb';
import { caller } from './express-app.js';
import { answerOf, HIDDEN, type FlatRequest } from './flat-request.js';

/** Server-sent events of new requests by one change stream, to whoever may see the account, written by hand. */
export const events =
  (requests: Collection<FlatRequest>) =>
  (app: Express): void => {
    const readers = new Map<Response, string>();
    let stream: ChangeStream<FlatRequest> | null = null;
    const tell = (request: FlatRequest): void => {
      const text = `event: created\ndata: ${JSON.stringify({ subject: request._id, data: answerOf(request) })}\n\n`;
      for (const [res, place] of readers) if (place === placeOf(request)) res.write(text);
    };
    const follow = (): ChangeStream<FlatRequest> => {
      const shown = Object.fromEntries(
        Object.keys(HIDDEN)
          .filter((field) => !field.endsWith('Id'))
          .map((field) => [`fullDocument.${field}`, 0]),
      );
      const inserts = [{ $match: { operationType: 'insert' } }, { $project: shown }];
      return requests.watch<FlatRequest>(inserts).on('change', (change) => {
        if (change.operationType === 'insert') tell(change.fullDocument);
      }) as ChangeStream<FlatRequest>;
    };
    app.get('/v1/events', (_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      res.write('retry: 1000\n\n');
      readers.set(res, placeOf(caller(res)));
      stream ??= follow();
      res.once('close', () => {
        readers.delete(res);
        if (readers.size > 0) return;
        void stream?.close();
        stream = null;
      });
    });
  };

const placeOf = ({ tenantId, accountId }: { tenantId: string; accountId: string }): string =>
  `${tenantId} ${accountId}`;
