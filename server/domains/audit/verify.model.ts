import { hashBlock, hashEvent, type ChainedEvent, type SealedBlock } from './chain.model.js';

/** What is wrong with a chain, in a sentence, and where. */
export interface Fault {
  block: number;
  detail: string;
}

/** Checks one signature. */
export type CheckSignature = (signature: string) => Promise<Record<string, unknown> | null>;

/** A block that somebody noted down earlier, outside of the database. */
export interface Checkpoint {
  n: number;
  hash: string;
}

/**
 * Walks along a chain block by block, from the first one or from the one after a checkpoint. What it needs to remember is
 * small, however long the chain is.
 */
export class ChainVerifier {
  readonly faults: Fault[] = [];
  events = 0;
  blocks = 0;
  private last: { n: number; hash: string } | null = null;
  /** Number of the checkpoint that it goes on from; 0 begins at the beginning. */
  private begun: number | null = null;
  private readonly found = new Set<number>();

  constructor(
    private readonly checkSignature: CheckSignature,
    private readonly checkpoints: readonly Checkpoint[] = [],
  ) {}

  /** Number of the checkpoint that it went on from; 0 when it began at the beginning. */
  get after(): number {
    return this.begun ?? 0;
  }

  /** The last block, to be noted down as a checkpoint. */
  get head(): Checkpoint | null {
    return this.last;
  }

  /** Takes the next block with its events, in order. */
  async take(block: SealedBlock, events: readonly ChainedEvent[]): Promise<void> {
    const report = (detail: string): void => void this.faults.push({ block: block.n, detail });
    if (this.begun === null) this.begin(block);
    this.checkPlace(block, report);
    checkEvents(block, events, report);
    if (hashBlock(block) !== block.hash) report('The block was changed: its hash is another one.');
    const signed = await this.checkSignature(block.signature);
    const says = { tenant: block.tenant, n: block.n, at: block.at, hash: block.hash };
    if (!signed || Object.entries(says).some(([name, value]) => signed[name] !== value))
      report('The signature is not good for this block.');
    const noted = this.checkpoints.find(({ n }) => n === block.n);
    if (noted && noted.hash !== block.hash) report('It is not the block that was noted as a checkpoint.');
    if (noted) this.found.add(block.n);
    this.last = { n: block.n, hash: block.hash };
    this.events += events.length;
    this.blocks += 1;
  }

  /** Call it after the last block: a chain that was cut off at its end is found by a checkpoint. */
  end(): void {
    for (const { n } of this.checkpoints)
      if (n > (this.begun ?? 0) && !this.found.has(n))
        this.faults.push({ block: n, detail: 'A block that was noted as a checkpoint is missing.' });
  }

  /** An export that goes on where an earlier one ended, whose end was noted. */
  private begin(block: SealedBlock): void {
    this.last = this.checkpoints.find(({ n }) => n === block.n - 1) ?? null;
    this.begun = this.last?.n ?? 0;
  }

  private checkPlace({ n, previous }: SealedBlock, report: (detail: string) => void): void {
    const expected = (this.last?.n ?? 0) + 1;
    if (n !== expected)
      report(`Block ${expected} should stand here: blocks are missing or in another order.`);
    if (previous !== (this.last?.hash ?? null)) report('It does not follow the block before.');
  }
}

function checkEvents(
  { events: listed }: SealedBlock,
  events: readonly ChainedEvent[],
  report: (detail: string) => void,
): void {
  const given = new Map(events.map((event) => [event.id, event]));
  for (const { id, hash } of listed) {
    const event = given.get(id);
    if (!event) report(`Event ${id} is missing.`);
    else if (hashEvent(event) !== hash) report(`Event ${id} was changed.`);
  }
  const known = new Set(listed.map(({ id }) => id));
  for (const { id } of events) if (!known.has(id)) report(`Event ${id} was added.`);
  const order = events.map(({ id }) => id).filter((id) => known.has(id));
  const expected = listed.map(({ id }) => id).filter((id) => given.has(id));
  if (order.join() !== expected.join()) report('The events stand in another order.');
}
