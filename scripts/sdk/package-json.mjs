import { readFileSync } from 'node:fs';

/** The package.json of the npm build: one entry per element, which registers it, and the side-effect-free rest. */
export function packageJson(tags) {
  const { version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entry = (file) => ({ types: `./sdk/${file}.d.ts`, default: `./sdk/${file}.js` });
  const elements = tags.map((tag) => [`./${tag}`, entry(`components/${tag}/${tag}.define`)]);
  const text = {
    name: '@portico/elements',
    version,
    description: 'Web components and client of a Portico self-service portal.',
    license,
    type: 'module',
    exports: {
      '.': entry('index'),
      './define': entry('define'),
      './client': entry('client/index'),
      ...Object.fromEntries(elements),
    },
    sideEffects: ['./sdk/define.js', './sdk/components/*/*.define.js'],
    customElements: './custom-elements.json',
    dependencies: { lit: dependencies.lit },
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}
