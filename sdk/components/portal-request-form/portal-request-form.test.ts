import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import type { Schemas } from '../../client/types.js';
import { createFakePortal, offline, type FakePortal } from '../../testing/fake-portal.js';
import { portalDocument, request } from '../../testing/fixtures.js';
import { expectAccessible, mount, root, settled, text, unmountAll, until } from '../../testing/mount.js';
import { runPortalElementTests } from '../../testing/element-suite.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    pump: { type: 'string', title: 'Pump', enum: ['KP-40', 'KP-80'] },
    problem: {
      type: 'string',
      title: 'What is wrong?',
      enum: ['leaking', 'stopped'],
      'x-enum-labels': { leaking: 'It leaks', stopped: 'It has stopped' },
    },
    site: { type: 'string', title: 'Where?', minLength: 3, 'x-autocomplete': 'street-address' },
    phone: { type: 'string', title: 'Phone', format: 'phone' },
    bestTime: { type: 'string', title: 'Best time', maxLength: 60 },
    count: { type: 'integer', title: 'How many', minimum: 1 },
  },
  required: ['pump', 'problem', 'site'],
  dependentRequired: { phone: ['bestTime'] },
  if: { properties: { problem: { const: 'leaking' } }, required: ['problem'] },
  then: {
    properties: { leakRate: { type: 'string', title: 'How much?', enum: ['drops', 'stream'] } },
    required: ['leakRate'],
  },
  unevaluatedProperties: false,
};

const service = (changes: Partial<Schemas['Service']> = {}): Schemas['Service'] => ({
  key: 'report-fault',
  name: 'Report a fault',
  description: 'Something leaks.',
  group: 'Keep my pumps running',
  version: 1,
  promise: { text: 'We answer within 1 working day.', hours: 24, usual: null },
  needs: ['The serial number'],
  allowedActions: ['read', 'submit'],
  form,
  attachments: null,
  steps: [],
  ...changes,
});

const withFiles = service({
  attachments: { hint: 'A photo helps.', max: 2, accept: ['image/*'], required: false },
});
const routes = { 'GET /v1/services/{key}': service(), 'POST /v1/requests': request() };
const attributes = { service: 'report-fault' };

runPortalElementTests('portal-request-form', { attributes, routes, shows: 'What is wrong?' });

async function show(
  portal: FakePortal,
  options: { attributes?: Record<string, string>; lang?: string } = {},
): Promise<PortalRequestForm> {
  const element = mount<PortalRequestForm>('portal-request-form', { portal, attributes, ...options });
  await settled(element);
  await until(() => root(element).querySelector('form, [part=services], [part=empty]'), 'content');
  return element;
}

const control = (element: Element, name: string): HTMLInputElement =>
  root(element).querySelector<HTMLInputElement>(`[name="/${name}"]`)!;

async function type(element: PortalRequestForm, name: string, value: string): Promise<void> {
  const input = control(element, name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: PortalRequestForm, label: string): Promise<void> {
  const found = [...root(element).querySelectorAll('label')].find((candidate) =>
    candidate.textContent!.trim().startsWith(label),
  );
  if (!found) throw new Error(`No choice "${label}"`);
  found.querySelector('input')!.click();
  await element.updateComplete;
}

async function submit(element: PortalRequestForm): Promise<void> {
  root(element).querySelector<HTMLButtonElement>('button.primary')!.click();
  await element.updateComplete;
  await until(
    () =>
      root(element).querySelector('form[aria-busy=false]') ?? root(element).querySelector('[part=receipt]'),
    'an answer',
  );
}

async function fillIn(element: PortalRequestForm): Promise<void> {
  await choose(element, 'KP-80');
  await choose(element, 'It has stopped');
  await type(element, 'site', 'Pump house 3');
}

describe('<portal-request-form>', () => {
  afterEach(unmountAll);

  it('lists the services by job and shows the one that is picked, with a way back', async () => {
    const { form: _form, attachments: _files, steps: _steps, ...summary } = service();
    const portal = createFakePortal({
      routes: { ...routes, 'GET /v1/services': { items: [summary], nextCursor: null } },
    });
    const element = await show(portal, { attributes: {} });
    expect(text(element)).to.include('Keep my pumps running').and.include('Report a fault');
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('[part=service]')!.click();
    await until(() => root(element).querySelector('form'), 'the form');
    root(element).querySelector<HTMLButtonElement>('[part=back]')!.click();
    await until(() => root(element).querySelector('[part=services]'), 'the list');
  });

  it('says when there is nothing to request', async () => {
    const portal = createFakePortal({
      routes: { ...routes, 'GET /v1/services': { items: [], nextCursor: null } },
    });
    const element = await show(portal, { attributes: {} });
    expect(text(element)).to.include('nothing to request');
    await expectAccessible(element);
  });

  it('offers no form to those who may only read', async () => {
    const portal = createFakePortal({
      routes: { ...routes, 'GET /v1/services/{key}': service({ allowedActions: ['read'] }) },
    });
    const element = mount<PortalRequestForm>('portal-request-form', { portal, attributes });
    await until(() => text(element).includes('only read'), 'a word');
    expect(root(element).querySelector('form')).to.equal(null);
  });

  it('asks what the answers call for, beside the answer, and drops what is hidden', async () => {
    const portal = createFakePortal({ routes });
    const element = await show(portal);
    expect(text(element)).not.to.include('How much?');
    await choose(element, 'It leaks');
    const titles = [...root(element).querySelectorAll('legend, label[for]')].map((title) =>
      title.textContent!.trim(),
    );
    expect(titles.indexOf('How much?')).to.equal(titles.indexOf('What is wrong?') + 1);
    expect(root(element).querySelector('[role=status]')!.textContent).to.include('How much?');
    await choose(element, 'drops');
    await fillIn(element);
    await submit(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({
      data: { pump: 'KP-80', problem: 'stopped', site: 'Pump house 3' },
    });
  });

  it('takes the focus to a summary of what is wrong, whose links go to the fields', async () => {
    const element = await show(createFakePortal({ routes }));
    await submit(element);
    const summary = root(element).querySelector<HTMLElement>('.summary')!;
    expect(root(element).activeElement).to.equal(summary);
    expect(summary.textContent).to.include('Pump').and.include('Where?');
    expect(control(element, 'site').getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
    [...summary.querySelectorAll('a')].at(-1)!.click();
    expect(root(element).activeElement).to.equal(control(element, 'site'));
  });

  it('asks for what another answer makes necessary', async () => {
    const portal = createFakePortal({ routes });
    const element = await show(portal);
    await fillIn(element);
    await type(element, 'phone', '+44 1632 960123');
    await submit(element);
    expect(root(element).querySelector('.summary')!.textContent).to.include('Best time');
    await type(element, 'bestTime', 'Morning');
    await submit(element);
    await until(() => text(element).includes('REQ-1042'), 'the number');
  });

  it('shows number and promise, tells the page and begins anew', async () => {
    const element = await show(createFakePortal({ routes }));
    let told: unknown;
    document.addEventListener('portal-request-submitted', (event) => (told = event.detail.request.number), {
      once: true,
    });
    await fillIn(element);
    await submit(element);
    await until(() => text(element).includes('REQ-1042'), 'the number');
    expect(text(element)).to.include('We answer within 1 working day.');
    expect(told).to.equal('REQ-1042');
    expect(root(element).activeElement?.localName).to.equal('h2');
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('[part=receipt] button')!.click();
    await until(() => root(element).querySelector('form'), 'an empty form');
    expect(control(element, 'site').value).to.equal('');
  });

  it('says which record the request is about', async () => {
    const portal = createFakePortal({ routes });
    const element = await show(portal, { attributes: { ...attributes, record: 'rec_1' } });
    await fillIn(element);
    await submit(element);
    const sent = await until(() => portal.calls.find(({ route }) => route === 'POST /v1/requests'));
    expect(sent.body).to.include({ record: 'rec_1' });
  });

  it("shows the server's refusal at the field", async () => {
    const fault = {
      in: 'body',
      pointer: '/data/site',
      code: 'closed',
      detail: 'Closed.',
      fix: 'Name another place.',
    } as const;
    const refusal = new PortalError(422, 'invalid_input', 'The input is not valid.', [fault]);
    const element = await show(createFakePortal({ routes: { ...routes, 'POST /v1/requests': refusal } }));
    await fillIn(element);
    await submit(element);
    await until(() => text(element).includes('Name another place.'), 'the refusal');
    // Nothing but words: no value of the code slips in.
    expect(text(element)).not.to.include('false');
    expect(control(element, 'site').value).to.equal('Pump house 3');
  });

  it('keeps the answers without a connection, and sending again counts once', async () => {
    const portal = createFakePortal({ routes: { ...routes, 'POST /v1/requests': offline } });
    const keys: (string | undefined)[] = [];
    const post = portal.post.bind(portal) as (...args: unknown[]) => Promise<never>;
    portal.post = (...args: unknown[]) => {
      keys.push((args[1] as { idempotencyKey?: string }).idempotencyKey);
      return post(...args);
    };
    const element = await show(portal);
    await fillIn(element);
    await submit(element);
    await until(() => text(element).includes('it counts once'), 'honest words');
    portal.routes = { ...routes };
    await submit(element);
    await until(() => text(element).includes('REQ-1042'), 'the number');
    expect(keys.length).to.be.greaterThan(1);
    expect(new Set(keys).size).to.equal(1);
  });

  it('takes files at once, refuses others and sends their ids', async () => {
    const portal = createFakePortal({
      routes: { ...routes, 'GET /v1/services/{key}': withFiles, 'POST /v1/documents': portalDocument() },
    });
    const element = await show(portal);
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'leak.jpg', { type: 'image/jpeg' }));
    files.items.add(new File(['x'], 'notes.txt', { type: 'text/plain' }));
    const input = root(element).querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => text(element).includes('uploaded'), 'the upload');
    expect(text(element)).to.include('notes.txt does not fit');
    await expectAccessible(element);
    await fillIn(element);
    await submit(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ documents: [portalDocument().id] });
  });

  it('begins with the answers of the host', async () => {
    const element = mount<PortalRequestForm>('portal-request-form', { attributes });
    element.data = { site: 'Yard', pump: 'KP-40' };
    element.portal = createFakePortal({ routes });
    await until(() => root(element).querySelector('form'), 'the form');
    expect(control(element, 'site').value).to.equal('Yard');
    expect(control(element, 'site').autocomplete).to.equal('street-address');
  });

  it('speaks German', async () => {
    const element = await show(createFakePortal({ routes }), { lang: 'de' });
    await until(() => text(element).includes('Absenden'), 'German');
    await submit(element);
    await until(() => text(element).includes('Bitte prüfen Sie'), 'German');
  });
});
