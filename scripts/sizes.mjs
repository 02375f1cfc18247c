/**
 * Weighs the SDK as a browser fetches it (dist/sdk/v1, brotli, 1 KB = 1024 B) and fails over budget.
 * An element weighs what its static import graph weighs; what it fetches later, on demand, has rows of its own.
 */
import { readBuild } from './sdk/build-graph.mjs';

const { all, codeOf, graph, graphs, servedSize } = (() => {
  try {
    return readBuild();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
})();
const weigh = (file) => servedSize(file, '.br');
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;

const starting = (start) => all.filter((file) => file.startsWith(start));
/** The elements that hardly any page lacks; a page that has others as well fetches these besides. */
const elements = ['provider', 'request-form', 'status', 'documents'].map((name) => `portal-${name}.js`);
const shared = graphs(...elements.filter((file) => all.includes(file)));
/** What an element adds to them. */
const beyond = (...starts) => {
  const files = starts.flatMap((start) => (start.endsWith('.js') ? start : starting(start)));
  return all.includes(starts[0]) && graphs(...files).filter((file) => !shared.includes(file));
};
const locales = starting('locale-');
const [oneLocale] = locales;

/** Name, files, budget in KB. */
const budgets = [
  ['loader', graphs('portal.js'), 1.1],
  ['client with stream and upload', graphs('client.js'), 2.8],
  ['proofs of the key, on pages with HTTPS', starting('dpop-'), 0.75],
  [
    'portal-status with Lit and client',
    all.includes('portal-status.js') && graphs('portal-status.js', ...starting('connection-')),
    9.5,
  ],
  [
    'portal-request-form with Lit and client',
    all.includes('portal-request-form.js') && graphs('portal-request-form.js'),
    13,
  ],
  [
    'form, status, documents, client, Lit, one locale',
    graphs(
      ...elements,
      ...['connection-', 'files-', 'dpop-'].flatMap(starting),
      ...(oneLocale ? [oneLocale] : []),
    ),
    20,
  ],
  ['portal-approvals besides', beyond('portal-approvals.js'), 4],
  ['portal-approvals besides, absences', beyond('portal-approvals.js', 'absence-'), 6],
  ['steps and review of forms that have them', starting('guide-'), 2],
  ['drafts of forms that are kept', starting('kept-'), 1.5],
  ['records and people in forms', starting('pick-'), 3],
  ['lists in forms', starting('rows-'), 2],
  ['money and addresses in forms', starting('groups-'), 2],
  ['signatures in forms', starting('signature-'), 2],
  ['the way to a human, for all that offer one', starting('human-'), 1.75],
  ['the same at the end of any element', starting('way-'), 1.25],
  ['portal-team besides, to read', beyond('portal-team.js'), 1.5],
  ['portal-team besides, to manage', beyond('portal-team.js', 'manage-'), 4.75],
  ['portal-notifications besides', beyond('portal-notifications.js'), 4],
  ['portal-profile besides', beyond('portal-profile.js'), 2],
  ['the button that shows what is new in lists', starting('fresh-'), 0.75],
  ['portal-queue besides', beyond('portal-queue.js'), 5],
  ['portal-queue besides, to save lists and to write', beyond('portal-queue.js', 'desk-'), 7],
  ['values of records in words, for both elements', starting('field-value-'), 0.65],
  ['portal-records besides', beyond('portal-records.js'), 5.5],
  ['portal-record besides, to read', beyond('portal-record.js'), 3],
  ['portal-record besides, to change', beyond('portal-record.js', 'edit-', 'changes-', 'history-'), 7.75],
  ['portal-catalog besides', beyond('portal-catalog.js'), 3],
  ['portal-requests besides', beyond('portal-requests.js'), 4.6],
  ['portal-request besides, with forms of transitions', beyond('portal-request.js', 'answers-'), 7.6],
  ['portal-request besides, files, people and changes', starting('talk-'), 3.5],
  ...locales.map((file) => [`locale ${file.slice(7, 9)}`, [file], 1]),
  ...starting('words-').map((file) => [`words ${file.slice(6).replace(/-[\w-]{8}\.js$/, '')}`, [file], 1]),
];

let over = 0;
for (const [name, files, limit] of budgets) {
  if (!files) continue;
  const size = files.reduce((sum, file) => sum + weigh(file), 0);
  const good = size <= limit * 1024;
  if (!good) over++;
  const figures = `${size} B = ${kilobytes(size)} of ${limit} KB`.padEnd(34);
  console.log(`${good ? 'ok  ' : 'OVER'} ${name.padEnd(42)} ${figures} ${files.length} file(s)`);
}

console.log('\nFetched on demand, besides the above:');
for (const file of all) {
  const askers = all.filter((asker) => codeOf[asker].includes(`import("./${file}"`));
  if (!askers.length) continue;
  const more = [...graph(file)].filter((part) => !askers.some((asker) => graph(asker).has(part)));
  const size = more.reduce((sum, part) => sum + weigh(part), 0);
  console.log(
    `     ${file.padEnd(42)} ${`${size} B = ${kilobytes(size)}`.padEnd(34)} by ${askers.join(', ')}`,
  );
}

console.log('\nEvery file:');
for (const file of all) console.log(`     ${file.padEnd(42)} ${weigh(file)} B`);
if (over) {
  console.error(`${over} budget(s) exceeded.`);
  process.exit(1);
}
