import { describe, expect, it } from 'vitest';
import type { ServiceDefinition } from '../../server/domains/requests/definition.js';
import { checkFormSchema } from '../../forms/check.js';
import { validate } from '../../forms/validate.js';
import { serviceOf, services } from './demo-data.js';

const CLOSED = ['completed', 'rejected', 'cancelled'];
const each = services.map(({ file, definition }) => [definition.key, { file, ...definition }] as const);

type Schema = Record<string, unknown>;

/** Every schema inside a schema that names a property, with the name. */
function namedProperties(schema: unknown): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries(((schema as Schema)['properties'] ?? {}) as Record<string, Schema>);
  const inside = Object.entries(schema).filter(([keyword]) => keyword !== 'if');
  return [...own, ...inside.flatMap(([, value]) => namedProperties(value))];
}

const formsOf = (service: ServiceDefinition): Schema[] => [
  service.form,
  ...service.workflow.transitions.flatMap(({ form }) => (form ? [form] : [])),
];

describe.each(each)('service %s', (key, service) => {
  const { states, transitions, steps, initial } = service.workflow;
  const stateOf = (name: string) => states.find((state) => state.key === name);

  it('lies in the file of its key and tells what people need to know', () => {
    expect(service.file).toBe(`${key}.json`);
    expect(service.promise.hours).toBeGreaterThan(0);
    expect(service.needs.length).toBeGreaterThan(0);
    for (const text of [service.promise.text, service.description]) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  it('has forms that the engine accepts', () => {
    for (const form of formsOf(service)) expect(checkFormSchema(form)).toEqual([]);
  });

  it('has forms with camelCase properties, titles and labels for exactly the options', () => {
    for (const form of formsOf(service)) {
      expect(form['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(form['unevaluatedProperties']).toBe(false);
      for (const [name, schema] of namedProperties(form)) {
        expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
        expect(schema, name).toHaveProperty('title');
        if (schema['x-enum-labels'])
          expect(Object.keys(schema['x-enum-labels']), name).toEqual(schema['enum']);
        if (schema['format'] !== 'date' && schema['type'] === 'string' && !schema['enum']) {
          expect(schema, name).toHaveProperty('maxLength');
        }
      }
    }
  });

  it('names its requests after required answers', () => {
    const names = [...service.title.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(0);
    expect(service.form['required']).toEqual(expect.arrayContaining(names));
    expect(service.title.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('has states with sentences, open ones with a next', () => {
    expect(stateOf(initial)?.category).toBe('submitted');
    expect(new Set(states.map((state) => state.key)).size).toBe(states.length);
    for (const state of states) {
      expect(state.now, state.key).toMatch(/^[A-Z].+\.$/);
      if (CLOSED.includes(state.category)) expect(state.next, state.key).toBeNull();
      else expect(state.next, state.key).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('has transitions between its own states, out of every open one and out of no closed one', () => {
    expect(new Set(transitions.map((transition) => transition.key)).size).toBe(transitions.length);
    const open = states.filter(({ category }) => !CLOSED.includes(category)).map((state) => state.key);
    for (const { key: name, from, to, by } of transitions) {
      expect(open, name).toEqual(expect.arrayContaining(from));
      expect(stateOf(to), name).toBeDefined();
      expect(by.length * from.length, name).toBeGreaterThan(0);
    }
    for (const state of open) {
      expect(
        transitions.some(({ from, by }) => from.includes(state) && by.includes('staff')),
        state,
      ).toBe(true);
    }
  });

  it('reaches every state from the first', () => {
    const reached = new Set([initial]);
    for (const state of reached) {
      for (const { from, to } of transitions) if (from.includes(state)) reached.add(to);
    }
    expect([...reached].sort()).toEqual(states.map((state) => state.key).sort());
  });

  it('shows a usual way that leads from the first state to a completed one', () => {
    expect(steps[0]).toBe(initial);
    expect(stateOf(steps.at(-1) ?? '')?.category).toBe('completed');
    steps.slice(1).forEach((step, index) => {
      expect(
        transitions.some(({ from, to }) => to === step && from.includes(steps[index] ?? '')),
        step,
      ).toBe(true);
    });
  });

  it('lets customers answer what is asked and withdraw what nobody has begun, and asks for reasons', () => {
    const byCustomer = transitions.filter(({ by }) => by.includes('customer'));
    for (const { key: state } of states.filter(({ category }) => category === 'waiting_for_you')) {
      expect(
        byCustomer.some(({ from, to }) => from.includes(state) && to === 'inReview'),
        state,
      ).toBe(true);
    }
    expect(byCustomer.find(({ key: name }) => name === 'cancel')?.from).toContain(initial);
    for (const { key: name, comment, to } of transitions) {
      if (['rejected', 'waiting_for_you'].includes(stateOf(to)?.category ?? ''))
        expect(comment, name).toBe('required');
    }
  });
});

it('fills the catalog: seven services, four jobs, places that do not collide', () => {
  expect(services.map(({ definition }) => definition.key)).toEqual([
    'certificate-request',
    'change-delivery-date',
    'human-help',
    'invoice-question',
    'order-spare-part',
    'report-fault',
    'return-part',
  ]);
  expect(new Set(services.map(({ definition }) => definition.order)).size).toBe(7);
  expect(new Set(services.map(({ definition }) => definition.group)).size).toBe(4);
});

describe('report-fault changes with the answers', () => {
  const BASE = {
    pump: 'KP-80',
    serialNumber: 'KP24-01187',
    site: 'Pump house 3',
    problem: 'other',
    description: 'It smells of burnt rubber.',
  };
  const leak = { problem: 'leaking', leakLocation: 'flange', leakRate: 'drops', fluid: 'water' };

  it.each<[string, Record<string, unknown>, string[]]>([
    ['something else asks nothing more', {}, []],
    [
      'a leak asks where, how much and what',
      { problem: 'leaking' },
      ['required /leakLocation', 'required /leakRate', 'required /fluid'],
    ],
    ['a leak with all answers', leak, []],
    ['a chemical asks which one', { ...leak, fluid: 'chemical' }, ['required /chemicalName']],
    ['a named chemical', { ...leak, fluid: 'chemical', chemicalName: 'Lye, 2 %' }, []],
    [
      'a standstill asks since when and what it means',
      { problem: 'stopped' },
      ['required /stoppedSince', 'required /production'],
    ],
    [
      'a day that does not exist',
      { problem: 'stopped', production: 'standing', stoppedSince: '2026-02-30' },
      ['format /stoppedSince'],
    ],
    ['noise asks which', { problem: 'noisy' }, ['required /noise']],
    ['a pressure finer than the gauge', { problem: 'weak', pressure: 2.44 }, ['multipleOf /pressure']],
    [
      'a phone number asks for the time',
      { contactPhone: '+44 1632 960123' },
      ['dependentRequired /bestTime'],
    ],
    ['phone number and time', { contactPhone: '+44 1632 960123', bestTime: 'morning' }, []],
    ['answers to questions that were not asked', { fluid: 'water' }, ['unexpected /fluid']],
    ['a wrong serial number', { serialNumber: '1187' }, ['pattern /serialNumber']],
    ['a wrong address', { colleagueEmail: 'jonas(at)brightwater' }, ['format /colleagueEmail']],
  ])('%s', (_, answers, expected) => {
    const found = validate(serviceOf('report-fault').form, { ...BASE, ...answers });
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });
});
