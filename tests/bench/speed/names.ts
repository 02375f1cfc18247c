/** The product. */
export const PORTICO = 'Portico';

/** The server that all others are held against. */
export const BASELINE = 'Express + driver';

/** Two processes of a server that share the load. */
export const twoOf = (name: string): string => `${name}, two processes`;

/** The bucket in which the baseline keeps files. */
export const BASELINE_FILES = 'benchFiles';
