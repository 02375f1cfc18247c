import type { ClientSession, Connection } from 'mongoose';
import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import { inTransaction } from '../../../store/transaction.js';
import type { RequestDraftsStore } from '../drafts/request-drafts.store.js';
import { noteEndings } from './form-endings.js';
import { countsOf, dayOf, NO_COUNTS, sumOf } from './usage.model.js';
import type { EndingDocument, FormUsageStore } from './usage.store.js';

/** So many drafts, and forms that ended, are looked at together. */
const AT_ONCE = 200;
/** A little longer than anybody can ask about. */
const KEPT_MS = 400 * 24 * 60 * 60_000;

/** What counting is made of. */
export interface UsageCounterParts {
  connection: Connection;
  usage: FormUsageStore;
  drafts: RequestDraftsStore;
  clock: Clock;
}

/** Counts forms that ended. One process at a time does it, so that no two add to the same counts. */
export class UsageCounter {
  constructor(private readonly parts: UsageCounterParts) {}

  /** Gives up drafts whose time is over, counts everything that ended, and forgets counts that are too old. */
  async run(): Promise<void> {
    const { connection, usage, clock } = this.parts;
    for (const step of [this.expire.bind(this), this.count.bind(this)])
      while ((await inTransaction(connection, step)) === AT_ONCE);
    await usage.purge(new Date(dayOf(clock()).getTime() - KEPT_MS));
  }

  private async expire(session: ClientSession): Promise<number> {
    const { drafts, usage, clock } = this.parts;
    const over = await drafts.takeExpired(clock(), AT_ONCE, session);
    await noteEndings(usage, over, 'givenUp', session);
    return over.length;
  }

  private async count(session: ClientSession): Promise<number> {
    const endings = await this.parts.usage.takeEndings(AT_ONCE, session);
    for (const group of groupsOf(endings).values()) await this.add(group, session);
    return endings.length;
  }

  private async add(group: readonly EndingDocument[], session: ClientSession): Promise<void> {
    const { tenantId, serviceKey, version, day } = group[0] as EndingDocument;
    const scope = grantScope({ tenantId });
    const place = { tenantId, serviceKey, version, day };
    const before = await this.parts.usage.at(scope, place, session);
    const counts = sumOf([before ?? NO_COUNTS, ...group.map(countsOf)]);
    await this.parts.usage.keep(scope, { _id: newId('fus', day), ...place, ...counts }, session);
  }
}

function groupsOf(endings: readonly EndingDocument[]): Map<string, EndingDocument[]> {
  const groups = new Map<string, EndingDocument[]>();
  for (const ending of endings) {
    const { tenantId, serviceKey, version, day } = ending;
    const key = JSON.stringify([tenantId, serviceKey, version, day]);
    groups.set(key, [...(groups.get(key) ?? []), ending]);
  }
  return groups;
}
