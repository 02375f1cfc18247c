import type { Context } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { Priority } from '../requests.store.js';
import { openHours, type OpenHours } from './business-hours.model.js';
import type { CalendarsStore } from './calendars.store.js';
import { timingOf, type Timing } from './request-clock.model.js';

/** Finds by what the clocks of requests count. */
export class Timings {
  constructor(private readonly calendars: CalendarsStore) {}

  /** What a service promises for a priority. A calendar that is gone counts around the clock. */
  async of(ctx: Context, { targets }: ServiceDocument, priority: Priority): Promise<Timing> {
    const hours = targets?.calendar ? await this.hours(ctx, targets.calendar) : null;
    return timingOf(targets, priority, hours);
  }

  /** The hours of a calendar; null when there is none of this key. */
  async hours({ tenantId }: Pick<Context, 'tenantId'>, key: string): Promise<OpenHours | null> {
    const calendar = await this.calendars.find(grantScope({ tenantId }), key);
    return calendar && openHours(calendar);
  }
}
