// `npm run new:domain -- loan-offers`: makes server/domains/loan-offers/ with a resource that can be created, listed and
// read, its policy, its actions and its id prefix, and says what is left to wire by hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  camel,
  fillFolder,
  generate,
  pascal,
  rewrite,
  root,
  sentence,
  UsageError,
  words,
  writeNew,
} from './templates/render.mjs';

const USAGE = 'npm run new:domain -- loan-offers [--one loan-offer] [--prefix lof]';
const ACTIONS = 'server/access/actions.ts';
const IDS = 'server/kernel/ids.ts';

/** Names that the generated code needs for itself, or that the language does. */
const NOT_AS_ONE = new Set(
  (
    'at body call class const context controller ctx default delete do enum error export fault for function get if import in ' +
    'input interface let new null page path post query req request return row route schema scope stored super switch tag ' +
    'text this throw true try tx type typeof undefined var void while with'
  ).split(' '),
);

function readArguments(args) {
  const options = { one: { type: 'string' }, prefix: { type: 'string' } };
  const { positionals, values } = parse(() => parseArgs({ args, options, allowPositionals: true }));
  const [names, ...rest] = positionals;
  if (!names || rest.length > 0) throw new UsageError(`Give the name of the domain: ${USAGE}`);
  const one = values.one ?? singular(names);
  for (const name of [names, one])
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40)
      throw new UsageError(
        `"${name}" is no name: use at most 40 lower-case letters, digits and single hyphens, such as loan-offers.`,
      );
  if (names === one)
    throw new UsageError(`Name the domain in the plural, or say what one of them is called: ${USAGE}`);
  const prefix = values.prefix ?? one.replaceAll('-', '').slice(0, 3);
  if (!/^[a-z]{3}$/.test(prefix))
    throw new UsageError(`Give a prefix of three letters for its ids: ${USAGE}`);
  return { names, one, prefix };
}

function parse(read) {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error.message.split('. ')[0]}: ${USAGE}`);
  }
}

function singular(names) {
  if (/[^aeiou]ies$/.test(names)) return `${names.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(names)) return names.slice(0, -2);
  return names.replace(/([^s])s$/, '$1');
}

function refuseTaken({ names, one, prefix }) {
  if (existsSync(join(root, 'server', 'domains', names)))
    throw new UsageError(`There is a domain ${names} already: choose another name.`);
  if (NOT_AS_ONE.has(one))
    throw new UsageError(`The code cannot call one of them "${one}": say another word with --one.`);
  const { schemas } = JSON.parse(readFileSync(join(root, 'openapi', 'openapi.json'), 'utf8')).components;
  const taken = [pascal(one), `${pascal(one)}List`].find((name) => Object.hasOwn(schemas, name));
  if (taken) throw new UsageError(`The contract has a ${taken} already: say another word with --one.`);
  if (readFileSync(join(root, IDS), 'utf8').includes(`'${prefix}'`))
    throw new UsageError(`Ids that begin with ${prefix}_ are taken: give three other letters with --prefix.`);
}

/** Adds the id prefix to the closed list, in order. */
function addPrefix(text, prefix) {
  return text.replace(/(export type IdPrefix =)([^;]+);/, (_, head, list) => {
    const all = [...list.matchAll(/'(\w+)'/g)].map(([, known]) => known);
    return `${head} ${[...all, prefix]
      .sort()
      .map((known) => `'${known}'`)
      .join(' | ')};`;
  });
}

const addActions = (text, one) => text.replace('] as const;', `'${one}.read', '${one}.create',\n] as const;`);

function byHand({ names, one }) {
  return `
It is complete and nothing reaches it yet. By hand:
  server/access/guard.ts       import { ${camel(names)}Policy } and add it to RULES
  server/compose.ts            const ${camel(names)} = new ${pascal(names)}Service({
                                 store: new ${pascal(names)}Store(connection), accounts: tenants, unitOfWork });
                               and in makers: [${pascal(names)}Controller, () => new ${pascal(names)}Controller(${camel(names)})]
  server/store/event-types.ts  '${one}.created': what it tells, its subject and its data
  docs/privacy.md              what of a person it keeps: a ${names}.personal-data.ts in compose/personal-data.ts, or why none
  server/migrations/           a new file with the indexes { tenantId: 1, accountId: 1, createdAt: -1, _id: -1 }
                               and { tenantId: 1, createdAt: -1, _id: -1 } of ${camel(names)}; name it in index.ts
  server/access/components.ts  ${one}.read where an element needs it
  docs/glossary.md             what a ${words(one)} is
Then: npm run openapi, read the diff of openapi/openapi.json, write tests/api/${names}.test.ts, npm run verify.`;
}

await generate(async (args) => {
  const name = readArguments(args);
  refuseTaken(name);
  const { names, one, prefix } = name;
  const values = {
    names,
    Names: pascal(names),
    'names camel': camel(names),
    'names words': words(names),
    'Names words': sentence(words(names)),
    one: camel(one),
    One: pascal(one),
    'one words': words(one),
    'one-key': one,
    prefix,
  };
  const article = (text) =>
    /^[aeiou]/.test(one) ? text.replaceAll(new RegExp(`\\b([Aa]) (?=${words(one)}\\b)`, 'g'), '$1n ') : text;
  const files = fillFolder('domain', values).map(([file, text]) => [
    file === 'policy.ts' ? `server/access/policies/${names}.ts` : `server/domains/${names}/${file}`,
    article(text),
  ]);
  await writeNew(Object.fromEntries(files));
  await rewrite(ACTIONS, (text) => addActions(text, one));
  await rewrite(IDS, (text) => addPrefix(text, prefix));
  console.log(article(byHand(name)));
});
