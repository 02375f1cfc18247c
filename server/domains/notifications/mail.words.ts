import type { Locale } from '../../kernel/context.js';

/** What e-mails say beside the sentence of their notification. */
interface MailWords {
  service: (name: string) => string;
  by: (name: string) => string;
  document: (name: string) => string;
  digest: (brand: string, count: number) => string;
  more: (count: number) => string;
  /** What an answer becomes. */
  answer: Readonly<Record<'public' | 'internal', string>>;
  footer: (brand: string) => string;
  /** Names the link that ends e-mail of this kind. */
  stop: string;
}

/** By language. */
export const MAIL_WORDS: Readonly<Record<Locale, MailWords>> = {
  en: {
    service: (name) => `Service: ${name}`,
    by: (name) => `From: ${name}`,
    document: (name) => `File: ${name}`,
    digest: (brand, count) =>
      count === 1 ? `${brand}: one piece of news` : `${brand}: ${count} pieces of news`,
    more: (count) => `And ${count} more in your inbox.`,
    answer: {
      public: 'Answer this e-mail to add a comment, which everybody reads who sees the request.',
      internal: 'Answer this e-mail to add an internal note, which staff alone reads.',
    },
    footer: (brand) =>
      `${brand} writes to you because you take part in this. You choose what you get in your notification preferences.`,
    stop: 'Stop e-mails of this kind',
  },
  de: {
    service: (name) => `Dienst: ${name}`,
    by: (name) => `Von: ${name}`,
    document: (name) => `Datei: ${name}`,
    digest: (brand, count) => (count === 1 ? `${brand}: eine Neuigkeit` : `${brand}: ${count} Neuigkeiten`),
    more: (count) => `Und ${count} weitere in Ihrem Posteingang.`,
    answer: {
      public: 'Antworten Sie auf diese E-Mail, um zu kommentieren. Das lesen alle, die die Anfrage sehen.',
      internal:
        'Antworten Sie auf diese E-Mail, um eine interne Notiz zu schreiben. Die liest nur das Personal.',
    },
    footer: (brand) =>
      `${brand} schreibt Ihnen, weil Sie daran beteiligt sind. Was Sie bekommen, bestimmen Sie in Ihren Benachrichtigungen.`,
    stop: 'E-Mails dieser Art abbestellen',
  },
};
