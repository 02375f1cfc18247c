import { expect } from '@open-wc/testing';
import {
  changeRequests,
  createFakePortal,
  expectAccessible,
  failure,
  fieldDescription,
  mount,
  offline,
  portalRecord,
  portalRecords,
  recordDetail,
  recordType,
  root,
  runPortalElementTests,
  settled,
  text,
  unmountAll,
  until,
  type FakeCall,
  type FakeRoutes,
} from '../../testing/index.js';
import type { PortalRecord } from '../portal-record/portal-record.js';
import './portal-records.define.js';
import type { PortalRecords } from './portal-records.js';

const list = 'GET /v1/records';
const typeRoute = 'GET /v1/record-types/{key}';
const attributes = { type: 'order' };
const routes: FakeRoutes = { [typeRoute]: recordType(), [list]: portalRecords() };
runPortalElementTests('portal-records', { attributes, routes, shows: 'Order SO-20418' });

/** So many records, by number. */
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const number = `SO-${from + index}`;
    return portalRecord({ id: `rec_${from + index}`, externalId: number, title: `Order ${number}` });
  });

/** Answers pages of a list of so many. */
const paged =
  (total: number) =>
  ({ query }: FakeCall) => {
    const start = Number(query['cursor'] ?? 0);
    const size = Math.min(query['limit'] as number, total - start);
    const next = start + size;
    return portalRecords(many(start, size), { nextCursor: next < total ? String(next) : null });
  };

describe('<portal-records>', () => {
  afterEach(unmountAll);

  const show = async (changes: FakeRoutes = {}, more: Record<string, string> = {}, width?: number) => {
    const portal = createFakePortal({ routes: { ...routes, ...changes } });
    const element = mount<PortalRecords>('portal-records', {
      portal,
      attributes: { ...attributes, ...more },
      width,
    });
    await settled(element);
    return { element, portal };
  };
  const rows = (element: Element) => [...root(element).querySelectorAll('[part=row]')];
  const asked = (portal: { calls: FakeCall[] }) => portal.calls.filter(({ route }) => route === list);
  const last = (portal: { calls: FakeCall[] }) => asked(portal).at(-1)!.query;
  const search = (element: Element, words: string) => {
    const input = root(element).querySelector<HTMLInputElement>('[type=search]')!;
    input.value = words;
    input.dispatchEvent(new Event('input'));
    return input;
  };

  it('shows title, summary and the fields that matter, in words', async () => {
    const { element } = await show();
    const row = rows(element)[0]!.textContent!.replace(/\s+/g, ' ');
    expect(row)
      .to.include('KP-80, shipped')
      .and.include('Due on Mar 20, 2026')
      .and.include('Price €1,250.50');
  });

  it('speaks German', async () => {
    const portal = createFakePortal({ routes });
    const element = mount<PortalRecords>('portal-records', { portal, attributes, lang: 'de' });
    await settled(element);
    expect(text(element)).to.include('Neueste zuerst').and.include('1.250,50 €').and.include('1 angezeigt');
  });

  it('says nothing twice: a field that title or summary tell is no column', async () => {
    const record = portalRecord({ title: 'Order of Mar 20, 2026' });
    const { element } = await show({ [list]: portalRecords([record]) });
    expect(root(element).querySelector('[part=list]')!.textContent).not.to.include('Due on');
  });

  it('opens one in place of the list, and goes back to where the person was', async () => {
    const { element, portal } = await show({
      'GET /v1/records/{id}': recordDetail(),
      'GET /v1/change-requests': changeRequests(),
    });
    const query = (selector: string) => root(element).querySelector<HTMLElement>(selector)!;
    const heard: string[] = [];
    element.addEventListener('portal-record-opened', ({ detail }) => heard.push(detail.id));
    query('[part=title]').click();
    const inner = await until(() => query('portal-record') as PortalRecord | null);
    await settled(inner);
    expect(text(inner)).to.contain('Order SO-20418');
    expect([heard, element.record]).to.deep.equal([[portalRecord().id], portalRecord().id]);
    expect(rows(element)).to.have.length(0);
    expect(root(element).activeElement).to.equal(query('[part=back]'));
    await expectAccessible(element);
    const lists = () => portal.calls.filter(({ route }) => route === list).length;
    const before = lists();
    query('[part=back]').click();
    await until(() => rows(element).length > 0);
    expect(root(element).activeElement?.id).to.equal(portalRecord().id);
    // What was changed there shows in the list.
    await until(() => lists() > before);
  });

  it('leaves a record to a page that shows it itself', async () => {
    const { element } = await show();
    let id = '';
    element.addEventListener('portal-record-opened', (event) => {
      id = event.detail.id;
      event.preventDefault();
    });
    root(element).querySelector<HTMLElement>('[part=title]')!.click();
    await element.updateComplete;
    expect([id, element.record]).to.deep.equal([portalRecord().id, undefined]);
  });

  it('makes links of rows, which the page may keep from being followed', async () => {
    const { element } = await show({}, { href: '#/orders/{externalId}' });
    const link = root(element).querySelector<HTMLAnchorElement>('a[part=title]')!;
    expect(link.getAttribute('href')).to.equal('#/orders/SO-20418');
    element.addEventListener('portal-record-opened', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(link.dispatchEvent(click)).to.equal(false);
  });

  it('keeps to what the host has set', async () => {
    const filter = 'data.status:in:open,shipped; data.dueOn:gte:2026-01-01';
    const { portal } = await show({}, { filter, sort: '-data.dueOn', 'page-size': '7' });
    expect(last(portal)).to.deep.include({
      type: 'order',
      sort: '-data.dueOn',
      limit: 7,
      filter: ['data.status:in:open,shipped', 'data.dueOn:gte:2026-01-01'],
    });
  });

  it('filters by values with their counts, by ranges, and clears', async () => {
    const { element, portal } = await show();
    expect(last(portal)['facets']).to.equal('data.status,data.urgent');
    const [status, dueOn] = root(element).querySelectorAll<HTMLDetailsElement>('[part=filter]');
    status!.open = true;
    expect(status!.textContent!.replace(/\s+/g, ' ')).to.include('Open0').and.include('Shipped7');
    status!.querySelectorAll<HTMLInputElement>('input')[1]!.click();
    await settled(element);
    expect(last(portal)['filter']).to.deep.equal(['data.status:eq:shipped']);
    expect(status!.querySelector('summary')!.textContent).to.include('Shipped');
    status!.querySelectorAll<HTMLInputElement>('input')[0]!.click();
    await settled(element);
    expect(last(portal)['filter']).to.deep.equal(['data.status:in:shipped,open']);
    const from = dueOn!.querySelector('input')!;
    from.value = '2026-02-01';
    from.dispatchEvent(new Event('change'));
    await settled(element);
    expect(last(portal)['filter']).to.include('data.dueOn:gte:2026-02-01');
    await expectAccessible(element);
    const clear = [...root(element).querySelectorAll('button')].find((one) =>
      one.textContent.includes('Clear'),
    );
    clear!.click();
    await settled(element);
    expect(last(portal)['filter']).to.deep.equal([]);
    expect(from.value).to.equal('');
    expect(status!.querySelector('input')!.checked).to.equal(false);
  });

  it('offers no filter, order or search that the caller may not use', async () => {
    const bare = recordType({ fields: [fieldDescription()], sorts: ['createdAt'] });
    const { element } = await show({ [typeRoute]: bare });
    expect(root(element).querySelector('[type=search], [part=filter]')).to.equal(null);
    expect(root(element).querySelectorAll('option')).to.have.length(2);
  });

  it('offers no choice among values that are all different', async () => {
    const number = fieldDescription({ name: 'number', label: 'Number', filterable: true });
    const facet = (count: number) => [{ field: 'data.number', values: [{ value: 'a', label: 'a', count }] }];
    const shown = async (count: number) => {
      const { element } = await show({
        [typeRoute]: recordType({ fields: [number] }),
        [list]: portalRecords([portalRecord()], { facets: facet(count) }),
      });
      return !!root(element).querySelector('[part=filter]');
    };
    expect([await shown(1), await shown(2)]).to.deep.equal([false, true]);
  });

  it('closes a filter by Escape and gives the focus back', async () => {
    const { element } = await show();
    const filter = root(element).querySelector<HTMLDetailsElement>('[part=filter]')!;
    filter.open = true;
    const box = filter.querySelector('input')!;
    box.focus();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(filter.open).to.equal(false);
    expect(root(element).activeElement === filter.querySelector('summary'), 'focus').to.equal(true);
  });

  it('asks in the order that is chosen', async () => {
    const { element, portal } = await show();
    const select = root(element).querySelector('select')!;
    expect(select.selectedOptions[0]!.textContent).to.equal('Newest first');
    select.value = 'data.price';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(last(portal)['sort']).to.equal('data.price');
  });

  it('searches once for words typed quickly, says honestly that nothing was found, and clears', async () => {
    const { element, portal } = await show();
    portal.routes[list] = ({ query }) => portalRecords(query['search'] ? [] : [portalRecord()]);
    const before = asked(portal).length;
    for (const words of ['x', 'xy', 'xyz']) search(element, words);
    await until(() => text(element).includes('No results for “xyz”.'));
    expect(asked(portal)).to.have.length(before + 1);
    await expectAccessible(element);
    const clear = [...root(element).querySelectorAll('button')].find((one) =>
      one.textContent.includes('Clear'),
    );
    clear!.click();
    await until(() => rows(element).length);
    expect(search(element, '').value).to.equal('');
    expect(root(element).activeElement!.getAttribute('type')).to.equal('search');
  });

  it('says that there is nothing yet, without tools for it', async () => {
    const { element } = await show({ [list]: portalRecords([], { facets: [] }) });
    expect(text(element)).to.equal('Nothing here yet.');
    await expectAccessible(element);
  });

  it('keeps what is shown, and what was typed, when the network fails', async () => {
    const { element, portal } = await show();
    portal.routes[list] = offline;
    const input = search(element, 'pump');
    await until(() => text(element).includes('No connection'));
    expect(rows(element)).to.have.length(1);
    expect(input.value).to.equal('pump');
  });

  it('reads afresh when a record of its type changes, and only then', async () => {
    const { element, portal } = await show();
    const before = asked(portal).length;
    portal.push({ type: 'record.updated', data: { recordId: 'rec_1', type: 'contract' } });
    portal.push({ type: 'request.submitted', data: { requestId: 'req_1' } });
    await settled(element);
    expect(asked(portal)).to.have.length(before);
    portal.routes[list] = portalRecords([portalRecord({ title: 'Order anew' })]);
    portal.push({ type: 'record.updated', data: { recordId: 'rec_1', type: 'order' } });
    await until(() => text(element).includes('Order anew'));
  });

  describe('with many records', () => {
    it('brings further pages by a button, and says where one is', async () => {
      const { element } = await show({ [list]: paged(30) }, { 'page-size': '10' }, 900);
      await until(() => rows(element).length >= 10);
      for (let wanted = 20; wanted <= 30; wanted += 10) {
        root(element).querySelector<HTMLElement>('[part~=more]')?.click();
        await until(() => rows(element).length >= wanted);
      }
      await settled(element);
      expect(root(element).querySelector('[part~=more]')).to.equal(null);
      expect(rows(element)[29]!.getAttribute('aria-posinset')).to.equal('30');
      expect(rows(element)[29]!.getAttribute('aria-setsize')).to.equal('30');
      expect(text(element)).to.include('30 shown');
    });

    it('brings them by itself as one scrolls, and not before', async () => {
      const { element } = await show({ [list]: paged(200) }, { 'page-size': '50' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(rows(element)).to.have.length(50);
      expect(rows(element)[0]!.getAttribute('aria-setsize')).to.equal('-1');
      root(element).querySelector('[part~=more]')!.scrollIntoView();
      await until(() => rows(element).length >= 100);
    });

    it('says when a page did not come, and tries again', async () => {
      const { element, portal } = await show({ [list]: paged(20) }, { 'page-size': '10' }, 900);
      await until(() => rows(element).length === 20 || rows(element).length === 10);
      unmountAll();
      portal.routes[list] = (call) => {
        if (call.query['cursor']) throw failure(500);
        return paged(20)(call);
      };
      const again = mount<PortalRecords>('portal-records', {
        portal,
        attributes: { ...attributes, 'page-size': '10' },
      });
      await settled(again);
      root(again).querySelector<HTMLElement>('[part~=more]')?.click();
      const retry = await until(() => root(again).querySelector<HTMLElement>('[part=notice] button'));
      expect(rows(again)).to.have.length(10);
      portal.routes[list] = paged(20);
      retry.click();
      await until(() => rows(again).length === 20);
    });

    it('keeps as many as one had, and the focus with its record, when something changes', async () => {
      const { element, portal } = await show({ [list]: paged(200) }, { 'page-size': '50' });
      root(element).querySelector<HTMLElement>('[part~=more]')!.click();
      await until(() => rows(element).length === 100);
      root(element).getElementById('rec_7')!.focus();
      portal.routes[list] = (call) => {
        const page = paged(200)(call);
        return { ...page, items: [...many(900, call.query['cursor'] ? 0 : 1), ...page.items] };
      };
      portal.push({ type: 'record.created', data: { recordId: 'rec_900', type: 'order' } });
      await until(() => text(element).includes('SO-900'));
      await settled(element);
      await until(() => rows(element).length === 101);
      expect(root(element).activeElement!.id).to.equal('rec_7');
    });

    it('stays quick with 1,000: rows out of sight are not laid out', async () => {
      const { element } = await show({ [list]: portalRecords(many(0, 1000)) });
      const row = rows(element)[900] as HTMLElement;
      expect(getComputedStyle(row).contentVisibility).to.equal('auto');
      const begin = performance.now();
      element.requestUpdate();
      await element.updateComplete;
      void element.offsetHeight;
      expect(performance.now() - begin).to.be.below(1000);
    });
  });

  it('is cards with closed filters on a phone', async () => {
    const { element } = await show({}, {}, 360);
    const panel = root(element).querySelector('[part=filters]')!;
    const button = root(element).querySelector<HTMLElement>('.narrow')!;
    expect(getComputedStyle(panel).display).to.equal('none');
    button.click();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(panel).display).to.equal('grid');
    root(element).querySelector<HTMLDetailsElement>('[part=filter]')!.open = true;
    await expectAccessible(element);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
