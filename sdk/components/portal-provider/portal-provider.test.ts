import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { PortalElement } from '../../core/portal-element.js';
import { createFakePortal, until } from '../../testing/index.js';
import './portal-provider.define.js';

class ChildElement extends PortalElement {
  static override vocabulary = { name: 'portal-child', en: { word: 'ours' }, others: {} };
  override render(): TemplateResult {
    return html`${this.words?.['word']}`;
  }
}
define('portal-child', ChildElement);

/** Replaces `fetch` for one test; answers by the last part of the URL. */
function answerFetch(answers: Record<string, () => Response>): Request[] {
  const requests: Request[] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answers[new URL(request.url).pathname]?.() ?? new Response('{}', { status: 404 });
  };
  return requests;
}

const place = document.body.appendChild(document.createElement('main'));
function show(markup: string) {
  // The test's own markup.
  place.innerHTML = markup;
  return {
    provider: place.querySelector('portal-provider')!,
    child: place.querySelector<ChildElement>('portal-child')!,
  };
}

describe('<portal-provider>', () => {
  const { fetch } = window;
  const { warn } = console;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
    place.replaceChildren();
  });

  it('connects the elements inside, with a session of the host', async () => {
    const requests = answerFetch({
      '/portal-session': () => Response.json({ clientSecret: 'cs_1' }),
      '/v1/token': () => Response.json({ access_token: 'token-1', token_type: 'Bearer', expires_in: 900 }),
      '/v1/me': () => Response.json({ name: 'Mara' }),
    });
    const { child } = show(`<portal-provider api="https://api.example/" session-url="/portal-session">
      <p><portal-child></portal-child></p></portal-provider>`);
    const portal = await until(() => child.activePortal);
    expect((await portal.get('/v1/me')).name).to.equal('Mara');
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([
      '/portal-session',
      '/v1/token',
      '/v1/me',
    ]);
    expect(await requests[1]!.text()).to.include('client_secret=cs_1');
    expect(requests[2]!.headers.get('Authorization')).to.equal('Bearer token-1');
  });

  it('connects elements that were there before its properties', async () => {
    const { provider, child } = show('<portal-provider><portal-child></portal-child></portal-provider>');
    await provider.updateComplete;
    expect(child.activePortal).to.equal(undefined);
    const portal = createFakePortal();
    provider.portal = portal;
    await provider.updateComplete;
    expect(child.activePortal).to.equal(portal);
  });

  it('connects elements that were defined before itself', async () => {
    place.innerHTML = '<div><portal-child></portal-child></div>';
    const child = place.querySelector<ChildElement>('portal-child')!;
    const provider = document.createElement('portal-provider');
    provider.portal = createFakePortal();
    const outer = place.firstElementChild!;
    outer.replaceWith(provider);
    provider.append(outer);
    await until(() => child.activePortal === provider.portal);
  });

  it('makes a portal of api and fetchClientSecret, in any order', async () => {
    const { provider, child } = show('<portal-provider><portal-child></portal-child></portal-provider>');
    provider.fetchClientSecret = async () => 'cs_2';
    await provider.updateComplete;
    provider.api = 'https://api.example';
    await provider.updateComplete;
    expect(child.activePortal?.api).to.equal('https://api.example');
  });

  it('prefers the nearest provider and the own property of an element', async () => {
    const { provider, child } = show(
      '<portal-provider><portal-provider><portal-child></portal-child></portal-provider></portal-provider>',
    );
    const inner = provider.querySelector('portal-provider')!;
    provider.portal = createFakePortal();
    inner.portal = createFakePortal();
    await until(() => child.activePortal === inner.portal);
    child.portal = createFakePortal();
    expect(child.activePortal).to.equal(child.portal);
  });

  it("hands the host's words down", async () => {
    const { provider, child } = show('<portal-provider><portal-child></portal-child></portal-provider>');
    provider.messages = { 'portal-child': { word: 'theirs' }, common: { retry: 'Again!' } };
    await until(() => child.shadowRoot?.textContent === 'theirs');
    expect(child.words!.retry).to.equal('Again!');
  });

  it('renders its children untouched and passes theme and language on', async () => {
    const { provider, child } = show(
      '<portal-provider theme="dark"><portal-child></portal-child></portal-provider>',
    );
    await provider.updateComplete;
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(getComputedStyle(child).colorScheme).to.equal('dark');
    provider.lang = 'de';
    await until(() => child.language === 'de');
  });

  it('warns about missing and wrong input instead of throwing', async () => {
    show('<portal-provider></portal-provider>');
    await until(() => warnings.some((text) => text.includes('attribute api')));
    show('<portal-provider api="https://api.example" theme="pink"></portal-provider>');
    await until(
      () => warnings.some((text) => text.includes('session-url')) && warnings.some((t) => t.includes('pink')),
    );
  });

  it('tells when the host has nobody signed in', async () => {
    answerFetch({ '/portal-session': () => new Response('', { status: 401 }) });
    const { provider } = show(
      '<portal-provider api="https://api.example" session-url="/portal-session"></portal-provider>',
    );
    const portal = await until(() => provider.portal);
    const error = await portal.get('/v1/me').then(
      () => undefined,
      (reason: unknown) => reason as { code: string },
    );
    expect(error?.code).to.equal('session_over');
    expect(portal.state).to.equal('session-over');
    expect(warnings.join()).to.include('HTTP 401');
  });
});
