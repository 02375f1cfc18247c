import type { Schema, SchemaType } from 'mongoose';

/** What must be true of a field's value. */
type Check = (value: unknown) => boolean;

interface Field {
  name: string;
  isOfType: Check;
  isRequired: boolean;
  /** Values that it may have; null is any. */
  values: ReadonlySet<unknown> | null;
  /** What it is where a document says nothing. */
  fallback: () => unknown;
}

const TYPES: Readonly<Record<string, Check>> = {
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number' && !Number.isNaN(value),
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  Array: (value) => Array.isArray(value),
  Mixed: () => true,
};

/** Options of a field that are looked at here. */
const KNOWN: ReadonlySet<string> = new Set(['type', 'required', 'default', 'enum']);

/**
 * Makes the check of documents that are added: each is what the schema says, and nothing is turned into something else. To make a
 * document of Mongoose of each, and have that validated, takes some 60 µs, which a submission would pay for six times.
 * @throws when the schema says what is not checked here.
 */
export function checkOf<T extends object>(name: string, schema: Schema<T>): (document: T) => T {
  const fields = Object.entries(schema.paths as Record<string, SchemaType>).map(([path, type]) =>
    fieldOf(name, path, type),
  );
  const names = new Set(fields.map((field) => field.name));
  return (document) => {
    for (const field of Object.keys(document))
      if (!names.has(field)) throw new Error(`A document of ${name} has no field ${field}.`);
    const whole: Record<string, unknown> = {};
    for (const field of fields) {
      const given = (document as Record<string, unknown>)[field.name];
      const value = given === undefined ? field.fallback() : given;
      if (value === undefined || value === null) {
        if (field.isRequired) throw new Error(`A document of ${name} needs ${field.name}.`);
        if (value === undefined) continue;
      } else if (!field.isOfType(value) || field.values?.has(value) === false)
        throw new Error(`A document of ${name} cannot have this ${field.name}.`);
      whole[field.name] = value;
    }
    return whole as T;
  };
}

function fieldOf(name: string, path: string, type: SchemaType): Field {
  const options = type.options as Record<string, unknown>;
  const isOfType = TYPES[type.instance];
  const unknown = Object.keys(options).find((option) => !KNOWN.has(option));
  if (!isOfType || unknown || path.includes('.'))
    throw new Error(`The schema of ${name} says of ${path} what nothing checks.`);
  const values = options['enum'] as readonly unknown[] | undefined;
  const fallback = options['default'];
  return {
    name: path,
    isOfType,
    isRequired: options['required'] === true,
    values: values ? new Set(values) : null,
    fallback: () => (typeof fallback === 'object' && fallback ? structuredClone(fallback) : fallback),
  };
}
