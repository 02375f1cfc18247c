import { describe, expect, it } from 'vitest';
import { FieldMask } from './fields.js';

describe('a mask of fields', () => {
  const without = new FieldMask([{ fields: { except: ['data.price', 'email'] } }]);
  const only = new FieldMask([{ fields: { only: ['data.pump'] } }]);

  it('lets through all but what is left out, with what is below it', () => {
    expect(without.allows('data.pump')).toBe(true);
    expect(without.allows('data.price')).toBe(false);
    expect(without.allows('data.price.net')).toBe(false);
    expect(without.allows('data.priceList')).toBe(true);
    expect(without.allows('email')).toBe(false);
  });

  it('lets through only what is named', () => {
    expect(only.allows('data.pump')).toBe(true);
    expect(only.allows('data.pump.size')).toBe(true);
    expect(only.allows('data.price')).toBe(false);
    expect(only.allows('data')).toBe(false);
  });

  it('adds up: what one rule shows, another does not hide', () => {
    const both = new FieldMask([
      { fields: { except: ['data.price'] } },
      { fields: { only: ['data.price'] } },
    ]);
    expect(both.allows('data.price')).toBe(true);
    expect(new FieldMask([]).allows('data.pump')).toBe(false);
    expect(FieldMask.all.allows('anything')).toBe(true);
  });

  it('picks from an object, which stays as it is', () => {
    const data = { pump: 'KP-80', price: 5 };
    expect(without.pick(data, 'data.')).toEqual({ pump: 'KP-80' });
    expect(only.pick(data, 'data.')).toEqual({ pump: 'KP-80' });
    expect(FieldMask.all.pick(data, 'data.')).toBe(data);
    expect(new FieldMask([]).pick(data, 'data.')).toEqual({});
    expect(data).toEqual({ pump: 'KP-80', price: 5 });
  });
});
