import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useSite } from '../../browser/site.support.js';
import { chromeLaunch } from '../../support/chrome.js';
import { bytesOfSdk } from './bytes.js';
import { measure } from './measure.js';
import { PLAIN } from './plain.js';
import { reportOf } from './report.js';
import { openStage, OURS } from './stage.js';

const site = useSite();
let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch(await chromeLaunch());
});
afterAll(() => browser?.close());

/** `npm run bench:sdk` does the same beside other libraries, in several rounds. */
it('the form of thirty questions is shown and timed, the scripts are weighed, and the report tells both', async () => {
  const stage = await openStage(site, []);
  const visits = await measure(browser, stage, 1, () => undefined, 1);
  expect(visits.map(({ contender }) => contender.key)).toEqual([OURS, PLAIN]);
  const [visit] = visits[0]!.visits;
  expect(visits[1]!.visits[0]!.total).toBeGreaterThan(0);
  expect(visit!.load).toBeGreaterThan(0);
  expect(visit!.fetch).toBeGreaterThan(0);
  expect(visit!.render).toBeGreaterThan(visit!.fetch);
  const sdk = bytesOfSdk();
  const { br: form = 0 } = sdk.find(({ name }) => name.includes('portal-request-form')) ?? {};
  expect(form).toBeGreaterThan(5_000);
  expect(sdk.at(-1)!.br).toBeGreaterThan(form);
  const machine = { rounds: 1, browser: await browser.version() };
  const report = reportOf({ sdk, peers: [], bundles: [], visits, growth: [], ...machine });
  for (const { name } of sdk) expect(report).toContain(`| ${name} |`);
  expect(report).not.toMatch(/NaN|undefined/);
});
