import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a free port. */
export interface Running {
  url: string;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(handler: RequestListener): Promise<Running> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the stand-in received. */
export interface ReceivedCall {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** A small real HTTP server in the place of Portico: notes each call and gives the answer that is set. */
export interface ApiStandIn extends Running {
  calls: ReceivedCall[];
  answer: typeof GIVEN;
}

/** What Portico answers when all is well. */
export const GIVEN = {
  status: 201,
  body: '{"clientSecret":"cs_test","expiresAt":"2030-01-01T00:00:00.000Z"}',
};

/** Starts a stand-in that answers like `POST /v1/embed-sessions`. */
export async function startApiStandIn(): Promise<ApiStandIn> {
  const calls: ReceivedCall[] = [];
  const answer = { ...GIVEN };
  const running = await listen((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      calls.push({
        method: req.method,
        path: req.url,
        headers: req.headers,
        body: JSON.parse(text || 'null'),
      });
      res.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  return { ...running, calls, answer };
}

/** The `name=value` part of the cookie that an answer sets. */
export function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
