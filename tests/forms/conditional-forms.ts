import type { ServiceForm } from './service-form.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The condition "this question has this answer"; without `required` it would hold while there is no answer yet. */
const when = (name: string, value: unknown) => ({
  properties: { [name]: { const: value } },
  required: [name],
});

/** if/then/else, patterns, dates, nothing unexpected. */
export const faultReport: ServiceForm = {
  key: 'fault-report',
  schema: {
    $schema: DIALECT,
    type: 'object',
    title: 'Report a fault',
    properties: {
      kind: {
        title: 'What is it about?',
        enum: ['machine', 'software', 'other'],
        'x-enum-labels': { machine: 'A machine', software: 'Software', other: 'Something else' },
      },
      description: {
        title: 'What happened?',
        type: 'string',
        minLength: 10,
        maxLength: 200,
        format: 'portal-multiline',
      },
      urgent: { title: 'Production stands still', type: 'boolean' },
    },
    required: ['kind', 'description'],
    allOf: [
      {
        if: when('kind', 'machine'),
        then: {
          properties: {
            serial: {
              title: 'Serial number',
              type: 'string',
              pattern: '^[A-Z]{2}-\\d{6}$',
              'x-message': 'Two capitals, a hyphen, six digits.',
            },
            since: { title: 'Since when?', type: 'string', format: 'date' },
          },
          required: ['serial'],
        },
        else: {
          properties: { version: { title: 'Version', type: 'string', pattern: '^\\d+(\\.\\d+){0,3}$' } },
        },
      },
      {
        if: when('urgent', true),
        then: {
          properties: { phone: { title: 'Call me at', type: 'string', format: 'phone' } },
          required: ['phone'],
        },
      },
    ],
    unevaluatedProperties: false,
  },
  answers: [
    {
      kind: 'machine',
      description: 'The press makes a loud noise.',
      serial: 'AB-123456',
      since: '2026-03-09',
    },
    {
      kind: 'software',
      description: 'Login ends in a white page.',
      version: '4.2.0',
      urgent: true,
      phone: '+49 30 123456',
    },
  ],
};

/** dependentRequired and dependentSchemas. */
export const returnOfGoods: ServiceForm = {
  key: 'return',
  schema: {
    type: 'object',
    title: 'Return goods',
    properties: {
      order: { title: 'Order number', type: 'string', pattern: '^\\d{4}-\\d{5}$' },
      quantity: { title: 'Quantity', type: 'integer', minimum: 1, maximum: 99 },
      reason: { title: 'Reason', enum: ['damaged', 'wrong', 'not-needed'] },
      refund: {
        title: 'Amount to refund',
        type: 'number',
        exclusiveMinimum: 0,
        multipleOf: 0.01,
        'x-unit': 'EUR',
      },
      iban: { title: 'IBAN', type: 'string', pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$' },
    },
    required: ['order', 'quantity', 'reason'],
    dependentRequired: { refund: ['iban'], iban: ['refund'] },
    dependentSchemas: {
      refund: {
        properties: { receipt: { title: 'Receipt number', type: 'string', minLength: 3 } },
        required: ['receipt'],
      },
    },
    unevaluatedProperties: false,
  },
  answers: [
    { order: '2026-00042', quantity: 2, reason: 'damaged' },
    {
      order: '2026-00042',
      quantity: 1,
      reason: 'wrong',
      refund: 19.99,
      iban: 'DE02120300000000202051',
      receipt: 'R-77',
    },
  ],
};

/** Nested groups with shared definitions. */
export const newEmployee: ServiceForm = {
  key: 'new-employee',
  schema: {
    type: 'object',
    title: 'A new colleague starts',
    'x-order': ['person', 'start', 'workplace', 'home'],
    properties: {
      person: {
        type: 'object',
        title: 'Person',
        properties: {
          name: { title: 'Name', type: 'string', minLength: 1, maxLength: 80 },
          email: { title: 'E-mail', type: 'string', format: 'email' },
        },
        required: ['name', 'email'],
        additionalProperties: false,
      },
      start: { title: 'First day', type: 'string', format: 'date' },
      workplace: { title: 'Place of work', enum: ['office', 'home'] },
    },
    required: ['person', 'start', 'workplace'],
    if: when('workplace', 'home'),
    then: { properties: { home: { $ref: '#/$defs/address' } }, required: ['home'] },
    unevaluatedProperties: false,
    $defs: {
      address: {
        type: 'object',
        title: 'Address',
        properties: {
          street: { title: 'Street', type: 'string', minLength: 1 },
          zip: { title: 'Postcode', type: 'string', pattern: '^\\d{5}$' },
          country: { title: 'Country', enum: ['DE', 'AT', 'CH'], default: 'DE' },
        },
        required: ['street', 'zip'],
        unevaluatedProperties: false,
      },
    },
  },
  answers: [
    { person: { name: 'Ada König', email: 'ada@example.com' }, start: '2026-04-01', workplace: 'office' },
    {
      person: { name: 'Bo', email: 'bo@example.com' },
      start: '2028-02-29',
      workplace: 'home',
      home: { street: 'Am Ring 1', zip: '10115', country: 'DE' },
    },
  ],
};

/** Alternatives that exclude each other. */
export const payment: ServiceForm = {
  key: 'payment',
  schema: {
    type: 'object',
    title: 'Change the way of payment',
    properties: {
      method: {
        title: 'Method',
        oneOf: [
          { const: 'invoice', title: 'Invoice' },
          { const: 'debit', title: 'Direct debit' },
        ],
      },
      iban: { title: 'IBAN', type: 'string', minLength: 15, maxLength: 34 },
      poNumber: { title: 'Your order number', type: 'string' },
      terms: { title: 'I agree', const: true },
    },
    required: ['method', 'terms'],
    oneOf: [
      { properties: { method: { const: 'invoice' } }, not: { required: ['iban'] } },
      { properties: { method: { const: 'debit' } }, required: ['iban'] },
    ],
    additionalProperties: false,
  },
  answers: [
    { method: 'invoice', poNumber: 'PO 17', terms: true },
    { method: 'debit', iban: 'DE02120300000000202051', terms: true },
  ],
};

/** Conditions inside conditions. */
export const absence: ServiceForm = {
  key: 'absence',
  schema: {
    type: 'object',
    title: 'Absence',
    properties: {
      kind: { title: 'Kind', enum: ['holiday', 'illness'] },
      from: { type: 'string', format: 'date' },
      days: { type: 'number', minimum: 0.5, multipleOf: 0.5 },
    },
    required: ['kind', 'from', 'days'],
    if: when('kind', 'illness'),
    then: {
      if: { properties: { days: { exclusiveMinimum: 3 } }, required: ['days'] },
      then: {
        properties: { certificate: { title: 'Certificate number', type: 'string', minLength: 4 } },
        required: ['certificate'],
      },
      else: { properties: { certificate: false } },
    },
    else: { properties: { substitute: { title: 'Substitute', type: 'string', minLength: 2 } } },
    unevaluatedProperties: false,
  },
  answers: [
    { kind: 'holiday', from: '2026-08-03', days: 10, substitute: 'Kim' },
    { kind: 'illness', from: '2026-02-02', days: 2.5 },
    { kind: 'illness', from: '2026-02-02', days: 5, certificate: 'C-2026-1' },
  ],
};
