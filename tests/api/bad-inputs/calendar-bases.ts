import type { Cast } from '../../support/actors.js';
import { calendarOf, saveCalendar } from '../../support/calendars.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What an admin does with calendars. */
export async function basesForCalendars({ admin }: Cast): Promise<Record<string, Base>> {
  let made = 0;
  const gone = async (): Promise<Message> => {
    const key = `spare-${(made += 1)}`;
    await saveCalendar(admin, key);
    return { ...EMPTY, path: { key } };
  };
  await saveCalendar(admin, 'office');
  const about = (rest: Partial<Message> = {}): Base => ({
    api: admin,
    message: { ...EMPTY, path: { key: 'office' }, ...rest },
  });
  return {
    listCalendars: { api: admin, message: { ...EMPTY, query: ['limit=5'] } },
    readCalendar: about(),
    saveCalendar: about({ path: { key: 'saved' }, headers: { 'If-Match': '*' }, body: calendarOf() }),
    deleteCalendar: { api: admin, message: await gone(), fresh: { make: gone, writes: { auditRows: 1 } } },
  };
}

/** A tenant can have so many calendars only: what is not needed makes room, behind the server's back. */
export async function forgetCalendars({ db }: TestPortico): Promise<void> {
  await db.collection('calendars').deleteMany({ key: { $nin: ['office', 'saved', /^spare-/] as never[] } });
}
