import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An operation of the contract, as far as tests look at it. */
export interface ContractOperation {
  operationId: string;
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: { $ref?: string; name?: string; in?: string; required?: boolean; example?: unknown }[];
  requestBody?: { content: Record<string, { schema?: { $ref?: string } }> };
  responses: Record<string, ContractResponse>;
}

/** A response of the contract, or a reference to one. */
export interface ContractResponse {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
}

interface Contract {
  paths: Record<string, Record<string, ContractOperation>>;
  components: {
    responses: Record<string, ContractResponse>;
    schemas: Record<string, Record<string, unknown>>;
  };
}

/** What a server answered. */
export interface Observed {
  method: string;
  /** With or without a query. */
  path: string;
  status: number;
  headers: Pick<Headers, 'get' | 'has'>;
  bytes: Buffer;
}

/** The committed contract. */
export const contract = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
) as Contract;

/** Every operation with its path and method. */
export const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema(contract, 'contract');
const validators = new Map<string, ValidateFunction>();

/** Validates a value against a place of the contract; throws with every fault. */
export function checkAgainst(pointer: string, value: unknown, where: string): void {
  const $ref = `contract#${pointer}`;
  let validate = validators.get($ref);
  if (!validate) validators.set($ref, (validate = ajv.compile({ $ref })));
  if (validate(value)) return;
  const faults = ajv.errorsText(validate.errors, { separator: '\n  ' });
  throw new Error(`${where}: the body breaks the contract:\n  ${faults}\n${JSON.stringify(value, null, 1)}`);
}

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The paths of the contract in steps, by their number; a step that takes anything is null. */
const templates = new Map<number, { template: string; steps: (string | null)[] }[]>();
for (const template of Object.keys(contract.paths)) {
  const steps = template.split('/').map((step) => (step.startsWith('{') ? null : step));
  templates.set(steps.length, [...(templates.get(steps.length) ?? []), { template, steps }]);
}

/** The path of the contract that a path of a call falls under. */
function templateOf(path: string): string | undefined {
  const parts = path.split('?', 1)[0]?.split('/') ?? [];
  const fits = ({ steps }: { steps: (string | null)[] }): boolean =>
    steps.every((step, at) => step === null || step === parts[at]);
  return templates.get(parts.length)?.find(fits)?.template;
}

/** Throws unless the contract declares this very answer: its status, media type, headers and body. */
export function checkAnswer(seen: Observed): void {
  const where = `${seen.method} ${seen.path} → ${seen.status}`;
  if (!seen.headers.get('x-request-id')?.startsWith('rid_')) throw new Error(`${where}: no X-Request-Id`);
  const mediaType = seen.headers.get('content-type')?.split(';')[0] ?? '';
  const template = templateOf(seen.path);
  const operation = contract.paths[template ?? '']?.[methodOf(seen)];
  // What is no operation must still answer with a problem.
  if (!operation) return seen.status >= 400 ? checkProblem(seen, mediaType, where) : undefined;
  const declared = operation.responses[String(seen.status)];
  if (!declared) throw new Error(`${where}: the contract does not declare this status. ${seen.bytes}`);
  if (seen.status >= 400) return checkProblem(seen, mediaType, where);
  checkHeaders(declared, seen.headers, where);
  const content = declared.content;
  if (!content) {
    if (seen.bytes.length > 0) throw new Error(`${where}: a body that the contract does not declare`);
    return;
  }
  const key = Object.keys(content).find((type) => type === mediaType || type === '*/*');
  if (!key) throw new Error(`${where}: the media type ${mediaType} is not declared`);
  if (seen.method === 'HEAD' || key !== 'application/json') return;
  const pointer = `/paths/${escape(template ?? '')}/${methodOf(seen)}/responses/${seen.status}/content/${escape(key)}/schema`;
  checkAgainst(pointer, JSON.parse(seen.bytes.toString()), where);
}

const methodOf = ({ method }: Observed): string => (method === 'HEAD' ? 'get' : method.toLowerCase());

function checkHeaders({ headers = {} }: ContractResponse, seen: Observed['headers'], where: string): void {
  const absent = Object.keys(headers).filter((name) => !seen.has(name) && name !== 'Idempotency-Replayed');
  if (absent.length > 0) throw new Error(`${where}: without the declared ${absent.join(', ')}`);
}

/** What a problem may tell. */
const MEMBERS = new Set(Object.keys(contract.components.schemas['Problem']?.['properties'] ?? {}));

function checkProblem(seen: Observed, mediaType: string, where: string): void {
  if (mediaType !== 'application/problem+json')
    throw new Error(`${where}: ${mediaType} is no problem document`);
  if (seen.method === 'HEAD') return;
  const problem = JSON.parse(seen.bytes.toString()) as Record<string, unknown>;
  checkAgainst('/components/schemas/Problem', problem, where);
  const unknown = Object.keys(problem).filter((member) => !MEMBERS.has(member));
  if (unknown.length > 0)
    throw new Error(`${where}: the problem has undeclared members ${unknown.join(', ')}`);
  const fits =
    problem['status'] === seen.status &&
    problem['type'] === `urn:portico:problem:${String(problem['code'])}` &&
    (seen.status === 404 || problem['requestId'] === seen.headers.get('x-request-id'));
  if (!fits) throw new Error(`${where}: the problem contradicts its answer: ${JSON.stringify(problem)}`);
}
