import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { wordsIn } from '../../kernel/words.js';
import type { MembershipsStore } from './memberships.store.js';
import type { StaffList, StaffQuery } from './staff.dto.js';
import type { ExplainedPerson } from './explain.ports.js';

const DEFAULT_LIMIT = 20;
/** A search looks at so many people. */
const MOST_SEARCHED = 5_000;

/** A person as lists of staff need them. */
type StaffPerson = ExplainedPerson & { jobTitle: string | null };

/** What lists of staff are made of. */
export interface StaffParts {
  memberships: Pick<MembershipsStore, 'people'>;
  people: { byIds(ctx: Context, ids: readonly string[]): Promise<StaffPerson[]> };
}

/** The people who work for the tenant, as far as the caller may see them: customers see none. */
export class StaffService {
  constructor(private readonly parts: StaffParts) {}

  /** Those with these words in their name, by name. */
  async list(ctx: Context, { search = '', limit = DEFAULT_LIMIT }: StaffQuery): Promise<StaffList> {
    const words = wordsIn(search);
    const fits = (name: string): boolean => {
      const has = wordsIn(name);
      return words.every((word) => has.some((one) => one.startsWith(word)));
    };
    const found = (await this.visible(ctx, {}, MOST_SEARCHED))
      .filter(({ name }) => fits(name))
      .sort((one, other) => one.name.localeCompare(other.name) || (one._id < other._id ? -1 : 1));
    const items = found.slice(0, limit).map(({ _id: id, name, jobTitle }) => ({ id, name, jobTitle }));
    return { items, more: found.length > limit };
  }

  /** Those of these people who work for the tenant. */
  async named(ctx: Context, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    // Somebody may work in several accounts.
    const found = await this.visible(ctx, { ownerId: { $in: ids } }, MOST_SEARCHED);
    return found.map(({ _id: id, name }) => ({ id, name }));
  }

  private async visible(ctx: Context, filter: object, limit: number): Promise<StaffPerson[]> {
    const staff = { side: 'staff' as const, status: 'active' as const, ...filter };
    const ids = await this.parts.memberships.people(scopeFor(ctx, 'membership.read'), staff, limit);
    const people = await this.parts.people.byIds(ctx, [...new Set(ids)]);
    return people.filter(({ status }) => status === 'active');
  }
}
