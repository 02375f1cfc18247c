import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
/** Within the project, so that packages are found from there. */
const BUILT = fileURLToPath(
  new URL('../../../../node_modules/.cache/portico-bench/baselines', import.meta.url),
);

/** Makes JavaScript of the servers, as Portico's is when it is measured, and answers where each is. */
export async function buildBaselines(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await build({
    entryPoints: names.map((name) => join(SOURCES, `${name}.ts`)),
    outdir: BUILT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
  });
  return new Map(names.map((name) => [name, join(BUILT, `${name}.mjs`)]));
}
