import { createHash } from 'node:crypto';
import type { Locale } from '../../kernel/context.js';

/** What the page says. It names neither person nor topic: it is the same for links that we never made. */
interface PageWords {
  title: string;
  question: string;
  button: string;
  done: string;
  back: string;
}

const WORDS: Readonly<Record<Locale, PageWords>> = {
  en: {
    title: 'E-mail',
    question: 'Do you want no more e-mails of this kind?',
    button: 'Stop these e-mails',
    done: 'Done. You get no more e-mails of this kind.',
    back: 'What happens still stands in your inbox in the portal. In your notification preferences you can turn e-mail on again.',
  },
  de: {
    title: 'E-Mail',
    question: 'Möchten Sie keine E-Mails dieser Art mehr?',
    button: 'Diese E-Mails abbestellen',
    done: 'Erledigt. Sie bekommen keine E-Mails dieser Art mehr.',
    back: 'Was geschieht, steht weiter in Ihrem Posteingang im Portal. In Ihren Benachrichtigungen können Sie E-Mails wieder einschalten.',
  },
};

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}' +
  'button{font:inherit;min-height:2.75rem;padding:.5rem 1rem}';

/** What the page may do: show its own style, and send its form to where it came from. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join(';');

/** Asks whether e-mail should end: looking at the page changes nothing, since mail programs look at links by themselves. */
export function questionPage(locale: Locale): string {
  const { question, button } = WORDS[locale];
  const field = '<input type="hidden" name="List-Unsubscribe" value="One-Click">';
  return page(locale, `<h1>${question}</h1><form method="post">${field}<button>${button}</button></form>`);
}

/** Says that it has ended. */
export function donePage(locale: Locale): string {
  const { done, back } = WORDS[locale];
  return page(locale, `<h1>${done}</h1><p>${back}</p>`);
}

function page(locale: Locale, main: string): string {
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${WORDS[locale].title}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body><main>${main}</main></body></html>`;
}
