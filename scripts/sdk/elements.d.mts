/** Tags of our elements, in order. */
export const tags: readonly string[];

/** Brings the lists of elements in `sdk/` up to date. */
export function writeElementLists(): void;
