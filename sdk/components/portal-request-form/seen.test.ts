import { expect } from '@open-wc/testing';
import { createFakePortal, forever } from '../../testing/fake-portal.js';
import { mount, root, unmountAll, until } from '../../testing/mount.js';
import { portalWith, serviceOf } from './form.support.js';
import './portal-request-form.define.js';

const attributes = { service: 'ask' };
const heightOf = (element: Element, selector: string) => {
  const body = root(element).querySelector('[part=body]')!;
  const inside = root(element).querySelector(selector)!;
  return Math.min(body.getBoundingClientRect().height, inside.getBoundingClientRect().height);
};

describe('what a form says of itself', () => {
  afterEach(unmountAll);

  it('is seen: the skeleton while it loads, and that somebody may only read', async () => {
    const waiting = mount('portal-request-form', {
      portal: createFakePortal({ routes: { 'GET /v1/services/{key}': forever } }),
      attributes,
    });
    await until(() => root(waiting).querySelector('[part=skeleton]'), 'the skeleton');
    expect(heightOf(waiting, '[part=skeleton]')).to.be.greaterThan(100);
    const readOnly = serviceOf({ type: 'object' }, { allowedActions: ['read'] });
    const reading = mount('portal-request-form', { portal: portalWith(readOnly), attributes });
    await until(() => root(reading).querySelector('[part=notice]'), 'the notice');
    expect(getComputedStyle(root(reading).querySelector('[part=notice]')!).position).to.equal('static');
  });
});
