import { describe, expect, it } from 'vitest';
import { checkFormSchema } from './check.js';
import { LOOKED_UP } from './prefill.js';

const form = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

/** Problems as `code pointer`. */
const shown = (schema: unknown, idle?: readonly string[]): string[] =>
  checkFormSchema(schema, idle).map(({ code, pointer }) => `${code} ${pointer}`);

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const number = { type: 'string', format: 'decimal' };
const png = { type: 'string', format: 'png' };
const money = {
  type: 'object',
  properties: { amount: number, currency: { type: 'string', enum: ['EUR', 'CHF'] } },
  required: ['amount', 'currency'],
};

describe('the check of what helps a form to ask', () => {
  it('takes every keyword where it belongs', () => {
    const schema = form(
      {
        name: { ...text, 'x-prefill': '/profile/name' },
        order: { ...text, 'x-record': 'order', 'x-prefill': '/record/id' },
        who: { ...text, 'x-person': 'account' },
        from: { ...day, 'x-earliest': { days: 2, workdays: true }, 'x-workdays': true },
        until: { ...day, 'x-earliest': { field: 'from' }, 'x-latest': { field: 'from', days: 14 } },
        price: { ...money, 'x-widget': 'money' },
        share: { ...number, 'x-minimum': '0', 'x-maximum': '99.5' },
        place: { type: 'object', 'x-widget': 'address', properties: { street: text, city: text } },
        sign: {
          type: 'object',
          'x-widget': 'signature',
          properties: { name: text, drawing: png },
          required: ['name'],
        },
        people: { type: 'array', maxItems: 5, 'x-item': 'Person', items: form({ name: text }) },
      },
      { 'x-time-zone': 'Europe/Stockholm' },
    );
    expect(shown(schema)).toEqual([]);
  });

  it.each([
    ['x-prefill', '/profile/password'],
    ['x-prefill', 'name'],
    ['x-record', 'Order'],
    ['x-person', 'anybody'],
    ['x-earliest', { days: 1.5 }],
    ['x-earliest', { day: 1 }],
    ['x-latest', 'today'],
    ['x-workdays', 'yes'],
    ['x-time-zone', '+01:00'],
    ['x-time-zone', 'Europe/Atlantis'],
    ['x-minimum', 1],
    ['x-maximum', '1,5'],
    ['x-item', 1],
    ['x-widget', 'slider'],
  ])('refuses %s of %j', (keyword, value) => {
    expect(shown(form({ a: { [keyword]: value } }))).toEqual([`value /properties/a/${keyword}`]);
  });

  it('refuses to fill in what no form shows', () => {
    const known = { ...text, 'x-prefill': '/profile/name' };
    expect(
      shown(
        form(
          { a: text, list: { type: 'array', items: form({ b: known }) } },
          { anyOf: [{ properties: { a: known } }] },
        ),
      ).sort(),
    ).toEqual([
      'conflict /anyOf/0/properties/a/x-prefill',
      'conflict /properties/list/items/properties/b/x-prefill',
    ]);
  });

  it('refuses keywords where nobody would heed them', () => {
    const schema = form({
      a: { ...text, 'x-prefill': '/profile/name' },
      b: { ...text, 'x-record': 'order' },
    });
    expect(shown(schema, LOOKED_UP)).toEqual([
      'keyword /properties/a/x-prefill',
      'keyword /properties/b/x-record',
    ]);
  });

  it('refuses names of records and people that are no texts, are hidden, or stand in a list without an end', () => {
    const order = { 'x-record': 'order' };
    expect(shown(form({ a: order }))).toEqual(['conflict /properties/a/x-record']);
    expect(shown(form({ a: text }, { not: { properties: { a: { ...text, ...order } } } }))).toEqual([
      'conflict /not/properties/a/x-record',
    ]);
    const list = { type: 'array', items: form({ a: { ...text, ...order } }) };
    expect(shown(form({ list }))).toEqual(['limit /properties/list']);
    expect(shown(form({ list: { ...list, maxItems: 101 } }))).toEqual(['limit /properties/list/maxItems']);
    expect(shown(form({ list: { ...list, maxItems: 100 } }))).toEqual([]);
  });

  it('refuses rules of dates at what is no date, in conditions, and about fields that there are not', () => {
    const soon = { 'x-earliest': { days: 1 } };
    expect(shown(form({ a: { ...text, ...soon } }))).toEqual(['conflict /properties/a/x-earliest']);
    expect(shown(form({ a: { ...text, 'x-workdays': true } }))).toEqual([
      'conflict /properties/a/x-workdays',
    ]);
    expect(
      shown(form({ a: day }, { if: { properties: { a: { ...day, ...soon } } }, then: { required: ['a'] } })),
    ).toEqual(['conflict /if/properties/a/x-earliest']);
    expect(shown(form({ a: { ...day, 'x-latest': { field: 'b' } } }))).toEqual([
      'name /properties/a/x-latest/field',
    ]);
    expect(shown(form({ a: form({ b: text }, { 'x-time-zone': 'UTC' }) }))).toEqual([
      'keyword /properties/a/x-time-zone',
    ]);
  });

  it('refuses widgets for what they cannot show, and limits that contradict each other', () => {
    expect(shown(form({ a: { ...text, 'x-widget': 'money' } }))).toEqual(['conflict /properties/a/x-widget']);
    const open = { ...money, required: ['amount'], 'x-widget': 'money' };
    expect(shown(form({ a: open }))).toEqual(['conflict /properties/a/x-widget']);
    const names = { type: 'object', properties: { street: text, planet: text }, 'x-widget': 'address' };
    expect(shown(form({ a: names }))).toEqual(['conflict /properties/a/x-widget']);
    const unsigned = { type: 'object', properties: { drawing: png }, 'x-widget': 'signature' };
    expect(shown(form({ a: unsigned }))).toEqual(['conflict /properties/a/x-widget']);
    expect(shown(form({ a: { ...text, 'x-maximum': '1' } }))).toEqual(['conflict /properties/a/x-maximum']);
    expect(shown(form({ a: { ...number, 'x-minimum': '10', 'x-maximum': '9.99' } }))).toEqual([
      'conflict /properties/a/x-minimum',
    ]);
    expect(shown(form({ a: { ...text, 'x-item': 'Thing' } }))).toEqual(['conflict /properties/a/x-item']);
    expect(shown(form({ a: { type: 'array', items: form({}), 'x-item': 'Thing' } }))).toEqual([
      'conflict /properties/a/x-item',
    ]);
  });
});
