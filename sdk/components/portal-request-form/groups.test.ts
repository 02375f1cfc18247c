import { expect } from '@open-wc/testing';
import { expectAccessible, root, text, unmountAll, until } from '../../testing/mount.js';
import { controlOf, portalWith, sendForm, serviceOf, showForm, typeInto } from './form.support.js';
import './portal-request-form.define.js';

const money = (...currencies: string[]) => ({
  type: 'object',
  title: 'Expected value',
  'x-widget': 'money',
  properties: {
    amount: { type: 'string', title: 'Amount', format: 'decimal', 'x-minimum': '1000' },
    currency: { type: 'string', title: 'Currency', enum: currencies },
  },
  required: ['amount', 'currency'],
});

const address = {
  type: 'object',
  title: 'Where to',
  'x-widget': 'address',
  properties: {
    street: { type: 'string', title: 'Street' },
    postalCode: { type: 'string', title: 'Postcode' },
    city: { type: 'string', title: 'Town' },
    country: { type: 'string', title: 'Country', enum: ['DE', 'SE'] },
  },
  required: ['city'],
};

const form = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  unevaluatedProperties: false,
});

const show = async (schema: object, lang = 'en') => {
  const portal = portalWith(serviceOf(schema));
  return { element: await showForm(portal, { lang }), portal };
};

describe('an amount of money', () => {
  afterEach(unmountAll);

  it('is typed as people write it, and sent exactly', async () => {
    const { element, portal } = await show(form({ price: money('EUR', 'CHF') }, ['price']), 'de');
    await expectAccessible(element);
    await typeInto(element, 'price/amount', '12.345,60');
    const currency = root(element).querySelector<HTMLSelectElement>('select')!;
    currency.value = '1';
    currency.dispatchEvent(new Event('input', { bubbles: true }));
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({
      data: { price: { amount: '12345.60', currency: 'CHF' } },
    });
  });

  it('needs no choice where there is one currency', async () => {
    const { element, portal } = await show(form({ price: money('EUR') }));
    expect(root(element).querySelector('select')).to.equal(null);
    expect(text(element)).to.include('EUR');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: {} });
  });

  it('has it once there is an amount', async () => {
    const { element, portal } = await show(form({ price: money('EUR') }, ['price']));
    await typeInto(element, 'price/amount', '2,000');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({
      data: { price: { amount: '2000', currency: 'EUR' } },
    });
  });

  it('says what is wrong at the amount', async () => {
    const { element } = await show(form({ price: money('EUR') }, ['price']));
    await typeInto(element, 'price/amount', '99.5');
    await sendForm(element);
    expect(controlOf(element, 'price/amount').getAttribute('aria-invalid')).to.equal('true');
    await until(() => text(element).includes('Enter 1,000 or more.'), 'the limit');
    await typeInto(element, 'price/amount', 'much');
    await until(() => text(element).includes('a number like 1234.50'), 'what a number is');
    await expectAccessible(element);
  });
});

describe('an address', () => {
  afterEach(unmountAll);

  it('is filled in by the browser part by part, and knows what countries are called', async () => {
    const { element, portal } = await show(form({ place: address }, ['place']), 'de');
    await expectAccessible(element);
    const tokens = [...root(element).querySelectorAll('form [autocomplete]')].map((one) =>
      one.getAttribute('autocomplete'),
    );
    expect(tokens).to.deep.equal(['address-line1', 'postal-code', 'address-level2', 'country']);
    expect([...root(element).querySelectorAll('option')].map((one) => one.textContent!.trim())).to.deep.equal(
      ['Bitte wählen', 'Deutschland', 'Schweden'],
    );
    await typeInto(element, 'place/city', 'Kiel');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { place: { city: 'Kiel' } } });
  });
});
