import { pipeline } from 'node:stream/promises';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import type { ByteRange } from '../../adapters/blob/blob.js';
import { PorticoError } from '../../kernel/errors.js';
import { readRange } from './byte-range.js';
import type { Download } from './documents.service.js';
import type { FileDocument } from './documents.store.js';

/**
 * Sends a file as a download (RFC 9110: `Range`, `If-Range`, `If-None-Match`; RFC 6266). A browser never shows it in our
 * origin: attachment, `nosniff`, and a sandbox for whoever opens it all the same.
 */
export async function sendContent(req: Request, download: Download): Promise<void> {
  const res = req.res as Response;
  const { document } = download;
  const etag = `"${document.sha256}"`;
  res.setHeader('ETag', etag);
  res.setHeader('Accept-Ranges', 'bytes');
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const range = rangeOf(req, etag, document.size);
  await download.audited(range);
  describe(res, document, range);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  await pipeline(download.read(range), res).catch((error: NodeJS.ErrnoException) => {
    // A reader who leaves early is no failure of ours.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function describe(res: Response, document: FileDocument, range: ByteRange | undefined): void {
  res.status(range ? 206 : 200);
  if (range) res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${document.size}`);
  res.setHeader('Content-Length', range ? range.end - range.start + 1 : document.size);
  res.setHeader('Content-Type', document.contentType);
  // Clients disagree on the charset of a plain file name: what is not ASCII travels in `filename*` only.
  const fallback = document.name.replaceAll(/[^\x20-\x7e]/g, '?');
  res.setHeader('Content-Disposition', contentDisposition(document.name, { type: 'attachment', fallback }));
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  res.setHeader('Last-Modified', document.createdAt.toUTCString());
}

/** The range that is asked for; undefined for the whole file, also when it is no longer the one that the caller has. */
function rangeOf(req: Request, etag: string, size: number): ByteRange | undefined {
  const condition = req.get('if-range');
  if (condition !== undefined && condition !== etag) return undefined;
  const range = readRange(req.get('range') ?? '', size);
  if (range === 'none')
    throw new PorticoError('range_not_satisfiable', { headers: { 'Content-Range': `bytes */${size}` } });
  return range === 'whole' ? undefined : range;
}
