import { describe, expect, it } from 'vitest';
import { validate } from '../../forms/validate.js';
import { ROLES } from '../../server/access/roles.js';
import { inDates } from '../../server/demo/records.js';
import { checkRecordType } from '../../server/domains/records/record-type.check.js';
import { accounts, personOf, records, recordTypes } from './demo-data.js';

const TODAY = new Date('2026-03-09T12:00:00Z');
const typeOf = (key: string) => {
  const found = recordTypes.find(({ definition }) => definition.key === key);
  if (!found) throw new Error(`No record type ${key} in examples/demo-data/record-types.`);
  return found.definition;
};

describe.each(recordTypes.map(({ file, definition }) => [definition.key, file, definition] as const))(
  'record type %s',
  (key, file, definition) => {
    it('lies in the file of its key, and can be published', () => {
      expect(file).toBe(`${key}.json`);
      expect(
        checkRecordType(
          definition,
          ROLES.map((role) => role.key),
        ),
      ).toEqual([]);
    });

    it('names every field and every value in English and German', () => {
      const { fields, labels, schema } = definition;
      const properties = schema['properties'] as Record<string, { enum?: string[] }>;
      expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(properties).sort());
      for (const text of [labels.singular, labels.plural, ...fields.map(({ label }) => label)])
        expect(text?.de && text.en).toBeTruthy();
      for (const { name, values = [] } of fields) {
        expect(values.map(({ value }) => value)).toEqual(properties[name]?.enum ?? []);
        for (const { label } of values) expect(label.de).toBeTruthy();
      }
    });

    it('keeps some field from some customers and lets customers edit some', () => {
      expect(definition.fields.some(({ readableBy }) => readableBy && !readableBy.includes('member'))).toBe(
        true,
      );
      expect(definition.fields.some(({ editableBy }) => editableBy?.includes('member'))).toBe(true);
    });
  },
);

describe('records', () => {
  it('are valid, of customers that there are, and named once', () => {
    const names = records.batches.flatMap(({ type, items }) =>
      items.map(({ externalId }) => `${type} ${externalId}`),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const { type, items } of records.batches)
      for (const { externalId, account, data = {} } of items) {
        expect(validate(typeOf(type).schema, inDates(data, TODAY)), externalId).toEqual([]);
        expect(accounts.map((one) => one.externalId)).toContain(account);
      }
  });

  it('are edited by people of their account who may, with a reason', () => {
    for (const { type, externalId, by, data, reason } of records.edits) {
      const item = records.batches
        .find((batch) => batch.type === type)
        ?.items.find((one) => one.externalId === externalId);
      expect(item?.account).toBe(personOf(by).account);
      expect(validate(typeOf(type).schema, inDates({ ...item?.data, ...data }, TODAY))).toEqual([]);
      for (const name of Object.keys(data)) {
        const { editableBy = [] } = typeOf(type).fields.find((field) => field.name === name) ?? {};
        expect(
          personOf(by).roles.some((role) => editableBy.includes(role)),
          name,
        ).toBe(true);
      }
      expect(reason).toMatch(/\.$/);
    }
  });

  it('know dates by their distance from today', () => {
    expect(inDates({ a: 'today+14', b: 'today-9', c: 'today', d: 1 }, TODAY)).toEqual({
      a: '2026-03-23',
      b: '2026-02-28',
      c: 'today',
      d: 1,
    });
  });
});
