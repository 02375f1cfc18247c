import type { ServiceRequest } from '../../client/types.js';

/**
 * The requests in the order in which they are shown. While the pointer is over them they keep their places, whatever happens
 * meanwhile: nothing moves away under it. What is new comes, and what is gone goes, once the pointer has left.
 */
export class Rows {
  /** Whether places are kept. */
  held = false;

  #shown: ServiceRequest[] = [];
  #states = new Map<string, string>();

  /** @param fresh as they were read last */
  arrange(fresh: readonly ServiceRequest[]): ServiceRequest[] {
    const known = new Map(fresh.map((request) => [request.id, request]));
    this.#shown = this.held
      ? [
          ...this.#shown.map((request) => known.get(request.id) ?? request),
          // Further pages are below the pointer.
          ...fresh.slice(this.#lastKnown(fresh) + 1),
        ]
      : [...fresh];
    return this.#shown;
  }

  /** Index of the last request that is shown already. */
  #lastKnown(fresh: readonly ServiceRequest[]): number {
    const ids = new Set(this.#shown.map(({ id }) => id));
    return fresh.findLastIndex(({ id }) => ids.has(id));
  }

  /** Those whose state has changed since the last time; none the first time. */
  changes(fresh: readonly ServiceRequest[]): ServiceRequest[] {
    const before = this.#states;
    this.#states = new Map(fresh.map(({ id, state }) => [id, state.key]));
    return fresh.filter(({ id, state }) => before.has(id) && before.get(id) !== state.key);
  }
}

/** Lets rows glide from where they were to where they are; not for people who want no motion. */
export function glide(rows: Iterable<Element>, before: ReadonlyMap<string, number>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of rows) {
    const was = before.get(row.id);
    const by = was === undefined ? 0 : was - row.getBoundingClientRect().top;
    if (by) row.animate([{ transform: `translateY(${by}px)` }, {}], { duration: 200, easing: 'ease-out' });
  }
}
