import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const folder = new URL('../../openapi/events/', import.meta.url);

/** The published schemas of the data of events, by type. */
export const eventSchemas = Object.fromEntries(
  readdirSync(folder).map((file) => {
    const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
    return [file.replace(/\.json$/, ''), schema];
  }),
);

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
const validators = new Map<string, ValidateFunction>();

/** Throws unless an event is of a published type, and its data exactly what the schema says: no member more. */
export function checkEvent({ type, data }: { type: string; data: Readonly<Record<string, unknown>> }): void {
  const schema = eventSchemas[type];
  if (!schema) throw new Error(`The event ${type} has no schema in openapi/events/.`);
  let validate = validators.get(type);
  if (!validate) validators.set(type, (validate = ajv.compile({ ...schema, unevaluatedProperties: false })));
  if (validate(data)) return;
  throw new Error(
    `The event ${type} breaks its schema: ${ajv.errorsText(validate.errors)} (${Object.keys(data).join(', ')})`,
  );
}
