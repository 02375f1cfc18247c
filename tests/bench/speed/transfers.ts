import { randomBytes } from 'node:crypto';
import { Agent, request, type IncomingMessage } from 'node:http';
import { PNG } from '../../support/files.js';
import type { Stretch, Target } from './load.js';
import { BASELINE_FILES } from './names.js';
import type { Bout, Pace } from './rounds.js';
import type { World } from './world.js';

/** Files that are under way at the same time. */
const CONNECTIONS = 4;
/** Where Portico keeps bytes. */
const BLOBS = 'blobs';

/** An image of so many bytes that no compression makes smaller. */
const imageOf = (bytes: number): Buffer => Buffer.concat([PNG, randomBytes(bytes - PNG.length)]);

/** Uploads and downloads of files of so many bytes, each in its own round; what was uploaded is removed after each stretch. */
export function transfers(
  { db, token }: World,
  targets: readonly Target[],
  bytes: number,
  pace: Pace,
): Bout<Stretch>[][] {
  const image = imageOf(bytes);
  const clean = async (): Promise<void> => {
    for (const bucket of [BLOBS, BASELINE_FILES])
      for (const part of ['files', 'chunks']) await db.collection(`${bucket}.${part}`).drop();
    await db.collection('documents').deleteMany({});
  };
  const bout = (work: string, program: Target, run: (wire: Wire) => Promise<() => Promise<void>>) => ({
    work,
    program: program.name,
    async run(): Promise<Stretch> {
      const wire = new Wire(program.urls[0] as string, await token());
      const transfer = await run(wire);
      try {
        return await repeat(program, transfer, pace);
      } finally {
        wire.close();
        await clean();
      }
    },
  });
  return [
    targets.map((one) =>
      bout('W5 up', one, async (wire) => async () => {
        await wire.upload(image);
      }),
    ),
    targets.map((one) =>
      bout('W5 down', one, async (wire) => {
        const id = await wire.upload(image);
        return () => wire.download(id, bytes);
      }),
    ),
  ];
}

/** Kept connections to a server. */
class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Sends a file, and answers its id. */
  async upload(image: Buffer): Promise<string> {
    const answer = await this.call('POST', '/v1/documents?name=photo.png', image);
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (answer.statusCode !== 201) throw new Error(`An upload was answered ${answer.statusCode}: ${text}`);
    return (JSON.parse(text) as { id: string }).id;
  }

  /** Reads a file to its end. */
  async download(id: string, bytes: number): Promise<void> {
    const answer = await this.call('GET', `/v1/documents/${id}/content`);
    let size = 0;
    for await (const chunk of answer) size += (chunk as Buffer).length;
    if (answer.statusCode !== 200 || size !== bytes)
      throw new Error(`A download was answered ${answer.statusCode} with ${size} bytes.`);
  }

  close(): void {
    this.agent.destroy();
  }

  private call(method: string, path: string, body?: Buffer): Promise<IncomingMessage> {
    const headers = {
      Authorization: `Bearer ${this.token}`,
      ...(body ? { 'Content-Type': 'image/png', 'Content-Length': `${body.length}` } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { agent: this.agent, method, headers }, resolve);
      sent.on('error', reject).end(body);
    });
  }
}

/** Repeats a transfer on all connections until the time is up, and lets those under way come to their end. */
async function repeat(
  target: Target,
  transfer: () => Promise<void>,
  { seconds, warmSeconds }: Pace,
): Promise<Stretch> {
  const shoot = async (duration: number): Promise<{ took: number[]; seconds: number }> => {
    const [took, begin] = [[] as number[], performance.now()];
    const worker = async (): Promise<void> => {
      do {
        const start = performance.now();
        await transfer();
        took.push(performance.now() - start);
      } while (performance.now() - begin < duration * 1_000);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
    return { took: took.sort((a, b) => a - b), seconds: (performance.now() - begin) / 1_000 };
  };
  if (warmSeconds > 0) await shoot(warmSeconds);
  const before = await target.cpuSeconds();
  const shot = await shoot(seconds);
  const after = await target.cpuSeconds();
  const { took } = shot;
  return {
    perSecond: took.length / shot.seconds,
    p50: placed(took, 0.5),
    p99: placed(took, 0.99),
    cpuMs: before === null || after === null ? null : ((after - before) * 1_000) / took.length,
  };
}

/** The number at a place of sorted ones, from 0 to 1. */
export const placed = (sorted: readonly number[], at: number): number =>
  sorted[Math.ceil((sorted.length - 1) * at)] ?? NaN;
