import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Tags of our elements: every folder of sdk/components that holds a `<tag>.define.ts`. Nothing else lists them. */
export const tags = readdirSync('sdk/components')
  .filter((tag) => existsSync(`sdk/components/${tag}/${tag}.define.ts`))
  .sort();

const files = {
  'sdk/elements.ts': (tag) => `export * from './components/${tag}/${tag}.js';`,
  'sdk/define.ts': (tag) => `import './components/${tag}/${tag}.define.js';`,
};

/** Brings the two lists of elements up to date: `sdk/elements.ts` (classes) and `sdk/define.ts` (registers all). */
export function writeElementLists() {
  for (const [file, line] of Object.entries(files)) {
    const text = `// Written by scripts/sdk/elements.mjs out of the folders of sdk/components.\n${tags.map(line).join('\n')}\n`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
