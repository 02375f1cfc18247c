import type { Connection } from 'mongoose';

type Collection = ReturnType<Connection['collection']>;
type IndexArguments = Parameters<Collection['createIndex']>;

interface WantedIndex {
  keys: IndexArguments[0];
  options: IndexArguments[1];
}

/**
 * A connection that only notes which indexes are wanted, and makes them at the end: all of a collection in one command,
 * collections side by side. For a database that nobody uses yet: there an index costs the wait for its command, and nothing else.
 */
export class GatheredIndexes {
  /** By collection, each index under what it says of itself: two steps may want the same one. */
  private readonly wanted = new Map<string, Map<string, WantedIndex>>();

  /** As the given one in everything else. */
  readonly connection: Connection;

  constructor(private readonly real: Connection) {
    const collection = (name: string): Collection => this.noting(name);
    this.connection = new Proxy(real, {
      get: (target, property) => {
        if (property === 'collection') return collection;
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  /** Makes them. */
  async make(): Promise<void> {
    const each = [...this.wanted].map(async ([name, indexes]) => {
      const specifications = [...indexes.values()].map(({ keys, options }) => ({ key: keys, ...options }));
      await this.real.collection(name).createIndexes(specifications as never);
    });
    await Promise.all(each);
    this.wanted.clear();
  }

  private noting(name: string): Collection {
    const collection = this.real.collection(name);
    const note = (keys: IndexArguments[0], options: IndexArguments[1]): Promise<string> => {
      const indexes = this.wanted.get(name) ?? new Map<string, WantedIndex>();
      this.wanted.set(name, indexes.set(JSON.stringify([keys, options]), { keys, options }));
      return Promise.resolve('gathered');
    };
    return new Proxy(collection, {
      get: (target, property) => {
        if (property === 'createIndex') return note;
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }
}
