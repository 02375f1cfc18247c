import { Together } from '../kernel/together.js';
import { laneOf, type Read, type Reader } from './read.js';
import { ReadsByKey, type Key } from './reads-by-key.js';

/**
 * Reads that many make at the same time are made once, for those whose filters are the same to the byte: what one may see is never
 * shown to another. After an event everybody who watches a list asks for it anew at the same moment. What is answered is frozen.
 */
export class SharedReads<T extends { _id: string }> {
  private readonly same: Together<Read, readonly T[]>;
  private readonly single: ReadsByKey<T>;

  constructor(read: Reader<T>) {
    const frozen: Reader<T> = async (filter, options) =>
      (await read(filter, options)).map((document) => Object.freeze(document));
    this.single = new ReadsByKey(frozen);
    this.same = new Together(async (_lane, reads) => {
      const [first] = reads as readonly [Read];
      const found = await frozen(first.filter, first.options);
      return reads.map(() => found);
    });
  }

  /** All matches, in order. */
  async all(read: Read): Promise<T[]> {
    return [...(await this.same.of(laneOf(read), read))];
  }

  /** The match with this id; null when there is none. */
  async byId({ filter, options }: Read, id: string): Promise<T | null> {
    return this.single.of({ filter, options: { ...options, hint: { _id: 1 } } }, { _id: id });
  }

  /** The match with this key; null when there is none. */
  async byKey(read: Read, key: Key): Promise<T | null> {
    return this.single.of(read, key);
  }
}
