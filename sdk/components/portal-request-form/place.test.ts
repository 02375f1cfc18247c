import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import { offline, type FakeCall } from '../../testing/fake-portal.js';
import { me, request } from '../../testing/fixtures.js';
import { expectAccessible, root, unmountAll, until } from '../../testing/mount.js';
import { portalWith, pressOn, serviceOf, showForm } from './form.support.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = { type: 'object', properties: { what: { type: 'string', title: 'What' } } };
const where = { in: 'body', pointer: '/location', code: 'required', detail: 'x', fix: 'y' } as const;
const several = new PortalError(422, 'invalid_input', 'The input is not valid.', [where]);
const place = (id: string, name: string) => ({ id, externalId: name, name });

const show = (lang = 'en') => {
  const portal = portalWith(serviceOf(form), {
    'GET /v1/me': me(),
    'GET /v1/accounts/{id}/locations': {
      items: [place('loc_1', 'Harbour plant'), place('loc_2', 'Yard')],
      nextCursor: null,
    },
    'POST /v1/requests': ({ body }: FakeCall) => {
      if (!(body as { location?: string }).location) throw several;
      return request();
    },
  });
  return showForm(portal, { lang }).then((element) => ({ element, portal }));
};
const send = (element: PortalRequestForm) =>
  root(element).querySelector<HTMLButtonElement>('form[part=form] button.primary')!.click();
const dialog = (element: PortalRequestForm) => root(element).querySelector('dialog');
const sent = ({ calls }: { calls: readonly FakeCall[] }) =>
  calls.filter(({ route }) => route === 'POST /v1/requests').map(({ body }) => body);

describe('the form of somebody who acts for several locations', () => {
  afterEach(unmountAll);

  it('asks for which it is, and asks once', async () => {
    const { element, portal } = await show();
    send(element);
    await until(() => dialog(element)?.open, 'the question');
    await expectAccessible(element);
    await pressOn(element, 'Yard');
    await until(() => root(element).querySelector('[part=receipt]'), 'the receipt');
    expect(dialog(element)).to.equal(null);
    expect(sent(portal).at(-1)).to.deep.include({ location: 'loc_2' });
    await pressOn(element, 'Submit another');
    send(element);
    await until(() => sent(portal).length === 3, 'another one');
    expect(sent(portal).at(-1)).to.deep.include({ location: 'loc_2' });
  });

  it('says what is missing where they say none, and keeps the answers', async () => {
    const { element, portal } = await show('de');
    send(element);
    await until(() => dialog(element)?.open, 'the question');
    await pressOn(element, 'Jetzt nicht');
    await until(() => root(element).querySelector('.summary'), 'what is missing');
    expect(root(element).querySelector('.summary')!.textContent).to.include('Nichts wurde gesendet');
    portal.routes['GET /v1/accounts/{id}/locations'] = offline;
    send(element);
    await until(() => sent(portal).length === 2, 'another try');
    await until(() => root(element).querySelector('form[aria-busy=false] [role=alert]'), 'the failure');
    expect(dialog(element)).to.equal(null);
  });
});
