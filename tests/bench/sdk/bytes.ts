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

function weigh(name: string, scripts: readonly (string | Buffer)[]): Weight {
  const sum = (size: (script: string | Buffer) => number) =>
    scripts.reduce((total, script) => total + size(script), 0);
  return {
    name,
    min: sum((script) => Buffer.byteLength(script)),
    gz: sum((script) => gzipSync(script, { level: 9 }).length),
    br: sum((script) => brotliCompressSync(script).length),
    files: scripts.length,
  };
}

/**
 * What the SDK weighs as it is served: loader, client, each element with what it imports (the core, which they share, in a row of its
 * own as well), and everything. What loads on demand later is in the last only.
 */
export function bytesOfSdk(): Weight[] {
  const { all, codeOf, graphs } = readBuild();
  const row = (name: string, files: readonly string[]) =>
    weigh(
      name,
      files.map((file) => codeOf[file] ?? ''),
    );
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

/** What the bundles of others weigh. */
export const bytesOf = (peers: readonly Peer[]): Weight[] =>
  peers.map(({ name, code }) => weigh(name, [code]));
