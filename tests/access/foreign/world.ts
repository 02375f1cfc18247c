import { redeem, clientSecret, type SignIn } from '../../support/actors.js';
import type { Answer } from '../../support/api.js';
import { MINUTE } from '../../support/clock.js';
import type { TestPortico } from '../../support/start-portico.js';
import { make, type Call } from './calls.js';
import { everything, maySee } from './database.js';
import { notifyAll } from './notifications.js';
import { buildTenant, TENANTS, type Person, type Role, type Tenant } from './tenants.js';

/** Who calls: everybody of one tenant, those of another whose keys are the same, and three whom nobody knows. */
export const CALLERS = [
  ...['kestrel owner', 'kestrel peer', 'kestrel viewer', 'kestrel restricted', 'kestrel elsewhere'],
  ...['kestrel agent', 'kestrel auditor', 'kestrel admin'],
  ...['kestrel program', 'merlin owner', 'merlin agent', 'merlin program'],
] as const;

/** Callers without a credential that holds. */
export const NOBODIES = ['anonymous', 'expired token', 'garbage token'] as const;

/** Three tenants, all callers, and everything that they were ever told. */
export class World {
  readonly tenants: Tenant[] = [];
  private readonly nobodies = new Map<string, Person>();
  private readonly heard: { person: Person; what: string; text: string }[] = [];
  private constructor(readonly portico: TestPortico) {}

  /** Builds it. */
  static async build(portico: TestPortico): Promise<World> {
    const world = new World(portico);
    world.tenants.push(...(await Promise.all(TENANTS.map((name, nth) => buildTenant(portico, name, nth)))));
    await world.addNobodies();
    // Nothing happens from here on that nobody called for.
    await portico.portico.taskRunner.stop();
    await portico.portico.notifications.stop();
    await notifyAll(
      portico,
      world.tenants.flatMap(({ people }) => Object.values(people)),
    );
    return world;
  }

  /** A caller by name. */
  person(caller: string): Person {
    const [tenant, role] = caller.split(' ');
    const known = this.tenants.find(({ name }) => name === tenant)?.people[role as Role];
    const person = known ?? this.nobodies.get(caller);
    if (!person) throw new Error(`There is no ${caller}.`);
    return person;
  }

  /** Calls as somebody and keeps what they were told. */
  async call(person: Person, call: Call): Promise<Answer> {
    const answer = await make(person.api, call);
    const headers = [...answer.headers].map((field) => field.join(': ')).join('\n');
    this.keep(person, `${call.method} ${call.path} → ${answer.status}`, `${headers}\n\n${answer.text}`);
    return answer;
  }

  /** Keeps what somebody was told. */
  keep(person: Person, what: string, text: string): void {
    this.heard.push({ person, what, text });
  }

  /** Whether somebody read words of their own, so that others' would have shown as well. */
  heardOwn(person: Person): boolean {
    return this.heard.some((one) => one.person === person && one.text.includes('canary-'));
  }

  /** Everything that somebody was told and should not have been: canaries, and ids of what they may not see. */
  async leaks(): Promise<string[]> {
    const things = new Map((await everything(this.portico)).map((one) => [one.id, one]));
    return this.heard.flatMap(({ person, what, text }) => {
      const words = [...text.matchAll(/canary-([a-z]+)-([a-z]+)[\w-]*/g)].filter(
        ([, tenant, reach]) => tenant !== person.tenant.name || !person.reaches.includes(reach as string),
      );
      const ids = [...text.matchAll(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g)].filter(([id]) => {
        const thing = things.get(id);
        // The audit names everything of its tenant, by ids alone.
        const isAudited = what.includes('/v1/audit-events') && thing?.tenantId === person.tenantId;
        return thing !== undefined && !isAudited && !maySee(person, thing);
      });
      const leaked = new Set([...words, ...ids].map(([word]) => word));
      return [...leaked].map((word) => `${person.tenant.name} ${person.role}: ${what} tells ${word}`);
    });
  }

  /** They stand in the owner's place, with everything that is the owner's; a tenant of their own gives secrets to redeem. */
  private async addNobodies(): Promise<void> {
    const { portico } = this;
    const owner = this.person('kestrel owner');
    const spare = await portico.tenant('nobodys');
    portico.clock.forward(-16 * MINUTE);
    const expired = await redeem(portico.api, await clientSecret(owner.tenant, owner.session as SignIn));
    portico.clock.forward(16 * MINUTE);
    const session = { externalId: 'nobody', account: 'nobodys' };
    const apis = [portico.api, portico.api.as(expired), portico.api.as('garbage.garbage.garbage')];
    NOBODIES.forEach((name, at) => {
      const tenant = { ...owner.tenant, program: spare.program };
      const seer = { id: null, tenantId: spare.id, accountId: null, isStaff: true, locationId: null };
      const api = apis[at] as Person['api'];
      this.nobodies.set(name, { ...owner, ...seer, tenant, session, api, column: 'anonymous', reaches: [] });
    });
  }
}
