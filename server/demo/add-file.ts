import { Readable } from 'node:stream';
import type { Portico } from '../compose.js';
import type { Context } from '../kernel/context.js';
import type { DemoContent } from './content.js';

/** Uploads a file of the demo to a request or a record. */
export async function addFile(
  portico: Portico,
  content: DemoContent,
  ctx: Context,
  owner: { request: string } | { record: string },
  name: string,
): Promise<void> {
  const body = Readable.from([content.file(name)]);
  await portico.documents.upload(ctx, { name, ...owner, claimedType: '', declaredSize: undefined, body });
}
