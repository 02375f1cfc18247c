import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the site needs to know about Portico. */
export interface HostSiteOptions {
  /** Where Portico answers, for example `http://localhost:8080`. */
  apiUrl: string;
  /** The API key of this company; it never reaches a browser. */
  apiKey: string;
  /** Keys of the other companies of the demo, by the name of their folder in `examples/worlds`; none when left out. */
  worlds?: Record<string, { apiKey: string }>;
  /** Takes one line per problem, without names or keys. Default: the console. */
  log?: (line: string) => void;
}

/** The website as a request handler for `node:http`. Throws a TypeError when `apiUrl` is not a URL. */
export function createHostSite(options: HostSiteOptions): (req: IncomingMessage, res: ServerResponse) => void;
