import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build for browsers is. */
export const BUILD = 'dist/sdk/v1';

/**
 * Reads the build for browsers: its scripts, and which of them load others.
 * @param {string} folder
 * @returns {import('./build-graph.mjs').BuildGraph}
 * @throws {Error} when nothing was built
 */
export function readBuild(folder = BUILD) {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
  const codeOf = Object.fromEntries(all.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

  /** A file and everything that it imports statically. */
  function graph(file, seen = new Set()) {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, name] of codeOf[file].matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) graph(name, seen);
    return seen;
  }

  const graphs = (...files) => [...new Set(files.flatMap((file) => [...graph(file)]))];
  const servedSize = (file, ending) => statSync(join(folder, file + ending)).size;
  return { all, codeOf, graph, graphs, servedSize };
}
