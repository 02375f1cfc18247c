import { describe, expect, it } from 'vitest';
import { checkFormSchema } from '../../forms/check.js';
import { checkDefinition } from '../../server/domains/requests/definition.check.js';
import { everyWay } from '../../server/domains/requests/every-way.model.js';
import { readWorlds } from '../../server/demo/content.js';
import { createHostSite } from '../../examples/host-site/server.mjs';
import { WORLDS } from '../../examples/host-site/worlds.mjs';
import { listen } from './host-site.support.js';

describe.each(readWorlds())('the world %s', (name, world) => {
  it('has people of accounts that it has, the first of them a customer', () => {
    const accounts = world.accounts.map(({ externalId }) => externalId);
    for (const { account } of world.people) expect(accounts).toContain(account);
    const host = WORLDS.find(({ key }) => key === name)!;
    expect(host.people[0]!.staff).toBe(false);
    expect(host.people.some(({ staff }) => staff)).toBe(true);
  });

  it.each(world.services.map((service) => [service.key, service] as const))(
    'asks in %s what the engine understands, and speaks German',
    (_, service) => {
      expect(checkDefinition(service)).toEqual([]);
      const forms = everyWay(service.workflow).flatMap(({ transition: { form } }) => (form ? [form] : []));
      for (const form of [service.form, ...forms]) expect(checkFormSchema(form)).toEqual([]);
      expect(service.texts?.de).toHaveProperty(['/name']);
    },
  );
});

describe('the host site', () => {
  const PEOPLE = ['noa', 'igor'] as const;
  const open = (worlds: Record<string, { apiKey: string }>) =>
    listen(
      createHostSite({ apiUrl: 'http://127.0.0.1:1', apiKey: 'pk_test_x', worlds, log: () => undefined }),
    );

  it('shows the worlds whose keys it has, and says nothing of them without', async () => {
    const [some, none] = [await open({ 'it-desk': { apiKey: 'pk_test_it' } }), await open({})];
    const text = async (url: string) => (await fetch(url)).text();
    expect(await text(`${some.url}/worlds`)).toContain('An IT desk');
    expect(await text(some.url)).toContain('href="/worlds/it-desk"');
    expect(await text(none.url)).not.toContain('/worlds');
    const codes = [`${none.url}/worlds`, `${none.url}/worlds/it-desk`, `${some.url}/worlds/another`];
    for (const url of codes) expect((await fetch(url)).status, url).toBe(404);
    await Promise.all([some.stop(), none.stop()]);
  });

  it('keeps who is signed in apart from the first company, and believes no other key', async () => {
    const site = await open({ 'it-desk': { apiKey: 'pk_test_it' } });
    const send = (person: string) =>
      fetch(`${site.url}/worlds/it-desk/switch`, {
        method: 'POST',
        body: new URLSearchParams({ person }),
        redirect: 'manual',
      });
    for (const person of PEOPLE) {
      const cookie = (await send(person)).headers.get('set-cookie')!.split(';', 1)[0]!;
      expect(cookie).toMatch(/^it-desk_session=/);
      const page = await (await fetch(`${site.url}/worlds/it-desk`, { headers: { cookie } })).text();
      expect(page).toMatch(new RegExp(`value="${person}"\\s+selected`));
      const first = cookie.replace('it-desk_session', 'kestrel_session');
      const kestrel = await fetch(site.url, { headers: { cookie: first } });
      expect(kestrel.headers.get('set-cookie')).toMatch(/^kestrel_session=mara/);
    }
    expect((await send('mara')).status).toBe(400);
    const session = await fetch(`${site.url}/worlds/it-desk/portal-session`, { method: 'POST' });
    expect(session.status).toBe(401);
    await site.stop();
  });
});
