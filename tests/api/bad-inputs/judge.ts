import { parse } from 'node:querystring';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract } from '../../support/contract.js';
import { payload, type Message } from './message.js';
import type { FieldSchema, Operation, Parameter, Part } from './operations.js';

/** Something that the contract does not allow. */
export interface Fault {
  part: Part;
  /** JSON pointer into the body, or `/name`; empty for the whole. */
  pointer: string;
}

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema(contract, 'contract');
const compiled = new Map<unknown, ReturnType<Ajv2020['compile']>>();

function firstFault(schema: FieldSchema, value: unknown): string | null {
  let validate = compiled.get(schema);
  if (!validate) {
    // The references of the contract's parts begin at its root.
    const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as FieldSchema;
    compiled.set(schema, (validate = ajv.compile(rooted)));
  }
  return validate(value) ? null : (validate.errors?.[0]?.instancePath ?? '');
}

/** What of a message breaks the contract of its operation, one fault for each parameter and one for the body. */
export function faultsOf(operation: Operation, message: Message): Fault[] {
  return [
    ...queryFaults(operation, message),
    ...headerFaults(operation, message),
    ...bodyFaults(operation, message),
  ];
}

function queryFaults({ parameters }: Operation, { query }: Message): Fault[] {
  const declared = parameters.filter((one) => one.in === 'query');
  // An operation that takes no parameters ignores what comes, as RFC 3986 leaves it to.
  if (declared.length === 0) return [];
  const sent = parse(query.join('&'), '&', '=', { maxKeys: 0 });
  const faulty = declared.filter((one) => !fits(one, sent[one.name])).map(({ name }) => name);
  const unknown = Object.keys(sent).filter((name) => !declared.some((one) => one.name === name));
  return [...faulty, ...unknown].map((name) => ({ part: 'query', pointer: `/${escape(name)}` }));
}

function fits({ required, schema }: Parameter, value: string | string[] | undefined): boolean {
  if (value === undefined) return !required;
  // A parameter that may come several times is a list, of one where it comes once.
  if (schema.type === 'array') return firstFault(schema, [value].flat()) === null;
  return firstFault(schema, typed(schema.type, value)) === null;
}

/** What a text of a query means where a number or a yes or no is asked. */
function typed(type: unknown, value: string | string[]): unknown {
  if (type === 'integer' && /^[+-]?\d+$/.test(String(value))) return Number(value);
  if (type === 'boolean' && typeof value === 'string' && /^(?:true|false)$/i.test(value))
    return value.toLowerCase() === 'true';
  return value;
}

function headerFaults({ parameters }: Operation, { headers }: Message): Fault[] {
  const faulty = parameters.filter((one) => {
    const value = headers[one.name]?.replace(/^[ \t]+|[ \t]+$/g, '');
    return one.in === 'header' && value !== undefined && firstFault(one.schema, value) !== null;
  });
  return faulty.map(({ name }) => ({ part: 'header', pointer: `/${name}` }));
}

function bodyFaults(operation: Operation, message: Message): Fault[] {
  const { body } = operation;
  if (body === null || body.type === '*/*') return [];
  const sentAs = (message.headers['Content-Type'] ?? body.type).split(';')[0]?.trim().toLowerCase();
  const value = sentAs === body.type ? readBody(operation, message) : undefined;
  const at = value === undefined ? '' : firstFault(body.schema, value);
  return at === null ? [] : [{ part: 'body', pointer: at }];
}

/** The body as a server reads it; undefined when there is none or it cannot be read. */
export function readBody({ body }: Operation, message: Message): unknown {
  const bytes = payload(body?.type ?? '', message.body);
  if (bytes === undefined) return undefined;
  return body?.type === 'application/json'
    ? jsonOf(bytes)
    : parse(bytes.toString(), '&', '=', { maxKeys: 0 });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON of a body; undefined where it is none. RFC 8259, 8.1: JSON is UTF-8. */
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** A name as a step of a JSON pointer. */
export const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
