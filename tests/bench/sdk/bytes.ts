import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readBuild } from '../../../scripts/sdk/build-graph.mjs';
import type { Peer } from './peers.js';

/** What something weighs: minified, and compressed for the way. */
export interface Weight {
  name: string;
  min: number;
  gz: number;
  br: number;
  /** Scripts that a browser fetches for it. */
  files: number;
}

/**
 * What the SDK weighs as it is served: loader, client, each element with what it imports (the core, which they share, in a row of its
 * own as well), and everything. What loads on demand later is in the last only.
 */
export function bytesOfSdk(): Weight[] {
  const { all, codeOf, graphs, servedSize } = readBuild();
  const row = (name: string, scripts: readonly string[]): Weight => {
    const sum = (size: (script: string) => number) =>
      scripts.reduce((total, script) => total + size(script), 0);
    return {
      name,
      min: sum((script) => Buffer.byteLength(codeOf[script] ?? '')),
      gz: sum((script) => servedSize(script, '.gz')),
      br: sum((script) => servedSize(script, '.br')),
      files: scripts.length,
    };
  };
  const tags = all.filter((file) => /^portal-[a-z-]+\.js$/.test(file));
  return [
    row('loader', graphs('portal.js')),
    row('client alone', graphs('client.js')),
    row(
      'core: Lit, client, what all elements share',
      all.filter((file) => file.startsWith('core-')),
    ),
    ...tags.map((file) => row(`\`<${file.slice(0, -3)}>\``, graphs(file))),
    row('a page with the form: loader, provider, form', [
      ...graphs('portal.js', 'portal-provider.js', 'portal-request-form.js'),
    ]),
    row('everything there is', all),
  ];
}

/** What the bundles of others weigh, compressed as well as it goes. */
export const bytesOf = (peers: readonly Peer[]): Weight[] =>
  peers.map(({ name, code }) => ({
    name,
    min: code.length,
    gz: gzipSync(code, { level: 9 }).length,
    br: brotliCompressSync(code).length,
    files: 1,
  }));
