import { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { checkOf } from './document-check.js';

interface Box {
  _id: string;
  size: number | null;
  colour?: 'red' | 'blue';
  open: boolean;
  at: Date;
  tags?: string[];
  anything?: unknown;
}

const schema = new Schema<Box>({
  _id: { type: String, required: true },
  size: { type: Number, default: null },
  colour: { type: String, enum: ['red', 'blue'] },
  open: { type: Boolean, required: true },
  at: { type: Date, required: true },
  tags: { type: [String], default: [] },
  anything: { type: Schema.Types.Mixed },
});

const check = checkOf('boxes', schema);
const box: Box = { _id: 'box_1', size: 3, open: false, at: new Date(0) };
const refusal = (change: object): string => {
  try {
    check({ ...box, ...change } as Box);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe('the check of documents', () => {
  it('lets through what the schema says, with its defaults where nothing is said', () => {
    expect(check(box)).toEqual({ ...box, tags: [] });
    expect(check({ ...box, size: undefined } as never)).toEqual({ ...box, size: null, tags: [] });
    expect(check({ ...box, colour: 'red', anything: { deep: [1] } })).toMatchObject({
      colour: 'red',
      anything: { deep: [1] },
    });
  });

  it('gives each document its own defaults', () => {
    expect(check(box).tags).not.toBe(check(box).tags);
  });

  it.each([
    ['a field that the schema does not have', { colors: 'red' }, 'A document of boxes has no field colors.'],
    ['what is required and missing', { open: undefined }, 'A document of boxes needs open.'],
    ['what is required and null', { at: null }, 'A document of boxes needs at.'],
    ['a text that is no number', { size: '3' }, 'A document of boxes cannot have this size.'],
    ['what is no number', { size: Number.NaN }, 'A document of boxes cannot have this size.'],
    ['a text that is no date', { at: '2026-01-01' }, 'A document of boxes cannot have this at.'],
    ['a date that is none', { at: new Date('x') }, 'A document of boxes cannot have this at.'],
    ['a value that is none of those', { colour: 'green' }, 'A document of boxes cannot have this colour.'],
    ['a text that is no list', { tags: 'a' }, 'A document of boxes cannot have this tags.'],
  ])('refuses %s', (_what, change, message) => {
    expect(refusal(change)).toBe(message);
  });

  it.each([
    ['other options', new Schema({ _id: { type: String, match: /x/ } })],
    ['other types', new Schema({ _id: String, bytes: Buffer })],
    ['documents in documents', new Schema({ _id: String, inner: { a: String } })],
  ])('does not come to be for schemas with %s', (_what, other) => {
    expect(() => checkOf('others', other)).toThrow(/says of .* what nothing checks/);
  });
});
