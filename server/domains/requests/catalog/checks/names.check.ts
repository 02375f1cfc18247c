import { below, isObject } from '../../../../../forms/json.js';
import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import * as words from './words.js';

/** Keys of services and departments. */
export const KEY = /^[a-z][a-z0-9-]{0,99}$/;

/** The longest of the many texts of a list. */
const ITEM_LENGTH = 300;

/** Names that neither the database nor its library keeps as what they are. */
const UNSTORABLE: readonly string[] = ['_bsontype', '__proto__', 'constructor', 'prototype'];

/** Keys that nothing can have, names that cannot be kept, and texts that are too long. */
export function nameProblems(definition: ServiceDefinition): InputError[] {
  const { key, department } = definition;
  return [
    ...(KEY.test(key) ? [] : [bodyError('/key', 'pattern', words.badKey(key))]),
    ...(department && !KEY.test(department)
      ? [bodyError('/department', 'pattern', words.badKey(department))]
      : []),
    ...(['needs', 'keywords'] as const).flatMap((list) => longItems(definition[list] ?? [], `/${list}`)),
    ...longItems(definition.attachments?.accept ?? [], '/attachments/accept'),
    ...unstorable(definition, ''),
  ];
}

function longItems(items: readonly string[], at: string): InputError[] {
  return items.flatMap((item, index) =>
    item.length > ITEM_LENGTH ? [bodyError(`${at}/${index}`, 'maxLength', words.tooLong(ITEM_LENGTH))] : [],
  );
}

function unstorable(value: unknown, pointer: string): InputError[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    UNSTORABLE.includes(name) || name.includes('\0')
      ? [bodyError(below(pointer, name), 'name', words.BAD_NAME)]
      : unstorable(part, below(pointer, name)),
  );
  // The two together are a reference to another collection for the database.
  const isReference = isObject(value) && '$ref' in value && '$id' in value;
  return isReference ? [bodyError(pointer, 'name', words.REFERENCE), ...inner] : inner;
}
