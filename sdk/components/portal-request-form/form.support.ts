import type { Schemas } from '../../client/types.js';
import { createFakePortal, type FakePortal, type FakeRoutes } from '../../testing/fake-portal.js';
import { request } from '../../testing/fixtures.js';
import { mount, root, until } from '../../testing/mount.js';
import type { PortalRequestForm } from './portal-request-form.js';

/** A service of nothing but a form, for tests of what forms ask. */
export const serviceOf = (form: object, changes: Partial<Schemas['Service']> = {}): Schemas['Service'] => ({
  key: 'ask',
  name: 'Ask for something',
  description: 'Whatever it is.',
  group: 'All',
  version: 1,
  promise: { text: 'Soon.', hours: 24, usual: null },
  needs: [],
  allowedActions: ['read', 'submit'],
  form: form as Schemas['Service']['form'],
  attachments: null,
  steps: [],
  ...changes,
});

/** A portal with this service. */
export const portalWith = (service: Schemas['Service'], routes: FakeRoutes = {}): FakePortal =>
  createFakePortal({
    // Each read is a copy: what a form leaves to be understood is said in its own.
    routes: { 'GET /v1/services/{key}': service, 'POST /v1/requests': request(), ...routes },
  });

/** Shows the form. */
export async function showForm(
  portal: FakePortal,
  { lang = 'en', width }: { lang?: string; width?: number } = {},
): Promise<PortalRequestForm> {
  const attributes = { service: 'ask' };
  const more = width === undefined ? {} : { width };
  const element = mount<PortalRequestForm>('portal-request-form', { portal, attributes, lang, ...more });
  await until(() => root(element).querySelector('form'), 'the form');
  await element.updateComplete;
  return element;
}

/** A control by the name that it has in the form. */
export const controlOf = (element: Element, name: string): HTMLInputElement =>
  root(element).querySelector<HTMLInputElement>(`[name="/${name}"]`)!;

/** Types into a control. */
export async function typeInto(element: PortalRequestForm, name: string, value: string): Promise<void> {
  const input = controlOf(element, name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** A button by its label or its words. */
export const buttonOf = (element: Element, label: string): HTMLButtonElement | undefined =>
  [...root(element).querySelectorAll<HTMLButtonElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent!.trim()) === label,
  );

/** Presses a button, which must be there. */
export async function pressOn(element: PortalRequestForm, label: string): Promise<void> {
  const button = buttonOf(element, label);
  if (!button) throw new Error(`No button "${label}"`);
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Sends the form, and waits for what comes of it. */
export async function sendForm(element: PortalRequestForm): Promise<void> {
  root(element).querySelector<HTMLButtonElement>('button.primary')!.click();
  await element.updateComplete;
  await until(() => root(element).querySelector('form[aria-busy=false], [part=receipt]'), 'an answer');
  await element.updateComplete;
}
