import { describe, expect, it } from 'vitest';
import { SharedReads } from './shared-reads.js';

interface Row {
  _id: string;
  n: number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Reads that answer when they are let, each with how many were made before it. */
function reader() {
  const asked: Record<string, unknown>[] = [];
  const held: (() => void)[] = [];
  const reads = new SharedReads<Row>(async (filter) => {
    const n = asked.push(filter);
    await new Promise<void>((resolve) => held.push(resolve));
    const { $in } = (filter['_id'] ?? filter['owner'] ?? {}) as { $in?: string[] };
    return ($in ?? ['a'])
      .filter((_id) => _id !== 'missing')
      .map((_id) => ({ _id, owner: _id, place: `at ${_id}`, n }));
  });
  /** Lets whatever is asked be answered, until nothing is asked any more. */
  const answerAll = async (): Promise<void> => {
    do {
      held.shift()?.();
      await turn();
    } while (held.length > 0);
  };
  return { reads, asked, answerAll };
}

const mine = { tenantId: 'tnt_1', accountId: 'acc_1' };

describe('reads that many make at the same time', () => {
  it('are made once for those who come while another one is under way, and not by that one', async () => {
    const { reads, asked, answerAll } = reader();
    const read = () => reads.all({ filter: mine, options: { limit: 2 } });
    const first = read();
    await turn();
    const answers = [first, read(), read()];
    await answerAll();
    expect((await Promise.all(answers)).map(([row]) => row?.n)).toEqual([1, 2, 2]);
    expect(asked).toEqual([mine, mine]);
  });

  it.each([
    ['accounts', { filter: { ...mine, accountId: 'acc_2' }, options: {} }],
    ['patterns', { filter: { ...mine, title: /a/ }, options: {} }],
    ['other patterns', { filter: { ...mine, title: /b/ }, options: {} }],
    ['moments', { filter: { ...mine, createdAt: new Date(1) }, options: {} }],
    ['other moments', { filter: { ...mine, createdAt: new Date(2) }, options: {} }],
    ['texts that look like moments', { filter: { ...mine, createdAt: new Date(1).toJSON() }, options: {} }],
    ['nothing', { filter: { ...mine, createdAt: null }, options: {} }],
    ['limits', { filter: { ...mine }, options: { limit: 1 } }],
    ['orders', { filter: { ...mine }, options: { sort: { createdAt: 1 as const } } }],
  ])('are another one for other %s', async (_what, other) => {
    const { reads, asked, answerAll } = reader();
    const others = [
      { filter: mine, options: {} },
      { filter: { ...mine, title: /c/ }, options: {} },
      { filter: { ...mine, createdAt: new Date(3) }, options: {} },
    ];
    const answers = [...others, other, ...others].map((read) => reads.all(read));
    await answerAll();
    await Promise.all(answers);
    expect(asked.filter((filter) => filter === other.filter)).toHaveLength(1);
  });

  it('ask for several ids in one question, and give each its own', async () => {
    const { reads, asked, answerAll } = reader();
    const ids = ['a', 'b', 'missing', 'b', 'c'];
    const answers = ids.map((id) => reads.byId({ filter: mine, options: {} }, id));
    await answerAll();
    expect((await Promise.all(answers)).map((row) => row?._id)).toEqual(['a', 'b', undefined, 'b', 'c']);
    expect(asked).toEqual([{ ...mine, _id: { $in: ['a', 'b', 'missing', 'c'] } }]);
  });

  it('ask for ids of several scopes in one question, each under what its own scope says', async () => {
    const { reads, asked, answerAll } = reader();
    const participant = { tenantId: 'tnt_1', _id: { $in: ['c'] } };
    const filters = [mine, participant, mine];
    const answers = filters.map((filter, at) => reads.byId({ filter, options: {} }, 'abc'[at] as string));
    await answerAll();
    expect((await Promise.all(answers)).map((row) => row?._id)).toEqual(['a', 'b', 'c']);
    const each = [
      { ...mine, _id: { $in: ['a', 'c'] } },
      { ...participant, $and: [{ _id: { $in: ['b'] } }] },
    ];
    expect(asked).toEqual([{ _id: { $in: ['a', 'c', 'b'] }, $or: each }]);
  });

  it('ask for several keys in one question, of one field or of two, and give each its own', async () => {
    const { reads, asked, answerAll } = reader();
    const read = { filter: mine, options: {} };
    const keys = [{ owner: 'a' }, { owner: 'b' }, { owner: 'missing' }];
    const pairs = ['at a', 'at c', 'at b'].map((place, at) => ({ owner: 'aab'[at] as string, place }));
    const answers = [...keys, ...pairs].map((key) => reads.byKey(read, key));
    await answerAll();
    const found = (await Promise.all(answers)).map((row) => row?._id);
    expect(found).toEqual(['a', 'b', undefined, 'a', undefined, 'b']);
    expect(asked).toEqual([
      { ...mine, owner: { $in: ['a', 'b', 'missing'] } },
      { ...mine, owner: { $in: ['a', 'b'] }, place: { $in: ['at a', 'at c', 'at b'] } },
    ]);
  });

  it('ask for keys of two fields in a question for each scope: else one would find what another may not see', async () => {
    const { reads, asked, answerAll } = reader();
    const theirs = { ...mine, accountId: 'acc_2' };
    const pairs = [
      { filter: mine, key: { owner: 'a', place: 'at a' } },
      { filter: mine, key: { owner: 'b', place: 'at b' } },
      { filter: theirs, key: { owner: 'a', place: 'at b' } },
    ];
    const answers = pairs.map(({ filter, key }) => reads.byKey({ filter, options: {} }, key));
    await answerAll();
    await Promise.all(answers);
    expect(asked).toEqual([
      { ...mine, owner: { $in: ['a', 'b'] }, place: { $in: ['at a', 'at b'] } },
      { ...theirs, owner: { $in: ['a'] }, place: { $in: ['at b'] } },
    ]);
  });

  it('ask for an id that two scopes ask for in a question for each, and for another tenant apart', async () => {
    const { reads, asked, answerAll } = reader();
    const [theirs, others] = [{ ...mine, accountId: 'acc_2' }, { tenantId: 'tnt_2' }];
    const answers = [mine, theirs, others].map((filter) => reads.byId({ filter, options: {} }, 'b'));
    await answerAll();
    await Promise.all(answers);
    expect(asked).toEqual([mine, theirs, others].map((filter) => ({ ...filter, _id: { $in: ['b'] } })));
  });

  it('answer what nobody can change for the others', async () => {
    const { reads, answerAll } = reader();
    const answers = [1, 2, 3].map(() => reads.all({ filter: mine, options: {} }));
    await answerAll();
    const [, second, third] = await Promise.all(answers);
    second?.pop();
    expect(third).toHaveLength(1);
    expect(() => Object.assign(third?.[0] as Row, { n: 9 })).toThrow(TypeError);
  });
});
