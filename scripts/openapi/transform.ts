import { readFileSync } from 'node:fs';
import { describeOperation } from './operations.js';
import { COMPONENTS } from './components.js';
import type { OpenApiDocument, SchemaObject } from './types.js';

const TAGS = [
  { name: 'Identity', description: 'Sessions for people that a host backend vouches for, and their tokens.' },
  { name: 'Services', description: 'The catalog: what can be asked for, with its form and promise.' },
  { name: 'Requests', description: 'What customers asked for, and its way through the workflow.' },
  { name: 'Documents', description: 'Files of requests.' },
  {
    name: 'Records',
    description: 'Records of the host’s business: what types of them there are, and who sees which field.',
  },
  { name: 'Events', description: 'What happens, pushed as it happens.' },
  { name: 'System', description: 'Health and keys.' },
];

/** Turns what tsoa writes (OpenAPI 3.0 with gaps) into our contract: valid OpenAPI 3.1 with every problem declared. */
export function toOpenApi31(raw: OpenApiDocument): OpenApiDocument {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const spec = modernise(raw) as OpenApiDocument;
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(item)) describeOperation(path, method, operation);
  }
  return sorted({
    openapi: '3.1.0',
    info: {
      title: 'Portico',
      version,
      summary: 'Headless self-service portal.',
      description:
        'Lists are `{ items, nextCursor }`. Errors are RFC 9457 problem documents. `POST` takes an `Idempotency-Key`; its answer is ' +
        'kept for 24 hours. Times are RFC 3339 in UTC. `Accept-Language` (`en`, `de`) chooses the language of messages.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The server that this contract was read from.' }],
    tags: TAGS,
    security: [{ bearer: [] }],
    paths: spec.paths,
    components: {
      ...COMPONENTS,
      schemas: used(spec),
      securitySchemes: spec.components['securitySchemes'] ?? {},
    },
  });
}

/** JSON Schema 2020-12 instead of OpenAPI 3.0's dialect: type arrays for null, `const`, `examples`. */
function modernise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(modernise);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, modernise(value)] as const);
  const copy = Object.fromEntries(entries) as SchemaObject;
  if ('example' in copy && (copy.type || copy.nullable) && !('in' in copy)) {
    copy['examples'] = [copy['example']];
    delete copy['example'];
  }
  if (copy.nullable === true) return nullable(copy);
  delete copy.nullable;
  if (Array.isArray(copy.enum) && copy.enum.length === 1 && copy.type) {
    const {
      enum: [only],
      ...rest
    } = copy;
    return { ...rest, const: only };
  }
  return copy;
}

function nullable({ nullable: _, ...schema }: SchemaObject): SchemaObject {
  if (schema.allOf?.length === 1) {
    const { allOf, ...rest } = schema;
    return { ...rest, anyOf: [...allOf, { type: 'null' }] };
  }
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  const withNull = schema.enum && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
  return {
    ...schema,
    ...withNull,
    ...(typeof schema.type === 'string' ? { type: [schema.type, 'null'] } : {}),
  };
}

/** Schemas that something refers to; tsoa also writes those that it took apart into parameters. */
function used(spec: OpenApiDocument): Record<string, unknown> {
  const schemas = spec.components['schemas'] ?? {};
  const text = JSON.stringify([spec.paths, COMPONENTS, Object.values(schemas)]);
  return Object.fromEntries(
    Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`)),
  );
}

const KEEP_ORDER = new Set(['openapi', 'info', 'servers', 'tags', 'security', 'paths', 'components']);

/** Keys in a stable order, so that a diff shows changes and nothing else. */
function sorted<T>(node: T, depth = 0): T {
  if (Array.isArray(node)) return node.map((item) => sorted(item as unknown, depth + 1)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const keys = Object.keys(node);
  if (depth > 0 || !keys.every((key) => KEEP_ORDER.has(key))) keys.sort();
  return Object.fromEntries(
    keys.map((key) => [key, sorted((node as Record<string, unknown>)[key], depth + 1)]),
  ) as T;
}
