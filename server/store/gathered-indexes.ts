import type { Connection } from 'mongoose';

type Collection = ReturnType<Connection['collection']>;
type IndexArguments = Parameters<Collection['createIndex']>;

interface WantedIndex {
  keys: IndexArguments[0];
  options: IndexArguments[1];
}

/** The same thing, but for some members. */
function withMembers<T extends object>(thing: T, members: Partial<T>): T {
  return new Proxy(thing, {
    get(target, property) {
      if (Object.hasOwn(members, property)) return Reflect.get(members, property) as unknown;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/**
 * A connection that only notes which indexes are wanted, and not any more, and makes them at the end: all of a collection in one command,
 * collections side by side. For a database that nobody uses yet: there an index costs the wait for its command, and nothing else.
 */
export class GatheredIndexes {
  /** By collection, each index under what it says of itself: two steps may want the same one. */
  private readonly wanted = new Map<string, Map<string, WantedIndex>>();

  /** As the given one in everything else. */
  readonly connection: Connection;

  constructor(private readonly real: Connection) {
    const collection = (name: string): Collection =>
      withMembers(real.collection(name), {
        createIndex: (keys: IndexArguments[0], options: IndexArguments[1]) =>
          this.note(name, { keys, options }),
        dropIndex: (index: string) => this.forget(name, index),
      } as Partial<Collection>);
    this.connection = withMembers(real, { collection: collection as Connection['collection'] });
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

  /** Makes none that a later step drops, by its name, or that which the database would give it. */
  private forget(name: string, dropped: string): ReturnType<Collection['dropIndex']> {
    const indexes = this.wanted.get(name) ?? new Map<string, WantedIndex>();
    for (const [key, { keys, options }] of indexes)
      if ((options?.name ?? Object.entries(keys).flat().join('_')) === dropped) indexes.delete(key);
    return Promise.resolve({ ok: 1 });
  }

  private note(name: string, index: WantedIndex): Promise<string> {
    const indexes = this.wanted.get(name) ?? new Map<string, WantedIndex>();
    this.wanted.set(name, indexes.set(JSON.stringify(index), index));
    return Promise.resolve('gathered');
  }
}
