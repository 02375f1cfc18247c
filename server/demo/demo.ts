import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portico } from '../compose.js';
import { readDemoContent, readWorlds, type DemoContent } from './content.js';
import { seedDemo } from './seed.js';

/** How to reach a tenant of the demo. */
export interface DemoTenant {
  /** A key of the tenant. */
  apiKey: string;
  /** The tenant's id. */
  tenantId: string;
}

/** What scripts need to use the demo; `demo.json` in the data folder. */
export interface DemoFacts extends DemoTenant {
  /** Where the API answers. */
  apiUrl: string;
  /** The demo host site; null when the server runs without it. */
  hostUrl: string | null;
  /** The API reference. */
  docsUrl: string;
  /** The folder with the database and this file. */
  dataDir: string;
  /** The worlds beside the first demo company, by the name of their folder in `examples/worlds`. */
  worlds: Record<string, DemoTenant>;
}

/** The demo may be embedded by any page of this machine, so that a developer's own page works at once. */
const ANY_LOCAL = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Makes the demo tenants on the first start and tells how to reach them on every one. */
export async function prepareDemo(
  portico: Portico,
  apiUrl: string,
  say: (sentence: string) => void,
): Promise<DemoFacts> {
  const { demoOrigin, dataDir } = portico.config;
  const file = join(dataDir, 'demo.json');
  const kept = await keptFacts(file);
  const content = readDemoContent();
  if (!(await portico.tenants.byKey(content.tenant.key)))
    say('Making the demo company, its customers and their requests …');
  // Side by side: tenants share nothing that one could wait for.
  const [first, ...others] = await Promise.all([
    prepareTenant(portico, content, kept.apiKey),
    ...[...readWorlds()].map(
      async ([name, world]) =>
        [name, await prepareTenant(portico, world, kept.worlds?.[name]?.apiKey)] as const,
    ),
  ]);
  const worlds: Record<string, DemoTenant> = Object.fromEntries(others);
  const facts = { apiUrl, hostUrl: demoOrigin, docsUrl: `${apiUrl}/docs`, ...first, dataDir, worlds };
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return facts;
}

/** Makes a tenant unless it is there, lets pages of this machine embed it, and finds or makes its key. */
async function prepareTenant(
  portico: Portico,
  content: DemoContent,
  keptKey: string | undefined,
): Promise<DemoTenant> {
  const known = await portico.tenants.byKey(content.tenant.key);
  const tenantId = known?._id ?? (await seedDemo(portico, content));
  const { demoOrigin } = portico.config;
  for (const origin of [...ANY_LOCAL, ...(demoOrigin ? [demoOrigin] : [])])
    await portico.tenants.registerOrigin(tenantId, origin);
  const opens = keptKey ? (await identified(portico, keptKey))?.tenantId === tenantId : false;
  const apiKey = opens ? keptKey : undefined;
  return { apiKey: apiKey ?? (await portico.apiKeys.issue(tenantId, 'Demo', 'test')), tenantId };
}

/** What the last start told; empty where nothing can be read. */
async function keptFacts(file: string): Promise<Partial<DemoFacts>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Partial<DemoFacts>;
  } catch {
    return {};
  }
}

/** Whom a key belongs to; null when it opens nothing any more. */
const identified = (portico: Portico, apiKey: string) => portico.identity.identify(apiKey).catch(() => null);

/** What the newcomer reads when everything is up. */
export function demoBanner({ apiUrl, hostUrl, docsUrl, apiKey, dataDir }: DemoFacts): string {
  return [
    '',
    '  Portico is running.',
    '',
    ...(hostUrl ? [`  Demo host site   ${hostUrl}`, `  More worlds      ${hostUrl}/worlds`] : []),
    `  API              ${apiUrl}/v1`,
    `  API reference    ${docsUrl}`,
    `  Demo API key     ${apiKey}`,
    `  Data             ${dataDir}  (delete it to start afresh)`,
    '',
    '  Stop with Ctrl+C.',
    '',
  ].join('\n');
}
