/** Types and custom elements manifest of the npm build; run after `rollup -c`. Slower than the build, so apart from it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });

run(require.resolve('typescript/bin/tsc'), '-p', 'sdk/tsconfig.types.json');
// tsc does not copy hand-me-down declarations.
copyFileSync('sdk/client/schema.d.ts', 'dist/sdk/npm/sdk/client/schema.d.ts');

const analyzer = dirname(require.resolve('@custom-elements-manifest/analyzer/package.json'));
run(join(analyzer, 'cem.js'), 'analyze', '--quiet', '--config', 'scripts/sdk/cem.config.mjs');
copyFileSync('dist/sdk/custom-elements.json', 'dist/sdk/npm/custom-elements.json');
