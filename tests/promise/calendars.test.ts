import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { calendarOf, saveCalendar } from '../support/calendars.js';
import { usePortico } from '../support/start-portico.js';

describe('/v1/calendars', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
  });

  const put = (key: string, json: object, headers: Record<string, string> = {}) =>
    cast.admin.send<Schemas['BusinessCalendar']>('PUT', `/v1/calendars/${key}`, { json, headers });

  it('keeps what it was told, and says what a working day is', async () => {
    const saved = await saveCalendar(cast.program, 'hamburg');
    expect(saved).toMatchObject({
      ...{ key: 'hamburg', name: 'Support', timeZone: 'Europe/Berlin', minutesPerDay: 480 },
      holidays: [{ from: '2026-12-24', to: '2026-12-26', name: 'Christmas' }],
      allowedActions: ['read', 'save', 'delete'],
    });
    expect(Object.keys(saved.hours)).toEqual(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);
    const read = bodyOf(await cast.agent.get<Schemas['BusinessCalendar']>('/v1/calendars/hamburg'));
    expect(read).toEqual({ ...saved, allowedActions: ['read'] });
    const { items } = bodyOf(await cast.agent.get<Schemas['BusinessCalendarList']>('/v1/calendars?limit=1'));
    expect(items.map(({ key }) => key)).toEqual(['hamburg']);
  });

  it('is replaced by whoever saw how it is, and audited', async () => {
    const { id } = await saveCalendar(cast.admin, 'replaced');
    const tag = (await cast.admin.get('/v1/calendars/replaced')).headers.get('etag') as string;
    const changed = calendarOf({ name: 'Night shift', hours: { sunday: [{ from: '22:00', to: '06:00' }] } });
    expect(bodyOf(await put('replaced', changed, { 'If-Match': tag }))).toMatchObject({
      ...{ id, name: 'Night shift', minutesPerDay: 480 },
    });
    problemOf(await put('replaced', changed, { 'If-Match': tag }), 412, 'precondition_failed');
    problemOf(await put('not-there', changed, { 'If-Match': tag }), 412, 'precondition_failed');
    const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${id}`);
    expect(bodyOf(events).items.map(({ action }) => action)).toEqual(['calendar.save', 'calendar.save']);
  });

  it('says what is wrong with a calendar, and where', async () => {
    const day = [{ from: '09:00', to: '17:00' }];
    const wrong = async (changes: Partial<Schemas['BusinessCalendarInput']>, ...places: string[]) =>
      blamed(problemOf(await put('wrong', calendarOf(changes)), 422, 'invalid_input'), ...places);
    await wrong({ timeZone: 'Europe/Atlantis' }, 'body /timeZone');
    await wrong({ timeZone: '+01:00' }, 'body /timeZone');
    await wrong({ hours: {} }, 'body /hours');
    await wrong({ hours: { monday: [] } }, 'body /hours');
    await wrong({ hours: { monday: [...day, { from: '16:59', to: '18:00' }] } }, 'body /hours/monday/1');
    await wrong(
      { hours: { sunday: [{ from: '22:00', to: '09:01' }], monday: day } },
      'body /hours/sunday/0',
      'body /hours/monday/0',
    );
    await wrong({ holidays: [{ from: '2026-02-29' }] }, 'body /holidays/0/from');
    await wrong({ holidays: [{ from: '2026-02-28', to: '2026-02-30' }] }, 'body /holidays/0/to');
    await wrong({ holidays: [{ from: '2026-02-28', to: '2026-02-27' }] }, 'body /holidays/0/to');
    await wrong({ hours: { monday: [{ from: '9:00', to: '17:00' }] } }, 'body /hours/monday/0/from');
    problemOf(await put('Wrong key', calendarOf()), 400, 'invalid_parameter');
    problemOf(await cast.admin.get('/v1/calendars/wrong'), 404, 'not_found');
    // Shifts may touch.
    bodyOf(
      await put('touching', calendarOf({ hours: { sunday: [{ from: '22:00', to: '09:00' }], monday: day } })),
    );
  });

  it('is deleted, and not known any more', async () => {
    await saveCalendar(cast.admin, 'gone');
    bodyOf(await cast.admin.delete('/v1/calendars/gone'), 204);
    problemOf(await cast.admin.delete('/v1/calendars/gone'), 404, 'not_found');
  });
});
