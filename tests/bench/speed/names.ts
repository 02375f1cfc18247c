/** The product. */
export const PORTICO = 'Portico';

/** The server that all others are held against. */
export const BASELINE = 'Express + driver';

/** Two processes of Portico that share the load. */
export const TWO = 'Portico, two processes';

/** The bucket in which the baseline keeps files. */
export const BASELINE_FILES = 'benchFiles';
