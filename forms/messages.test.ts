import { describe, expect, it } from 'vitest';
import { describe as english } from './messages.en.js';
import { describe as german } from './messages.de.js';
import { nameOf } from './messages.js';
import type { Violation, ViolationCode } from './schema.js';
import { validate } from './validate.js';
import type { JsonSchema } from './schema.js';

const CODES: ViolationCode[] = [
  'required',
  'dependentRequired',
  'unexpected',
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'anyOf',
  'oneOf',
  'not',
  'false',
  'earliest',
  'latest',
  'workdays',
  'limit',
  'schema',
];

const first = (schema: JsonSchema, instance: unknown): Violation => validate(schema, instance)[0]!;

describe('messages', () => {
  it.each(CODES)('%s is two sentences in both languages', (code) => {
    for (const describeViolation of [english, german]) {
      for (const expected of [1, 5, 'x', ['a', 'b'], undefined, true]) {
        const { detail, fix } = describeViolation(
          { pointer: '/serialNumber', code, params: { expected } },
          'Nr.',
        );
        expect(detail).toMatch(/^Nr\. .*\.$/);
        expect(fix).toMatch(/^\p{Lu}.*\.$/u);
        expect(detail + fix).not.toMatch(/[{}|]/);
      }
    }
  });

  it('say what is missing', () => {
    const violation = first({ required: ['serial'] }, {});
    expect(english(violation, 'Serial number')).toEqual({
      detail: 'Serial number is missing.',
      fix: 'Fill in “Serial number”.',
    });
    expect(german(violation, 'Seriennummer').detail).toBe('Seriennummer fehlt.');
  });

  it('show what a format looks like', () => {
    const violation = first({ format: 'date' }, 'tomorrow');
    expect(english(violation, 'Day').detail).toBe('Day must be a date like 2026-03-09.');
    expect(german(violation, 'Tag').fix).toBe('Erwartet: ein Datum wie 2026-03-09.');
    expect(english(first({ format: 'uuid' }, 'x'), 'Id').detail).toBe('Id must be a valid uuid.');
    expect(english(first({ type: ['string', 'null'] }, 1), 'A').detail).toBe(
      'A must be a valid string or empty.',
    );
  });

  it('prefer the message of the schema to a pattern', () => {
    const schema = { pattern: '^[A-Z]+$', 'x-message': 'Use capitals.' };
    expect(english(first(schema, 'x'), 'Plate').fix).toBe('Use capitals.');
    expect(english(first({ pattern: '^[A-Z]+$' }, 'x'), 'Plate').fix).toContain('^[A-Z]+$');
  });

  it('name the limit', () => {
    expect(english(first({ minLength: 3 }, ''), 'A').fix).toBe('Minimum length: 3.');
    expect(german(first({ minItems: 1 }, []), 'A').fix).toBe('Mindestens 1 angeben.');
    expect(english(first({ contains: { const: 1 }, minContains: 2 }, []), 'A').fix).toBe('Give at least 2.');
  });

  it('write numbers as the language does', () => {
    expect(english(first({ multipleOf: 0.0001 }, 0.00015), 'A').fix).toBe('Enter a multiple of 0.0001.');
    expect(german(first({ maximum: 1234.5 }, 2000), 'A').fix).toBe('Bitte 1.234,5 oder weniger eingeben.');
  });

  it('name the other fields', () => {
    const either = first({ anyOf: [{ required: ['homePhone'] }, { required: ['email'] }] }, {});
    expect(english(either).fix).toBe('Check: Home phone, Email.');
    expect(english(either).detail).toBe('The form is not complete.');
    const because = first({ dependentRequired: { refund: ['iban'] } }, { refund: 1 });
    expect(english(because, 'IBAN').fix).toBe('Fill in “IBAN”, or clear “Refund”.');
  });

  it('ask for consent instead of the value true', () => {
    expect(english(first({ const: true }, false), 'I agree').fix).toBe('Tick “I agree”.');
  });

  it('fill in titles as they are, braces and names of JavaScript included', () => {
    expect(english(first({ minLength: 1 }, ''), '{x} $& {a/b}').detail).toBe('{x} $& {a/b} is too short.');
    expect(english({ pointer: '', code: 'format', params: { expected: 'constructor' } }, 'A').detail).toBe(
      'A must be a valid constructor.',
    );
  });
});

describe('names made of pointers', () => {
  it.each([
    ['/serialNumber', 'Serial number'],
    ['/address/zip_code', 'Zip code'],
    ['/a~1b/x-ray', 'X ray'],
    ['/a~1b', 'A/b'],
    ['/items/0', '0'],
    ['', ''],
  ])('%j', (pointer, name) => {
    expect(nameOf(pointer)).toBe(name);
  });
});
