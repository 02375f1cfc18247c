// `npm run new:component -- portal-thing`: makes sdk/components/portal-thing/ with an element that loads and shows data in
// every state, in two languages, with its tests. The build and the loader find it by its folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillFolder, generate, pascal, root, UsageError, writeNew } from './templates/render.mjs';

const USAGE = 'npm run new:component -- portal-thing';

function readTag(args) {
  const [tag, ...rest] = args;
  if (!tag || rest.length > 0) throw new UsageError(`Give the tag of the element: ${USAGE}`);
  if (!/^portal-[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(tag) || tag.length > 40)
    throw new UsageError(
      `"${tag}" is no tag of ours: use portal- and lower-case letters, digits and single hyphens, at most 40 in all.`,
    );
  if (existsSync(join(root, 'sdk', 'components', tag)))
    throw new UsageError(`There is an element ${tag} already: choose another name.`);
  return tag;
}

await generate(async (args) => {
  const tag = readTag(args);
  const files = fillFolder('component', { tag, Class: pascal(tag) }).map(([file, text]) => [
    `sdk/components/${tag}/${file}`,
    text,
  ]);
  await writeNew(Object.fromEntries(files));
  console.log(`
It runs. By hand:
  server/access/components.ts  '${tag}': the actions it needs, so that a session may name it
  sdk/core/events.ts           its events, if it fires any
Then: npx wtr --files 'sdk/components/${tag}/*.test.ts', npm run build, npm run sizes. How elements are built: sdk/README.md.`);
});
