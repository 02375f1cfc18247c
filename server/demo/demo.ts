import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portico } from '../compose.js';
import { readDemoContent } from './content.js';
import { seedDemo } from './seed.js';

/** What scripts need to use the demo; `demo.json` in the data folder. */
export interface DemoFacts {
  /** Where the API answers. */
  apiUrl: string;
  /** The demo host site; null when the server runs without it. */
  hostUrl: string | null;
  /** The API reference. */
  docsUrl: string;
  /** A key of the demo tenant. */
  apiKey: string;
  /** The demo tenant's id. */
  tenantId: string;
  /** The folder with the database and this file. */
  dataDir: string;
}

/** Makes the demo tenant on the first start and tells how to reach it on every one. */
export async function prepareDemo(
  portico: Portico,
  apiUrl: string,
  say: (sentence: string) => void,
): Promise<DemoFacts> {
  const content = readDemoContent();
  const known = await portico.tenants.byKey(content.tenant.key);
  if (!known) say('Making the demo company, its customers and their requests …');
  const tenantId = known?._id ?? (await seedDemo(portico, content));
  const { demoOrigin, dataDir } = portico.config;
  for (const origin of demoOrigin ? sameMachine(demoOrigin) : [])
    await portico.tenants.registerOrigin(tenantId, origin);
  const file = join(dataDir, 'demo.json');
  const apiKey =
    (await keptKey(portico, file, tenantId)) ??
    (await portico.identity.createApiKey(tenantId, 'Demo', 'pk_test'));
  const facts = { apiUrl, hostUrl: demoOrigin, docsUrl: `${apiUrl}/docs`, apiKey, tenantId, dataDir };
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return facts;
}

/** The key of the last start, if it still opens this tenant. */
async function keptKey(portico: Portico, file: string, tenantId: string): Promise<string | null> {
  try {
    const { apiKey } = JSON.parse(await readFile(file, 'utf8')) as Partial<DemoFacts>;
    const caller = apiKey ? await portico.identity.identify(apiKey) : null;
    return caller?.tenantId === tenantId ? (apiKey ?? null) : null;
  } catch {
    return null;
  }
}

/** People open `localhost` and `127.0.0.1`; to a browser these are two origins. */
function sameMachine(origin: string): string[] {
  const url = new URL(origin);
  if (!['localhost', '127.0.0.1'].includes(url.hostname)) return [origin];
  return ['localhost', '127.0.0.1'].map(
    (host) => `${url.protocol}//${host}${url.port ? `:${url.port}` : ''}`,
  );
}

/** What the newcomer reads when everything is up. */
export function demoBanner({ apiUrl, hostUrl, docsUrl, apiKey, dataDir }: DemoFacts): string {
  return [
    '',
    '  Portico is running.',
    '',
    ...(hostUrl ? [`  Demo host site   ${hostUrl}`] : []),
    `  API              ${apiUrl}/v1`,
    `  API reference    ${docsUrl}`,
    `  Demo API key     ${apiKey}`,
    `  Data             ${dataDir}  (delete it to start afresh)`,
    '',
    '  Stop with Ctrl+C.',
    '',
  ].join('\n');
}
