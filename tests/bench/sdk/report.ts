import { hardware, table } from '../speed/table.js';
import { spreadOf } from '../speed/rounds.js';
import type { Weight } from './bytes.js';
import { THROTTLING, type Visit, type Visits } from './measure.js';
import type { Growth } from './memory.js';
import type { Peer } from './peers.js';
import { PLAIN } from './plain.js';
import { OURS } from './stage.js';

/** What was measured, and on what. */
export interface Findings {
  sdk: readonly Weight[];
  peers: readonly Pick<Peer, 'key' | 'name' | 'versions'>[];
  bundles: readonly Weight[];
  visits: readonly Visits[];
  growth: readonly Growth[];
  rounds: number;
  browser: string;
}

/** A part of a visit; `atHand`: all of it but for what our page waits until it has the definition, which the others have from the start. */
type Stretch = 'load' | 'render' | 'total' | 'atHand';

const timeOf = (visit: Visit, stretch: Stretch): number =>
  stretch === 'atHand' ? visit.total - visit.fetch : visit[stretch];

/** Milliseconds on the machine on which the targets were set. */
const TARGETS: Readonly<Record<string, number>> = { rjsf: 992, surveyjs: 1_191, formio: 981 };
const OUR_TARGET = { load: 110, total: 200 };

/** The findings as a page of `docs/`: ratios first. */
export function reportOf(findings: Findings): string {
  return [
    '# Performance of the SDK',
    '',
    'Written by `npm run bench:sdk`; do not edit. How fast the server is stands in [performance.md](performance.md). All visits of one round',
    `happen on one machine, one after the other, in Chromium with a processor ${THROTTLING} times slower than it is, each in a new profile with nothing in its cache.`,
    '',
    '## Ratios',
    '',
    'How many times as long as Portico each takes until somebody who comes for the first time sees a form of 30 questions.',
    '',
    ...ratioTable(findings),
    '',
    ...floorOf(findings),
    ...targetsOf(findings),
    '## Milliseconds',
    '',
    ...figureTable(findings),
    '',
    '**Load and evaluate**: from the script element until the script has run; for Portico that is the loader and then the two elements that it',
    'finds in the page. **First render**: from the moment when the page has the definition of the form until the frame with all of it is done.',
    "Portico's page does not have the definition: its figure includes the exchange of the client secret for a token, the key that proves it, and the call that",
    "reads the service from a real server on the same machine. What the host's own backend does for the secret is not in it. The others have their definition",
    'in the page, ask no server and load no style sheet, lists and dates are controls of the browser where they offer both. The network is not slowed down: on a',
    'slow one, the bytes below come on top.',
    '',
    '## Bytes',
    '',
    'Each script compressed by itself, as it is fetched. The rows of elements hold what they import at once; what they fetch on demand is in the last row.',
    '',
    ...weightTable(findings),
    '',
    ...growthOf(findings),
    '## Layout shift',
    '',
    'Nothing moves while the elements load, on a slow line, in wide windows and narrow ones: `tests/browser/layout-shift.test.ts` fails otherwise.',
    '',
    '## The machine',
    '',
    machineOf(findings),
    '',
  ].join('\n');
}

/** The visits of one contender. */
const visitsOf = ({ visits }: Findings, key: string): readonly Visit[] =>
  visits.find(({ contender }) => contender.key === key)?.visits ?? [];

/** How many times as long as ours, round by round. */
const ratioOf = (findings: Findings, key: string, stretch: Stretch) => {
  const ours = visitsOf(findings, OURS);
  return spreadOf(
    visitsOf(findings, key).map((visit, at) => {
      const own = ours[at];
      return own ? timeOf(visit, stretch) / timeOf(own, stretch) : NaN;
    }),
  );
};

function ratioTable(findings: Findings): string[] {
  const cell = (key: string, stretch: Stretch) => {
    const { median, least, greatest } = ratioOf(findings, key, stretch);
    return `${median.toFixed(1)} (${least.toFixed(1)} to ${greatest.toFixed(1)})`;
  };
  return table(
    [
      'library',
      'load and evaluate',
      'first render',
      'both, without getting the definition',
      'both',
      'target of both',
      '',
    ],
    findings.peers.map(({ key, name }) => {
      const target = (TARGETS[key] ?? NaN) / OUR_TARGET.total;
      const isReached = ratioOf(findings, key, 'total').median >= target;
      return [
        name,
        cell(key, 'load'),
        cell(key, 'render'),
        cell(key, 'atHand'),
        cell(key, 'total'),
        `≥ ${target.toFixed(1)}`,
        isReached ? 'reached' : 'not reached',
      ];
    }),
  );
}

const medianOf = (findings: Findings, key: string, stretch: Stretch): number =>
  spreadOf(visitsOf(findings, key).map((visit) => timeOf(visit, stretch))).median;

const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

/** What the browser takes by itself. */
function floorOf(findings: Findings): string[] {
  const least = medianOf(findings, PLAIN, 'total');
  const above = (key: string) => milliseconds(medianOf(findings, key, 'total') - least);
  const others = findings.peers.map(({ key, name }) => `${name} ${above(key)}`);
  return [
    `**Plain HTML** is the same questions as a text of HTML that the page puts in: no library, no style sheet, nothing that is checked or sent, no server. ` +
      `It takes ${milliseconds(least)}, which is the browser's own work and below which nobody can be. Above that, ${[`Portico takes ${above(OURS)}`, ...others].join(', ')}.`,
    '',
  ];
}

/** The targets in milliseconds hold on the machine on which they were set: how fast this one is, the others tell. */
function targetsOf(findings: Findings): string[] {
  if (findings.peers.length === 0) return [];
  const median = (key: string, stretch: Stretch) => medianOf(findings, key, stretch);
  const slower = spreadOf(
    findings.peers.map(({ key }) => median(key, 'total') / (TARGETS[key] ?? NaN)),
  ).median;
  const scaled = (target: number) => milliseconds(target * slower);
  const ms = (stretch: Stretch, key = OURS) => milliseconds(median(key, stretch));
  return [
    `The targets, ${OUR_TARGET.load} ms to load and evaluate and ${OUR_TARGET.total} ms until the form is shown, were set on another machine, on which the others took ` +
      `${findings.peers.map(({ key, name }) => `${TARGETS[key] ?? '?'} ms (${name})`).join(', ')}. Here they take ${slower.toFixed(2)} times that (median of the three), which makes ` +
      `the targets ${scaled(OUR_TARGET.load)} and ${scaled(OUR_TARGET.total)}. Portico takes ${ms('load')} and ${ms('total')}, or ${ms('atHand')} without getting the definition.` +
      ` Of the second, plain HTML alone takes ${ms('total', PLAIN)}.`,
    '',
  ];
}

function figureTable({ visits }: Findings): string[] {
  const cell = (all: readonly Visit[], pick: (visit: Visit) => number) => {
    const { median, least, greatest } = spreadOf(all.map(pick));
    return `${median.toFixed(0)} (${least.toFixed(0)} to ${greatest.toFixed(0)})`;
  };
  return table(
    ['', 'load and evaluate', 'first render', 'of which to get the definition', 'both'],
    visits.map(({ contender: { key, name }, visits: all }) => [
      key === OURS ? `**${name}**` : name,
      cell(all, ({ load }) => load),
      cell(all, ({ render }) => render),
      key === OURS ? cell(all, ({ fetch }) => fetch) : '',
      cell(all, ({ total }) => total),
    ]),
  );
}

function weightTable({ sdk, peers, bundles }: Findings): string[] {
  const row = ({ name, min, gz, br, files }: Weight) => [
    name,
    ...[min, gz, br].map((bytes) => `${(bytes / 1024).toFixed(2)} KB`),
    String(files),
  ];
  const versions = (name: string) => peers.find((peer) => peer.name === name)?.versions ?? '';
  return table(
    ['what', 'minified', 'gzip', 'brotli', 'scripts'],
    [
      ...sdk.map(row),
      ...bundles.map((bundle) => row({ ...bundle, name: `${bundle.name} (${versions(bundle.name)})` })),
    ],
  );
}

function growthOf({ growth }: Findings): string[] {
  const [first] = growth;
  if (!first) return [];
  return [
    '## Memory',
    '',
    `What is alive after ${first.times} more mounts and unmounts of an element than before, once the garbage is gone. An element holds some 50 to 300 nodes: what`,
    'leaked would show as thousands. `tests/browser/layout-shift.test.ts` watches over it.',
    '',
    ...table(
      ['element', 'nodes', 'listeners', 'heap of the page'],
      growth.map(({ tag, nodes, listeners, bytes }) => [
        `\`<${tag}>\``,
        `${nodes}`,
        `${listeners}`,
        `${(bytes / 1024).toFixed(0)} KB`,
      ]),
    ),
    '',
  ];
}

function machineOf({ rounds, browser }: Findings): string {
  return (
    `${hardware()}, ${browser}, Node ${process.versions.node}; server, database and browser ` +
    `on the same cores. ${rounds} rounds after one to warm up, forwards and backwards by turns. Medians, with the least and the greatest round.`
  );
}
