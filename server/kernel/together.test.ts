import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Together } from './together.js';

/** A question that is answered when it is told to. */
function slow() {
  const asked: { lane: string; questions: readonly number[]; answer(): void; fail(): void }[] = [];
  const together = new Together<number, string>(
    (lane, questions) =>
      new Promise((resolve, reject) => {
        const answer = (): void => resolve(questions.map((one) => `${lane}${one}`));
        asked.push({ lane, questions, answer, fail: () => reject(new Error('No answer')) });
      }),
    3,
  );
  return { together, asked };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('together', () => {
  it('asks once for all who come in one turn of the loop, and once more for all who come meanwhile', async () => {
    const { together, asked } = slow();
    const answers = [1, 2].map((one) => together.of('a', one));
    await settled();
    expect(asked.map(({ questions }) => questions)).toEqual([[1, 2]]);
    answers.push(...[3, 4, 5].map((one) => together.of('a', one)));
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    await settled();
    expect(asked.map(({ questions }) => questions)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    asked[1]?.answer();
    expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('asks for no more at once than it may', async () => {
    const { together, asked } = slow();
    const answers = [1, 2, 3, 4, 5].map((one) => together.of('a', one));
    for (let at = 0; at < 2; at += 1) {
      await settled();
      asked[at]?.answer();
    }
    expect(await Promise.all(answers)).toHaveLength(5);
    expect(asked.map(({ questions }) => questions)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('asks the next question beside one that is late, which is still answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { together, asked } = slow();
    const first = together.of('a', 1);
    await settled();
    const second = together.of('a', 2);
    vi.advanceTimersByTime(249);
    await settled();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await settled();
    expect(asked.map(({ questions }) => questions)).toEqual([[1], [2]]);
    asked[1]?.answer();
    expect(await second).toBe('a2');
    asked[0]?.answer();
    expect(await first).toBe('a1');
  });

  it('keeps lanes apart', async () => {
    const { together, asked } = slow();
    void together.of('a', 1);
    void together.of('b', 2);
    await settled();
    expect(asked.map(({ lane }) => lane)).toEqual(['a', 'b']);
  });

  it('fails those who waited for a question that failed, and asks anew for the others', async () => {
    const { together, asked } = slow();
    const first = together.of('a', 1);
    await settled();
    const second = together.of('a', 2);
    asked[0]?.fail();
    await expect(first).rejects.toThrow('No answer');
    await settled();
    asked[1]?.answer();
    expect(await second).toBe('a2');
    await settled();
    void together.of('a', 3);
    await settled();
    expect(asked[2]?.questions).toEqual([3]);
  });
});
