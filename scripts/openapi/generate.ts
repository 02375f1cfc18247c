/**
 * The contract pipeline: controllers → tsoa → OpenAPI 3.1 → openapi/openapi.json, the generated routes, the SDK's types and
 * the schemas of events. `--check` writes nothing and fails when what is committed is not what the controllers say.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { generateSpecAndRoutes } from 'tsoa';
import { EVENT_TYPES, schemaOfEvent, type EventType } from '../../server/store/event-types.js';
import { toOpenApi31 } from './transform.js';
import type { OpenApiDocument } from './types.js';

const SPEC = 'openapi/openapi.json';
const ROUTES = 'server/http/generated/routes.ts';
const TYPES = 'sdk/client/schema.d.ts';
const EVENTS = 'openapi/events';

interface TsoaConfig {
  spec: { outputDirectory: string };
  routes: { routesDir: string };
}

async function generate(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-openapi-'));
  try {
    const config = JSON.parse(readFileSync('tsoa.json', 'utf8')) as TsoaConfig;
    config.spec.outputDirectory = folder;
    const committed = readFileSync(ROUTES, { encoding: 'utf8', flag: 'a+' });
    await generateSpecAndRoutes({ configuration: config as never });
    const routes = readFileSync(ROUTES, 'utf8');
    if (process.argv.includes('--check')) writeFileSync(ROUTES, committed);
    const raw = JSON.parse(readFileSync(join(folder, 'swagger.json'), 'utf8')) as OpenApiDocument;
    const spec = `${JSON.stringify(toOpenApi31(raw), null, 2)}\n`;
    const types = astToString(await openapiTypes(spec));
    return { [SPEC]: spec, [ROUTES]: routes, [TYPES]: `${types}`, ...eventSchemas() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A JSON Schema for the data of each type of events. */
function eventSchemas(): Record<string, string> {
  const files = Object.keys(EVENT_TYPES).map((type) => [
    `${EVENTS}/${type}.json`,
    `${JSON.stringify(schemaOfEvent(type as EventType), null, 2)}\n`,
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}

function compare(files: Record<string, string>): void {
  const stale = Object.entries(files).filter(
    ([path, text]) => readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== text,
  );
  if (stale.length === 0) return;
  console.error(
    `The contract is stale: run \`npm run openapi\` and commit ${stale.map(([path]) => path).join(', ')}.`,
  );
  process.exitCode = 1;
}

const files = await generate();
if (process.argv.includes('--check')) compare(files);
else {
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  console.log(
    `Wrote ${Object.keys(files)
      .map((path) => relative('.', path))
      .join(', ')}.`,
  );
}
