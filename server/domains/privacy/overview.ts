import type { Locale } from '../../kernel/context.js';
import type { PersonalItem } from '../../store/personal-data.js';
import { LABELS, OVERVIEW, TITLES } from './overview.words.js';

/** What an overview says beside the data. */
export interface OverviewFacts {
  locale: Locale;
  /** Name of a time zone. */
  timezone: string;
  /** When it is made. */
  at: Date;
}

/** What was gathered of one collection, to be read any number of times. */
export interface Gathered {
  domain: string;
  collection: string;
  items: () => AsyncIterable<PersonalItem>;
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'section{border-top:1px solid #ccc;padding:.5rem 0}dl{display:grid;grid-template-columns:12rem 1fr;gap:.25rem 1rem;margin:0}' +
  'dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}h3{font-size:1rem;margin:.25rem 0}';

/** A page that shows everything to a person, in their language, bit by bit. */
export async function* overviewOf(parts: readonly Gathered[], facts: OverviewFacts): AsyncGenerator<string> {
  const words = OVERVIEW[facts.locale];
  yield `<!doctype html>\n<html lang="${facts.locale}"><head><meta charset="utf-8">`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  yield `<title>${escape(words.title)}</title><style>${STYLE}</style></head><body>\n`;
  yield `<h1>${escape(words.title)}</h1><p>${escape(words.intro)}</p>`;
  yield `<p>${escape(words.made)} ${escape(timeOf(facts.at, facts))}</p>\n`;
  for (const { collection, items } of parts) {
    yield `<h2>${escape(TITLES[collection]?.[facts.locale] ?? collection)}</h2>\n`;
    let isEmpty = true;
    for await (const item of items()) {
      isEmpty = false;
      yield sectionOf(item, facts);
    }
    if (isEmpty) yield `<p>${escape(words.nothing)}</p>\n`;
  }
  yield '</body></html>\n';
}

function sectionOf({ kind, id, data }: PersonalItem, facts: OverviewFacts): string {
  const rows = Object.entries(data)
    .filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(
      ([key, value]) => `<dt>${escape(labelOf(key, facts))}</dt><dd>${escape(inWords(value, facts))}</dd>`,
    );
  return `<section><h3>${escape(labelOf(kind, facts))} · ${escape(id)}</h3><dl>${rows.join('')}</dl></section>\n`;
}

const labelOf = (key: string, { locale }: OverviewFacts): string => LABELS[key]?.[locale] ?? key;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function inWords(value: unknown, facts: OverviewFacts): string {
  if (typeof value === 'string') return TIME.test(value) ? timeOf(new Date(value), facts) : value;
  if (typeof value === 'boolean') return OVERVIEW[facts.locale][value ? 'yes' : 'no'];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value, null, 2);
}

function timeOf(at: Date, { locale, timezone }: OverviewFacts): string {
  const style = { dateStyle: 'long', timeStyle: 'long', timeZone: timezone } as const;
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', style).format(at);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
