import { MARA, signIn, type Actor, type SignIn } from './actors.js';
import { bodyOf, type Api, type Answer, type Schemas } from './api.js';
import type { TestPortico, TestTenant } from './start-portico.js';

export type Member = Schemas['Member'];
export type Invitation = Schemas['Invitation'];

/** `If-Match` of whoever changes what is there, whatever it is. */
export const ANY = { 'If-Match': '*' };

/** An account of one's own with an admin whom the host did not give the role, so that others may take it. */
export interface Firm {
  /** The host's key. */
  key: string;
  id: string;
  boss: Actor;
  bossId: string;
  /** Signs somebody in who has the roles that the firm gives. */
  join: (externalId: string, more?: Partial<SignIn>) => Promise<Actor>;
  /** Path of a member. */
  path: (membership: string) => string;
  /** Their membership, as the boss sees it. */
  of: (person: Api) => Promise<Member>;
  patch: (
    by: Api,
    membership: string,
    body: object,
    headers?: Record<string, string>,
  ) => Promise<Answer<Member>>;
}

/** Makes such an account. */
export async function firmOf(portico: TestPortico, tenant: TestTenant, key: string): Promise<Firm> {
  const account = { account: key, accountName: `Firm ${key}` };
  const join = (externalId: string, more: Partial<SignIn> = {}): Promise<Actor> =>
    signIn(portico, tenant, {
      externalId,
      name: externalId,
      email: `${externalId}@firm.example`,
      ...account,
      ...more,
    });
  const first = await join('boss', { places: ['harbour', 'hill'] });
  const me = bodyOf(await first.get<Schemas['Me']>('/v1/me'));
  const id = me.account?.id as string;
  const list = bodyOf(await first.get<Schemas['MemberList']>(`/v1/accounts/${id}/members`));
  const bossId = list.items.find(({ userId }) => userId === me.id)?.id as string;
  const path = (membership: string): string => `/v1/accounts/${id}/members/${membership}`;
  const patch: Firm['patch'] = (by, membership, body, headers = ANY) =>
    by.patch<Member>(path(membership), body, headers);
  bodyOf(await patch(tenant.program, bossId, { roles: ['account-admin'] }));
  const boss = await join('boss');
  const of = async (person: Api): Promise<Member> => {
    const { id: userId } = bodyOf(await person.get<Schemas['Me']>('/v1/me'));
    const all = `/v1/accounts/${id}/members?limit=100`;
    const found = bodyOf(await tenant.program.get<Schemas['MemberList']>(all)).items;
    return found.find((one) => one.userId === userId) as Member;
  };
  return { key, id, boss, bossId, join, path, of, patch };
}

export { MARA };
