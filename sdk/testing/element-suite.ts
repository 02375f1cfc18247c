import { expect } from '@open-wc/testing';
import type { PortalElement } from '../core/portal-element.js';
import {
  createFakePortal,
  failure,
  forever,
  offline,
  sessionOver,
  type FakePortal,
  type FakeRoutes,
} from './fake-portal.js';
import {
  expectAccessible,
  mount,
  root,
  settled,
  text,
  unmountAll,
  until,
  type MountOptions,
} from './mount.js';

/** What the suite must know of an element. Import its `.define.ts` before. */
export interface ElementSuite {
  attributes?: Record<string, string>;
  /** Answers of the good state. */
  routes: FakeRoutes;
  /** Words that the good state shows. */
  shows: string;
}

/** The behaviour that every element with data has in common, in each of its states. */
export function runPortalElementTests(tag: string, { attributes, routes, shows }: ElementSuite): void {
  /** Replaces every answer. */
  const all = (reply: unknown): FakeRoutes =>
    Object.fromEntries(Object.keys(routes).map((route) => [route, reply])) as FakeRoutes;
  const show = (portal: FakePortal | undefined, options: MountOptions = {}): PortalElement =>
    mount(tag, { portal, attributes, ...options });
  const good = (): FakePortal => createFakePortal({ routes: { ...routes } });
  const shown = (element: PortalElement, words: string) =>
    until(() => text(element).includes(words), `"${words}"`);

  describe(`<${tag}> as every element`, () => {
    afterEach(unmountAll);

    it('shows its data', async () => {
      const element = show(good());
      await shown(element, shows);
      await settled(element);
      await expectAccessible(element);
    });

    it('is accessible while it loads and says so', async () => {
      const element = show(createFakePortal({ routes: all(forever) }));
      const skeleton = await until(() => root(element).querySelector('[part=skeleton]'));
      await until(() => skeleton.getAttribute('aria-label'), 'a label');
      expect(skeleton.getAttribute('role')).to.equal('status');
      await expectAccessible(element);
    });

    const failures = {
      error: [failure(500), 'went wrong', true],
      offline: [offline, 'No connection', true],
      'no permission': [failure(403), 'no access', false],
      'not there': [failure(404), 'not here', false],
    } as const;
    for (const [name, [error, words, retry]] of Object.entries(failures)) {
      it(`says what is wrong: ${name}`, async () => {
        const element = show(createFakePortal({ routes: all(error) }));
        await shown(element, words);
        await settled(element);
        expect(root(element).querySelector('[role=alert]')).not.to.equal(null);
        expect(text(element)).not.to.match(/false|undefined|null/);
        expect(Boolean(root(element).querySelector('[part=notice] button'))).to.equal(retry);
        expect(text(element)).not.to.match(/undefined|null|false|true/);
        await expectAccessible(element);
      });
    }

    it('loads when tried again and keeps the focus', async () => {
      const portal = createFakePortal({ routes: all(failure(500)) });
      const element = show(portal);
      const button = await until(() => root(element).querySelector<HTMLElement>('[part=notice] button'));
      portal.routes = routes;
      button.focus();
      button.click();
      await shown(element, shows);
      await until(() => document.activeElement === element, 'the focus');
    });

    it('says that the session is over and starts anew', async () => {
      const portal = createFakePortal({ routes: all(sessionOver) });
      portal.setState('session-over');
      const element = show(portal);
      await shown(element, 'session is over');
      await expectAccessible(element);
      portal.routes = routes;
      root(element).querySelector<HTMLElement>('[part=notice] button')!.click();
      await shown(element, shows);
      expect(text(element)).not.to.include('session is over');
    });

    it('recovers by itself when the network is back', async () => {
      const portal = createFakePortal({ routes: all(offline) });
      portal.setState('offline');
      const element = show(portal);
      await shown(element, 'No connection');
      portal.routes = routes;
      portal.setState('ready');
      await shown(element, shows);
    });

    it('says when it is not connected', async () => {
      const element = show(undefined);
      await shown(element, 'not connected');
      await expectAccessible(element);
    });

    it('does the same when its portal comes after attachment', async () => {
      const element = show(undefined);
      await element.updateComplete;
      element.portal = good();
      await shown(element, shows);
    });

    it('fits 320 pixels, right-to-left and dark', async () => {
      for (const options of [{ width: 320 }, { width: 320, dir: 'rtl' }, { theme: 'dark' }] as const) {
        const element = show(good(), options);
        await shown(element, shows);
        expect(element.scrollWidth, 'horizontal scroll').to.be.at.most(element.clientWidth);
        await expectAccessible(element);
        unmountAll();
      }
    });

    it('leaves nothing behind and works again when it is put back', async () => {
      const portal = good();
      const element = show(portal);
      const place = element.parentElement!;
      await shown(element, shows);
      element.remove();
      expect(portal.listening).to.equal(0);
      place.append(element);
      await settled(element);
      expect(text(element)).to.include(shows);
    });

    it('may be defined twice', async () => {
      const { define } = await import('../core/define.js');
      const taken = customElements.get(tag);
      define(tag, class extends HTMLElement {});
      expect(customElements.get(tag)).to.equal(taken);
    });
  });
}
