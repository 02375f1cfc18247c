import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import type { Schemas } from '../../client/types.js';
import { createFakePortal, type FakePortal } from '../../testing/fake-portal.js';
import { request } from '../../testing/fixtures.js';
import { expectAccessible, mount, root, text, unmountAll, until } from '../../testing/mount.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    kind: { title: 'Kind', enum: ['fault', 'return'], 'x-enum-labels': { fault: 'It is broken' } },
    site: { title: 'Where?', type: 'string', minLength: 3 },
    urgent: { title: 'Urgent', type: 'boolean' },
  },
  required: ['kind', 'site'],
  if: { properties: { kind: { const: 'fault' } }, required: ['kind'] },
  then: { properties: { serial: { title: 'Serial number', type: 'string' } }, required: ['serial'] },
  unevaluatedProperties: false,
  'x-steps': [
    { title: 'What happened', fields: ['kind'] },
    { title: 'Which machine', fields: ['serial'] },
    { title: 'Where it stands', fields: ['site', 'urgent'] },
  ],
};

const service: Schemas['Service'] = {
  key: 'report-fault',
  name: 'Report a fault',
  description: 'Something leaks.',
  group: 'Keep my pumps running',
  version: 1,
  promise: { text: 'We answer within 1 working day.', hours: 24, usual: null },
  needs: [],
  allowedActions: ['read', 'submit'],
  form,
  attachments: { hint: 'A photo helps.', max: 2, accept: ['image/*'], required: false },
  steps: [],
};

const routes = { 'GET /v1/services/{key}': service, 'POST /v1/requests': request() };

const heading = (element: PortalRequestForm): string =>
  root(element).querySelector('[part=step]')?.textContent?.trim() ?? '';
const button = (element: PortalRequestForm, label: string): HTMLButtonElement =>
  [...root(element).querySelectorAll<HTMLButtonElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent!.trim()) === label,
  )!;

async function show(portal: FakePortal, lang = 'en'): Promise<PortalRequestForm> {
  const element = mount<PortalRequestForm>('portal-request-form', {
    portal,
    attributes: { service: 'report-fault' },
    lang,
  });
  await until(() => root(element).querySelector('[part=step]'), 'the first step');
  return element;
}

async function press(element: PortalRequestForm, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
  await until(
    () => root(element).querySelector('form[aria-busy=false], [part=receipt]'),
    'the end of the step',
  );
  await element.updateComplete;
}

async function type(element: PortalRequestForm, name: string, value: string): Promise<void> {
  const input = root(element).querySelector<HTMLInputElement>(`[name="/${name}"]`)!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: PortalRequestForm, label: string): Promise<void> {
  const labels = [...root(element).querySelectorAll('label')];
  labels
    .find((one) => one.textContent!.trim().startsWith(label))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
}

/** Goes to the review of a fault. */
async function answerAll(element: PortalRequestForm): Promise<void> {
  await choose(element, 'It is broken');
  await press(element, 'Next');
  await type(element, 'serial', 'KP-1');
  await press(element, 'Next');
  await type(element, 'site', 'Hall 3');
  await press(element, 'Next');
}

describe('<portal-request-form> with steps', () => {
  afterEach(unmountAll);

  it('asks one step at a time, those that the answers call for, and says how far one is', async () => {
    const element = await show(createFakePortal({ routes }));
    expect(heading(element)).to.equal('What happened');
    expect(text(element)).to.include('Step 1 of 3');
    expect(root(element).querySelector('[name="/site"], [part=files]')).to.equal(null);
    await expectAccessible(element);
    await choose(element, 'It is broken');
    expect(text(element)).to.include('Step 1 of 4');
    await press(element, 'Next');
    expect(heading(element)).to.equal('Which machine');
    expect(root(element).activeElement).to.equal(root(element).querySelector('[part=step]'));
    await type(element, 'serial', 'KP-1');
    await press(element, 'Next');
    expect(root(element).querySelector('[part=files]')).not.to.equal(null);
  });

  it('holds a step back until it is right, and speaks of no other step', async () => {
    const element = await show(createFakePortal({ routes }));
    await press(element, 'Next');
    expect(heading(element)).to.equal('What happened');
    const links = [...root(element).querySelectorAll('.summary a')].map((one) => one.textContent!.trim());
    expect(links).to.deep.equal(['Kind']);
    expect(root(element).activeElement).to.equal(root(element).querySelector('.summary'));
    await expectAccessible(element);
    await choose(element, 'return');
    await press(element, 'Next');
    expect(heading(element)).to.equal('Where it stands');
    expect(root(element).querySelector('.summary')).to.equal(null);
  });

  it('goes back without loss', async () => {
    const element = await show(createFakePortal({ routes }));
    expect(button(element, 'Back')).to.equal(undefined);
    await choose(element, 'It is broken');
    await press(element, 'Next');
    await type(element, 'serial', 'KP-1');
    await press(element, 'Back');
    expect(heading(element)).to.equal('What happened');
    expect(root(element).querySelector<HTMLInputElement>('input:checked')).not.to.equal(null);
    await press(element, 'Next');
    expect(root(element).querySelector<HTMLInputElement>('[name="/serial"]')!.value).to.equal('KP-1');
  });

  it('shows all answers before they are sent, lets them be changed, and sends them once', async () => {
    const portal = createFakePortal({ routes });
    const element = await show(portal);
    await answerAll(element);
    expect(heading(element)).to.equal('Check your answers');
    const answers = [...root(element).querySelectorAll('dd')].map((one) => one.textContent!.trim());
    expect(answers).to.deep.equal(['It is broken', 'KP-1', 'Hall 3', 'Not answered']);
    expect(portal.calls.filter(({ route }) => route === 'POST /v1/requests')).to.have.length(0);
    await expectAccessible(element);
    await press(element, 'Change Which machine');
    await type(element, 'serial', 'KP-2');
    await press(element, 'Next');
    await press(element, 'Next');
    await press(element, 'Submit');
    await until(() => root(element).querySelector('[part=receipt]'), 'the receipt');
    const sent = portal.calls.filter(({ route }) => route === 'POST /v1/requests');
    expect(sent).to.have.length(1);
    expect((sent[0]!.body as { data: object }).data).to.deep.equal({
      kind: 'fault',
      serial: 'KP-2',
      site: 'Hall 3',
    });
  });

  it('leads from what the server refuses to the step that asks it', async () => {
    const error = {
      in: 'body',
      pointer: '/data/serial',
      code: 'unknown',
      detail: 'No.',
      fix: 'Look again.',
    } as const;
    const refusal = new PortalError(422, 'invalid_input', 'No.', [error]);
    const portal = createFakePortal({ routes: { ...routes, 'POST /v1/requests': refusal } });
    const element = await show(portal);
    await answerAll(element);
    await press(element, 'Submit');
    await until(() => root(element).querySelector('.summary a'), 'a way to the fault');
    root(element).querySelector<HTMLAnchorElement>('.summary a')!.click();
    await until(() => root(element).querySelector('[name="/serial"]'), 'the step');
    expect(heading(element)).to.equal('Which machine');
    expect(text(element)).to.include('Look again.');
  });

  it('speaks German', async () => {
    const element = await show(createFakePortal({ routes }), 'de');
    await until(() => text(element).includes('Schritt 1 von 3'), 'German words');
    expect(text(element)).to.include('Weiter').and.not.include('false');
  });
});
