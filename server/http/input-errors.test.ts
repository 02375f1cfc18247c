import { ValidateError, type FieldErrors } from '@tsoa/runtime';
import { describe, expect, it } from 'vitest';
import { validationProblem } from './input-errors.js';

/** What becomes of one complaint of the validator. */
function one(path: string, message: string, locale: 'en' | 'de' = 'en') {
  const fields: FieldErrors = { [path]: { message, value: undefined } };
  const { code, options } = validationProblem(new ValidateError(fields, ''), locale);
  return { problem: code, ...options.errors?.[0] };
}

describe('validation problems', () => {
  it.each([
    ['body.user.email', "'email' is required", 'required', '/user/email', 'Send `email`.'],
    ['body', "'body' is required", 'required', '', 'Send `body`.'],
    [
      'body.extra',
      '"extra" is an excess property and therefore is not allowed',
      'unexpected',
      '/extra',
      'Leave `extra` out.',
    ],
    [
      'body.user.a.b',
      '"a.b" is an excess property and therefore is not allowed',
      'unexpected',
      '/user/a.b',
      'Leave `a.b` out.',
    ],
    [
      'body.a"b\n',
      '"a"b\n" is an excess property and therefore is not allowed',
      'unexpected',
      '/a"b\n',
      'Leave `a"b\n` out.',
    ],
    ['body.name', 'invalid string value', 'type', '/name', 'Send a string.'],
    ['body.data', 'invalid object', 'type', '/data', 'Send an object.'],
    ['body.list', 'invalid array', 'type', '/list', 'Send an array.'],
    ['body.name', 'holds at most 200 characters', 'limit', '/name', 'Send a value within that limit.'],
    ['body.a/b~c', 'invalid string value', 'type', '/a~1b~0c', 'Send a string.'],
    ['body.kind', "should be one of the following; ['a','b']", 'enum', '/kind', 'Send one of: a, b.'],
  ])('%s: %s', (path, message, code, pointer, fix) => {
    expect(one(path, message)).toMatchObject({ problem: 'invalid_input', in: 'body', code, pointer, fix });
  });

  it('of parameters are about the query, with another code', () => {
    expect(one('query.limit', 'must be at least 1')).toMatchObject({
      problem: 'invalid_parameter',
      in: 'query',
      pointer: '/limit',
      detail: '`limit` must be at least 1.',
    });
    expect(one('limit', 'invalid integer number')).toMatchObject({
      in: 'query',
      pointer: '/limit',
      fix: 'Send an integer.',
    });
  });

  it('of a union list all its values', () => {
    const issue = (value: string) => ({
      'query.sort': { message: `should be one of the following; ['${value}']`, value: 'x' },
    });
    const message = `Could not match the union against any of the items. Issues: ${JSON.stringify([issue('a'), issue('-b')])}`;
    expect(one('query.sort', message)).toMatchObject({ code: 'enum', fix: 'Send one of: a, -b.' });
  });

  it('of a list’s elements name their place in the list', () => {
    expect(one('body.user.roles.$1', 'invalid string value')).toMatchObject({
      in: 'body',
      pointer: '/user/roles/1',
    });
  });

  it('are told in German', () => {
    expect(one('body.name', "'name' is required", 'de')).toMatchObject({ detail: '`name` fehlt.' });
  });
});
