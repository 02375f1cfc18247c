import type { ServiceRequest } from '../../client/types.js';

/** What can be shown. */
export const views = ['open', 'waiting', 'closed'] as const;

/** One of {@link views}. */
export type View = (typeof views)[number];

/** What was read. */
export interface Shown {
  /** What was asked for. */
  view: View;
  /** Those that wait for the person: they come first. */
  waiting: ServiceRequest[];
  items: ServiceRequest[];
  cursor: string | null;
}

/** What waits for the person comes first, and once. */
export function inOrder({ waiting, items }: Shown): ServiceRequest[] {
  return [...waiting, ...items.filter(({ id }) => !waiting.some((one) => one.id === id))];
}
