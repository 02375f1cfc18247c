// `npm run openapi:breaking`: fails when the contract breaks somebody who uses the released one. `openapi/accepted.json` lists
// what the comparison takes for a break and is none, each with its reason; an entry that no longer applies fails too.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [revision = 'openapi/openapi.json'] = process.argv.slice(2);
const args = ['diff', 'openapi/released.json', revision, '--format', 'json', '--fail-on', 'none'];
const run = spawnSync('node_modules/.bin/redocly', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
if (run.status !== 0) {
  console.error(run.stderr);
  process.exit(1);
}
const { changes, summary } = JSON.parse(run.stdout);
const accepted = JSON.parse(readFileSync('openapi/accepted.json', 'utf8'));
const isAbout = ({ path, message }, change) =>
  change.path === path && change.verdicts.every((verdict) => verdict.message === message);

const major = changes.filter(({ impact }) => impact === 'major');
const breaks = major.filter((change) => !accepted.some((entry) => isAbout(entry, change)));
for (const { path, verdicts } of breaks)
  console.error(`major: ${path}\n       ${verdicts.map(({ message }) => message).join('\n       ')}`);

const stale =
  process.argv.length > 2 ? [] : accepted.filter((entry) => !major.some((change) => isAbout(entry, change)));
for (const { path } of stale)
  console.error(`openapi/accepted.json lists a change that is not there: ${path}`);

console.log(
  `${breaks.length} major, ${summary.minor} minor, ${summary.patch} patch; ${major.length - breaks.length} accepted.`,
);
process.exit(breaks.length + stale.length > 0 ? 1 : 0);
