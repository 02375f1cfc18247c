import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const mark = '?copy=';

/**
 * A rollup plugin: gives a module a copy of its own of what it imports, and of what that imports. One source, but not one more
 * file to fetch: what two elements share is split off from both otherwise, and small files compress badly (the form of a request
 * would weigh 340 bytes more for sharing its controls). Only for small modules that hold no state.
 * @param {[RegExp, RegExp][]} pairs which imports, of which modules
 * @param {RegExp} core what every module has at hand already: it is never copied
 * @returns {import('rollup').Plugin}
 */
export function ownCopies(pairs, core) {
  return {
    name: 'own-copies',
    resolveId(source, importer = '') {
      const isCopied =
        pairs.some(([shared, importing]) => importing.test(importer) && shared.test(source)) ||
        (importer.includes(mark) && source.startsWith('.'));
      const file = join(importer, '..', source).replace(/\.js$/, '.ts');
      return isCopied && !core.test(file) ? file + mark + basename(importer) : null;
    },
    load(id) {
      const [file, copy] = id.split(mark);
      if (!copy) return null;
      this.addWatchFile(file);
      return readFileSync(file, 'utf8');
    },
  };
}
