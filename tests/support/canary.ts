import type { TestPortico } from './start-portico.js';
import { unzip } from './zip.js';

/**
 * Where in the whole database any of these words stands, in any case: every text of every document of every collection, names of
 * fields, blobs, and what is packed in blobs.
 */
export async function findEverywhere({ db }: TestPortico, words: readonly string[]): Promise<string[]> {
  const wanted = words.map((word) => word.toLowerCase());
  const found: string[] = [];
  const names = (await db.listCollections().toArray()).map(({ name }) => name).sort();
  for (const name of names.filter((one) => one !== 'blobs.chunks'))
    for await (const row of db.collection(name).find()) {
      const text = JSON.stringify(row).toLowerCase();
      for (const word of wanted) if (text.includes(word)) found.push(`${name}/${String(row._id)}: ${word}`);
    }
  for (const [id, bytes] of await blobsOf(db))
    for (const [file, content] of contentsOf(bytes)) {
      const text = content.toString('utf8').toLowerCase();
      for (const word of wanted) if (text.includes(word)) found.push(`blob ${id}${file}: ${word}`);
    }
  return found;
}

async function blobsOf(db: TestPortico['db']): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  for await (const { files_id: id, data } of db.collection('blobs.chunks').find().sort({ files_id: 1, n: 1 }))
    blobs.set(
      String(id),
      Buffer.concat([blobs.get(String(id)) ?? Buffer.alloc(0), (data as { buffer: Buffer }).buffer]),
    );
  return blobs;
}

function contentsOf(bytes: Buffer): [name: string, content: Buffer][] {
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return [['', bytes]];
  return [...unzip(bytes)].map(([name, content]) => [` ${name}`, content]);
}
