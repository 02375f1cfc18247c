/** The fields of one block of an event stream; a comment has none. */
export type EventFields = Partial<Record<'id' | 'event' | 'data', string>>;

/** Reads server-sent events (WHATWG HTML 9.2) until the stream ends; comments are told too: they are signs of life. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  tell: (fields: EventFields) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop()!;
    blocks.forEach((block) => tell(parseBlock(block)));
  }
}

function parseBlock(block: string): EventFields {
  const fields: Record<string, string> = {};
  for (const line of block.split(/\r?\n/)) {
    const [, name, value] = /^(\w+): ?([^]*)/.exec(line) ?? [];
    // Several `data` lines are one text.
    if (name) fields[name] = name === 'data' && fields[name] ? `${fields[name]}\n${value}` : value!;
  }
  return fields;
}
