import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { Page } from '../../../store/paging.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogStore } from '../catalog.store.js';
import { checkCalendar, KEY } from './calendars.check.js';
import type { BusinessCalendarInput } from './calendars.dto.js';
import type { CalendarDocument, CalendarsStore } from './calendars.store.js';
import { BAD_KEY } from './calendars.words.js';

const DEFAULT_LIMIT = 20;
/** A tenant has no more than this. */
const MOST_CALENDARS = 100;

/** What calendars are made of. */
export interface CalendarsParts {
  calendars: CalendarsStore;
  services: Pick<CatalogStore, 'countingBy'>;
  unitOfWork: UnitOfWork;
}

/** When a tenant's people work. */
export class CalendarsService {
  constructor(private readonly parts: CalendarsParts) {}

  /** A page of the tenant's calendars. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<CalendarDocument>> {
    return this.parts.calendars.list(scopeFor(ctx, 'calendar.read'), cursor, limit);
  }

  /** One calendar; 404 when there is none. */
  async get(ctx: Context, key: string): Promise<CalendarDocument> {
    const calendar = await this.parts.calendars.find(scopeFor(ctx, 'calendar.read'), key);
    if (!calendar) throw notFound();
    return calendar;
  }

  /**
   * Makes a calendar, or replaces what the one of this key says.
   * @param check Throws when the caller saw another version.
   */
  async save(
    ctx: Context,
    key: string,
    input: BusinessCalendarInput,
    check: (version: number) => void,
  ): Promise<CalendarDocument> {
    if (!KEY.test(key)) throw new PorticoError('invalid_parameter', { errors: [BAD_KEY] });
    const scope = scopeFor(ctx, 'calendar.save');
    const errors = checkCalendar(input);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.calendars.find(scope, key, tx.session);
      // Whoever changes what is not there any more saw something older.
      check(before?.version ?? 0);
      if (errors.length > 0) throw invalidInput(...errors);
      const saved = before
        ? await this.replace(ctx, before, input, tx)
        : await this.create(ctx, key, input, tx);
      tx.audit({ action: 'calendar.save', subjectId: saved._id, facts: { key } });
      return saved;
    });
  }

  /**
   * Takes a calendar out.
   * @throws 409 `calendar_in_use` while the current version of a service counts by it.
   */
  async delete(ctx: Context, key: string): Promise<void> {
    const scope = scopeFor(ctx, 'calendar.delete');
    const { calendars, services, unitOfWork } = this.parts;
    await unitOfWork.run(ctx, async (tx) => {
      const calendar = await calendars.find(scope, key, tx.session);
      if (!calendar) throw notFound();
      const inUse = await services.countingBy(grantScope({ tenantId: ctx.tenantId }), key, tx.session);
      if (inUse.length > 0) throw new PorticoError('calendar_in_use', { extensions: { services: inUse } });
      await calendars.delete(scope, calendar._id, tx.session);
      tx.audit({ action: 'calendar.delete', subjectId: calendar._id, facts: { key } });
    });
  }

  private async create(
    { tenantId, clock }: Context,
    key: string,
    input: BusinessCalendarInput,
    tx: Transaction,
  ): Promise<CalendarDocument> {
    const at = clock();
    if ((await this.parts.calendars.count(grantScope({ tenantId }), tx.session)) >= MOST_CALENDARS)
      throw new PorticoError('too_many', { extensions: { limit: MOST_CALENDARS } });
    const times = { version: 1, createdAt: at, updatedAt: at };
    const calendar = { _id: newId('cal', at), tenantId, key, ...contentOf(input), ...times };
    await this.parts.calendars.insert(calendar, tx.session);
    return calendar;
  }

  private async replace(
    { tenantId, clock }: Context,
    before: CalendarDocument,
    input: BusinessCalendarInput,
    tx: Transaction,
  ): Promise<CalendarDocument> {
    const change = { ...contentOf(input), updatedAt: clock() };
    const saved = await this.parts.calendars.change(grantScope({ tenantId }), before, change, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    return saved;
  }
}

/** What a calendar says, with all that was left out. */
function contentOf({ name, timeZone, hours, holidays = [] }: BusinessCalendarInput) {
  return {
    ...{ name, timeZone, hours },
    holidays: holidays.map(({ from, to = null, name: called = '' }) => ({ from, to, name: called })),
  };
}
