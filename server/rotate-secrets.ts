import { readConfig } from './config.js';
import { StartError } from './kernel/errors.js';
import { startServer } from './server.js';

/** Encrypts everything that is kept secret with the first of the keys; run it after a new one was put first. */
async function main(): Promise<void> {
  const server = await startServer(
    { ...readConfig(), port: 0, demo: false, logLevel: 'warn' },
    () => undefined,
  );
  try {
    if (!server.portico.secrets.isLocked) throw new StartError('There is no key: set PORTICO_SECRET_KEYS.');
    const count = await server.portico.secrets.rotate();
    console.log(
      `${count} secrets were encrypted anew. Older keys can be left out of PORTICO_SECRET_KEYS now.`,
    );
  } finally {
    await server.stop(1_000);
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
