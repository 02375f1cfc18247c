/** An answer as it stands on the wire. */
export interface RawAnswer {
  status: number;
  headers: Fields;
  bytes: Buffer;
  /** Where in the bytes it ends; null when nothing else can follow on this connection. */
  end: number | null;
}

/** Header fields, whatever their case; what `Headers` tells of them, without its price. */
export class Fields {
  private readonly values = new Map<string, string>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).toLowerCase();
      const before = this.values.get(name);
      const value = line.slice(colon + 1).trim();
      this.values.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }
}

const HEAD_END = '\r\n\r\n';

/**
 * The answer that these bytes begin with; undefined while there is not all of it. Of an endless stream only the head is read.
 * @throws when they are no answer of HTTP/1.1
 */
export function readAnswer(bytes: Buffer, method: string, hasEnded: boolean): RawAnswer | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const [, code] = /^HTTP\/1\.1 (\d{3}) /.exec(first) ?? [];
  if (code === undefined) throw new Error(`no answer of HTTP/1.1: ${first.slice(0, 100)}`);
  const status = Number(code);
  const headers = new Fields(lines);
  const from = headEnd + HEAD_END.length;
  const body = bodyOf(bytes, from, {
    isEmpty: method === 'HEAD' || status === 204 || status === 304,
    headers,
    hasEnded,
  });
  if (!body) return undefined;
  const isLast = body.end === null || headers.get('connection')?.toLowerCase() === 'close';
  return { status, headers, bytes: body.bytes, end: isLast ? null : body.end };
}

interface Framing {
  isEmpty: boolean;
  headers: Fields;
  hasEnded: boolean;
}

type Body = Pick<RawAnswer, 'bytes' | 'end'>;

function bodyOf(bytes: Buffer, from: number, { isEmpty, headers, hasEnded }: Framing): Body | undefined {
  if (isEmpty) return { bytes: Buffer.alloc(0), end: from };
  if (headers.get('content-type')?.startsWith('text/event-stream'))
    return { bytes: Buffer.alloc(0), end: null };
  if (headers.get('transfer-encoding') === 'chunked') return unchunked(bytes, from);
  const length = headers.get('content-length');
  if (length === null) return hasEnded ? { bytes: bytes.subarray(from), end: null } : undefined;
  const end = from + Number(length);
  return bytes.length < end ? undefined : { bytes: bytes.subarray(from, end), end };
}

function unchunked(bytes: Buffer, from: number): Body | undefined {
  const chunks: Buffer[] = [];
  for (let at = from; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number(`0x${bytes.toString('latin1', at, line)}`);
    if (Number.isNaN(size)) throw new Error('a chunk without its size');
    const start = line + 2;
    at = start + size + 2;
    if (bytes.length < at) return undefined;
    if (size === 0) return { bytes: Buffer.concat(chunks), end: at };
    chunks.push(bytes.subarray(start, start + size));
  }
}
