import type { FeedEvent } from '../store/event-feed.js';

const texts = new WeakMap<FeedEvent, Buffer>();

/** An event as CloudEvents 1.0 in the text of a server-sent event: the same bytes for all who hear of it. */
export function textOf(event: FeedEvent): Buffer {
  let text = texts.get(event);
  if (!text) texts.set(event, (text = Buffer.from(write(event))));
  return text;
}

function write({ position, row }: FeedEvent): string {
  const event = {
    specversion: '1.0',
    id: row._id,
    source: '/v1',
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    data: row.data,
  };
  return `id: ${position}\nevent: ${row.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
