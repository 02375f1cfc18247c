import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory } from './directory.mjs';

/** What the directory service needs. */
export interface DirectoryServiceOptions {
  /** What callers present as `Authorization: Bearer …`. */
  token: string;
  /** What it knows; invented people when left out. */
  directory?: Directory;
}

/** The service as a request handler for `node:http`. */
export function createDirectoryService(
  options: DirectoryServiceOptions,
): (req: IncomingMessage, res: ServerResponse) => void;
