import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StartError } from './kernel/errors.js';
import { describeFailure } from './kernel/log.js';

/** The options of a command. @throws StartError how it is used, for one that it does not know. */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message}. Use: ${usage}`);
  }
}

/** Runs a command to its end and the process with it: 0, or 1 and one sentence. */
export function runCommand(main: () => Promise<void>): void {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      // Messages of drivers may quote documents.
      console.error(error instanceof StartError ? error.message : JSON.stringify(describeFailure(error)));
      process.exit(1);
    },
  );
}
