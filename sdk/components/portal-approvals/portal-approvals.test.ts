import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import type { Schemas } from '../../client/types.js';
import {
  createFakePortal,
  expectAccessible,
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
import './portal-approvals.define.js';

type Detail = Schemas['ApprovalDetail'];
type Stage = Detail['stages'][number];

const page = <T>(...items: T[]): { items: T[]; nextCursor: null } => ({ items, nextCursor: null });
const at = '2026-11-20T10:00:00Z';
const approval: Schemas['Approval'] = {
  id: 'apv_1',
  request: { id: 'req_1', number: 'REQ-1042', title: '12 laptops for Harbour plant' },
  service: 'order-equipment',
  serviceName: 'Order equipment',
  account: { id: 'acc_1', name: 'Brightwater Utilities' },
  requester: { id: 'usr_2', name: 'Tom Ek' },
  status: 'pending',
  stage: 'Budget',
  stuck: false,
  expiresAt: '2999-01-01T00:00:00Z',
  createdAt: at,
  closedAt: null,
  allowedActions: ['read', 'decide'],
};
const stage = (changes: Partial<Stage> = {}): Stage => ({
  key: 'budget',
  name: 'Budget',
  mode: 'one-of',
  quorum: null,
  status: 'open',
  deciders: { side: 'customer', roles: [{ key: 'account-admin', name: 'Account admin' }], people: [] },
  reasonsArePublic: true,
  decisions: [],
  ...changes,
});
const lead = stage({
  key: 'lead',
  name: 'Lead',
  status: 'approved',
  decisions: [
    {
      decision: 'approve',
      by: { kind: 'customer', name: 'Vera' },
      onBehalfOf: ['Bram Lee'],
      reason: 'We need them',
      at,
    },
  ],
});
const detail = (changes: Partial<Detail> = {}): Detail => ({
  ...approval,
  answers: [
    { pointer: '/item', label: 'What', value: 'laptop', text: 'A laptop' },
    { pointer: '/amount', label: 'Amount', value: 12500, text: null },
    { pointer: '/urgent', label: 'Urgent', value: true, text: null },
  ],
  stages: [lead, stage()],
  outcomes: { approved: 'We order it', rejected: 'Declined' },
  onBehalfOf: [],
  ...changes,
});
const routes = (): FakeRoutes => ({ 'GET /v1/approvals': page(approval) });

runPortalElementTests('portal-approvals', { routes: routes(), shows: '12 laptops' });

describe('<portal-approvals>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}, options: object = {}) => {
    const portal = createFakePortal({
      routes: { ...routes(), 'GET /v1/approvals/{id}': detail(), ...changes },
    });
    const element = mount('portal-approvals', { portal, ...options });
    await settled(element);
    const find = <T extends HTMLElement>(selector: string) => root(element).querySelector<T>(selector);
    const click = async (selector: string) => {
      (await until(() => find(selector), selector)).click();
      await settled(element);
    };
    const look = async () => {
      await click('#look-apv_1');
      await until(() => find('#reason'), 'the detail');
    };
    const calls = (route: string) => portal.calls.filter((call) => call.route === route);
    const focused = () => root(element).activeElement as HTMLElement | null;
    return { portal, element, find, click, look, calls, focused };
  };
  const type = (input: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const POST = 'POST /v1/approvals/{id}/decisions';

  it('says what waits, who asks and until when', async () => {
    const { element } = await show();
    for (const word of [
      '12 laptops',
      'Tom Ek, Brightwater Utilities',
      'Order equipment: Budget',
      'asked Nov 20, 2026',
    ])
      expect(text(element)).to.include(word);
  });

  it('says so when nothing waits', async () => {
    const { element } = await show({ 'GET /v1/approvals': page() });
    expect(text(element)).to.include('Nothing waits');
    await expectAccessible(element);
  });

  it('shows what is asked, who has decided and what happens next', async () => {
    const { element, find, look } = await show();
    await look();
    expect(find('#look-apv_1')!.getAttribute('aria-expanded')).to.equal('true');
    for (const word of [
      'A laptop',
      '12,500',
      'Yes',
      'Vera for Bram Lee: approved',
      'We need them',
      'Budget (Account admin): now',
      'approved: We order it',
      'Otherwise: Declined',
      'The customer reads it',
    ])
      expect(text(element)).to.include(word);
    await expectAccessible(element);
  });

  it('approves with the keyboard’s focus kept, and says what was done', async () => {
    const { portal, element, find, click, look, calls, focused } = await show();
    portal.routes[POST] = detail({ status: 'approved' });
    await look();
    portal.routes['GET /v1/approvals'] = page();
    await click('.open .primary');
    await until(() => text(element).includes('You have approved: 12 laptops'), 'the news');
    expect(calls(POST)[0]!.body).to.deep.equal({ decision: 'approve' });
    await until(() => text(element).includes('Nothing waits'), 'the empty list');
    expect(find('[role=status]')!.textContent).to.include('12 laptops');
    expect(focused()?.getAttribute('part')).to.equal('body');
  });

  it('rejects only with a reason', async () => {
    const { portal, element, find, click, look, calls, focused } = await show();
    portal.routes[POST] = detail({ status: 'rejected' });
    await look();
    await click('.open .danger');
    expect(find('#problem')!.textContent).to.include('why you reject');
    await until(() => focused()?.id === 'reason', 'the focus');
    expect(find('#reason')!.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
    type(find<HTMLTextAreaElement>('#reason')!, ' Too dear ');
    await click('.open .danger');
    await until(() => text(element).includes('You have rejected'), 'the news');
    expect(calls(POST)[0]!.body).to.deep.equal({ decision: 'reject', reason: 'Too dear' });
  });

  it('keeps what was typed when it fails, and says it in words when somebody was faster', async () => {
    const { portal, find, click, look } = await show();
    await look();
    type(find<HTMLTextAreaElement>('#reason')!, 'Because');
    portal.routes[POST] = new PortalError(409, 'approval_closed', 'x');
    portal.routes['GET /v1/approvals/{id}'] = detail({ status: 'approved', allowedActions: ['read'] });
    await click('.open .primary');
    await until(() => !find('#reason') && find('.open')!.innerText.includes('Somebody else'), 'the words');
  });

  it('says in whose place one decides, and who reads the reason', async () => {
    const { element, look } = await show({
      'GET /v1/approvals/{id}': detail({
        onBehalfOf: ['Bram Lee'],
        stages: [stage({ reasonsArePublic: false, deciders: { side: 'staff', roles: [], people: [] } })],
      }),
    });
    await look();
    expect(text(element)).to.include('in the place of Bram Lee').and.to.include('Only staff reads it');
  });

  it('follows what others do', async () => {
    const { portal, element, find, look } = await show();
    await look();
    portal.routes['GET /v1/approvals/{id}'] = detail({ allowedActions: ['read'] });
    const event = { id: 'evt_1', subject: 'apv_1', type: 'approval.decided', time: at, data: {} };
    portal.push(event as never);
    await until(() => !find('#reason'), 'the form to go');
    portal.routes['GET /v1/approvals'] = page();
    portal.push({ ...event, type: 'approval.superseded' } as never);
    await until(() => text(element).includes('Nothing waits'), 'the empty list');
  });

  it('says how it failed to load what is asked, and tries again', async () => {
    const { portal, element, find, click } = await show({
      'GET /v1/approvals/{id}': new PortalError(500, 'internal_error', 'x'),
    });
    await click('#look-apv_1');
    await until(() => find('.open [part=notice]'), 'the notice');
    portal.routes['GET /v1/approvals/{id}'] = detail();
    await click('.open [part=notice] button');
    await until(() => find('#reason'), 'the detail');
    await expectAccessible(element);
  });

  it('closes with the focus where it came from', async () => {
    const { click, look, find, focused } = await show();
    await look();
    await click('#look-apv_1');
    expect(find('.open')).to.equal(null);
    expect(focused()?.id).to.equal('look-apv_1');
  });

  it('lets a colleague decide while one is away, and ends it', async () => {
    const given: Schemas['ApprovalDelegation'] = {
      id: 'dlg_1',
      person: { id: me().id, name: 'Mara' },
      delegate: { id: 'usr_tom', name: 'Tom Ek' },
      from: '2998-06-01T00:00:00Z',
      until: '2998-06-08T00:00:00Z',
      services: null,
      active: false,
      createdAt: at,
    };
    const { portal, element, find, click, calls, focused } = await show({
      'GET /v1/me': me(),
      'GET /v1/accounts/{id}/members': page(
        member({ userId: me().id }),
        member({ id: 'mbr_tom', userId: 'usr_tom', name: 'Tom Ek' }),
      ),
      'GET /v1/approval-delegations': page(),
      'POST /v1/approval-delegations': given,
      'DELETE /v1/approval-delegations/{id}': () => undefined,
    });
    await click('#away');
    await until(() => focused()?.id === 'delegate', 'the form');
    expect(find<HTMLSelectElement>('#delegate')!.innerText).to.equal('Tom Ek');
    await expectAccessible(element);
    await click('form button');
    expect(find('#absence-problem')!.textContent).to.include('first and the last day');
    type(find<HTMLInputElement>('#from')!, '2998-06-01');
    type(find<HTMLInputElement>('#until')!, '2998-06-07');
    portal.routes['GET /v1/approval-delegations'] = page(given);
    await click('form button');
    await until(() => text(element).includes('Tom Ek decides for you on these days'), 'the news');
    const [call] = calls('POST /v1/approval-delegations');
    const body = call!.body as { delegate: string; from: string; until: string };
    expect(body.delegate).to.equal('usr_tom');
    expect(Date.parse(body.until) - Date.parse(body.from)).to.be.closeTo(7 * 86_400_000, 3_700_000);
    portal.routes['GET /v1/approval-delegations'] = page();
    await click('[part=absence] li button');
    await until(() => text(element).includes('no longer decides for you'), 'the news');
    expect(calls('DELETE /v1/approval-delegations/{id}')[0]!.path).to.deep.equal({ id: 'dlg_1' });
  });

  it('speaks German', async () => {
    const { element, look } = await show({}, { lang: 'de' });
    await look();
    expect(text(element)).to.include('Genehmigen').and.to.include('Wer entscheidet');
  });
});
