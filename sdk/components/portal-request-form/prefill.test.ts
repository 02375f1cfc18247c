import { expect } from '@open-wc/testing';
import { expectAccessible, mount, root, unmountAll, until } from '../../testing/mount.js';
import { controlOf, portalWith, sendForm, serviceOf, showForm, typeInto } from './form.support.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Name', 'x-prefill': '/profile/name' },
    phone: { type: 'string', title: 'Phone', 'x-prefill': '/profile/phone' },
    place: { type: 'object', title: 'Place', properties: { hall: { type: 'string', title: 'Hall' } } },
  },
  required: ['name'],
  unevaluatedProperties: false,
};
const known = serviceOf(form, { prefill: { name: 'Mara', place: { hall: 'Harbour' } } });

describe('what is known already', () => {
  afterEach(unmountAll);

  it('stands in the form, and is sent as it is or as it was changed', async () => {
    const portal = portalWith(known);
    const element = await showForm(portal);
    expect(controlOf(element, 'name').value).to.equal('Mara');
    expect(controlOf(element, 'phone').value).to.equal('');
    await expectAccessible(element);
    await typeInto(element, 'place/hall', 'Yard');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { name: 'Mara', place: { hall: 'Yard' } } });
  });

  it('gives way to what the page gives', async () => {
    const element = mount<PortalRequestForm>('portal-request-form', {
      portal: portalWith(known),
      attributes: { service: 'ask' },
    });
    element.data = { name: 'Vera' };
    await until(() => root(element).querySelector('form'), 'the form');
    expect(controlOf(element, 'name').value).to.equal('Vera');
    expect(controlOf(element, 'place/hall').value).to.equal('Harbour');
  });

  it('is asked for with the record that the request is about', async () => {
    const portal = portalWith(known);
    const attributes = { service: 'ask', record: 'rec_1' };
    const element = mount<PortalRequestForm>('portal-request-form', { portal, attributes });
    await until(() => root(element).querySelector('form'), 'the form');
    expect(portal.calls[0]).to.deep.include({ route: 'GET /v1/services/{key}', query: { record: 'rec_1' } });
  });
});
