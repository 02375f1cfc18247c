import { StartError } from './kernel/errors.js';
import { describeFailure } from './kernel/log.js';
import { startServer } from './server.js';
import { readConfig } from './config.js';

/** How long calls in flight may take to finish when the server stops. */
const STOP_MS = 10_000;
/** A second signal after so long means that somebody will not wait. */
const IMPATIENT_MS = 1_000;

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

async function main(): Promise<void> {
  const server = await startServer(readConfig(), say);
  let stoppingSince = 0;
  const stop = (): void => {
    if (stoppingSince > 0 && Date.now() - stoppingSince > IMPATIENT_MS) process.exit(1);
    if (stoppingSince > 0) return;
    stoppingSince = Date.now();
    server.stop(STOP_MS).then(
      () => process.exit(0),
      (error: unknown) => {
        giveUp('The server did not stop cleanly.', error);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  process.send?.({ ready: true, ...server.facts });
}

main().catch((error: unknown) => {
  // A sentence for people where we know what is wrong; everything where we do not.
  if (error instanceof StartError) console.error(`Portico cannot start: ${error.message}`);
  else giveUp('Portico cannot start.', error);
  process.exit(1);
});

// Node would print the message of an error that nobody caught, and messages of drivers quote documents.
process.on('uncaughtException', (error) => giveUp('Portico ended by a failure that nobody caught.', error));

function giveUp(sentence: string, error: unknown): never {
  console.error(sentence, JSON.stringify(describeFailure(error)));
  process.exit(1);
}
