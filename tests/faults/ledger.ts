/** One thing after another that a writer does: each step is acknowledged before the next one begins. */
export interface Story {
  /** Stands in everything that the story writes; no other story has it. */
  marker: string;
  /** Id of its request, once it is known. */
  requestId: string | null;
  /** Id of its record, once it is known. */
  recordId: string | null;
  /** The steps that were acknowledged, in order. */
  done: string[];
  /** The step that waits for its acknowledgement; null between steps. */
  doing: string | null;
}

/** What the writers were told, against which the database is held in the end. */
export class Ledger {
  readonly stories: Story[] = [];
  /** When an acknowledgement came (ms, `performance.now`), in order. */
  readonly acknowledged: number[] = [];
  /** How long each step took from its first attempt to its acknowledgement (ms). */
  readonly durations: number[] = [];
  /** What attempts came to: `201`, `503 unavailable`, `no answer` … → how often. */
  readonly outcomes = new Map<string, number>();
  /** Answers that no fault excuses: 5xx other than 503, refusals, breaches of the contract. */
  readonly wrong: string[] = [];

  begin(marker: string): Story {
    const story: Story = { marker, requestId: null, recordId: null, done: [], doing: null };
    this.stories.push(story);
    return story;
  }

  /** Notes that a step was acknowledged, which began then. */
  acknowledge(story: Story, began: number): void {
    const now = performance.now();
    this.acknowledged.push(now);
    this.durations.push(now - began);
    if (story.doing !== null) story.done.push(story.doing);
    story.doing = null;
  }

  count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  /** The longest time without an acknowledgement that came to its end in this span (ms). */
  longestGap(from: number, to: number): number {
    let longest = 0;
    for (let at = 1; at < this.acknowledged.length; at += 1) {
      const [before, after] = [this.acknowledged[at - 1] as number, this.acknowledged[at] as number];
      if (after >= from && after <= to) longest = Math.max(longest, after - before);
    }
    return longest;
  }

  /** Steps that wait for their acknowledgement. */
  get unfinished(): Story[] {
    return this.stories.filter(({ doing }) => doing !== null);
  }
}
