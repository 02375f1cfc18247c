import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { BlobStore } from '../../adapters/blob/blob.js';
import type { PersonalItem } from '../../store/personal-data.js';
import { overviewOf, type OverviewFacts } from './overview.js';
import type { ArchivePart } from './privacy.model.js';

/**
 * A ZIP archive of what was gathered: an overview for people, the same for programs, and the person's own files. It is written while
 * it is read.
 */
export function archiveOf(blobs: BlobStore, parts: readonly ArchivePart[], facts: OverviewFacts): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  let current: Readable | undefined;
  out.once('close', () => current?.destroy());
  const add = (name: string, content: () => AsyncIterable<string | Buffer>): void => {
    zip.addReadStreamLazy(name, { mtime: facts.at }, (give) => {
      current = Readable.from(content());
      // A failure in the middle ends the archive: half of one must not be taken for the whole.
      current.on('error', (error) => out.destroy(error));
      give(null, current);
    });
  };
  const gathered = parts.map((part) => ({ ...part, items: () => itemsOf(blobs, part.blobId) }));
  add('overview.html', () => overviewOf(gathered, facts));
  for (const { domain, collection, items } of gathered)
    add(`data/${domain}-${collection}.json`, () => asJson(items()));
  void addFiles(blobs, gathered, add).then(
    () => zip.end(),
    (error: Error) => out.destroy(error),
  );
  return out;
}

async function addFiles(
  blobs: BlobStore,
  gathered: readonly { items: () => AsyncIterable<PersonalItem> }[],
  add: (name: string, content: () => AsyncIterable<string | Buffer>) => void,
): Promise<void> {
  for (const { items } of gathered)
    for await (const { file } of items())
      if (file) add(`files/${safeName(file.name)}`, () => bytesOf(blobs, file.blobId));
}

/** The gathered items, one by one. */
async function* itemsOf(blobs: BlobStore, blobId: string): AsyncGenerator<PersonalItem> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of blobs.open(blobId)) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) yield JSON.parse(line) as PersonalItem;
  }
}

async function* asJson(items: AsyncIterable<PersonalItem>): AsyncGenerator<string> {
  let before = '[';
  for await (const { kind, id, data } of items) {
    yield `${before}\n${JSON.stringify({ kind, id, ...data })}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** The bytes of a file; none when it was deleted since it was listed. */
async function* bytesOf(blobs: BlobStore, blobId: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of blobs.open(blobId)) yield chunk as Buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** No name leads out of its folder, on any system. */
const safeName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_');
