import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import {
  createFakePortal,
  expectAccessible,
  invitation,
  me,
  member,
  mount,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-team.define.js';

const page = <T>(...items: T[]): { items: T[]; nextCursor: null } => ({ items, nextCursor: null });
const tom = member({
  id: 'mbr_tom',
  userId: 'usr_tom',
  name: 'Tom Ek',
  email: 'tom@brightwater.example',
  jobTitle: null,
  roles: ['member', 'clerk'],
});
const harbour = { id: 'loc_harbour', externalId: 'harbour', name: 'Harbour plant' };
const clerk = {
  key: 'clerk',
  name: 'Invoice clerk',
  description: '',
  side: 'customer' as const,
  builtIn: false,
  permissions: [],
  allowedActions: ['read'],
};
const routes = (): FakeRoutes => ({
  'GET /v1/me': me(),
  'GET /v1/accounts/{id}/members': page(member(), tom),
  'GET /v1/accounts/{id}/locations': page(harbour),
  'GET /v1/accounts/{id}/invitations': page(invitation()),
  'GET /v1/roles': { ...page(clerk as never) },
});

/** As somebody who only reads sees a colleague. */
const {
  email: _e,
  phone: _p,
  lastSeenAt: _l,
  locations: _o,
  departments: _d,
  hostManaged: _h,
  ...colleague
} = tom;

runPortalElementTests('portal-team', { routes: routes(), shows: 'Tom Ek' });

describe('<portal-team>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}, options: object = {}) => {
    const portal = createFakePortal({ routes: { ...routes(), ...changes } });
    const element = mount('portal-team', { portal, ...options });
    await settled(element);
    const find = <T extends HTMLElement>(selector: string) => root(element).querySelector<T>(selector);
    const click = async (selector: string) => {
      (await until(() => find(selector), selector)).click();
      await settled(element);
    };
    const calls = (route: string) => portal.calls.filter((call) => call.route === route);
    const focused = () => root(element).activeElement as HTMLElement | null;
    return { portal, element, find, click, calls, focused };
  };
  const type = (input: HTMLInputElement, value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('says who is there, as what, where and since when', async () => {
    const { element, find } = await show();
    const said = find('#mbr_tom')!.innerText.replace(/\s+/g, ' ');
    for (const word of [
      'Tom Ek',
      'tom@brightwater.example',
      'Member, Invoice clerk',
      'All locations',
      'Last here',
    ])
      expect(said).to.include(word);
    expect(text(element)).to.include('Manages people').and.to.include('you');
    expect(text(element)).to.include('Invited by Mara Lindqvist');
  });

  it('is to be read only for those who do not manage people, and loads nothing more for them', async () => {
    const { element, calls, portal } = await show({
      'GET /v1/me': me({ allowedActions: ['membership.read'] }),
      'GET /v1/accounts/{id}/members': page({ ...colleague, allowedActions: ['read'] }),
    });
    expect(root(element).querySelectorAll('button')).to.have.length(0);
    expect(text(element)).to.include('Tom Ek').and.not.to.include('All locations');
    expect(portal.calls.map(({ route }) => route)).to.deep.equal([
      'GET /v1/me',
      'GET /v1/accounts/{id}/members',
    ]);
    expect(calls('GET /v1/roles')).to.have.length(0);
    await expectAccessible(element);
  });

  it('reads all pages', async () => {
    const { element } = await show({
      'GET /v1/accounts/{id}/members': ({ query }) =>
        query['cursor'] ? page(tom) : { items: [member()], nextCursor: 'next' },
    });
    expect(text(element)).to.include('Tom Ek').and.to.include('Mara Lindqvist');
  });

  it('invites somebody, tells what to do next, and puts the focus back', async () => {
    const { portal, element, find, click, calls, focused } = await show();
    portal.routes['POST /v1/accounts/{id}/invitations'] = invitation();
    await click('#invite');
    expect(focused()?.id).to.equal('email');
    await expectAccessible(element);
    await click('form button.primary');
    expect(find('#problem')!.textContent).to.include('e-mail address');
    expect(focused()?.id).to.equal('email');
    type(find<HTMLInputElement>('#email')!, ' nora@brightwater.example ');
    find<HTMLInputElement>('[value=member]')!.click();
    await click('form button.primary');
    expect(find('#problem')!.textContent).to.include('at least one');
    find<HTMLInputElement>('[value=purchasing]')!.click();
    find<HTMLInputElement>('[value=loc_harbour]')!.click();
    await click('form button.primary');
    await until(() => find('#invite'), 'the closed form');
    expect(calls('POST /v1/accounts/{id}/invitations')[0]!.body).to.deep.equal({
      email: 'nora@brightwater.example',
      roles: ['purchasing'],
      locations: ['loc_harbour'],
    });
    expect(find('[role=status].news')!.textContent).to.include('nora@brightwater.example is invited');
    expect(focused()?.id).to.equal('invite');
  });

  it('keeps what was typed when it is refused, and says why in words for people', async () => {
    const { portal, find, click } = await show();
    portal.routes['POST /v1/accounts/{id}/invitations'] = new PortalError(
      409,
      'already_invited',
      'For developers.',
    );
    await click('#invite');
    type(find<HTMLInputElement>('#email')!, 'nora@brightwater.example');
    await click('form button.primary');
    await until(() => find('#problem')!.textContent!.includes('invited already'));
    expect(find<HTMLInputElement>('#email')!.value).to.equal('nora@brightwater.example');
  });

  it('changes roles and locations on what it read just before', async () => {
    const { portal, element, find, click, calls, focused } = await show({
      'GET /v1/accounts/{id}/members/{memberId}': { ...tom, roles: ['viewer'] },
    });
    portal.routes['PATCH /v1/accounts/{id}/members/{memberId}'] = tom;
    await click('#change-mbr_tom');
    await until(() => find('form'), 'the form');
    expect(find<HTMLInputElement>('[value=viewer]')!.checked).to.equal(true);
    expect(find<HTMLInputElement>('[value=member]')!.checked).to.equal(false);
    await expectAccessible(element);
    find<HTMLInputElement>('[value=loc_harbour]')!.click();
    find<HTMLInputElement>('[value=account-admin]')!.click();
    await settled(element);
    expect(text(element)).to.include('sees all locations');
    await click('form button.primary');
    await until(() => !find('form'), 'the closed form');
    const [call] = calls('PATCH /v1/accounts/{id}/members/{memberId}');
    expect(call!.path).to.deep.equal({ id: me().account!.id, memberId: 'mbr_tom' });
    expect(call!.body).to.deep.equal({ roles: ['viewer', 'account-admin'], locations: [] });
    expect(text(element)).to.include('Tom Ek was changed.');
    expect(focused()?.id).to.equal('change-mbr_tom');
  });

  it('says what the host decides', async () => {
    const { element, find, click } = await show({
      'GET /v1/accounts/{id}/members/{memberId}': { ...tom, hostManaged: ['roles'] },
    });
    await click('#change-mbr_tom');
    await until(() => find('form'), 'the form');
    expect(text(element)).to.include('own system decides what they may do');
    expect(find<HTMLFieldSetElement>('fieldset')!.disabled).to.equal(true);
    expect(root(element).querySelectorAll<HTMLFieldSetElement>('fieldset')[1]!.disabled).to.equal(false);
  });

  it('asks before it removes somebody, and the last one who manages people stays', async () => {
    const { portal, element, find, click, calls, focused } = await show();
    await click('#remove-mbr_tom');
    expect(text(element)).to.include('Remove Tom Ek?');
    expect(focused()?.textContent!.trim()).to.equal('Keep them');
    await expectAccessible(element);
    focused()!.click();
    await settled(element);
    expect(focused()?.id).to.equal('remove-mbr_tom');
    expect(calls('DELETE /v1/accounts/{id}/members/{memberId}')).to.have.length(0);
    portal.routes['DELETE /v1/accounts/{id}/members/{memberId}'] = new PortalError(
      409,
      'last_account_admin',
      'x',
    );
    await click('#remove-mbr_tom');
    await click('.danger');
    await until(() => text(element).includes('Somebody has to manage people'));
    portal.routes['DELETE /v1/accounts/{id}/members/{memberId}'] = () => undefined;
    portal.routes['GET /v1/accounts/{id}/members'] = page(member());
    await click('.danger');
    await until(() => text(element).includes('Tom Ek was removed.'));
    await until(() => !find('#mbr_tom'), 'the shorter list');
    expect(focused()?.id).to.equal('invite');
  });

  it('takes an invitation back', async () => {
    const { portal, element, click, calls } = await show();
    portal.routes['DELETE /v1/accounts/{id}/invitations/{invitationId}'] = () => undefined;
    portal.routes['GET /v1/accounts/{id}/invitations'] = page();
    await click(`#revoke-${invitation().id}`);
    await until(() => text(element).includes('invitation of Nora Berg was taken back'));
    expect(calls('DELETE /v1/accounts/{id}/invitations/{invitationId}')).to.have.length(1);
    await until(() => !root(element).querySelector('[part=invitations]'), 'no invitations');
  });

  it('follows what others do, and keeps what is being typed', async () => {
    const { portal, element, find, click } = await show();
    await click('#invite');
    type(find<HTMLInputElement>('#email')!, 'nora@');
    portal.routes['GET /v1/accounts/{id}/members'] = page(member(), { ...tom, name: 'Tomas Ek' });
    portal.push({ type: 'membership.changed', subject: 'mbr_tom' });
    await until(() => text(element).includes('Tomas Ek'));
    expect(find<HTMLInputElement>('#email')!.value).to.equal('nora@');
  });

  it('speaks German', async () => {
    const { element, click } = await show({}, { lang: 'de' });
    await until(() => text(element).includes('Jemanden einladen'));
    expect(text(element)).to.include('Verwaltet Personen').and.to.include('Alle Standorte');
    await click('#remove-mbr_tom');
    expect(text(element)).to.include('Tom Ek entfernen?');
  });

  it('fits a phone with a form open', async () => {
    const { element, click } = await show({}, { width: 320 });
    await click('#invite');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expectAccessible(element);
  });
});
