import { expect, it } from 'vitest';
import { tags } from '../../scripts/sdk/elements.mjs';
import { read } from './markdown.js';

const page = read('docs/embedding.md');
const sourceOf = (tag: string): string => read(`sdk/components/${tag}/${tag}.ts`);

it.each(tags)('who embeds is told what <%s> is, and of what it tells the page', (tag) => {
  const [row] = page.match(RegExp(`^\\| \`<${tag}>\` .*$`, 'm')) ?? [];
  expect(row, 'its row of the table').toBeDefined();
  const events = [...sourceOf(tag).matchAll(/@fires \{.*\} (portal-[\w-]+)/g)].map(([, name]) => name!);
  // Every element has this one; it is told below the table.
  for (const name of events.filter((one) => one !== 'portal-human-wanted'))
    expect(row).toContain(`\`${name}\``);
});
