import { expect } from '@open-wc/testing';
import { expectAccessible, root, text, unmountAll, until } from '../../testing/mount.js';
import {
  buttonOf,
  controlOf,
  portalWith,
  pressOn,
  sendForm,
  serviceOf,
  showForm,
  typeInto,
} from './form.support.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    guests: {
      type: 'array',
      title: 'Guests',
      'x-item': 'Guest',
      minItems: 1,
      maxItems: 3,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', title: 'Name', minLength: 2 },
          car: { type: 'boolean', title: 'Comes by car' },
        },
        required: ['name'],
        if: { properties: { car: { const: true } }, required: ['car'] },
        then: { properties: { plate: { type: 'string', title: 'Plate' } }, required: ['plate'] },
        unevaluatedProperties: false,
      },
    },
    serials: {
      type: 'array',
      title: 'Serial numbers',
      'x-item': 'Serial number',
      maxItems: 2,
      items: { type: 'string' },
    },
  },
  required: ['guests'],
  unevaluatedProperties: false,
};

const show = async (lang = 'en') => {
  const portal = portalWith(serviceOf(form));
  const element = await showForm(portal, { lang });
  await until(() => controlOf(element, 'guests/0/name'), 'the first entry');
  return { element, portal };
};
const news = (element: PortalRequestForm) =>
  [...root(element).querySelectorAll('.entries > [role=status]')].map((one) => one.textContent).join('');
const focused = (element: PortalRequestForm) => root(element).activeElement;

describe('a list that is filled in entry by entry', () => {
  afterEach(unmountAll);

  it('stands there with the entries that are needed, and takes more up to its limit', async () => {
    const { element } = await show();
    await expectAccessible(element);
    expect(buttonOf(element, 'Remove Guest 1')).to.equal(undefined);
    await pressOn(element, 'Add: Guest');
    await until(() => focused(element) === controlOf(element, 'guests/1/name'), 'the focus in the new entry');
    expect(news(element)).to.include('Guest 2 added.');
    await pressOn(element, 'Add: Guest');
    await until(() => controlOf(element, 'guests/2/name'), 'a third');
    expect(buttonOf(element, 'Add: Guest')).to.equal(undefined);
    expect(text(element)).to.include('At most 3.');
    await expectAccessible(element);
  });

  it('is sent as it was filled in, each entry with what its answers call for', async () => {
    const { element, portal } = await show();
    await typeInto(element, 'guests/0/name', 'Mara');
    controlOf(element, 'guests/0/car').click();
    await element.updateComplete;
    await typeInto(element, 'guests/0/plate', 'B-KP 80');
    await pressOn(element, 'Add: Guest');
    await typeInto(element, 'guests/1/name', 'Tom');
    await pressOn(element, 'Add: Serial number');
    await typeInto(element, 'serials/0', 'A-1');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({
      data: { guests: [{ name: 'Mara', car: true, plate: 'B-KP 80' }, { name: 'Tom' }], serials: ['A-1'] },
    });
  });

  it('loses the right entry, and moves entries with all that stands in them', async () => {
    const { element, portal } = await show();
    await typeInto(element, 'guests/0/name', 'Ada');
    await pressOn(element, 'Add: Guest');
    await typeInto(element, 'guests/1/name', 'Bea');
    await pressOn(element, 'Add: Guest');
    await typeInto(element, 'guests/2/name', 'Cleo');
    await pressOn(element, 'Move Guest 3 up');
    await until(() => controlOf(element, 'guests/1/name').value === 'Cleo', 'the move');
    expect(news(element)).to.include('Moved: now Guest 2.');
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Move Guest 2 up');
    await pressOn(element, 'Move Guest 2 up');
    await until(() => controlOf(element, 'guests/0/name').value === 'Cleo', 'the move to the top');
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Move Guest 1 down');
    await pressOn(element, 'Remove Guest 2');
    await until(() => !controlOf(element, 'guests/2/name'), 'the end of it');
    expect(controlOf(element, 'guests/1/name').value).to.equal('Bea');
    expect(news(element)).to.include('Guest 2 removed.');
    expect(focused(element)).to.equal(controlOf(element, 'guests/1/name'));
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({
      data: { guests: [{ name: 'Cleo' }, { name: 'Bea' }] },
    });
  });

  it('says what is wrong at the entry where it is wrong, and which entry that is', async () => {
    const { element } = await show();
    await typeInto(element, 'guests/0/name', 'Ada');
    await pressOn(element, 'Add: Guest');
    await sendForm(element);
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('.summary a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['Guest 2: Name']);
    expect(controlOf(element, 'guests/1/name').getAttribute('aria-invalid')).to.equal('true');
    expect(controlOf(element, 'guests/0/name').getAttribute('aria-invalid')).to.equal('false');
    await expectAccessible(element);
    links[0]!.click();
    expect(focused(element)).to.equal(controlOf(element, 'guests/1/name'));
  });

  it('gives the focus back to what adds entries when the last one is gone', async () => {
    const { element } = await show();
    await pressOn(element, 'Add: Serial number');
    await pressOn(element, 'Remove Serial number 1');
    await until(() => !controlOf(element, 'serials/0'), 'the end of it');
    await until(() => focused(element)?.textContent?.trim() === 'Add: Serial number', 'the focus');
  });

  it('speaks German', async () => {
    const { element } = await show('de');
    await until(() => buttonOf(element, 'Hinzufügen: Guest'), 'the word');
  });
});
