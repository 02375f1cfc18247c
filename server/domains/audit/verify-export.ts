import { calculateJwkThumbprint, compactVerify, importJWK, type JWK } from 'jose';
import type { ChainedEvent, SealedBlock } from './chain.model.js';
import { ChainVerifier, type Checkpoint, type Fault } from './verify.model.js';

/** What is known beforehand. */
export interface Known {
  /** Thumbprint (RFC 7638) of the tenant's key: without it, whoever forged the chain may have brought a key of their own. */
  key?: string;
  checkpoints: readonly Checkpoint[];
}

/** What an export is found to be. */
export interface Verdict {
  faults: Fault[];
  blocks: number;
  events: number;
  /** Number of the block after which the export begins; 0 for a whole one. */
  after: number;
  /** Thumbprint of the key that the export names. */
  key: string | null;
  /** The last block. */
  head: Checkpoint | null;
}

type Line = { type?: unknown } & Record<string, unknown>;

/** Verifies an export line by line. */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: Known,
): Promise<Verdict> {
  const reader = new Reader(known);
  for await (const text of lines) if (text.trim() !== '') await reader.take(text);
  return reader.end();
}

class Reader {
  private readonly faults: Fault[] = [];
  private verifier: ChainVerifier | null = null;
  private thumbprint: string | null = null;
  private block: SealedBlock | null = null;
  private events: ChainedEvent[] = [];
  private line = 0;

  constructor(private readonly known: Known) {}

  async take(text: string): Promise<void> {
    this.line += 1;
    const line = parse(text);
    if (line?.type === 'key' && !this.verifier) await this.takeKey(line['key'] as JWK);
    else if (line?.type === 'block' && this.verifier) await this.takeBlock(line as unknown as SealedBlock);
    else if (line?.type === 'event' && this.block) this.events.push(line as unknown as ChainedEvent);
    else this.fault(`Line ${this.line} is not a line of an export, or stands where it does not belong.`);
  }

  async end(): Promise<Verdict> {
    await this.finishBlock();
    if (!this.verifier) this.fault('There is no key: this is no export of an audit chain.');
    this.verifier?.end();
    return {
      faults: [...this.faults, ...(this.verifier?.faults ?? [])],
      blocks: this.verifier?.blocks ?? 0,
      events: this.verifier?.events ?? 0,
      after: this.verifier?.after ?? 0,
      key: this.thumbprint,
      head: this.verifier?.head ?? null,
    };
  }

  private fault(detail: string): void {
    this.faults.push({ block: 0, detail });
  }

  private async takeKey(jwk: JWK): Promise<void> {
    this.thumbprint = await calculateJwkThumbprint(jwk).catch(() => null);
    if (this.known.key !== undefined && this.known.key !== this.thumbprint)
      this.fault('The chain is signed with another key than the one that you know.');
    const key = await importJWK(jwk, 'ES256').catch(() => null);
    this.verifier = new ChainVerifier(async (signature) => {
      if (!key) return null;
      const signed = await compactVerify(signature, key, { algorithms: ['ES256'] }).catch(() => null);
      return signed && parse(new TextDecoder().decode(signed.payload));
    }, this.known.checkpoints);
  }

  private async takeBlock(block: SealedBlock): Promise<void> {
    await this.finishBlock();
    const isBlock =
      Number.isInteger(block.n) && Array.isArray(block.events) && typeof block.hash === 'string';
    if (isBlock) this.block = block;
    else this.fault(`Line ${this.line} is not a block.`);
  }

  private async finishBlock(): Promise<void> {
    if (this.block) await this.verifier?.take(this.block, this.events);
    this.block = null;
    this.events = [];
  }
}

function parse(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Line) : null;
  } catch {
    return null;
  }
}
