import { RECORD_FIELD } from '../../../../../forms/index.js';
import { below, isObject } from '../../../../../forms/json.js';
import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import type { KnownNames } from '../catalog.ports.js';
import { everyWay } from '../../every-way.model.js';
import * as words from './words.js';

type Types = Awaited<ReturnType<KnownNames['recordTypes']>>;

/** Names of record types and of their fields in forms that no type has, or that forms never show. */
export async function namedProblems(
  { form, workflow }: ServiceDefinition,
  typesOf: () => Promise<Types>,
): Promise<InputError[]> {
  const named = [
    ...namesIn(form, '/form'),
    ...everyWay(workflow).flatMap(({ transition, pointer }) => namesIn(transition.form, `${pointer}/form`)),
  ];
  if (named.length === 0) return [];
  const types = await typesOf();
  return named.flatMap((one) => faultOf(one, types));
}

interface Named {
  pointer: string;
  keyword: string;
  value: string;
}

/** Where a schema names a record type or one of its fields; values that only look like keywords are none. */
function namesIn(schema: unknown, pointer: string): Named[] {
  if (Array.isArray(schema)) return schema.flatMap((part, at) => namesIn(part, `${pointer}/${at}`));
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): Named[] => {
    if (['enum', 'const', 'default', 'examples'].includes(keyword)) return [];
    const at = below(pointer, keyword);
    if (typeof value !== 'string') return namesIn(value, at);
    return keyword === 'x-record' || keyword === 'x-prefill' ? [{ pointer: at, keyword, value }] : [];
  });
}

function faultOf({ pointer, keyword, value }: Named, types: Types): InputError[] {
  if (keyword === 'x-record') {
    const keys = types.map(({ key }) => key);
    return keys.includes(value) ? [] : [bodyError(pointer, 'unknown', words.unknownRecordType(keys))];
  }
  const [, field] = RECORD_FIELD.exec(value) ?? [];
  if (field === undefined) return [];
  const open = types.flatMap(({ fields, sensitive }) => fields.filter((name) => !sensitive.includes(name)));
  if (open.includes(field)) return [];
  return [bodyError(pointer, 'unknown', words.unknownRecordField([...new Set(open)].sort()))];
}
