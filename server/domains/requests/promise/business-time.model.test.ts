import { describe, expect, it } from 'vitest';
import { minutesOf, openHours, type BusinessHours, type HoursRange } from './business-hours.model.js';
import { addBusiness, businessBetween } from './business-time.model.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const day: HoursRange[] = [{ from: '09:00', to: '17:00' }];
const night: HoursRange[] = [{ from: '22:00', to: '06:00' }];
const office = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const nights = { monday: night, tuesday: night, wednesday: night, thursday: night, friday: night };
const always = [{ from: '00:00', to: '24:00' }];
const around = { ...Object.fromEntries(Object.keys(office).map((name) => [name, always])) };
const odd = {
  monday: [
    { from: '01:15', to: '02:45' },
    { from: '02:45', to: '03:10' },
  ],
  sunday: [
    { from: '01:30', to: '02:30' },
    { from: '23:00', to: '01:00' },
  ],
  saturday: [{ from: '12:00', to: '00:30' }],
};

/** A change forward and one back in each zone, half an hour only on Lord Howe; a zone that has none. */
const ZONES: [zone: string, around: string[]][] = [
  ['Europe/Berlin', ['2026-03-29T01:00Z', '2026-10-25T01:00Z']],
  ['America/New_York', ['2026-03-08T07:00Z', '2026-11-01T06:00Z']],
  ['Australia/Lord_Howe', ['2026-04-04T15:00Z', '2026-10-03T15:30Z']],
  ['America/Santiago', ['2026-04-05T03:00Z', '2026-09-06T04:00Z']],
  ['Asia/Kathmandu', ['2026-06-01T00:00Z']],
];

const CALENDARS: BusinessHours[] = ZONES.flatMap(([timeZone, changes]) =>
  [office, nights, around, odd].map((hours) => ({
    timeZone,
    hours,
    // The second day after a change, and three days around another one.
    holidays: changes.flatMap((change) => [
      { from: new Date(Date.parse(change) + 2 * DAY).toISOString().slice(0, 10) },
      {
        from: new Date(Date.parse(change) - 9 * DAY).toISOString().slice(0, 10),
        to: new Date(Date.parse(change) - 7 * DAY).toISOString().slice(0, 10),
      },
    ]),
  })),
);

/** Numbers that look like chance and are the same each time (mulberry32). */
function luck(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Looks at the clock on the wall: whether a minute is open. Slow, and nothing else. */
function oracleOf({ timeZone, hours, holidays }: BusinessHours): (at: number) => boolean {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
  return (at) => {
    const [date = '', clock = ''] = format.format(at).split(' ');
    if (holidays.some(({ from, to }) => date >= from && date <= (to ?? from))) return false;
    const weekday = new Date(`${date}T00:00Z`).getUTCDay();
    const minute = minutesOf(clock);
    const today = hours[names[weekday] as 'monday'] ?? [];
    const yesterday = hours[names[(weekday + 6) % 7] as 'monday'] ?? [];
    const isLate = ({ from, to }: HoursRange): boolean => minutesOf(to) <= minutesOf(from);
    return (
      today.some(
        (range) => minute >= minutesOf(range.from) && (isLate(range) || minute < minutesOf(range.to)),
      ) || yesterday.some((range) => isLate(range) && minute < minutesOf(range.to))
    );
  };
}

/** Moments around the changes of a calendar's clocks, to the minute. */
function moments(calendar: BusinessHours, random: () => number): [from: number, to: number] {
  const changes = ZONES.find(([zone]) => zone === calendar.timeZone)?.[1] ?? [];
  const change = Date.parse(changes[Math.floor(random() * changes.length)] as string);
  const pick = (): number => change + Math.floor((random() * 8 - 4) * 24 * 60) * MINUTE;
  const [a, b] = [pick(), pick()];
  return [Math.min(a, b), Math.max(a, b)];
}

describe.each(
  CALENDARS.map((calendar, at) => [calendar.timeZone, Object.keys(calendar.hours).join(' '), at]),
)('business time in %s on %s', (_zone, _days, index) => {
  const calendar = CALENDARS[index as number] as BusinessHours;
  const hours = openHours(calendar);
  const random = luck(20_261_129 + (index as number));

  it('is what a clock on the wall counts minute by minute, over changes of clocks and holidays', () => {
    const isOpen = oracleOf(calendar);
    for (let round = 0; round < 12; round += 1) {
      const [from, to] = moments(calendar, random);
      let minutes = 0;
      for (let at = from; at < to; at += MINUTE) if (isOpen(at)) minutes += 1;
      const counted = businessBetween(hours, new Date(from), new Date(to)) / MINUTE;
      expect(counted, `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`).toBe(minutes);
    }
  });

  it('added is the first moment with so much between, to the millisecond', () => {
    for (let round = 0; round < 200; round += 1) {
      const from = new Date(moments(calendar, random)[0] + Math.floor(random() * MINUTE));
      const ms = 1 + Math.floor(random() * 40 * HOUR);
      const due = addBusiness(hours, from, ms) as Date;
      expect(businessBetween(hours, from, due)).toBe(ms);
      expect(businessBetween(hours, from, new Date(due.getTime() - 1))).toBe(ms - 1);
    }
  });

  it('never runs backwards, and is the same in parts as at once', () => {
    for (let round = 0; round < 200; round += 1) {
      const [from, to] = moments(calendar, random);
      const middle = from + Math.floor(random() * (to - from));
      const [first, second] = [
        businessBetween(hours, new Date(from), new Date(middle)),
        businessBetween(hours, new Date(middle), new Date(to)),
      ];
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThanOrEqual(middle - from);
      expect(first + second).toBe(businessBetween(hours, new Date(from), new Date(to)));
      const [less, more] = [Math.floor(random() * 9 * HOUR), Math.floor(random() * 9 * HOUR)].sort(
        (a, b) => a - b,
      ) as [number, number];
      const [sooner, later] = [
        addBusiness(hours, new Date(from), less),
        addBusiness(hours, new Date(from), more),
      ];
      expect((sooner as Date).getTime()).toBeLessThanOrEqual((later as Date).getTime());
    }
  });
});

describe('business time', () => {
  const berlin = (hours: BusinessHours['hours'], holidays: BusinessHours['holidays'] = []) =>
    openHours({ timeZone: 'Europe/Berlin', hours, holidays });

  it('ends with the working day, and goes on after the weekend', () => {
    const friday = new Date('2026-11-27T15:00:00Z');
    expect(addBusiness(berlin(office), friday, HOUR)?.toISOString()).toBe('2026-11-27T16:00:00.000Z');
    expect(addBusiness(berlin(office), friday, HOUR + 1)?.toISOString()).toBe('2026-11-30T08:00:00.001Z');
  });

  it('of a night shift is an hour shorter when clocks go forward, and an hour longer when they go back', () => {
    const saturday = berlin({ saturday: night });
    const over = (from: string): number =>
      businessBetween(saturday, new Date(from), new Date(Date.parse(from) + DAY));
    expect(over('2026-03-28T12:00Z')).toBe(7 * HOUR);
    expect(over('2026-10-24T12:00Z')).toBe(9 * HOUR);
    expect(over('2026-11-07T12:00Z')).toBe(8 * HOUR);
  });

  it('does not count a day without hours or a holiday, nor anything backwards', () => {
    const monday = new Date('2026-11-30T12:00Z');
    expect(
      businessBetween(berlin(office), new Date('2026-11-28T00:00Z'), new Date('2026-11-29T22:59Z')),
    ).toBe(0);
    const holidays = [{ from: '2026-11-30', to: '2026-12-01' }];
    expect(addBusiness(berlin(office, holidays), monday, 1)?.toISOString()).toBe('2026-12-02T08:00:00.001Z');
    expect(businessBetween(berlin(office), monday, new Date(monday.getTime() - DAY))).toBe(0);
    expect(businessBetween(null, monday, new Date(monday.getTime() - DAY))).toBe(0);
  });

  it('without a calendar counts around the clock', () => {
    const at = new Date('2026-11-28T12:00Z');
    expect(addBusiness(null, at, DAY)).toEqual(new Date('2026-11-29T12:00Z'));
    expect(businessBetween(null, at, new Date('2026-11-29T12:00Z'))).toBe(DAY);
  });

  it('that is more than ten years ahead is no promise', () => {
    const holidays = Array.from({ length: 12 }, (_, year) => ({
      from: `${2026 + year}-01-01`,
      to: `${2026 + year}-12-31`,
    }));
    expect(addBusiness(berlin(office, holidays), new Date('2026-11-28T12:00Z'), 1)).toBeNull();
  });

  it('takes a working day for the hours of the week by the days on which work begins', () => {
    expect(berlin(office).dayMs).toBe(8 * HOUR);
    expect(berlin({ ...nights, saturday: [{ from: '08:00', to: '10:00' }] }).dayMs).toBe(7 * HOUR);
  });
});
