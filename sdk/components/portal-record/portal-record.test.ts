import { expect } from '@open-wc/testing';
import { PortalError } from '../../client/errors.js';
import {
  changeRequest,
  changeRequests,
  createFakePortal,
  expectAccessible,
  failure,
  mount,
  offline,
  recordDetail,
  recordField,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
  type FakeRoutes,
} from '../../testing/index.js';
import './portal-record.define.js';
import type { PortalRecord } from './portal-record.js';

const read = 'GET /v1/records/{id}';
const patch = 'PATCH /v1/records/{id}';
const waiting = 'GET /v1/change-requests';
const attributes = { record: recordDetail().id };
const routes: FakeRoutes = { [read]: recordDetail(), [waiting]: changeRequests() };
runPortalElementTests('portal-record', { attributes, routes, shows: 'Order SO-20418' });

const invalid = new PortalError(422, 'invalid_input', 'Not valid.', [
  {
    in: 'body',
    pointer: '/data/contact',
    code: 'minLength',
    detail: 'It is too short.',
    fix: 'Use 2 characters.',
  },
]);

describe('<portal-record>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}, options: { lang?: string; width?: number } = {}) => {
    const portal = createFakePortal({ routes: { ...routes, ...changes } });
    const element = mount<PortalRecord>('portal-record', { portal, attributes, ...options });
    await settled(element);
    return { element, portal };
  };
  const query = <E extends HTMLElement>(element: Element, selector: string) =>
    root(element).querySelector<E>(selector)!;
  const button = (element: Element, words: string) =>
    [...root(element).querySelectorAll('button')].find((one) => one.textContent.trim() === words)!;
  const edit = async (element: Element, name: string) => {
    query(element, `#edit-${name}`).click();
    return until(() => query<HTMLInputElement>(element, '[part=editor] input, [part=editor] textarea'));
  };
  const type = (input: HTMLInputElement, words: string) => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const withContact = (value: string, changes = {}) => {
    const detail = recordDetail(changes);
    detail.fields.find(({ name }) => name === 'contact')!.value = value;
    return detail;
  };

  it('shows each kind of field in words', async () => {
    const { element } = await show();
    const words = text(element);
    for (const shown of ['Status Shipped', 'Due on Mar 20, 2026', 'Price €1,250.50', 'Urgent Yes']) {
      expect(words).to.include(shown);
    }
    expect(query(element, 'a').getAttribute('href')).to.equal('mailto:gate@brightwater.example');
  });

  it('speaks German', async () => {
    const { element } = await show({}, { lang: 'de' });
    expect(text(element)).to.include('1.250,50 €').and.include('Urgent Ja').and.include('Verlauf');
  });

  it('makes no link of what leads elsewhere than to a page', async () => {
    const field = recordField({ format: 'uri', value: 'javascript:alert(1)' });
    const { element } = await show({ [read]: recordDetail({ fields: [field] }) });
    expect(query(element, 'a')).to.equal(null);
  });

  it('offers changes only where the caller may make them', async () => {
    const { element } = await show();
    const names = [...root(element).querySelectorAll('[part=edit]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Change Urgent', 'Change Delivery contact', 'Change Insured until']);
  });

  it('changes a field in its place, tells so and gives the focus back', async () => {
    const { element, portal } = await show({ [patch]: withContact('Gate 4') });
    const input = await edit(element, 'contact');
    await until(() => root(element).activeElement === input, 'the focus');
    await expectAccessible(element);
    type(input, 'Gate 4');
    portal.routes[read] = withContact('Gate 4');
    button(element, 'Save').click();
    await until(() => !query(element, '[part=editor]'));
    await settled(element);
    const call = portal.calls.find(({ route }) => route === patch)!;
    expect(call.body).to.deep.equal({ data: { contact: 'Gate 4' } });
    expect(call.path).to.deep.equal({ id: recordDetail().id });
    expect(text(element)).to.include('Gate 4').and.include('Delivery contact is saved.');
    expect(root(element).activeElement!.id).to.equal('edit-contact');
  });

  it('empties a field that is left empty', async () => {
    const { element, portal } = await show({ [patch]: recordDetail() });
    type(await edit(element, 'contact'), '');
    button(element, 'Save').click();
    await until(() => portal.calls.some(({ route }) => route === patch));
    expect(portal.calls.find(({ route }) => route === patch)!.body).to.deep.equal({
      data: { contact: null },
    });
  });

  it('says no by a box that is not ticked', async () => {
    const { element, portal } = await show({ [patch]: recordDetail() });
    (await edit(element, 'urgent')).click();
    button(element, 'Save').click();
    await until(() => portal.calls.some(({ route }) => route === patch));
    expect(portal.calls.find(({ route }) => route === patch)!.body).to.deep.equal({
      data: { urgent: false },
    });
  });

  it('is left by Escape and by Cancel without a change', async () => {
    const { element, portal } = await show();
    for (const leave of ['Escape', 'Cancel']) {
      const input = await edit(element, 'contact');
      type(input, 'Elsewhere');
      if (leave === 'Cancel') button(element, leave).click();
      else input.dispatchEvent(new KeyboardEvent('keydown', { key: leave, bubbles: true }));
      await until(() => root(element).activeElement?.id === 'edit-contact', 'the focus');
    }
    expect(portal.calls.some(({ route }) => route === patch)).to.equal(false);
    expect(text(element)).to.include('Gate 3');
  });

  it('shows what is wrong at the field and keeps what was typed', async () => {
    const { element } = await show({ [patch]: invalid });
    const input = await edit(element, 'contact');
    type(input, 'G');
    button(element, 'Save').click();
    await until(() => text(element).includes('It is too short. Use 2 characters.'));
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.value).to.equal('G');
    await expectAccessible(element);
  });

  it('says that a change is not allowed, and that nothing was saved', async () => {
    const { element } = await show({ [patch]: failure(403) });
    type(await edit(element, 'contact'), 'Gate 9');
    button(element, 'Save').click();
    await until(() => text(element).includes('was not saved'));
  });

  it('keeps what was typed when the network fails', async () => {
    const { element } = await show({ [patch]: offline });
    const input = await edit(element, 'contact');
    type(input, 'Gate 9');
    button(element, 'Save').click();
    await until(() => text(element).includes('What you typed is kept'));
    expect(input.value).to.equal('Gate 9');
  });

  describe('when the record has changed meanwhile', () => {
    it('saves by itself where the field has not', async () => {
      let tries = 0;
      const reply = () => (tries++ ? withContact('Gate 4') : failure(412)) as ReturnType<typeof recordDetail>;
      const { element, portal } = await show({ [patch]: reply });
      type(await edit(element, 'contact'), 'Gate 4');
      portal.routes[read] = recordDetail({ title: 'Order SO-20418, seen again' });
      button(element, 'Save').click();
      await until(() => text(element).includes('is saved'));
      expect(portal.calls.filter(({ route }) => route === patch)).to.have.length(2);
    });

    it('tells what it says now, and offers to save again without losing what was typed', async () => {
      const { element, portal } = await show({ [patch]: failure(412) });
      const input = await edit(element, 'contact');
      type(input, 'Gate 4');
      portal.routes[read] = withContact('Gate 7');
      button(element, 'Save').click();
      await until(() => text(element).includes('It now says “Gate 7”'));
      expect(input.value).to.equal('Gate 4');
      portal.routes[patch] = withContact('Gate 4');
      button(element, 'Save').click();
      await until(() => text(element).includes('is saved'));
    });

    it('takes what arrived before the connection broke for saved', async () => {
      const { element, portal } = await show({ [patch]: failure(412) });
      type(await edit(element, 'contact'), 'Gate 4');
      portal.routes[read] = withContact('Gate 4');
      button(element, 'Save').click();
      await until(() => text(element).includes('is saved'));
      expect(portal.calls.filter(({ route }) => route === patch)).to.have.length(1);
    });

    it('keeps what is typed while the event stream changes the record', async () => {
      const { element, portal } = await show();
      const input = await edit(element, 'contact');
      type(input, 'Gate 4');
      const other = withContact('Gate 7', { title: 'Order SO-20418, moved' });
      portal.routes[read] = { ...other, fields: other.fields.slice(1) };
      portal.push({ type: 'record.updated', data: { recordId: recordDetail().id } });
      await until(() => text(element).includes('moved'));
      expect(query<HTMLInputElement>(element, '[part=editor] input') === input, 'the same input').to.equal(
        true,
      );
      expect(input.value).to.equal('Gate 4');
      button(element, 'Save').click();
      await until(() => text(element).includes('It now says “Gate 7”'));
      expect(
        portal.calls.some(({ route }) => route === patch),
        'a change of what nobody saw',
      ).to.equal(false);
    });
  });

  describe('where changes need approval', () => {
    const pendingChange = {
      changeRequest: changeRequest().id,
      to: '2027-12-31',
      requester: 'Mara Lindqvist',
      requestedAt: changeRequest().createdAt,
    };
    const asked = () => {
      const detail = recordDetail();
      detail.fields.find(({ name }) => name === 'insuredUntil')!.pendingChange = pendingChange;
      return detail;
    };

    it('says so before, and shows what waits after', async () => {
      const { element, portal } = await show({ [patch]: asked() });
      const input = await edit(element, 'insuredUntil');
      expect(text(element)).to.include('waits for approval before it counts');
      type(input, '2027-12-31');
      portal.routes[read] = asked();
      portal.routes[waiting] = changeRequests(changeRequest());
      button(element, 'Ask for approval').click();
      await until(() => text(element).includes('You asked on March 5, 2026'));
      expect(text(element)).to.include('“Dec 31, 2027”').and.include('waits for approval.');
      expect(query(element, '#edit-insuredUntil')).to.equal(null);
      await expectAccessible(element);
    });

    it('lets the requester take it back', async () => {
      const withdraw = 'POST /v1/change-requests/{id}/withdrawals';
      const routes = {
        [read]: asked(),
        [waiting]: changeRequests(changeRequest()),
        [withdraw]: changeRequest(),
      };
      const { element, portal } = await show(routes);
      portal.routes[read] = recordDetail();
      portal.routes[waiting] = changeRequests(changeRequest({ status: 'withdrawn' }));
      button(element, 'Withdraw').click();
      await until(() => !text(element).includes('You asked'));
      await until(() => query(element, '#edit-insuredUntil'));
    });

    it('names others who asked, and lets nobody else withdraw', async () => {
      const theirs = changeRequest({ allowedActions: ['read'] });
      const { element } = await show({ [read]: asked(), [waiting]: changeRequests(theirs) });
      expect(text(element)).to.include('Mara Lindqvist asked on');
      expect(button(element, 'Withdraw')).to.equal(undefined);
    });

    it('lets staff decide, and asks why before a rejection', async () => {
      const decide = 'POST /v1/change-requests/{id}/decisions';
      const open = changeRequest({ allowedActions: ['read', 'decide'], reason: 'The insurer prolonged it.' });
      const { element, portal } = await show({
        [read]: asked(),
        [waiting]: changeRequests(open),
        [decide]: changeRequest({ status: 'rejected' }),
      });
      expect(text(element)).to.include('The insurer prolonged it.');
      await expectAccessible(element);
      button(element, 'Reject').click();
      await until(() => text(element).includes('Say why'));
      const why = query<HTMLTextAreaElement>(element, '[part=change] textarea');
      why.value = 'The certificate shows another date.';
      why.dispatchEvent(new Event('input'));
      button(element, 'Reject').click();
      await until(() => portal.calls.some(({ route }) => route === decide));
      expect(portal.calls.find(({ route }) => route === decide)!.body).to.deep.equal({
        decision: 'reject',
        reason: 'The certificate shows another date.',
      });
    });

    it('tells what became of it, and why, for two weeks', async () => {
      const rejected = (daysAgo: number) =>
        changeRequest({
          status: 'rejected',
          decidedBy: { kind: 'staff', name: 'Petra Vogt' },
          decidedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
          decisionReason: 'The certificate shows another date.',
        });
      const { element } = await show({ [waiting]: changeRequests(rejected(1)) });
      expect(text(element)).to.include('was rejected by Petra Vogt').and.include('shows another date.');
      await expectAccessible(element);
      unmountAll();
      const later = await show({ [waiting]: changeRequests(rejected(15)) });
      expect(text(later.element)).not.to.include('Petra Vogt');
    });

    it('says when a decision came too late', async () => {
      const { element } = await show({
        [read]: asked(),
        [waiting]: changeRequests(changeRequest()),
        'POST /v1/change-requests/{id}/withdrawals': failure(409),
      });
      button(element, 'Withdraw').click();
      await until(() => text(element).includes('meanwhile'));
    });
  });

  it('fits a phone while a field is changed', async () => {
    const { element } = await show({}, { width: 320 });
    await edit(element, 'insuredUntil');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expectAccessible(element);
  });

  it('reads afresh when it changes, also in a large batch, and not for others', async () => {
    const { element, portal } = await show();
    const reads = () => portal.calls.filter(({ route }) => route === read).length;
    const id = recordDetail().id;
    portal.push({ type: 'record.updated', data: { recordId: 'rec_2', type: 'order' } });
    portal.push({ type: 'record.manyChanged', data: { type: 'contract' } });
    await settled(element);
    expect(reads()).to.equal(1);
    portal.push({ type: 'change-request.decided', data: { recordId: id, type: 'order' } });
    await settled(element);
    portal.push({ type: 'record.manyChanged', data: { type: 'order' } });
    await settled(element);
    expect(reads()).to.equal(3);
  });

  it('starts anew with another record', async () => {
    const { element, portal } = await show();
    await edit(element, 'contact');
    portal.routes[read] = recordDetail({ id: 'rec_2', title: 'Order SO-2' });
    element.record = 'rec_2';
    await until(() => text(element).includes('SO-2 '));
    expect(query(element, '[part=editor]')).to.equal(null);
  });
});
