import { lazy } from '../client/lazy.js';
import en from '../locales/en.js';

/** Texts by key. */
export type Words = Record<string, string>;

/** Loads one language, for example `() => import('./messages.de.js')`. */
export type WordsLoader<W extends Words> = () => Promise<{ default: W }>;

/** The texts of one element: English ships with it, the others are loaded when a page needs them. */
export interface Vocabulary<W extends Words = Words> {
  /** Texts of the host replace ours: `messages[name]`. The tag of the element, or `common`. */
  name: string;
  en: W;
  /** Loaders by language, without region: `de`. */
  others: Record<string, WordsLoader<W>>;
}

/** Host overrides, per tag (or `common` for the words that all share). */
export type Messages = Record<string, Words>;

/** The words that every element may need. */
export type CommonWords = typeof en;

/** The common vocabulary. */
export const common: Vocabulary<CommonWords> = {
  name: 'common',
  en,
  others: { de: () => import('../locales/de.js') },
};

/** Words of a language; English where we do not have it or it cannot be loaded. */
export async function loadWords({ en, others }: Vocabulary, language: string): Promise<Words> {
  const load = others[language.slice(0, 2).toLowerCase()];
  try {
    return load ? (await lazy(load)).default : en;
  } catch {
    return en;
  }
}

/** The nearest `lang` of an element, across shadow roots; English when the page names none. */
export function languageOf(element: Element): string {
  const marked = element.closest<HTMLElement>('[lang]');
  if (marked) return marked.lang || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
