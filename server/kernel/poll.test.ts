import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from './log.js';
import { Poll } from './poll.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a poll', () => {
  /** Answers of questions under way, by their number. */
  const answers: ((answer: () => void) => void)[] = [];
  const heard: string[] = [];
  const ask = () => new Promise<() => void>((resolve) => void answers.push(resolve));
  const answer = async (at: number): Promise<void> => {
    answers[at]?.(() => void heard.push(`answer ${at}`));
    await settled();
  };
  const wait = async (ms: number): Promise<void> => {
    vi.advanceTimersByTime(ms);
    await settled();
  };
  let poll: Poll;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const list of [answers, heard]) list.length = 0;
    poll = new Poll('What is new', ask, createLogger('silent'));
    const started = poll.start();
    await answer(0);
    await started;
  });
  afterEach(() => void vi.useRealTimers());

  it('asks every two seconds, once it was answered', async () => {
    expect(heard).toEqual(['answer 0']);
    await wait(1_999);
    expect(answers).toHaveLength(1);
    await wait(1);
    expect(answers).toHaveLength(2);
    await answer(1);
    await wait(2_000);
    expect(answers).toHaveLength(3);
    expect(heard).toEqual(['answer 0', 'answer 1']);
  });

  it('asks again at once when no answer comes for two seconds, and leaves the one that comes late', async () => {
    await wait(2_000);
    await wait(1_999);
    expect(answers).toHaveLength(2);
    await wait(1);
    expect(answers).toHaveLength(3);
    await answer(2);
    await answer(1);
    expect(heard).toEqual(['answer 0', 'answer 2']);
  });

  it('asks no more when it was stopped, and waits for what is under way', async () => {
    await wait(2_000);
    let isStopped = false;
    const stopping = poll.stop().then(() => (isStopped = true));
    await settled();
    expect(isStopped).toBe(false);
    await answer(1);
    await stopping;
    await wait(10_000);
    expect(answers).toHaveLength(2);
  });
});
