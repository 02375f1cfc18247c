import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { startEmbeddedMongo } from '../../../server/store/embedded/index.js';
import { mongodForTests, temporaryFolder } from '../../../server/store/embedded/testing.js';
import { openSite } from '../../browser/site.support.js';
import { chromeLaunch } from '../../support/chrome.js';
import { bytesOf, bytesOfSdk } from './bytes.js';
import { measure } from './measure.js';
import { measureGrowth } from './memory.js';
import { buildPeers } from './peers.js';
import { reportOf, type Findings } from './report.js';
import { openStage } from './stage.js';

const PAGE = fileURLToPath(new URL('../../../docs/performance-sdk.md', import.meta.url));
const MOUNTS = 100;

const say = (line: string): void => console.log(line);

/**
 * `npm run bench:sdk -- [--rounds 9] [--alone]`: weighs the SDK and measures its form against those of other libraries, prints what it found, and
 * writes `docs/performance-sdk.md`. `--alone` leaves the others out, and the page as it is.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '9' }, alone: { type: 'boolean', default: false } },
  });
  const findings = await bench(Number(values.rounds), values.alone);
  const report = reportOf(findings);
  say(`\n${report}`);
  if (values.alone) return;
  const style = (await resolveConfig(PAGE)) ?? {};
  await writeFile(PAGE, await format(report, { ...style, parser: 'markdown' }));
  say('Written to docs/performance-sdk.md.');
}

async function bench(rounds: number, isAlone: boolean): Promise<Findings> {
  const peers = isAlone ? [] : await buildPeers(say);
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const folder = await temporaryFolder();
    undo.push(() => folder.remove());
    say('Starting database and server …');
    const mongo = await startEmbeddedMongo({
      dataDir: join(folder.path, 'mongo'),
      mongodPath: await mongodForTests(say),
      report: () => undefined,
    });
    undo.push(() => mongo.stop());
    const uri = new URL(mongo.uri);
    uri.pathname = '/portico';
    const site = await openSite(uri.href);
    undo.push(() => site.stop());
    const stage = await openStage(site, peers);
    const browser = await puppeteer.launch({ ...(await chromeLaunch()), protocolTimeout: 180_000 });
    undo.push(() => browser.close());
    say('Warming up …');
    await measure(browser, stage, 1, () => undefined);
    const visits = await measure(browser, stage, rounds, say);
    const growth = await measureGrowth(browser, stage, MOUNTS, say);
    return {
      sdk: bytesOfSdk(),
      peers,
      bundles: bytesOf(peers),
      visits,
      growth,
      rounds,
      browser: await browser.version(),
    };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

await main();
process.exit();
