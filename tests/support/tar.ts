import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';

const block = 512;

/** Unpacks the plain files of a small tar archive (ustar, held in memory) into a folder; other entries are skipped. */
export async function unpackTar(source: Readable, folder: string): Promise<void> {
  const archive = Buffer.concat((await source.toArray()) as Buffer[]);
  for (let at = 0; at + block <= archive.length;) {
    const text = (from: number, length: number) =>
      archive.toString('utf8', at + from, at + from + length).split('\0')[0] ?? '';
    const name = text(0, 100);
    if (!name) return;
    const size = parseInt(text(124, 12), 8) || 0;
    const file = normalize(name);
    if (text(156, 1) === '0' && !file.startsWith('..')) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + block, at + block + size), {
        mode: parseInt(text(100, 8), 8) & 0o777,
      });
    }
    at += block + Math.ceil(size / block) * block;
  }
}
