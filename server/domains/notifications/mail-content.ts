import type { Locale } from '../../kernel/context.js';
import { MAIL_WORDS } from './mail.words.js';
import type { ToldEntry, ToldRequest } from './notifications.ports.js';
import type { NotificationDocument } from './notifications.store.js';
import { sentenceOf } from './notifications.words.js';

/** A notification with what its e-mail may tell. */
export interface MailItem {
  row: NotificationDocument;
  request: ToldRequest | undefined;
  entry: ToldEntry | null;
}

/** What an e-mail says. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

/** To whom an e-mail goes, and how they get no more of its kind. */
export interface MailReader {
  locale: Locale;
  /** The link that ends e-mail of this kind; null where there is none. */
  unsubscribe: string | null;
}

/**
 * An e-mail of one notification.
 * @param answered What an answer to it becomes; null where nobody takes one.
 */
export function mailOf(
  reader: MailReader,
  brand: string,
  item: MailItem,
  answered: 'public' | 'internal' | null,
): MailContent {
  const { locale } = reader;
  const words = MAIL_WORDS[locale];
  const title = sentenceOf(locale, item.row, item.request);
  const hint = answered ? [words.answer[answered]] : [];
  return bodyOf(reader, title, partsOf(locale, item).slice(1), [...hint, words.footer(brand)]);
}

/** One e-mail of several. */
export function digestOf(
  reader: MailReader,
  brand: string,
  items: readonly MailItem[],
  more: number,
): MailContent {
  const { locale } = reader;
  const words = MAIL_WORDS[locale];
  const lines = items.map((item) => `• ${partsOf(locale, item).join('\n  ')}`);
  const rest = more > 0 ? [words.more(more)] : [];
  return bodyOf(reader, words.digest(brand, items.length + more), [...lines, ...rest], [words.footer(brand)]);
}

/** What is told of a notification, the sentence first. */
function partsOf(locale: Locale, { row, request, entry }: MailItem): string[] {
  const words = MAIL_WORDS[locale];
  return [
    sentenceOf(locale, row, request),
    ...(request ? [words.service(request.serviceName)] : []),
    ...(entry ? [words.by(entry.by)] : []),
    ...(entry?.document ? [words.document(entry.document)] : []),
    ...(entry?.body ? [entry.body] : []),
  ];
}

/** The same as plain text and as simple HTML without anything from outside. */
function bodyOf(
  { locale, unsubscribe }: MailReader,
  title: string,
  parts: readonly string[],
  footer: readonly string[],
): MailContent {
  const { stop } = MAIL_WORDS[locale];
  const link = unsubscribe ? [`${stop}: ${unsubscribe}`] : [];
  const text = [title, ...parts, '-- ', ...footer, ...link].join('\n\n');
  const paragraphs = parts.map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`);
  const anchor = unsubscribe ? [`<a href="${escaped(unsubscribe)}">${escaped(stop)}</a>`] : [];
  const small = [...footer.map(escaped), ...anchor].map((part) => `<p><small>${part}</small></p>`);
  const html = `<!doctype html><html><body><h3>${escaped(title)}</h3>${paragraphs.join('')}<hr>${small.join('')}</body></html>`;
  return { subject: title, text, html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] as string);
