import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { activeFields, checkFormSchema, formats, prune, validate } from '../../forms/index.js';
import type { SchemaObject } from '../../forms/index.js';
import { parityTable } from './parity-table.js';
import { purchase, serviceForms, visit } from './service-forms.js';

const ruleForms = [visit, purchase];

/** The same meaning in other words: Ajv 8 calls answers unexpected when dependentSchemas does not apply. */
function withoutDependentSchemas({ dependentSchemas = {}, ...schema }: SchemaObject): SchemaObject {
  const conditions = Object.entries(dependentSchemas).map(([name, then]) => ({
    if: { required: [name] },
    then,
  }));
  return conditions.length ? { ...schema, allOf: [...(schema.allOf ?? []), ...conditions] } : schema;
}

describe('the realistic forms', () => {
  it.each(serviceForms.map((form) => [form.key, form] as const))(
    '%s may be published',
    (_, { schema, answers }) => {
      expect(checkFormSchema(schema)).toEqual([]);
      for (const valid of answers) {
        expect(validate(schema, valid)).toEqual([]);
        expect(prune(schema, valid)).toEqual(valid);
        const shown = activeFields(schema, valid).map((field) => field.name);
        expect(shown).toEqual(expect.arrayContaining(Object.keys(valid)));
      }
    },
  );
});

describe('the parity table', () => {
  it('is large, named and of both kinds', () => {
    const valid = parityTable.filter(({ schema, instance }) => validate(schema, instance).length === 0);
    expect(parityTable.length).toBeGreaterThan(1_000);
    expect(valid.length).toBeGreaterThan(40);
    expect(parityTable.length - valid.length).toBeGreaterThan(300);
    expect(new Set(parityTable.map(({ name }) => name)).size).toBe(parityTable.length);
  });

  it('is plain JSON', () => {
    for (const { instance } of parityTable) expect(JSON.parse(JSON.stringify(instance))).toEqual(instance);
  });

  it('meets almost every kind of violation', () => {
    const codes = new Set(
      parityTable.flatMap(({ schema, instance }) => validate(schema, instance).map(({ code }) => code)),
    );
    expect(codes.size).toBeGreaterThan(20);
  });

  it('is judged by Ajv the same way, given the same formats', () => {
    // Ajv does not know the rules that JSON Schema does not have.
    for (const { key, schema } of serviceForms.filter((form) => !ruleForms.includes(form))) {
      const ajv = new Ajv2020({ strict: false, ownProperties: true, multipleOfPrecision: 9 });
      for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
      ajv.addFormat('portal-multiline', true);
      const judge = ajv.compile(withoutDependentSchemas(schema as SchemaObject));
      // Ajv 8 takes names that every object inherits for evaluated, so unevaluatedProperties lets them pass.
      const cases = parityTable.filter(
        ({ form, name }) => form === key && !/constructor|__proto__/.test(name),
      );
      for (const { name, instance } of cases) {
        expect({ name, valid: validate(schema, instance).length === 0 }).toEqual({
          name,
          valid: judge(instance),
        });
      }
    }
  });

  it('pruned answers are at most as wrong, and pruning twice changes nothing', () => {
    for (const { schema, instance, name } of parityTable) {
      const pruned = prune(schema, instance);
      expect(prune(schema, pruned), name).toEqual(pruned);
      expect(
        validate(schema, pruned).some(
          ({ code, pointer }) => code === 'unexpected' && pointer.split('/').length === 2,
        ),
        name,
      ).toBe(false);
    }
  });
});
