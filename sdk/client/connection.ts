import { onWake } from './pause.js';
import { readEvents } from './read-events.js';
import { tellAll } from './tell-all.js';
import type { PortalEvent } from './types.js';

/** What stays of a stream from one connection to the next. */
export interface StreamPlace {
  /** Id of the last event, empty before the first. */
  lastId: string;
  /** Since when (ms) the page is hidden; 0 while it is shown. */
  hiddenSince: number;
}

/** Opens the stream after the event with this id; empty: from now on. */
export type OpenStream = (lastId: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/** A server that sent no byte for so long (ms) is taken for dead; it sends a comment each 15 s. */
const silence = 40_000;
/** The same right after the page woke up or got its network back, when dead connections are common. */
const silenceOnWake = 16_000;

/** A page that is hidden for so long (ms) gives its connection back: over HTTP/1.1 a browser has six per host for all its tabs. */
const hiddenLimit = 60_000;

/**
 * One connection of the event stream, until it ends, falls silent or is given back. Its own file, fetched by the first who
 * subscribes: a page with a form alone never needs it.
 * @param missed whether something may have been missed, so that listeners have to read afresh when there is no `lastId`
 */
export async function connect(
  open: OpenStream,
  place: StreamPlace,
  listeners: Iterable<(event: PortalEvent) => void>,
  missed: boolean,
  signal: AbortSignal,
): Promise<void> {
  const connection = new AbortController();
  const close = () => connection.abort();
  let seen = Date.now();
  const check = (wake?: Event) => {
    const now = Date.now();
    place.hiddenSince = document.hidden ? place.hiddenSince || now : 0;
    const hidden = place.hiddenSince && now - place.hiddenSince > hiddenLimit;
    if (hidden || now - seen > (wake ? silenceOnWake : silence)) close();
  };
  const timer = setInterval(check, 5000);
  const ended = AbortSignal.any([signal, connection.signal]);
  onWake(check, ended);
  try {
    const body = await open(place.lastId, ended);
    if (missed && !place.lastId) tellAll(listeners, { type: 'reset' });
    await readEvents(body, ({ id, event, data }) => {
      seen = Date.now();
      place.lastId = id ?? place.lastId;
      if (data)
        tellAll(listeners, { ...(JSON.parse(data) as PortalEvent), type: event as PortalEvent['type'] });
    });
  } finally {
    clearInterval(timer);
    close();
  }
}
