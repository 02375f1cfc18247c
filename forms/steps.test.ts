import { describe, expect, it } from 'vitest';
import { checkFormSchema } from './check.js';
import { activeFields } from './fields.js';
import type { JsonObject } from './json.js';
import type { SchemaObject } from './schema.js';
import { stepsOf } from './steps.js';

const form: SchemaObject = {
  type: 'object',
  properties: {
    kind: { enum: ['fault', 'return'] },
    site: { type: 'string' },
    note: { type: 'string' },
  },
  if: { properties: { kind: { const: 'fault' } }, required: ['kind'] },
  then: { properties: { serial: { type: 'string' } } },
  'x-steps': [
    { title: 'What', fields: ['kind'] },
    { title: 'Which', fields: ['serial'] },
    { title: 'Where', fields: ['site'] },
  ],
};

const shown = (answers: JsonObject) =>
  stepsOf(form, activeFields(form, answers)).map(({ title, fields }) => [
    title,
    fields.map(({ name }) => name),
  ]);

describe('the steps of a form', () => {
  it('ask what the answers call for; a step of which nothing is asked is left out', () => {
    expect(shown({})).toEqual([
      ['What', ['kind']],
      ['Where', ['site', 'note']],
    ]);
    expect(shown({ kind: 'fault' })).toEqual([
      ['What', ['kind']],
      ['Which', ['serial']],
      ['Where', ['site', 'note']],
    ]);
  });

  it('may be saved, as long as they name fields that there are, each of them once', () => {
    const check = (steps: unknown) =>
      checkFormSchema({ ...form, 'x-steps': steps }).map(({ pointer, code }) => `${pointer} ${code}`);
    const first = { title: 'What', fields: ['kind'] };
    expect(checkFormSchema(form)).toEqual([]);
    expect(check([first, { title: 'Again', fields: ['kind'] }])).toEqual(['/x-steps/1/fields/0 conflict']);
    expect(check([first, { title: 'Nothing', fields: ['nope'] }])).toEqual(['/x-steps/1/fields/0 name']);
    for (const wrong of [
      [first],
      [first, { title: ' ', fields: ['site'] }],
      [first, { title: 'x', fields: [] }],
    ])
      expect(check(wrong)).toEqual(['/x-steps value']);
    expect(check([first, { title: 'x', fields: ['site'], hint: 'more' }])).toEqual(['/x-steps value']);
  });

  it('are those of the whole form', () => {
    const inner = { type: 'object', properties: { a: { type: 'string' } }, 'x-steps': form['x-steps'] };
    const found = checkFormSchema({ type: 'object', properties: { group: inner } });
    expect(found).toMatchObject([{ pointer: '/properties/group/x-steps', code: 'keyword' }]);
  });
});
