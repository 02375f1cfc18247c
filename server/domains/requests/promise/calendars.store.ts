import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Stored } from '../../../store/scoped-collection.js';
import type { BusinessHours } from './business-hours.model.js';

/** A business calendar as it is kept. */
export interface CalendarDocument extends BusinessHours, Stored {
  /** The tenant's name for it. */
  key: string;
  name: string;
  holidays: { from: string; to: string | null; name: string }[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as never;

const schema = new Schema<CalendarDocument>(
  {
    _id: text,
    tenantId: text,
    key: text,
    name: text,
    timeZone: text,
    hours: mixed,
    holidays: mixed,
    version: { type: Number, required: true },
    createdAt: date,
    updatedAt: date,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Business calendars in the database. */
export class CalendarsStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly calendars: ScopedCollection<CalendarDocument>;

  constructor(connection: Connection) {
    const own = schema.clone() as unknown as Schema<CalendarDocument>;
    this.calendars = new ScopedCollection(connection, 'calendars', own);
  }

  async insert(calendar: CalendarDocument, session: ClientSession): Promise<void> {
    await this.calendars.insert([calendar], session);
  }

  /** One by its key. */
  async find(scope: Scope, key: string, session?: ClientSession): Promise<CalendarDocument | null> {
    return this.calendars.findOne(scope, { key }, session ? { session } : {});
  }

  async list(scope: Scope, cursor: string | undefined, limit: number): Promise<Page<CalendarDocument>> {
    return this.calendars.page(scope, {}, '-createdAt', { cursor, limit });
  }

  async count(scope: Scope, session: ClientSession): Promise<number> {
    return this.calendars.count(scope, {}, session);
  }

  /** Changes a calendar that nobody changed meanwhile; null when somebody did. */
  async change(
    scope: Scope,
    { _id, version }: CalendarDocument,
    change: Partial<CalendarDocument>,
    session: ClientSession,
  ): Promise<CalendarDocument | null> {
    return this.calendars.compareAndSet(scope, _id, version, change, session);
  }

  async delete(scope: Scope, id: string, session: ClientSession): Promise<void> {
    await this.calendars.deleteMany(scope, { _id: id }, session);
  }
}
