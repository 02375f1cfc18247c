import type { OpenStream, StreamPlace } from './connection.js';
import { PortalError } from './errors.js';
import { lazy } from './lazy.js';
import { backoff, pause } from './pause.js';
import type { PortalEvent } from './types.js';

type Listener = (event: PortalEvent) => void;

/** As good as for ever (ms): the longest time that timers know. */
const untilShown = 2 ** 31 - 1;

/**
 * Why a connection is given up. Without a reason of ours the browser makes an error, and that remembers where it was made: the
 * element that listened last would stay in memory with all that it showed.
 */
const unheard = 1;

/** One connection for all listeners: open while there is at least one. */
export interface EventStream {
  subscribe(listener: Listener): () => void;
  /** Tries anew after the session was over. */
  restart(): void;
}

/** A stream that reconnects by itself and misses nothing. */
export function createStream(open: OpenStream): EventStream {
  const listeners = new Set<Listener>();
  const place: StreamPlace = { lastId: '', hiddenSince: 0 };
  let running: AbortController | undefined;

  async function follow({ signal }: AbortController): Promise<void> {
    for (let failures = 0, missed = false; !signal.aborted; missed = true) {
      try {
        const { connect } = await lazy(() => import('./connection.js'));
        await connect(open, place, listeners, missed, signal);
        failures = 0;
      } catch (error) {
        if (error instanceof PortalError && !error.retryable) return;
      }
      // What happens while nobody looks is told when the page is shown again.
      await pause(document.hidden ? untilShown : backoff(failures++), signal);
    }
  }

  const restart = (): void => {
    running?.abort(unheard);
    if (listeners.size) void follow((running = new AbortController()));
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) restart();
      return () => {
        if (listeners.delete(listener) && !listeners.size) restart();
      };
    },
    restart,
  };
}
