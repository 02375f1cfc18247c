import type { Clock } from '../../../kernel/clock.js';
import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { CatalogStore, CountedService, ServiceDocument } from '../catalog.store.js';
import type { RequestsStore } from '../requests.store.js';
import { usualOf } from './usual.model.js';
import type { UsualTime, UsualTimesStore } from './usual.store.js';
import type { Timings } from './timings.js';

const DAY = 24 * 60 * 60_000;
/** How far the history goes back. */
const HISTORY_MS = 90 * DAY;
/** Of the history the latest, so that what became quicker shows; nor is it told how many there are besides. */
const SAMPLE = 100;
/** So many services are looked at together. */
const AT_ONCE = 200;

/** What usual times are made of. */
export interface UsualTimesParts {
  usual: UsualTimesStore;
  services: Pick<CatalogStore, 'counted'>;
  requests: Pick<RequestsStore, 'spentOn'>;
  timings: Timings;
  clock: Clock;
}

/** How long services usually take, computed again and again from the requests that were closed lately. */
export class UsualTimes {
  constructor(private readonly parts: UsualTimesParts) {}

  /** The usual times of these services, by key; only those that count as the service does now. */
  async of({ tenantId }: Context, services: readonly ServiceDocument[]): Promise<Map<string, UsualTime>> {
    const calendars = new Map(services.map(({ key, targets }) => [key, targets?.calendar ?? null]));
    const found = await this.parts.usual.find(grantScope({ tenantId }), [...calendars.keys()]);
    const fits = ({ serviceKey, calendar }: UsualTime): boolean => calendars.get(serviceKey) === calendar;
    return new Map(found.filter(fits).map((one) => [one.serviceKey, one]));
  }

  /** Computes those of every service of every tenant. */
  async run(): Promise<void> {
    for (let after = ''; ;) {
      const services = await this.parts.services.counted(after, AT_ONCE);
      for (const service of services) await this.compute(service);
      if (services.length < AT_ONCE) return;
      after = services.at(-1)?._id as string;
    }
  }

  private async compute({ _id, tenantId, key: serviceKey, targets }: CountedService): Promise<void> {
    const { usual, requests, timings } = this.parts;
    const scope = grantScope({ tenantId });
    const computedAt = this.parts.clock();
    const hours = targets?.calendar ? await timings.hours({ tenantId }, targets.calendar) : null;
    const calendar = hours ? (targets?.calendar ?? null) : null;
    const since = new Date(computedAt.getTime() - HISTORY_MS);
    const spent = await requests.spentOn(scope, { serviceKey, calendar, since }, SAMPLE);
    const ms = usualOf(spent);
    if (ms === null) return usual.forget(scope, serviceKey);
    const dayMs = hours?.dayMs ?? DAY;
    const sample = spent.length;
    return usual.keep(scope, { _id, tenantId, serviceKey, calendar, dayMs, ms, sample, computedAt });
  }
}
