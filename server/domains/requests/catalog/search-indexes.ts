import MiniSearch from 'minisearch';
import type { Context, Locale } from '../../../kernel/context.js';
import type { ServiceDocument } from '../catalog.store.js';
import { inLocale } from './texts.model.js';

/** Indexes of so many tenants and languages are kept; the one that was made first makes room. */
const KEPT = 200;
/** Shorter words are not corrected: nearly any other one would do. */
const SHORTEST_TYPO = 4;

/** What an index is made of, and what the catalog was then. */
interface Kept {
  catalog: string;
  index: MiniSearch<Searchable>;
}

interface Searchable {
  id: string;
  name: string;
  keywords: string;
  group: string;
  description: string;
  needs: string;
}

/** Finds services as people type: beginnings of words and slips of the finger, the best first. */
export class SearchIndexes {
  private readonly kept = new Map<string, Kept>();

  /**
   * Ids of the services that fit, the best first.
   * @param ids The current versions of the tenant: other ones make another index, whichever process published them.
   * @param load Reads these versions.
   */
  async find(
    { tenantId, locale }: Pick<Context, 'tenantId' | 'locale'>,
    words: string,
    ids: readonly string[],
    load: () => Promise<readonly ServiceDocument[]>,
  ): Promise<string[]> {
    const key = `${tenantId}/${locale}`;
    const catalog = ids.join();
    const before = this.kept.get(key);
    const index = before?.catalog === catalog ? before.index : indexOf(await load(), locale);
    if (index !== before?.index) this.keep(key, { catalog, index });
    // All words first; where nothing has all of them, whatever has some.
    const all = index.search(words, { combineWith: 'AND' });
    return (all.length > 0 ? all : index.search(words)).map(({ id }) => id as string);
  }

  private keep(key: string, made: Kept): void {
    this.kept.delete(key);
    const [first] = this.kept.keys();
    if (this.kept.size >= KEPT && first !== undefined) this.kept.delete(first);
    this.kept.set(key, made);
  }
}

function indexOf(services: readonly ServiceDocument[], locale: Locale): MiniSearch<Searchable> {
  const index = new MiniSearch<Searchable>({
    fields: ['name', 'keywords', 'group', 'description', 'needs'],
    processTerm: plain,
    searchOptions: {
      boost: { name: 4, keywords: 3, group: 2 },
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_TYPO ? false : 0.25),
    },
  });
  index.addAll(services.map((service) => searchable(service, locale)));
  return index;
}

/** Keywords of the definition find it in every language, and so does its own name. */
function searchable(service: ServiceDocument, locale: Locale): Searchable {
  const { name, group, description, needs } = inLocale(service, locale);
  const keywords = [...(service.keywords ?? []), service.name].join(' ');
  return { id: service._id, name, keywords, group, description, needs: needs.join(' ') };
}

/** Without case and marks: "storung" finds "Störung". */
function plain(term: string): string {
  return term.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
