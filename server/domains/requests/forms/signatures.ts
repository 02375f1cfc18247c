import { createHash } from 'node:crypto';
import { activeFields, signedFields, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import { isObject } from '../../../../forms/json.js';
import { stepsOf, valueAt } from '../../../kernel/json-pointer.js';

/** That answers were signed, and what exactly they were. Whose name it is stands in the answers. */
export interface SignatureDocument {
  /** JSON pointer to the signature in the answers. */
  pointer: string;
  /** SHA-256 of all answers, hex. */
  sha256: string;
  at: Date;
}

/** What is noted of the signatures in valid answers, at the moment they arrive. */
export function signaturesIn(
  form: SchemaObject,
  data: Readonly<Record<string, unknown>>,
  at: Date,
): SignatureDocument[] {
  const signed = signedFields(activeFields(form, data as JsonObject)).filter(
    ({ pointer }) => valueAt(data, stepsOf(pointer)) !== undefined,
  );
  if (signed.length === 0) return [];
  const digest = createHash('sha256').update(sortedJson(data)).digest('hex');
  return signed.map(({ pointer }) => ({ pointer, sha256: digest, at }));
}

/** A value as JSON with the members of its objects sorted by name, so that equal answers have one digest. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(value[name])}`).join()}}`;
}
