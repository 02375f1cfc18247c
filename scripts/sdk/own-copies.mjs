import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const mark = '?copy=';

/**
 * A rollup plugin: gives a module a copy of its own of what it imports, and of what that imports. One source, but not one more
 * file to fetch: what two elements share is split off from both otherwise, and small files compress badly (the form of a request
 * would weigh 340 bytes more for sharing its controls). Only for small modules that hold no state.
 * @param {RegExp} shared which imports
 * @param {RegExp} importing of which modules
 * @returns {import('rollup').Plugin}
 */
export function ownCopies(shared, importing) {
  return {
    name: 'own-copies',
    resolveId(source, importer = '') {
      const isCopied = importing.test(importer) && shared.test(source);
      if (!isCopied && !(importer.includes(mark) && source.startsWith('.'))) return null;
      return join(importer, '..', source).replace(/\.js$/, '.ts') + mark + basename(importer);
    },
    load(id) {
      const [file, copy] = id.split(mark);
      if (!copy) return null;
      this.addWatchFile(file);
      return readFileSync(file, 'utf8');
    },
  };
}
