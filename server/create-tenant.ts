import { parseArgs } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from './config.js';
import type { ServiceDefinition } from './domains/requests/definition.js';
import type { Context } from './kernel/context.js';
import { StartError } from './kernel/errors.js';
import { newId } from './kernel/ids.js';
import { startServer, type RunningServer } from './server.js';

const USAGE =
  'npm run tenant:create -- --key acme --name "Acme Ltd" --origin https://www.acme.example [--services folder] [--require-dpop]';

/** Makes a tenant with its services and an API key, for a portal that is not the demo. */
async function main(): Promise<void> {
  const { key, name, origin, services, requireDpop } = readArguments();
  const server = await startServer(
    { ...readConfig(), port: 0, demo: false, logLevel: 'warn' },
    () => undefined,
  );
  try {
    const { tenants, apiKeys } = server.portico;
    if (await tenants.byKey(key)) throw new StartError(`There is a tenant with the key "${key}" already.`);
    // The services come first: a faulty definition must not leave a tenant behind that nobody has a key for.
    const tenantId = newId('tnt');
    const published = services ? await publishAll(server, tenantId, services) : 0;
    const tenant = await tenants.create(key, name, origin, tenantId, requireDpop);
    const apiKey = await apiKeys.issue(tenant._id, 'First key', 'live');
    console.log(
      `Tenant ${name} (${tenant._id}) has ${published} services.\nIts API key, shown only now: ${apiKey}`,
    );
  } finally {
    await server.stop(1_000);
  }
}

interface Arguments {
  key: string;
  name: string;
  origin: string[];
  services: string | undefined;
  requireDpop: boolean;
}

function readArguments(): Arguments {
  const options = {
    key: { type: 'string' },
    name: { type: 'string' },
    origin: { type: 'string', multiple: true },
    services: { type: 'string' },
    'require-dpop': { type: 'boolean' },
  } as const;
  const { values } = parse(() => parseArgs({ options }));
  const { key, name, origin = [], services } = values;
  if (!key || !name || !/^[a-z][a-z0-9-]*$/.test(key))
    throw new StartError(`Give a key in lower case and a name: ${USAGE}`);
  const faulty = origin.find((value) => !isOrigin(value));
  if (faulty) throw new StartError(`"${faulty}" is no web origin such as https://www.acme.example.`);
  return { key, name, origin, services, requireDpop: values['require-dpop'] ?? false };
}

/** A web origin, or any port of this machine as `http://localhost:*`. */
function isOrigin(value: string): boolean {
  return (
    /^https?:\/\/(localhost|127\.0\.0\.1):\*$/.test(value) ||
    (URL.canParse(value) && new URL(value).origin === value)
  );
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : 'The arguments are faulty.'} Use: ${USAGE}`,
    );
  }
}

/** Publishes every definition of a folder. */
async function publishAll(server: RunningServer, tenantId: string, folder: string): Promise<number> {
  const { catalog, log, clock } = server.portico;
  const actor = { kind: 'system', id: 'create-tenant', name: 'create-tenant', roles: [] } as const;
  const ctx: Context = { requestId: newId('rid'), tenantId, actor, locale: 'en', clock, log };
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  for (const file of files) {
    await catalog.publish(ctx, JSON.parse(readFileSync(join(folder, file), 'utf8')) as ServiceDefinition);
  }
  return files.length;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof StartError) console.error(error.message);
    else console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
