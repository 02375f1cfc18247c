import { contract, operations } from '../../support/contract.js';

/** A JSON Schema as far as it is looked at here. */
export interface FieldSchema {
  $ref?: string;
  type?: string;
  enum?: string[];
  format?: string;
  required?: string[];
  properties?: Record<string, FieldSchema>;
  additionalProperties?: boolean | FieldSchema;
  items?: FieldSchema;
  [keyword: `m${'in' | 'ax'}${string}`]: number | undefined;
}

/** Where in an HTTP request a value stands. */
export type Part = 'path' | 'query' | 'header' | 'body';

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: Exclude<Part, 'body'>;
  required: boolean;
  schema: FieldSchema;
}

/** An operation with all that it takes, references followed. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: readonly Parameter[];
  /** The media type that it takes and the body's schema; null without a body. */
  body: { type: string; schema: FieldSchema } | null;
}

/** Something that can be attacked: one field, or with an empty pointer the whole part. */
export interface Place {
  operation: Operation;
  part: Part;
  /** JSON pointer into the body, `/name` of a parameter, or empty. */
  pointer: string;
  schema: FieldSchema;
  /** Whether the contract declares it; the others are the same for every operation. */
  declared: boolean;
}

/** What a reference of the contract stands for. */
export function resolve<T extends object>(node: T): T {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const steps = $ref.split('/').slice(1);
  return steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], contract) as T;
}

/** Every operation of the contract. */
export const ALL: readonly Operation[] = operations.map(({ path, method, operation }) => {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const parameters = (operation.parameters ?? []).map((one) => resolve(one) as unknown as Parameter);
  const schema = resolve((media?.schema ?? {}) as FieldSchema);
  return { id: operation.operationId, method, path, parameters, body: type ? { type, schema } : null };
});

/** Header fields that reach every operation without being declared. */
const COMMON_HEADERS = ['Accept-Language', 'Accept'];

/** Every place of an operation that takes a value. */
export function placesOf(operation: Operation): Place[] {
  const { parameters, body } = operation;
  const place = (declared: boolean, part: Part, pointer: string, schema: FieldSchema): Place => ({
    ...{ operation, part, pointer, schema, declared },
  });
  return [
    ...parameters.map(({ in: part, name, schema }) => place(true, part, `/${name}`, schema)),
    place(body !== null, 'body', '', body?.schema ?? {}),
    ...fieldsOf(body?.schema ?? {}).map(([pointer, schema]) => place(true, 'body', pointer, schema)),
    ...(body ? [place(false, 'header', '/Content-Type', {})] : []),
    ...COMMON_HEADERS.map((name) => place(false, 'header', `/${name}`, { type: 'string' })),
    place(false, 'query', '', {}),
  ];
}

/** The fields of a schema, however deep, by their pointers; of a list its first item. */
function fieldsOf(schema: FieldSchema, at = ''): [string, FieldSchema][] {
  const { properties = {}, items } = resolve(schema);
  const inner = [...Object.entries(properties), ...(items ? [['0', items] as const] : [])];
  return inner.flatMap(([name, field]) => [
    [`${at}/${name}`, resolve(field)],
    ...fieldsOf(field, `${at}/${name}`),
  ]);
}
