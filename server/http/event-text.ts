import { cloudEventOf } from '../store/cloud-event.js';
import type { FeedEvent } from '../store/event-feed.js';

const texts = new WeakMap<FeedEvent, Buffer>();

/** An event as CloudEvents 1.0 in the text of a server-sent event: the same bytes for all who hear of it. */
export function textOf(event: FeedEvent): Buffer {
  let text = texts.get(event);
  if (!text) texts.set(event, (text = Buffer.from(write(event))));
  return text;
}

const write = ({ position, row }: FeedEvent): string =>
  `id: ${position}\nevent: ${row.type}\ndata: ${JSON.stringify(cloudEventOf(row))}\n\n`;
