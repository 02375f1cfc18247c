import { pipeline } from 'node:stream/promises';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import parseRange from 'range-parser';
import type { ByteRange } from '../../adapters/blob/blob.js';
import { PorticoError } from '../../kernel/errors.js';
import type { Download } from './documents.service.js';

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
  res.setHeader('Cache-Control', 'private, no-cache');
  res.setHeader('Content-Type', document.contentType);
  res.setHeader('Content-Disposition', contentDisposition(document.name, { type: 'attachment' }));
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  res.setHeader('Last-Modified', document.createdAt.toUTCString());
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const range = rangeOf(req, etag, document.size);
  await download.audited(range);
  res.status(range ? 206 : 200);
  if (range) res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${document.size}`);
  res.setHeader('Content-Length', range ? range.end - range.start + 1 : document.size);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  await pipeline(download.read(range), res).catch((error: NodeJS.ErrnoException) => {
    // A reader who leaves early is no failure of ours.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** The one range that is asked for; several at once, or one for an older file, get the whole file as the standard allows. */
function rangeOf(req: Request, etag: string, size: number): ByteRange | undefined {
  const header = req.get('range');
  const condition = req.get('if-range');
  if (header === undefined || (condition !== undefined && condition !== etag)) return undefined;
  const ranges = parseRange(size, header);
  if (ranges === -1)
    throw new PorticoError('range_not_satisfiable', { headers: { 'Content-Range': `bytes */${size}` } });
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return undefined;
  return ranges[0];
}
