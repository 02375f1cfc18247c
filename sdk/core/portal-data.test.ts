import { expect } from '@open-wc/testing';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  createFakePortal,
  failure,
  forever,
  mount,
  offline,
  request,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
} from '../testing/index.js';
import { define } from './define.js';
import { PortalData } from './portal-data.js';
import { PortalElement } from './portal-element.js';

const en = { hello: 'Number' };

/** The smallest element with data. */
class ProbeElement extends PortalElement<typeof en> {
  static override vocabulary = {
    name: 'portal-probe',
    en,
    others: { de: async () => ({ default: { hello: 'Nummer' } }) },
  };
  static override properties: PropertyDeclarations = { request: {} };
  declare request: string;
  data = new PortalData(this, {
    args: () => [this.request] as const,
    load: (portal, [id], options) => portal.get('/v1/requests/{id}', { path: { id }, ...options }),
    refreshOn: (event, data) => event.data?.requestId === data?.id,
  });

  override render(): TemplateResult {
    return this.data.render((value) => html`<p>${this.words!.hello}: ${value.title}</p>`);
  }
}
define('portal-probe', ProbeElement);

const attributes = { request: 'REQ-1042' };
const route = 'GET /v1/requests/{id}';
runPortalElementTests('portal-probe', { attributes, routes: { [route]: request() }, shows: 'KP-80' });

describe('PortalData', () => {
  afterEach(unmountAll);
  const show = async (portal = createFakePortal({ routes: { [route]: request() } })) => {
    const element = mount<ProbeElement>('portal-probe', { portal, attributes });
    await settled(element);
    return { element, portal };
  };
  const changed = { type: 'request.transitioned', data: { requestId: request().id } } as const;

  it('refreshes on its events and keeps the old data meanwhile', async () => {
    const { element, portal } = await show();
    portal.routes[route] = forever;
    portal.push(changed);
    await until(() => element.data.busy);
    await element.updateComplete;
    expect(text(element)).to.include('KP-80');
    expect(root(element).querySelector('[part=body]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('ignores events of others, and reads afresh after a reset', async () => {
    const { element, portal } = await show();
    portal.push({ ...changed, data: { requestId: 'req_other' } });
    await settled(element);
    expect(portal.calls).to.have.length(1);
    portal.push({ type: 'reset' });
    await settled(element);
    expect(portal.calls).to.have.length(2);
  });

  it('loads once more, not more often, for events that come during a refresh', async () => {
    const { element, portal } = await show();
    for (let count = 0; count < 5; count++) portal.push(changed);
    await until(() => portal.calls.length === 3);
    await settled(element);
    expect(portal.calls).to.have.length(3);
  });

  it('keeps old data when a refresh fails, and says so', async () => {
    const { element, portal } = await show();
    portal.routes[route] = offline;
    portal.push(changed);
    await until(() => text(element).includes('No connection'));
    expect(text(element)).to.include('KP-80');
  });

  it('drops what the person may no longer see', async () => {
    const { element, portal } = await show();
    portal.routes[route] = failure(404);
    portal.push(changed);
    await until(() => text(element).includes('not here'));
    expect(text(element)).not.to.include('KP-80');
  });

  it('discards data when what it depends on changes', async () => {
    const { element, portal } = await show();
    portal.routes[route] = forever;
    element.request = 'REQ-7';
    await until(() => root(element).querySelector('[part=skeleton]'));
    expect(portal.calls.at(-1)!.path).to.deep.equal({ id: 'REQ-7' });
  });

  it('ends a load that no longer matters and ignores what becomes of it', async () => {
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const portal = createFakePortal({
      routes: {
        [route]: async ({ path }) => {
          if (path['id'] === 'REQ-1') await slow;
          return request({ title: `Title of ${path['id']}` });
        },
      },
    });
    const element = mount<ProbeElement>('portal-probe', { portal, attributes: { request: 'REQ-1' } });
    await until(() => portal.calls.length);
    element.request = 'REQ-2';
    await until(() => text(element).includes('Title of REQ-2'));
    release();
    await settled(element);
    expect(text(element)).to.include('Title of REQ-2');
    expect(element.data.failure).to.equal(undefined);
  });

  it('shows nothing of the old session in a new one', async () => {
    const { element, portal } = await show();
    portal.routes[route] = forever;
    portal.restart();
    await until(() => root(element).querySelector('[part=skeleton]'));
    expect(text(element)).not.to.include('KP-80');
  });

  it('shows the same when an event comes twice', async () => {
    const { element, portal } = await show();
    portal.push(changed);
    portal.push(changed);
    await until(() => portal.calls.length === 3);
    await settled(element);
    expect(portal.calls).to.have.length(3);
    expect(text(element)).to.include('KP-80');
  });

  it('speaks the nearest language', async () => {
    const portal = createFakePortal({ routes: { [route]: request() } });
    const element = mount<ProbeElement>('portal-probe', { portal, attributes, lang: 'de-AT' });
    await settled(element);
    expect(text(element)).to.include('Nummer: KP-80');
    expect(element.words!.retry).to.equal('Erneut versuchen');
  });
});
