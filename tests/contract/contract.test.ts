import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../server/kernel/errors.js';
import { contract, operations, type ContractResponse } from '../support/contract.js';

/** All schemas of the contract, however deep, with where they stand. */
function schemasOf(node: unknown, at = ''): [string, Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => schemasOf(value, `${at}/${key}`));
  return at.startsWith('/components/schemas/') ? [[at, node as Record<string, unknown>], ...inner] : inner;
}

const resolve = ({ $ref, ...response }: ContractResponse): ContractResponse =>
  $ref ? (contract.components.responses[$ref.split('/').at(-1) as string] as ContractResponse) : response;

describe('the contract', () => {
  it('gives every operation an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(15);
  });

  it.each(operations.map((one) => [one.operation.operationId, one] as const))(
    'describes %s',
    (_id, { operation, method }) => {
      expect(operation.summary).toMatch(/^[A-Z].{3,}[^.]$/);
      expect(operation.description?.length).toBeGreaterThan(15);
      expect(operation.description).toMatch(/\.$/);
      for (const parameter of operation.parameters ?? [])
        if (parameter.in === 'path') expect(parameter.example, parameter.name).toBeDefined();
      const statuses = Object.keys(operation.responses);
      const needed = [
        '429',
        '500',
        '503',
        ...(operation.security?.length === 0 ? [] : ['401', '403']),
        ...(method === 'POST' ? ['413', '415', '422'] : []),
      ];
      expect(statuses).toEqual(expect.arrayContaining(needed));
      expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
      for (const status of statuses.filter((one) => one >= '400')) {
        const { content, headers } = resolve(operation.responses[status] as ContractResponse);
        expect(Object.keys(content ?? {}), status).toEqual(['application/problem+json']);
        expect(headers, status).toHaveProperty('X-Request-Id');
      }
      for (const [status, response] of Object.entries(operation.responses))
        expect(resolve(response).description, status).toMatch(/\w.*\.$/);
    },
  );

  it('declares a response for the status of every problem', () => {
    const declared = new Set(operations.flatMap(({ operation }) => Object.keys(operation.responses)));
    // No operation declares 405: it is the answer of a path to what is no operation.
    const missing = [...new Set(Object.values(PROBLEMS))].filter(
      (status) => status !== 405 && !declared.has(String(status)),
    );
    expect(missing).toEqual([]);
  });

  it('closes every object but those that carry answers, forms and bodies of calls, and the token request', () => {
    const open = schemasOf(contract)
      .filter(
        ([at, { type, additionalProperties }]) =>
          // An example may be a schema itself.
          !at.includes('/examples/') && [type].flat().includes('object') && additionalProperties !== false,
      )
      .map(([at]) => at.replace('/components/schemas/', ''));
    const free = ['form', 'data', 'prefill', 'condition', 'facts', 'schema', 'body', 'when', 'TextsOfLocale'];
    const others = open.filter((at) => !free.includes(at.split('/').at(-1) as string));
    expect(others.sort()).toEqual(['TokenInput']);
  });

  it('has no leftovers of OpenAPI 3.0', () => {
    const text = JSON.stringify(contract);
    expect(text).not.toContain('"nullable"');
    expect(text).toContain('"openapi":"3.1.0"');
    for (const [at, schema] of schemasOf(contract)) {
      const isSchema = 'type' in schema && typeof schema['type'] === 'string';
      if (isSchema) expect(schema, at).not.toHaveProperty('example');
    }
  });

  it('gives bodies an example or examples of all their fields', () => {
    for (const [at, schema] of schemasOf(contract)) {
      if (!/^\/components\/schemas\/\w+Input\/properties\/\w+$/.test(at)) continue;
      const hasExample = 'examples' in schema || '$ref' in schema || schema['type'] === 'object';
      const isOptionalText = ['comment', 'account'].includes(at.split('/').at(-1) as string);
      expect(hasExample || isOptionalText, at).toBe(true);
    }
  });
});
