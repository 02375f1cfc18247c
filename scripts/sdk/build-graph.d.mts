/** The scripts of the build for browsers, and which load which. */
export interface BuildGraph {
  /** Names of all scripts. */
  all: string[];
  /** Their code by name. */
  codeOf: Record<string, string>;
  /** A file and everything that it imports statically. */
  graph(file: string): Set<string>;
  /** Those of several files, each file once. */
  graphs(...files: string[]): string[];
  /** How many bytes a script is when it is fetched compressed. */
  servedSize(file: string, ending: '.br' | '.gz'): number;
}

/** Where the build for browsers is. */
export const BUILD: string;

/** Reads it. @throws Error when nothing was built */
export function readBuild(folder?: string): BuildGraph;
