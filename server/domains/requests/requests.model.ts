/** Longest title, in characters. */
const TITLE_LENGTH = 160;

/** Fills `{field}` in a service's title with top-level answers; falls back on the service's name. */
export function renderTitle(
  template: string,
  data: Readonly<Record<string, unknown>>,
  labels: Labels,
  fallback: string,
): string {
  const title = template
    .replaceAll(/\{([A-Za-z0-9_]+)\}/g, (_, field: string) =>
      labels(field, Object.hasOwn(data, field) ? data[field] : undefined),
    )
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s:,–-]+|[\s:,–-]+$/g, '');
  return title === '' ? fallback : title.slice(0, TITLE_LENGTH);
}

/** Turns an answer into words. */
export type Labels = (field: string, value: unknown) => string;

/**
 * Words for answers: what it is called that they name, an enum's label where the form has one, otherwise the value itself.
 * @param names What answers name, by JSON pointer to the answer.
 */
export function labelsOf(
  form: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string> = new Map(),
): Labels {
  const properties = (form['properties'] ?? {}) as Record<
    string,
    { 'x-enum-labels'?: Record<string, string>; 'x-record'?: string; 'x-person'?: string }
  >;
  return (field, value) => {
    if (value === undefined || value === null || typeof value === 'object') return '';
    const name = names.get(`/${field}`);
    if (name !== undefined) return name;
    const asked = Object.hasOwn(properties, field) ? properties[field] : undefined;
    // An id says nothing to people.
    if (asked?.['x-record'] ?? asked?.['x-person']) return '';
    const labels = asked?.['x-enum-labels'];
    return (
      (labels && Object.hasOwn(labels, String(value)) ? labels[String(value)] : undefined) ?? String(value)
    );
  };
}

/** When a promised number of hours is over. */
export function expectedBy(from: Date, hours: number | null): Date | null {
  return hours === null ? null : new Date(from.getTime() + hours * 3_600_000);
}

/** The condition under which {@link isLate} holds, or does not. */
export function lateFilter(now: Date, late: boolean): Record<string, unknown> {
  if (late) return { status: 'open', expectedBy: { $lt: now } };
  return { $or: [{ status: 'closed' }, { expectedBy: null }, { expectedBy: { $gte: now } }] };
}

/** Whether the promised time is over and the request still open. */
export function isLate(request: { status: 'open' | 'closed'; expectedBy: Date | null }, now: Date): boolean {
  return request.status === 'open' && request.expectedBy !== null && request.expectedBy < now;
}
