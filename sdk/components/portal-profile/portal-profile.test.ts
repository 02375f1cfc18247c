import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import {
  createFakePortal,
  expectAccessible,
  failure,
  mount,
  offline,
  profile,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
} from '../../testing/index.js';
import './portal-profile.define.js';

const READ = 'GET /v1/me/profile';
const CHANGE = 'PATCH /v1/me/profile';

runPortalElementTests('portal-profile', { routes: { [READ]: profile() }, shows: 'Mara Lindqvist' });

describe('<portal-profile>', () => {
  afterEach(unmountAll);

  const show = async (changes: Parameters<typeof profile>[0] = {}, options: object = {}) => {
    const portal = createFakePortal({ routes: { [READ]: profile(changes), [CHANGE]: profile() } });
    const element = mount('portal-profile', { portal, ...options });
    await settled(element);
    const field = (id: string) => root(element).querySelector<HTMLInputElement>(`#${id}`)!;
    const type = (id: string, value: string) => {
      field(id).value = value;
      field(id).dispatchEvent(new Event('input', { bubbles: true }));
    };
    const save = async () => {
      root(element).querySelector<HTMLElement>('form button')!.click();
      await settled(element);
    };
    const sent = () => portal.calls.filter(({ route }) => route === CHANGE).map(({ body }) => body);
    return { portal, element, field, type, save, sent };
  };

  it('shows what the sign-in decides as text, with the reason', async () => {
    const { element } = await show({ email: null });
    expect(root(element).querySelectorAll('[part=fixed] input')).to.have.length(0);
    expect(text(element)).to.include('These come from your sign-in').and.to.include('Not given');
  });

  it('saves what was changed and nothing else', async () => {
    const { portal, element, field, type, save, sent } = await show({
      phone: '+46 8 1',
      timezone: 'Europe/Paris',
    });
    expect(field('phone').value).to.equal('+46 8 1');
    expect(field('timezone').value).to.equal('Europe/Paris');
    portal.routes[CHANGE] = profile({ jobTitle: 'Buyer', locale: 'de', phone: null });
    type('jobTitle', ' Buyer ');
    type('locale', 'de');
    type('phone', '');
    await save();
    expect(sent()).to.deep.equal([{ jobTitle: 'Buyer', locale: 'de', phone: null }]);
    await until(() => text(element).includes('Saved.'));
    expect([field('jobTitle').value, field('locale').value, field('phone').value]).to.deep.equal([
      'Buyer',
      'de',
      '',
    ]);
    await expectAccessible(element);
    type('jobTitle', 'Buyer 2');
    await settled(element);
    expect(text(element)).not.to.include('Saved.');
  });

  it('says beside the field what is wrong with it, and puts the focus there', async () => {
    const { portal, element, field, type, save } = await show();
    const error = {
      in: 'body',
      pointer: '/phone',
      code: 'format',
      detail: 'No telephone number.',
      fix: 'Send digits.',
    };
    portal.routes[CHANGE] = new PortalError(422, 'invalid_input', 'x', [error as never]);
    type('phone', 'call me');
    await save();
    await until(() => text(element).includes('No telephone number. Send digits.'));
    expect(field('phone').getAttribute('aria-invalid')).to.equal('true');
    await until(() => root(element).activeElement === field('phone'), 'the focus');
    expect(field('phone').value).to.equal('call me');
    await expectAccessible(element);
  });

  it('reads it afresh when it was changed elsewhere, and keeps what was typed', async () => {
    const { portal, element, field, type, save } = await show();
    portal.routes[CHANGE] = failure(412);
    portal.routes[READ] = profile({ phone: '+49 1' });
    type('jobTitle', 'Buyer');
    await save();
    await until(() => text(element).includes('changed elsewhere'));
    await until(() => field('phone').value === '+49 1', 'what is there now');
    expect(field('jobTitle').value).to.equal('Buyer');
  });

  it('keeps what was typed when there is no connection', async () => {
    const { portal, element, field, type, save } = await show();
    portal.routes[CHANGE] = offline;
    type('jobTitle', 'Buyer');
    await save();
    await until(() => text(element).includes('No connection'));
    expect(field('jobTitle').value).to.equal('Buyer');
  });

  it('speaks German', async () => {
    const { element } = await show({}, { lang: 'de' });
    await until(() => text(element).includes('Das kommt von Ihrer Anmeldung'));
  });
});
