import { lazy } from '../client/lazy.js';
import type { fresh } from './fresh.js';
import type { PortalElement } from './portal-element.js';

/**
 * Rows of a live list in the order in which they are shown. While the pointer or the focus is among them they keep their places,
 * whatever happens meanwhile: nothing moves away under it. What is new comes, and what is gone goes, once both have left, or
 * when the person asks for it.
 */
export class HeldRows<T extends { id: string }> {
  /** How many new ones wait above those that are shown. */
  fresh = 0;

  #pointer = false;
  #focus = false;
  #shown: T[] = [];
  #latest: readonly T[] = [];
  #button: typeof fresh | undefined;

  constructor(private host: PortalElement) {}

  /** @param latest as they were read last */
  arrange(latest: readonly T[]): T[] {
    this.#latest = latest;
    this.fresh = 0;
    if (!this.#pointer && !this.#focus) return (this.#shown = [...latest]);
    const ids = new Set(this.#shown.map(({ id }) => id));
    const isNew = ({ id }: T): boolean => !ids.has(id);
    // Further pages are below the pointer.
    const last = latest.findLastIndex((row) => !isNew(row)) + 1;
    this.fresh = latest.slice(0, last).filter(isNew).length;
    const known = (row: T): T => latest.find(({ id }) => id === row.id) ?? row;
    return (this.#shown = [...this.#shown.map(known), ...latest.slice(last)]);
  }

  /** Shows these, wherever the pointer is: the person asked for them. */
  show(rows: readonly T[] = this.#latest): void {
    this.#shown = [...rows];
    this.host.requestUpdate();
  }

  /** Lets everything move again. */
  free(): void {
    this.#pointer = this.#focus = false;
  }

  /** Listeners of the list: `@pointerenter`, `@pointerleave`, `@focusin`, `@focusout`. */
  enter = (): void => void (this.#pointer = true);
  leave = (): void => {
    this.#pointer = false;
    this.host.requestUpdate();
  };
  focus = (): void => void (this.#focus = true);
  blur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    this.#focus = (currentTarget as HTMLElement).contains(relatedTarget as Node | null);
    if (!this.#focus) this.host.requestUpdate();
  };

  /**
   * The button that shows what is new, where something waits; its code comes then.
   * @param words with the place `{count}`
   */
  button(words: string): unknown {
    if (!this.fresh) return '';
    if (!this.#button)
      lazy(() => import('./fresh.js')).then(
        ({ fresh }) => {
          this.#button = fresh;
          this.host.requestUpdate();
        },
        () => {},
      );
    return this.#button?.(this.host, words, this.fresh, () => this.show());
  }
}
