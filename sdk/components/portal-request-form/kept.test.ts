import { expect } from '@open-wc/testing';
import type { Schemas } from '../../client/types.js';
import { createFakePortal, failure, type FakeCall, type FakePortal } from '../../testing/fake-portal.js';
import { request } from '../../testing/fixtures.js';
import { expectAccessible, mount, root, text, unmountAll, until } from '../../testing/mount.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const service: Schemas['Service'] = {
  key: 'report-fault',
  name: 'Report a fault',
  description: 'Something leaks.',
  group: 'Keep my pumps running',
  version: 1,
  promise: { text: 'We answer within 1 working day.', hours: 24, usual: null },
  needs: [],
  allowedActions: ['read', 'submit'],
  form: {
    type: 'object',
    properties: {
      site: { title: 'Where?', type: 'string', minLength: 3 },
      count: { title: 'How many?', type: 'integer' },
    },
    required: ['site'],
  },
  attachments: null,
  steps: [],
};

/** A server that keeps one draft, and hands it to every portal that is made of it. */
function server() {
  let draft: Schemas['RequestDraft'] | undefined;
  const at = '2026-11-25T09:00:00.000Z';
  const portal = (): FakePortal =>
    createFakePortal({
      routes: {
        'GET /v1/services/{key}': service,
        'GET /v1/request-drafts/{service}': () => {
          if (!draft) throw failure(404);
          return draft;
        },
        'PUT /v1/request-drafts/{service}': ({ body }: FakeCall) => {
          const { data } = body as { data: Record<string, unknown> };
          const times = { createdAt: at, updatedAt: at, expiresAt: '2026-12-25T09:00:00.000Z' };
          draft = {
            service: 'report-fault',
            record: null,
            data,
            allowedActions: ['read', 'save', 'delete'],
            ...times,
          };
          return draft;
        },
        'DELETE /v1/request-drafts/{service}': () => void (draft = undefined),
        'POST /v1/requests': () => {
          draft = undefined;
          return request();
        },
      },
    });
  return { portal, kept: () => draft?.data };
}

const show = (portal: FakePortal, attributes: Record<string, string> = { drafts: '' }, lang = 'en') =>
  mount<PortalRequestForm>('portal-request-form', {
    portal,
    attributes: { service: 'report-fault', ...attributes },
    lang,
  });
const control = (element: PortalRequestForm, name: string) =>
  root(element).querySelector<HTMLInputElement>(`[name="/${name}"]`);
const type = (element: PortalRequestForm, name: string, value: string): void => {
  const input = control(element, name)!;
  input.value = value;
  input.dispatchEvent(new Event('input'));
};
const press = (element: PortalRequestForm, label: string): void =>
  [...root(element).querySelectorAll('button')].find((one) => one.textContent!.trim() === label)!.click();

describe('a form that is kept while it is filled in', () => {
  afterEach(unmountAll);

  it('is there again after the page was closed, and goes on where the person stopped', async () => {
    const { portal, kept } = server();
    const before = show(portal());
    await until(() => control(before, 'site'), 'the form');
    type(before, 'site', 'Pu');
    await until(() => kept(), 'the draft');
    expect(kept()).to.deep.equal({ site: 'Pu' });
    unmountAll();
    const after = show(portal());
    await until(() => root(after).querySelector('[part=draft]'), 'the offer');
    expect(text(after)).to.include('November 25, 2026');
    expect(control(after, 'site')).to.equal(null);
    await expectAccessible(after);
    press(after, 'Go on where you stopped');
    await until(() => control(after, 'site'), 'the form');
    expect(control(after, 'site')!.value).to.equal('Pu');
    expect(root(after).querySelector('[part=draft]')).to.equal(null);
    expect(root(after).activeElement?.tagName).to.equal('H2');
  });

  it('starts afresh where the person wants that, and what was kept is gone', async () => {
    const { portal, kept } = server();
    const before = show(portal());
    await until(() => control(before, 'site'), 'the form');
    type(before, 'site', 'Pump house');
    await until(() => kept(), 'the draft');
    unmountAll();
    const after = show(portal(), { drafts: '' }, 'de');
    await until(() => text(after).includes('Weitermachen'), 'the offer in German');
    press(after, 'Neu anfangen');
    await until(() => control(after, 'site'), 'the form');
    expect(control(after, 'site')!.value).to.equal('');
    await until(() => !kept(), 'the end of the draft');
  });

  it('is saved when the page is left before the pause is over, and not after it was sent', async () => {
    const { portal, kept } = server();
    const fake = portal();
    const element = show(fake);
    await until(() => control(element, 'site'), 'the form');
    type(element, 'site', 'Pump house');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => kept(), 'the draft');
    type(element, 'site', 'Pump house 3');
    press(element, 'Submit');
    await until(() => text(element).includes('REQ-1042'), 'the number');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kept()).to.equal(undefined);
    expect(fake.calls.filter(({ route }) => route.startsWith('PUT'))).to.have.length(1);
  });

  it('does without where nothing may be kept, and is not kept where the host does not want it', async () => {
    const { portal } = server();
    const barred = portal();
    barred.routes['GET /v1/request-drafts/{service}'] = failure(403);
    const element = show(barred);
    await until(() => control(element, 'site'), 'the form');
    type(element, 'site', 'Pump house');
    document.dispatchEvent(new Event('visibilitychange'));
    const plain = portal();
    const other = show(plain, {});
    await until(() => control(other, 'site'), 'the form');
    type(other, 'site', 'Pump house');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(barred.calls.filter(({ route }) => route.startsWith('PUT'))).to.deep.equal([]);
    expect(plain.calls.map(({ route }) => route)).to.deep.equal(['GET /v1/services/{key}']);
  });
});
