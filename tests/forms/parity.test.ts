import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/page.support.js';
import { castOf, type Cast } from '../support/actors.js';
import { ALL_SERVICES, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';
import { parityTable } from './parity-table.js';
import { serviceForms } from './service-forms.js';

/** Pointer and code of every violation, in one order. */
type Judgement = string[];

/** What a page loads of the engine. */
interface Engine {
  validate(schema: unknown, data: unknown): { pointer: string; code: string }[];
  addMoreKeywords(): void;
  usesMoreKeywords(schema: unknown): boolean;
}

/** Calls under way at once. */
const AT_ONCE = 12;

const [template] = ALL_SERVICES;
const services = serviceForms.map(({ key, schema }) => ({
  ...template!,
  key: `parity-${key.toLowerCase()}`,
  name: key,
  title: key,
  form: schema as Record<string, unknown>,
  attachments: null,
  workflow,
}));

/** Instances that are objects: `data` of a request is one in any case, which the contract checks before the form. */
const rows = parityTable.filter(
  ({ instance }) => typeof instance === 'object' && instance && !Array.isArray(instance),
);

describe('the form engine in the browser and behind the API', () => {
  const portico = usePortico();
  const browser = useBrowser();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const context = portico.it.context(cast.kestrel.id);
    for (const service of services) await portico.it.portico.catalog.publish(context, service);
  });

  async function judgedByBrowser(): Promise<Judgement[]> {
    const bundle = await build({
      stdin: {
        contents: `
          export { validate } from './forms/engine.ts';
          export { addMoreKeywords } from './forms/more-keywords.ts';
          export { usesMoreKeywords } from './forms/uses-more.ts';`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'engine',
      target: 'es2022',
    });
    const page = await browser.open();
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
    const cases = rows.map(({ schema, instance }) => JSON.stringify([schema, instance]));
    return page.evaluate((texts) => {
      const { validate, addMoreKeywords, usesMoreKeywords } = (globalThis as unknown as { engine: Engine })
        .engine;
      const judgements: string[][] = [];
      // As on a page: forms that need no more are judged without the keywords that load later.
      for (const isMore of [false, true]) {
        if (isMore) addMoreKeywords();
        texts.forEach((text, index) => {
          const [schema, instance] = JSON.parse(text) as [unknown, unknown];
          if (usesMoreKeywords(schema) !== isMore) return;
          judgements[index] = validate(schema, instance)
            .map(({ pointer, code }) => `${pointer} ${code}`)
            .sort();
        });
      }
      return judgements;
    }, cases);
  }

  async function judgedByServer(form: string, data: unknown): Promise<Judgement> {
    const body = { service: `parity-${form.toLowerCase()}`, data };
    const answer = await cast.mara.post<{ errors?: { pointer: string; code: string }[] }>(
      '/v1/requests',
      body,
    );
    if (answer.status === 201) return [];
    expect(answer.status).toBe(422);
    const { errors = [] } = answer.body as { errors?: { pointer: string; code: string }[] };
    return errors.map(({ pointer, code }) => `${pointer.replace(/^\/data/, '')} ${code}`).sort();
  }

  it('finds the very same faults in a large table of answers', async () => {
    expect(rows.length).toBeGreaterThan(900);
    const inBrowser = await judgedByBrowser();
    const differences: unknown[] = [];
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const batch = rows.slice(start, start + AT_ONCE);
      const onServer = await Promise.all(batch.map(({ form, instance }) => judgedByServer(form, instance)));
      for (const [index, { name }] of batch.entries()) {
        const [browser, server] = [inBrowser[start + index], onServer[index]];
        if (JSON.stringify(server) !== JSON.stringify(browser)) differences.push({ name, browser, server });
      }
    }
    expect(differences).toEqual([]);
    expect(inBrowser.some((judgement) => judgement.length === 0)).toBe(true);
    expect(inBrowser.some((judgement) => judgement.length > 0)).toBe(true);
  }, 120_000);
});
