import { signIn, submit, type Actor, type Cast, type SignIn } from './actors.js';
import { bodyOf, type Schemas } from './api.js';
import { approvalOf, BY_STAFF, buy, decide, purchase } from './approvals.js';
import { PNG } from './files.js';
import { holdMessage } from './held-messages.js';
import { allNotified, put } from './notifications.js';
import { edit, importRecords, order } from './records.js';
import type { TestPortico } from './start-portico.js';

/** Somebody whose words stand nowhere else. */
export interface Life {
  person: SignIn;
  api: Actor;
  /** Their id. */
  id: string;
  request: string;
  /** A colleague's request in which they commented. */
  elsewhere: string;
  /** An upload that no request names, and one that a request has. */
  upload: string;
  linked: string;
  /** Words that name them or that they wrote about themselves. */
  words: string[];
}

let lives = 0;

/** Lets somebody do everything that a customer does, each thing with a word of theirs in it. */
export async function live(portico: TestPortico, cast: Cast): Promise<Life> {
  lives += 1;
  const name = `Quillon Farrow${lives}`;
  const email = `quillon${lives}@farrow.example`;
  const phone = `+46 8 555 ${1_000 + lives}`;
  const jobTitle = `Zymurgist${lives}`;
  const said = `wholly-my-own-words-${lives}`;
  const person = {
    externalId: `farrow-key-${lives}`,
    name,
    email,
    account: 'brightwater',
    roles: ['account-admin', 'member'],
  };
  const invited = { email, name, roles: ['member'] };
  bodyOf(await cast.admin.post('/v1/accounts/brightwater/invitations', invited), 201);
  const api = await signIn(portico, cast.kestrel, person);
  const { id } = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
  const profile = { phone, jobTitle, locale: 'de', timezone: 'Europe/Stockholm' };
  bodyOf(await api.patch('/v1/me/profile', profile, { 'If-Match': '*' }));
  const wishes = { kinds: [], quietHours: { from: '22:00', until: '07:00' }, digestAt: '08:00' };
  bodyOf(await put(api, wishes, { 'If-Match': '*' }));
  const guest = { email: `guest${lives}@brightwater.example`, roles: ['viewer'] };
  bodyOf(await api.post('/v1/accounts/brightwater/invitations', guest), 201);
  const linked = bodyOf(await api.upload({ name: `${name}.png` }, PNG), 201).id;
  const upload = bodyOf(await api.upload({ name: 'loose.txt' }, `A note by ${name}.`), 201).id;
  const begun = { json: { data: { note: `${said} and not sent` } } };
  bodyOf(await api.send('PUT', '/v1/request-drafts/anything', begun));
  const data = { pump: 'KP-80', problem: `Call ${name} at ${phone}` };
  const request = (await submit(api, { data, documents: [linked] })).id;
  const comment = async (by: Pick<Actor, 'post'>, about: string, body: string, visibility = 'public') =>
    bodyOf(await by.post<{ id: string }>(`/v1/requests/${about}/comments`, { body, visibility }), 201).id;
  // From their own address, and from another one to an address that they were given.
  await holdMessage(portico, request, { address: email, words: `${said}: by e-mail` });
  await holdMessage(portico, request, { words: `Tell ${name} to call` });
  const first = await comment(api, request, `${said}: it drips`);
  const better = { body: `${said}: it drips a lot` };
  bodyOf(await api.patch(`/v1/requests/${request}/comments/${first}`, better, { 'If-Match': '*' }));
  bodyOf(await api.post(`/v1/requests/${request}/readings`, { entry: first }));
  const tried = [{ what: `${said}, and searched for ${name}`, at: '2026-03-09T10:00:00Z' }];
  bodyOf(await api.post('/v1/human-help', { request, message: `${said}: help`, tried }), 201);
  const mention = { body: 'A word to somebody', mentions: [id] };
  bodyOf(await cast.agent.post(`/v1/requests/${request}/comments`, mention), 201);
  await comment(cast.agent, request, `Dear ${name}, we come on Monday.`);
  await comment(cast.agent, request, `Mind ${name}'s dog`, 'internal');
  await comment(cast.mara, request, 'A word of Mara’s');
  const elsewhere = (await submit(cast.mara)).id;
  await comment(api, elsewhere, `${said} in another request`);
  bodyOf(await cast.mara.post(`/v1/requests/${elsewhere}/participants`, { person: id }), 201);
  const key = `to-approve-${lives}`;
  const stages = BY_STAFF.stages.map((one) => ({
    ...one,
    approvers: { side: 'customer' as const, roles: ['account-admin'] },
  }));
  await portico.portico.catalog.publish(
    portico.context(cast.kestrel.id),
    purchase(key, { ...BY_STAFF, stages }),
  );
  const approval = await approvalOf(cast.mara, await buy(cast.mara, key));
  // Of what is decided already nobody is notified any more.
  await allNotified(portico);
  bodyOf(await decide(api, approval?.id as string, 'reject', `${said}: ${name} says no`));
  const away = { delegate: 'mara', from: '2998-06-01T00:00:00Z', until: '2999-01-01T00:00:00Z' };
  bodyOf(await api.post('/v1/approval-delegations', away), 201);
  const [record = ''] = await importRecords(cast.program, [order(`SO-${lives}-${Date.now()}`)]);
  await edit(api, record, { contact: name }, `Because ${name} is at the gate`);
  await edit(api, record, { insuredUntil: '2031-01-01' }, `${name} insures`);
  return {
    person,
    api,
    id,
    request,
    elsewhere,
    upload,
    linked,
    words: [name, email, phone, jobTitle, said, person.externalId],
  };
}
