import type { ServiceForm } from './service-form.js';

/** Lists of things and of choices. */
export const materialOrder: ServiceForm = {
  key: 'material',
  schema: {
    type: 'object',
    title: 'Order material',
    properties: {
      costCentre: { title: 'Cost centre', type: 'string', pattern: '^\\d{4}$' },
      lines: {
        title: 'Articles',
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          properties: {
            article: { type: 'string', minLength: 2 },
            count: { type: 'integer', minimum: 1 },
            note: { type: ['string', 'null'] },
          },
          required: ['article', 'count'],
          additionalProperties: false,
        },
      },
      extras: {
        title: 'Extras',
        type: 'array',
        items: { enum: ['gift', 'express', 'pallet'] },
        uniqueItems: true,
        'x-widget': 'checkboxes',
      },
    },
    required: ['costCentre', 'lines'],
    if: { properties: { extras: { contains: { const: 'express' } } }, required: ['extras'] },
    then: {
      properties: { deadline: { title: 'Needed by', type: 'string', format: 'date-time' } },
      required: ['deadline'],
    },
    unevaluatedProperties: false,
  },
  answers: [
    { costCentre: '4711', lines: [{ article: 'Screws', count: 100 }] },
    {
      costCentre: '0815',
      lines: [
        { article: 'Tape', count: 3 },
        { article: 'Box', count: 1, note: 'large' },
      ],
      extras: ['express', 'gift'],
      deadline: '2026-03-09T12:00:00Z',
    },
  ],
};

/** One of several ways to be reached. */
export const callback: ServiceForm = {
  key: 'callback',
  schema: {
    type: 'object',
    title: 'Ask for a call',
    properties: {
      topic: { title: 'Topic', type: 'string', minLength: 3, maxLength: 40 },
      phone: { title: 'Phone', type: 'string', format: 'phone', 'x-autocomplete': 'tel' },
      email: { title: 'E-mail', type: 'string', format: 'email', 'x-autocomplete': 'email' },
      from: { title: 'From', type: 'string', format: 'time' },
      until: { title: 'Until', type: 'string', format: 'time' },
    },
    required: ['topic'],
    anyOf: [{ required: ['phone'] }, { required: ['email'] }],
    dependentRequired: { from: ['until'], until: ['from'] },
    additionalProperties: false,
  },
  answers: [
    { topic: 'Invoice', phone: '030/123456', from: '09:00', until: '12:30' },
    { topic: 'Contract', email: 'me@example.org' },
  ],
};

/** All that is technical: addresses of hosts, identifiers, durations. */
export const access: ServiceForm = {
  key: 'access',
  schema: {
    type: 'object',
    title: 'Open the firewall',
    properties: {
      source: {
        title: 'From',
        anyOf: [
          { type: 'string', format: 'ipv4' },
          { type: 'string', format: 'ipv6' },
        ],
      },
      host: { title: 'To', type: 'string', format: 'hostname' },
      ports: {
        title: 'Ports',
        type: 'array',
        prefixItems: [
          { type: 'integer', minimum: 1, maximum: 65535 },
          { type: 'integer', minimum: 1, maximum: 65535 },
        ],
        items: false,
        minItems: 1,
      },
      duration: { title: 'For how long', type: 'string', format: 'duration' },
      ticket: { title: 'Change', type: 'string', format: 'uuid' },
      link: { title: 'Documentation', type: 'string', format: 'uri' },
    },
    required: ['source', 'host', 'ports'],
    additionalProperties: false,
  },
  answers: [
    { source: '10.0.0.7', host: 'db.example.com', ports: [443] },
    {
      source: '2001:db8::7',
      host: 'db',
      ports: [80, 8080],
      duration: 'P30D',
      ticket: '2eb8aa08-aa98-11ea-b4aa-73b441d16380',
      link: 'https://example.com/doc#a',
    },
  ],
};

/** Free names, bounded in number. */
export const measurement: ServiceForm = {
  key: 'measurement',
  schema: {
    type: 'object',
    title: 'Readings',
    properties: {
      meter: { title: 'Meter', type: 'string', pattern: '^\\p{Lu}[\\p{L}\\d ]*$' },
      readings: {
        type: 'object',
        title: 'Readings by month',
        propertyNames: { pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
        patternProperties: { '^2026-': { type: 'number', minimum: 100 } },
        additionalProperties: { type: 'number', minimum: 0 },
        minProperties: 1,
        maxProperties: 3,
      },
    },
    required: ['meter', 'readings'],
    unevaluatedProperties: false,
  },
  answers: [
    { meter: 'Öl 1', readings: { '2025-12': 7.5, '2026-01': 120 } },
    { meter: 'Gas', readings: { '2026-02': 100 } },
  ],
};

/** A list that contains lists, and a named part. */
export const structure: ServiceForm = {
  key: 'structure',
  schema: {
    type: 'object',
    title: 'Parts list',
    properties: { name: { $ref: '#name' }, parts: { $ref: '#/$defs/parts' } },
    required: ['name'],
    additionalProperties: false,
    $defs: {
      name: { $anchor: 'name', type: 'string', minLength: 1, maxLength: 20 },
      parts: {
        type: 'array',
        maxItems: 2,
        contains: { required: ['name'] },
        items: {
          type: 'object',
          properties: { name: { $ref: '#name' }, parts: { $ref: '#/$defs/parts' } },
          required: ['name'],
          unevaluatedProperties: false,
        },
      },
    },
  },
  answers: [
    { name: 'Car' },
    { name: 'Car', parts: [{ name: 'Wheel', parts: [{ name: 'Tyre' }, { name: 'Rim' }] }] },
  ],
};
