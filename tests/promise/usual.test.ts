import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { saveCalendar } from '../support/calendars.js';
import { DAY, HOUR, MINUTE, testClock } from '../support/clock.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const office = service({
  key: 'office-hours',
  targets: { calendar: 'office', times: { all: { resolution: 'P5D' } } },
});

describe('how long a service usually takes', () => {
  const clock = testClock();
  clock.stop();
  const portico = usePortico({ clock });
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const hours = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
        day,
        [{ from: '08:00', to: '16:00' }],
      ]),
    );
    await saveCalendar(cast.program, 'office', { timeZone: 'UTC', hours, holidays: [] });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), office);
    // Eight in the morning of the next day.
    clock.forward(DAY - (clock().getTime() % DAY) + 8 * HOUR);
  });

  const usual = async (locale = 'en'): Promise<Schemas['ServiceUsualTime'] | null> => {
    const headers = { 'Accept-Language': locale };
    return bodyOf(await cast.program.get<Schemas['Service']>('/v1/services/office-hours', headers)).promise
      .usual;
  };
  const start = async (): Promise<string> => {
    const data = { pump: 'KP-80', problem: 'It leaks' };
    return (await submit(cast.program, { service: 'office-hours', data, account: 'brightwater' })).id;
  };

  it('is told once twenty were done, by the working hours of four of five, in the language of whoever asks', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 21; count += 1) ids.push(await start());
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    // What is withdrawn tells nothing of how long things take.
    await move(mara, ids.pop() as string, 'withdraw');
    const [last, ...first] = ids as [string, ...string[]];
    for (const id of first) {
      clock.forward(10 * MINUTE);
      await move(cast.program, id, 'reject', { comment: 'No.' });
    }
    await portico.it.portico.usualTimes.run();
    expect(await usual()).toBeNull();
    clock.forward(10 * MINUTE);
    await move(cast.program, last, 'reject', { comment: 'No.' });
    const before = (await cast.program.get('/v1/services/office-hours')).headers.get('etag');
    await portico.it.portico.usualTimes.run();
    expect(await usual()).toEqual({
      ...{ text: 'Usually done within 3 working hours.', minutes: 160, sample: 20 },
    });
    expect((await usual('de'))?.text).toBe('Meist innerhalb von 3 Arbeitsstunden erledigt.');
    const answer = await cast.program.get('/v1/services/office-hours');
    expect(answer.headers.get('etag')).not.toBe(before);
    const { items } = bodyOf(
      await (await signIn(portico.it, cast.kestrel, MARA)).get<Schemas['ServiceList']>('/v1/services'),
    );
    const told = items.map(({ key, promise }) => [key, promise.usual?.sample ?? null]);
    expect(Object.fromEntries(told)).toMatchObject({ 'office-hours': 20, 'report-fault': null });
  });

  it('is not told of a service that counts otherwise now, nor of what is too long ago', async () => {
    const context = portico.it.context(cast.kestrel.id);
    await portico.it.portico.catalog.publish(context, { ...office, targets: null });
    expect(await usual()).toBeNull();
    await portico.it.portico.usualTimes.run();
    expect(await usual()).toBeNull();
    await portico.it.portico.catalog.publish(context, office);
    await portico.it.portico.usualTimes.run();
    expect((await usual())?.sample).toBe(20);
    clock.forward(91 * DAY);
    await portico.it.portico.usualTimes.run();
    expect(await usual()).toBeNull();
  });
});
