/** The one source of "now": tests and the demo seeder give another. */
export type Clock = () => Date;

/** The wall clock. */
export const systemClock: Clock = () => new Date();
