import type { ServiceForm } from './service-form.js';

/** Dates that depend on each other and on today, in lists too: by keywords that only this engine knows. */
export const visit: ServiceForm = {
  key: 'visit',
  schema: {
    type: 'object',
    title: 'Announce a visit',
    'x-time-zone': 'Europe/Stockholm',
    properties: {
      from: { title: 'From', type: 'string', format: 'date', 'x-earliest': { days: 2, workdays: true } },
      until: {
        title: 'Until',
        type: 'string',
        format: 'date',
        'x-workdays': true,
        'x-earliest': { field: 'from' },
        'x-latest': { field: 'from', days: 10, workdays: true },
      },
      guests: {
        title: 'Guests',
        type: 'array',
        'x-item': 'Guest',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          properties: {
            name: { title: 'Name', type: 'string', minLength: 2 },
            email: { title: 'E-mail', type: 'string', format: 'email' },
            born: { title: 'Born', type: 'string', format: 'date', 'x-latest': {} },
          },
          required: ['name'],
          unevaluatedProperties: false,
        },
      },
    },
    required: ['from', 'until', 'guests'],
    unevaluatedProperties: false,
  },
  answers: [
    { from: '2131-04-24', until: '2131-05-01', guests: [{ name: 'Ida', email: 'ida@example.org' }] },
    {
      from: '2131-04-24',
      until: '2131-04-24',
      guests: [{ name: 'Bo', born: '1990-01-31' }, { name: 'Eve' }],
    },
  ],
};

/** Exact numbers, money and an address. */
export const purchase: ServiceForm = {
  key: 'purchase',
  schema: {
    type: 'object',
    title: 'Ask for a purchase',
    properties: {
      price: {
        title: 'Price',
        type: 'object',
        'x-widget': 'money',
        properties: {
          amount: {
            title: 'Amount',
            type: 'string',
            format: 'decimal',
            'x-minimum': '1',
            'x-maximum': '9999.99',
          },
          currency: { title: 'Currency', type: 'string', enum: ['EUR', 'CHF'] },
        },
        required: ['amount', 'currency'],
        unevaluatedProperties: false,
      },
      discount: { title: 'Discount', type: 'string', format: 'decimal', 'x-minimum': '-0.5' },
      place: {
        title: 'Where to',
        type: 'object',
        'x-widget': 'address',
        properties: {
          street: { title: 'Street', type: 'string', maxLength: 60 },
          postalCode: { title: 'Postcode', type: 'string', maxLength: 10 },
          city: { title: 'Town', type: 'string', maxLength: 60 },
          country: { title: 'Country', type: 'string', enum: ['DE', 'SE'] },
        },
        required: ['city'],
        unevaluatedProperties: false,
      },
    },
    required: ['price'],
    unevaluatedProperties: false,
  },
  answers: [
    { price: { amount: '12.50', currency: 'EUR' } },
    {
      price: { amount: '9999.99', currency: 'CHF' },
      discount: '0.125',
      place: { street: 'Quay 1', postalCode: '24103', city: 'Kiel', country: 'DE' },
    },
  ],
};
