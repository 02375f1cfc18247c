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

/** The demo may be embedded by any page of this machine, so that a developer's own page works at once. */
const ANY_LOCAL = ['http://localhost:*', 'http://127.0.0.1:*'];

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
  for (const origin of [...ANY_LOCAL, ...(demoOrigin ? [demoOrigin] : [])]) {
    await portico.tenants.registerOrigin(tenantId, origin);
  }
  const file = join(dataDir, 'demo.json');
  const apiKey =
    (await keptKey(portico, file, tenantId)) ?? (await portico.apiKeys.issue(tenantId, 'Demo', 'test'));
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
