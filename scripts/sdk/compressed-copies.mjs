import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Endings of the copies, and what makes them. Slow and small: once for each build, and not for each visitor. */
const COPIES = { '.br': promisify(brotliCompress), '.gz': (code) => promisify(gzip)(code, { level: 9 }) };

/**
 * A rollup plugin: puts beside each script what the server sends of it to browsers that take it compressed.
 * @returns {import('rollup').Plugin}
 */
export function compressedCopies() {
  return {
    name: 'compressed-copies',
    writeBundle: async ({ dir }, bundle) => {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      await Promise.all(
        chunks.flatMap(({ fileName, code }) =>
          Object.entries(COPIES).map(async ([ending, compress]) =>
            writeFile(join(dir, fileName + ending), await compress(code)),
          ),
        ),
      );
    },
  };
}
