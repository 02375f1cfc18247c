import { describe, expect, it } from 'vitest';
import { activeFields, findField, prune } from './index.js';
import type { SchemaObject } from './schema.js';

const schema: SchemaObject = {
  type: 'object',
  properties: {
    people: {
      type: 'array',
      title: 'People',
      'x-item': 'Person',
      items: { $ref: '#/$defs/person' },
    },
    serials: { type: 'array', title: 'Serial number', items: { type: 'string' } },
    extras: { type: 'array', items: { enum: ['gift', 'express'] } },
  },
  $defs: {
    person: {
      type: 'object',
      properties: { name: { type: 'string', title: 'Name' }, guest: { type: 'boolean' } },
      required: ['name'],
      if: { properties: { guest: { const: true } }, required: ['guest'] },
      then: { properties: { host: { type: 'string', title: 'Host' } }, required: ['host'] },
    },
  },
};

const field = (data: Record<string, unknown>, pointer: string) =>
  findField(activeFields(schema, data), pointer);

describe('lists that are filled in entry by entry', () => {
  it('have a field for each entry, named by what the list calls one and its number', () => {
    const data = { people: [{ name: 'Mara' }, {}], serials: ['A1'] };
    expect(field(data, '/people')?.fields?.map(({ schema: { title } }) => title)).toEqual([
      'Person 1',
      'Person 2',
    ]);
    expect(field(data, '/serials/0')?.schema).toMatchObject({ title: 'Serial number 1', type: 'string' });
    expect(field({}, '/people')?.fields).toEqual([]);
    expect(field({ extras: ['gift'] }, '/extras')?.fields).toBeUndefined();
  });

  it('ask in each entry what its own answers call for', () => {
    const data = { people: [{ name: 'Mara' }, { guest: true }] };
    expect(field(data, '/people/0/host')).toBeUndefined();
    expect(field(data, '/people/1/host')).toMatchObject({ required: true, schema: { title: 'Host' } });
    expect(field(data, '/people/1/name')?.required).toBe(true);
  });

  it('lose answers that nobody asks for any more, entry by entry, and keep their length', () => {
    const people = [{ name: 'Mara', host: 'Ines', guest: false }, { name: '' }, 'nonsense'];
    expect(prune(schema, { people, serials: ['', 'A1'] })).toEqual({
      people: [{ name: 'Mara', guest: false }, {}, 'nonsense'],
      serials: ['', 'A1'],
    });
    expect(prune(schema, { people: [] })).toEqual({});
  });

  it('show no more entries than a person looks through, and lose none of the others', () => {
    const people = Array.from({ length: 150 }, (_, at) => ({ name: `${at}` }));
    expect(field({ people }, '/people')?.fields).toHaveLength(100);
    expect((prune(schema, { people })['people'] as unknown[]).length).toBe(150);
  });

  it('are not upset by answers that are no lists', () => {
    for (const people of ['x', 7, {}, null]) expect(field({ people }, '/people')?.fields).toEqual([]);
  });
});
