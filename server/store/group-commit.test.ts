import type { ClientSession, Connection } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { GroupCommit } from './group-commit.js';
import type { JointWriter, Writes } from './joint-writer.js';
import { StaleRead } from './transaction.js';

/** A database that lets each group be written when it is told to. */
function held() {
  const session = {
    startTransaction: () => undefined,
    abortTransaction: async () => undefined,
    commitTransaction: async () => undefined,
    endSession: async () => undefined,
  };
  const connection = { startSession: async () => session as unknown as ClientSession } as Connection;
  const groups: { ids: unknown[]; end(error?: Error): void }[] = [];
  const write = ({ additions }: Writes): Promise<void> =>
    new Promise((resolve, reject) => {
      const ids = additions.flatMap(({ documents }) => documents.map((one) => (one as { _id: string })._id));
      groups.push({ ids, end: (error) => (error ? reject(error) : resolve()) });
    });
  const commits = new GroupCommit(connection, { write } as unknown as JointWriter);
  const add = (_id: string): Promise<boolean> =>
    commits.add({ additions: [{ collection: 'things', documents: [{ _id }] }], settlements: [] });
  return { add, groups };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waits until so many groups have come to the database. */
async function until(groups: readonly unknown[], count: number): Promise<void> {
  while (groups.length < count) await turn();
}

describe('a group commit', () => {
  it('takes who comes in one turn of the loop together, and who comes meanwhile in the next group', async () => {
    const { add, groups } = held();
    const all = [add('a'), add('b')];
    await until(groups, 1);
    all.push(add('c'), add('d'));
    groups[0]?.end();
    await until(groups, 2);
    groups[1]?.end();
    expect(await Promise.all(all)).toEqual([true, true, true, true]);
    expect(groups.map(({ ids }) => ids)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('lets nobody wait for a group that does not come to its end', async () => {
    const { add, groups } = held();
    const first = add('a');
    await until(groups, 1);
    const second = add('b');
    await until(groups, 2);
    groups[1]?.end();
    expect(await second).toBe(true);
    groups[0]?.end();
    expect(await first).toBe(true);
  });

  it('takes no more than fifty at a time', async () => {
    const { add, groups } = held();
    const all = Array.from({ length: 60 }, (_, at) => add(String(at)));
    await until(groups, 1);
    groups[0]?.end();
    await until(groups, 2);
    groups[1]?.end();
    await Promise.all(all);
    expect(groups.map(({ ids }) => ids.length)).toEqual([50, 10]);
  });

  it('says of a refused group that each has to be tried by itself, and throws what one alone is refused for', async () => {
    const { add, groups } = held();
    const both = [add('a'), add('b')];
    await until(groups, 1);
    groups[0]?.end(new Error('refused'));
    expect(await Promise.all(both)).toEqual([false, false]);
    const alone = add('c');
    await until(groups, 2);
    groups[1]?.end(new Error('refused'));
    await expect(alone).rejects.toThrow('refused');
  });

  it('says of one whose reading is stale that it has to look again, also where it was alone', async () => {
    const { add, groups } = held();
    const alone = add('a');
    await until(groups, 1);
    groups[0]?.end(new StaleRead());
    expect(await alone).toBe(false);
  });
});
