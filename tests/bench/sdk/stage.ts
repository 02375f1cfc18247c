import type { RequestListener } from 'node:http';
import { newId } from '../../../server/kernel/ids.js';
import type { Site } from '../../browser/site.support.js';
import type { Peer } from './peers.js';
import { PLAIN_FORM } from './plain.js';
import { SERVICE } from './questions.js';

/** What is measured: our form, that of a library, or plain HTML. */
export interface Contender {
  key: string;
  name: string;
  /** Where its page is. */
  url: string;
  /** Its form; undefined for ours, which asks the server. */
  definition: object | undefined;
}

/** The pages of all contenders, and the product behind ours. */
export interface Stage {
  site: Site;
  /** Where the pages are. */
  origin: string;
  contenders: readonly Contender[];
}

/** The key of our own among the contenders. */
export const OURS = 'portico';

/** Publishes the form of thirty questions at the demo's company, and puts up a page for each contender. */
export async function openStage(site: Site, peers: readonly Peer[]): Promise<Stage> {
  const { portico } = site.server;
  await portico.catalog.publish(
    {
      requestId: newId('rid'),
      tenantId: site.tenantId,
      actor: { kind: 'system', id: 'bench', name: 'bench', roles: [] },
      locale: 'en',
      clock: portico.clock,
      log: portico.log,
    },
    SERVICE,
  );
  const others = [PLAIN_FORM, ...peers];
  const origin = await site.page(pagesOf(others));
  const contenders = [
    { key: OURS, name: 'Portico', url: `${origin}/${OURS}`, definition: undefined },
    ...others.map(({ key, name, definition }) => ({ key, name, url: `${origin}/${key}`, definition })),
  ];
  return { site, origin, contenders };
}

/** A page for each contender, empty but for the place of the form, and the scripts of the others. */
function pagesOf(others: readonly Pick<Peer, 'key' | 'code'>[]): RequestListener {
  const scripts = new Map(others.map(({ key, code }) => [`/${key}.js`, code]));
  const ours = `<portal-provider><portal-request-form service="${SERVICE.key}"></portal-request-form></portal-provider>`;
  return (req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    const script = scripts.get(path);
    res.setHeader('Cache-Control', 'no-store');
    if (script) {
      res.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    const place = path === `/${OURS}` ? ours : '';
    res
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><title>Form</title><link rel="icon" href="data:,"><main>${place}</main>`,
      );
  };
}
