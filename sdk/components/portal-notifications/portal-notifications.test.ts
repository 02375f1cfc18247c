import { expect } from '@open-wc/testing';
import {
  createFakePortal,
  expectAccessible,
  failure,
  inbox,
  mount,
  notification,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
} from '../../testing/index.js';
import './portal-notifications.define.js';
import type { PortalNotifications } from './portal-notifications.js';

const LIST = 'GET /v1/notifications';
const READ = 'POST /v1/notification-readings';

runPortalElementTests('portal-notifications', {
  attributes: { open: '' },
  routes: { [LIST]: inbox([notification()]) },
  shows: 'New reply to REQ-1042',
});

describe('<portal-notifications>', () => {
  afterEach(unmountAll);

  const some = [
    notification({ id: 'ntf_2', text: 'In review: REQ-1042' }),
    notification({ id: 'ntf_1', readAt: '2026-03-09T10:10:00Z', text: 'New document in REQ-1041' }),
  ];
  const show = async (items = some, options: object = {}) => {
    const portal = createFakePortal({ routes: { [LIST]: inbox(items), [READ]: { unread: 0 } } });
    const element = mount('portal-notifications', { portal, ...options }) as PortalNotifications;
    await settled(element);
    const find = (selector: string) => root(element).querySelector<HTMLElement>(selector)!;
    const isOpen = () => find('[part=panel]').matches(':popover-open');
    const sent = () => portal.calls.filter(({ route }) => route === READ).map(({ body }) => body);
    return { portal, element, find, isOpen, sent };
  };

  it('is a bell whose name says how many are unread', async () => {
    const { portal, element, find, isOpen } = await show();
    expect(find('[part=bell]').getAttribute('aria-label')).to.equal('Notifications, 1 unread');
    expect(isOpen()).to.equal(false);
    await expectAccessible(element);
    portal.routes[LIST] = inbox([]);
    element.refresh();
    await until(() => find('[part=bell]').getAttribute('aria-label') === 'Notifications');
    expect(Boolean(find('[part=badge]'))).to.equal(false);
  });

  it('opens a panel and closes it again, and says which it is', async () => {
    const { element, find, isOpen } = await show();
    find('[part=bell]').focus();
    find('[part=bell]').click();
    await until(isOpen, 'the panel');
    expect(find('[part=bell]').getAttribute('aria-expanded')).to.equal('true');
    await until(() => root(element).activeElement === find('[part=body]'), 'the focus in the panel');
    await expectAccessible(element);
    find('[part=panel]').hidePopover();
    await until(() => find('[part=bell]').getAttribute('aria-expanded') === 'false', 'the end');
    await until(() => root(element).activeElement === find('[part=bell]'), 'the focus on the bell');
  });

  it('marks one, and all up to the latest that is shown', async () => {
    const { element, find, sent, portal } = await show(some, { attributes: { open: '' } });
    find('.check').click();
    await until(() => sent().length === 1);
    find('header button').click();
    await until(() => sent().length === 2);
    expect(sent()).to.deep.equal([{ notifications: ['ntf_2'] }, { upTo: 'ntf_2' }]);
    portal.routes[READ] = failure(500);
    find('header button').click();
    await until(() => text(element).includes('went wrong'));
  });

  it('hands what was chosen to the page, which may keep the link from being followed', async () => {
    const { element, find, sent } = await show(some, {
      attributes: { open: '', href: '#/requests/{number}' },
    });
    const link = find('a[part=open]');
    expect(link.getAttribute('href')).to.equal('#/requests/REQ-1042');
    const heard: string[] = [];
    element.addEventListener('portal-notification-opened', (event) => {
      heard.push(event.detail.notification.id);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(link.dispatchEvent(click)).to.equal(false);
    expect(heard).to.deep.equal(['ntf_2']);
    await until(() => sent().length === 1, 'that it is read');
  });

  it('hears of what is new', async () => {
    const { portal, find } = await show();
    const count = () => portal.calls.filter(({ route }) => route === LIST).length;
    const before = count();
    portal.push({ type: 'notification.added', data: {} });
    await until(() => count() > before, 'a new look');
    expect(find('[part=badge]').textContent).to.equal('1');
  });

  it('says that there is nothing, and speaks German', async () => {
    const { element } = await show([], { lang: 'de', attributes: { open: '' } });
    await until(() => text(element).includes('Noch nichts.'));
    await expectAccessible(element);
  });
});
