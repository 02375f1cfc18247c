/**
 * A rollup plugin for `lazy(() => import('./x.js'))` (sdk/client/lazy.ts): gives the imported address a query that the caller hands in.
 * @returns {import('rollup').OutputPlugin}
 */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk: (code) => ({
      code: code.replace(/\(\) => import\(('|")(\.\/[^'"]+)\1\)/g, '(again = "") => import("$2" + again)'),
      map: null,
    }),
  };
}
