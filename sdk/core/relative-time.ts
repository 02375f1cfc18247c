const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How far away a time is, for example "2 hours ago" or "in 3 days". @param time RFC 3339 @param now ms, for tests */
export function relativeTime(time: string, language: string, now: number = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
