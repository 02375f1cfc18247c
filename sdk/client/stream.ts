import { PortalError } from './errors.js';
import { backoff, onWake, pause } from './pause.js';
import { readEvents } from './read-events.js';
import { tellAll } from './tell-all.js';
import type { PortalEvent } from './types.js';

type Listener = (event: PortalEvent) => void;

/** A server that sent no byte for so long (ms) is taken for dead; it sends a comment each 15 s. */
const silence = 40_000;
/** The same right after the page woke up or got its network back, when dead connections are common. */
const silenceOnWake = 16_000;

/** A page that is hidden for so long (ms) gives its connection back: over HTTP/1.1 a browser has six per host for all its tabs. */
const hiddenLimit = 60_000;
/** As good as for ever (ms): the longest time that timers know. */
const untilShown = 2 ** 31 - 1;

/** One connection for all listeners: open while there is at least one. */
export interface EventStream {
  subscribe(listener: Listener): () => void;
  /** Tries anew after the session was over. */
  restart(): void;
}

/** @param open opens the stream after the event with this id (empty: from now on). */
export function createStream(
  open: (lastId: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>,
): EventStream {
  const listeners = new Set<Listener>();
  let lastId = '';
  let hiddenSince = 0;
  let running: AbortController | undefined;

  async function connect(missed: boolean, signal: AbortSignal): Promise<void> {
    const connection = new AbortController();
    const close = () => connection.abort();
    let seen = Date.now();
    const check = (wake?: Event) => {
      const now = Date.now();
      hiddenSince = document.hidden ? hiddenSince || now : 0;
      const hidden = hiddenSince && now - hiddenSince > hiddenLimit;
      if (hidden || now - seen > (wake ? silenceOnWake : silence)) close();
    };
    const timer = setInterval(check, 5000);
    signal.addEventListener('abort', close, connection);
    onWake(check, connection.signal);
    try {
      const body = await open(lastId, connection.signal);
      if (missed && !lastId) tellAll(listeners, { type: 'reset' });
      await readEvents(body, ({ id, event, data }) => {
        seen = Date.now();
        lastId = id ?? lastId;
        if (data)
          tellAll(listeners, { ...(JSON.parse(data) as PortalEvent), type: event as PortalEvent['type'] });
      });
    } finally {
      clearInterval(timer);
      close();
    }
  }

  async function follow({ signal }: AbortController): Promise<void> {
    for (let failures = 0, missed = false; !signal.aborted; missed = true) {
      try {
        await connect(missed, signal);
        failures = 0;
      } catch (error) {
        if (error instanceof PortalError && !error.retryable) return;
      }
      // What happens while nobody looks is told when the page is shown again.
      await pause(document.hidden ? untilShown : backoff(failures++), signal);
    }
  }

  const restart = (): void => {
    running?.abort();
    if (listeners.size) void follow((running = new AbortController()));
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) restart();
      return () => {
        if (listeners.delete(listener) && !listeners.size) running?.abort();
      };
    },
    restart,
  };
}
