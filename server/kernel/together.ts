import { orLate } from './late.js';

/** Asks one question for all who wait; answers one for each of them, in their order. */
export type Ask<Q, A> = (lane: string, questions: readonly Q[]) => Promise<readonly A[]>;

interface Waiting<Q, A> {
  question: Q;
  resolve(answer: A): void;
  reject(error: unknown): void;
}

/** A question that takes longer (ms) holds up no other: its connection may have died, and nobody knows that soon. */
const PATIENCE_MS = 250;

/**
 * Answers many who ask at the same time with one question. Whoever comes while one is under way waits for the next one, so nobody is
 * told what was read before they asked: nothing is kept, and nothing is stale. A lone caller waits for nobody else.
 */
export class Together<Q, A> {
  /** Who waits for the next question of a lane; a lane that is here has one under way, which is not late. */
  private readonly lanes = new Map<string, Waiting<Q, A>[]>();

  /** @param most How many one question may be asked for. */
  constructor(
    private readonly ask: Ask<Q, A>,
    private readonly most = 100,
  ) {}

  /** What is asked of a lane, together with others who ask it. @throws what the question throws, for all who waited for it. */
  of(lane: string, question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      const one = { question, resolve, reject };
      const waiting = this.lanes.get(lane);
      if (waiting) waiting.push(one);
      else {
        this.lanes.set(lane, [one]);
        // Whoever asks in this turn of the loop is answered with the first.
        setImmediate(() => void this.answer(lane));
      }
    });
  }

  private async answer(lane: string): Promise<void> {
    const waiting = this.lanes.get(lane) ?? [];
    while (waiting.length > 0) await orLate(this.answerAll(lane, waiting.splice(0, this.most)), PATIENCE_MS);
    this.lanes.delete(lane);
  }

  private async answerAll(lane: string, batch: readonly Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await this.ask(
        lane,
        batch.map(({ question }) => question),
      );
      for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as A);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
