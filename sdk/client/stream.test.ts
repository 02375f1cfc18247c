import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, problem, RealServer } from '../testing/real-server.js';
import { createPortal } from './portal.js';
import type { Portal, PortalEvent, PortalState } from './types.js';

/** What the client needs of a page. */
const page = () => Object.assign(new EventTarget(), { hidden: false, documentElement: { lang: 'en' } });

let document: ReturnType<typeof page>;
let cleanUp: (() => unknown)[];

beforeEach(() => {
  cleanUp = [];
  document = page();
  const window = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
});
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function start(server = new RealServer(), port = 0): Promise<RealServer> {
  await server.start(port);
  cleanUp.push(() => server.stop());
  return server;
}

/** A portal that follows the events of a server; tells what was heard and how its state changed. */
function follow(server: RealServer, fetchClientSecret?: () => Promise<string>) {
  let secrets = 0;
  const portal = createPortal({
    api: server.url,
    fetchClientSecret: fetchClientSecret ?? (async () => `cs_${++secrets}`),
  });
  const heard: string[] = [];
  const states: PortalState[] = [];
  portal.watch((state) => states.push(state));
  cleanUp.push(portal.subscribe((event) => heard.push(event.type)));
  return { portal, heard, states };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Waits by turns of the event loop: works with a stopped clock as well. */
async function until(condition: () => unknown): Promise<void> {
  for (const end = performance.now() + 30_000; !condition(); await turn()) {
    if (performance.now() > end) throw new Error(`Waited 30 s in vain: ${String(condition)}`);
  }
}

/** Stops the clock; the network goes on. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
}

const refused = (portal: Portal) =>
  portal.get('/v1/me').then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

describe('the event stream', () => {
  it('resumes from the position that the server tells at once, and `retry:` changes nothing', async () => {
    const server = await start();
    const { heard, states } = follow(server);
    await until(() => states.length);
    server.streams[0]!.end();
    server.happen('request.submitted');
    await until(() => heard.length);
    expect(server.streams.map(({ lastId }) => lastId)).toEqual([undefined, '1-1-0']);
    expect(heard).toEqual(['request.submitted']);
  });

  it('misses nothing and hears nothing twice when the server restarts', async () => {
    const first = await start();
    const { heard, states } = follow(first);
    await until(() => first.streams.length);
    first.happen('request.submitted');
    await until(() => heard.length === 1);
    const { port, log } = first;
    await first.stop();
    await until(() => states.includes('offline'));
    // Another process goes on meanwhile.
    new RealServer(log).happen('request.commented');
    const second = await start(new RealServer(log), port);
    await until(() => second.streams.length);
    second.happen('request.transitioned');
    await until(() => heard.length >= 3);
    expect(heard).toEqual(['request.submitted', 'request.commented', 'request.transitioned']);
    expect(second.streams[0]!.lastId).toBe('1-1-1');
    expect(states).toEqual(['ready', 'offline', 'ready']);
  });

  it('waits out a server that is starting', async () => {
    const server = await start();
    let tries = 0;
    server.routes['/v1/events'] = (_req, res) => {
      if (++tries === 2) delete server.routes['/v1/events'];
      problem(res, 503, 'unavailable');
    };
    const { states } = follow(server);
    await until(() => states.length);
    expect([tries, states]).toEqual([2, ['ready']]);
  });

  it('goes on with a new token when the server ends it with the old one, without a change of state', async () => {
    stopClock();
    const server = await start();
    server.tokenLife = 100;
    const { heard, states } = follow(server);
    await until(() => server.streams.length === 1);
    await vi.advanceTimersByTimeAsync(99_000 - 60_000);
    server.streams[0]!.write(': here\n\n');
    await turn();
    vi.setSystemTime(Date.now() + 61_000);
    server.streams[0]!.end();
    server.happen('request.transitioned');
    await until(() => (vi.advanceTimersByTime(100), server.streams.length === 2));
    await until(() => heard.length);
    expect(server.streams.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(server.secrets).toEqual(['cs_1', 'cs_2']);
    expect([heard, states]).toEqual([['request.transitioned'], ['ready']]);
  });

  it('renews a refused token once; after the second refusal the session is over until restart', async () => {
    const server = await start();
    let tries = 0;
    server.routes['/v1/events'] = (_req, res) => (tries++, problem(res, 401, 'unauthenticated'));
    const { portal, states } = follow(server);
    await until(() => states.length);
    expect([tries, server.secrets, states]).toEqual([2, ['cs_1', 'cs_2'], ['session-over']]);
    expect(await refused(portal)).toBe('session_over');
    delete server.routes['/v1/events'];
    portal.restart();
    await until(() => states.length === 3);
    expect(states).toEqual(['session-over', 'idle', 'ready']);
    expect(server.streams).toHaveLength(1);
  });

  it('tells that the session is over when the host gives no secret for the next token', async () => {
    stopClock();
    const server = await start();
    let signedIn = true;
    const { states } = follow(server, async () => {
      if (!signedIn) throw new Error('signed out');
      return 'cs_1';
    });
    await until(() => server.streams.length);
    await turn();
    signedIn = false;
    vi.setSystemTime(Date.now() + 901_000);
    server.streams[0]!.end();
    await until(() => (vi.advanceTimersByTime(100), states.includes('session-over')));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states).toEqual(['ready', 'session-over']);
    expect(server.streams).toHaveLength(1);
  });

  it('stops where the session may not hear events, and calls still work', async () => {
    const server = await start();
    let tries = 0;
    server.routes['/v1/events'] = (_req, res) => (tries++, problem(res, 403, 'component_not_allowed'));
    const { portal, states } = follow(server);
    await until(() => tries);
    expect((await portal.get('/v1/me')).name).toBe('Mara');
    stopClock();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([tries, states]).toEqual([1, ['ready']]);
  });

  it('tells a call what it may not do', async () => {
    const server = await start();
    server.routes['/v1/me'] = (_req, res) => problem(res, 403, 'component_not_allowed');
    const { portal } = follow(server);
    expect(await refused(portal)).toBe('component_not_allowed');
    expect(portal.state).not.toBe('session-over');
  });

  it('lets all hear an event when one of them throws, and loses nothing', async () => {
    const server = await start();
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const portal = createPortal({ api: server.url, fetchClientSecret: async () => 'cs_1' });
    const heard: PortalEvent[] = [];
    cleanUp.push(
      portal.subscribe(() => {
        throw new Error('from a listener');
      }),
      portal.subscribe((event) => heard.push(event)),
    );
    await until(() => server.streams.length);
    server.happen('request.submitted');
    server.happen('request.commented');
    await until(() => heard.length === 2);
    expect(reported).toHaveLength(2);
    expect(server.streams).toHaveLength(1);
  });
});

describe('a hidden page', () => {
  const hide = (hidden: boolean): void => {
    document.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('gives its connection back after a minute and resumes when it is shown', async () => {
    stopClock();
    const server = await start();
    const { heard, states } = follow(server);
    await until(() => server.streams.length);
    hide(true);
    for (let beats = 0; beats < 4; beats++) {
      await vi.advanceTimersByTimeAsync(14_000);
      server.streams[0]!.write(': here\n\n');
      await turn();
    }
    expect(server.streams[0]!.open).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    await until(() => !server.streams[0]!.open);
    server.happen('request.transitioned');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(server.streams).toHaveLength(1);
    hide(false);
    await until(() => heard.length);
    expect(server.streams[1]!.lastId).toBe('1-1-0');
    expect([heard, states]).toEqual([['request.transitioned'], ['ready']]);
  });

  it('keeps its connection when it is hidden for a moment, again and again', async () => {
    stopClock();
    const server = await start();
    follow(server);
    await until(() => server.streams.length);
    for (let times = 0; times < 5; times++) {
      hide(true);
      await vi.advanceTimersByTimeAsync(14_000);
      hide(false);
      await vi.advanceTimersByTimeAsync(1000);
      server.streams[0]!.write(': here\n\n');
      await turn();
    }
    expect(server.streams).toHaveLength(1);
    expect(server.streams[0]!.open).toBe(true);
  });

  it('leaves no connection behind when nobody listens any more', async () => {
    stopClock();
    const server = await start();
    const portal = createPortal({ api: server.url, fetchClientSecret: async () => 'cs_1' });
    const stop = portal.subscribe(() => {});
    await until(() => server.streams.length);
    stop();
    await until(() => !server.streams[0]!.open);
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.streams).toHaveLength(1);
  });
});

describe('a host that does not answer', () => {
  it('is given up like a dead network', async () => {
    const server = await start();
    server.routes['/v1/token'] = () => {};
    const late = new DOMException('late', 'TimeoutError');
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(late));
    const portal = createPortal({ api: server.url, fetchClientSecret: async () => 'cs_1' });
    stopClock();
    const outcome = refused(portal);
    let code: unknown;
    void outcome.then((value) => (code = value));
    await until(() => (vi.advanceTimersByTime(100), code));
    expect([code, portal.state]).toEqual(['offline', 'offline']);
    vi.restoreAllMocks();
    vi.useRealTimers();
    server.routes['/v1/token'] = (_req, res) => json(res, 200, { access_token: 'token-9', expires_in: 900 });
    expect((await portal.get('/v1/me')).name).toBe('Mara');
  });
});
