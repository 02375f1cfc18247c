import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Says where a server listens, and ends with the signal that asks for it. */
export function listening(server: Server): void {
  const tell = (): void =>
    console.log(`answers at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  if (server.listening) tell();
  else server.once('listening', tell);
  process.once('SIGTERM', () => process.exit());
}
