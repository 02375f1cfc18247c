import { describe, expect, it } from 'vitest';
import { service } from '../../../../tests/support/services.js';
import { findProblems } from '../definition.check.js';
import { inLocale } from './texts.model.js';

const texts = {
  de: {
    '/name': 'Störung melden',
    '/needs/0': 'Die Seriennummer',
    '/form/properties/pump/title': 'Pumpe',
    '/workflow/states/0/name': 'Wir haben es',
  },
};
const fault = (pointer: string, text = 'x'): string[] =>
  findProblems(service({ texts: { de: { [pointer]: text } } })).map(
    ({ code, pointer: at }) => `${code} ${at}`,
  );

describe('texts of a service', () => {
  it('stand where their pointers say, and all the rest is as the definition says it', () => {
    const plain = service({ texts });
    const german = inLocale(plain, 'de');
    expect(german).toEqual({
      ...plain,
      name: 'Störung melden',
      needs: ['Die Seriennummer'],
      form: {
        ...plain.form,
        properties: {
          ...(plain.form['properties'] as object),
          pump: { type: 'string', title: 'Pumpe', enum: ['KP-40', 'KP-80'] },
        },
      },
      workflow: {
        ...plain.workflow,
        states: [{ ...plain.workflow.states[0], name: 'Wir haben es' }, ...plain.workflow.states.slice(1)],
      },
    });
    expect(plain.name).toBe('Report a fault');
    expect(inLocale(plain, 'de')).toBe(german);
  });

  it('of a language that there are none of leave the definition as it is', () => {
    const plain = service({ texts });
    expect(inLocale(plain, 'en')).toBe(plain);
    expect(inLocale(service(), 'de')).toEqual(service());
  });

  it.each([
    '/name',
    '/description',
    '/group',
    '/promise/text',
    '/attachments/hint',
    '/workflow/states/1/next',
    '/workflow/transitions/3/form/properties/hours/title',
  ])('may say %s', (pointer) => {
    expect(fault(pointer)).toEqual([]);
  });

  it.each([
    ['what is not there', '/form/properties/colour/title', 'unknown'],
    ['what is no pointer', 'name', 'unknown'],
    ['what is no text', '/form/properties/pump', 'unknown'],
    ['what is inherited', '/form/constructor/name', 'unknown'],
    ['a key', '/workflow/states/0/key', 'unreadable'],
    ['a value', '/form/properties/pump/enum/0', 'unreadable'],
    ['a department or a title of requests', '/title', 'unreadable'],
  ])('must not say %s', (_what, pointer, code) => {
    expect(fault(pointer)).toEqual([`${code} /texts/de/${pointer.replaceAll('/', '~1')}`]);
  });

  it('have words, and not too many', () => {
    expect(fault('/name', ' ')).toEqual(['required /texts/de/~1name']);
    expect(fault('/name', 'x'.repeat(1_001))).toEqual(['maxLength /texts/de/~1name']);
  });
});
