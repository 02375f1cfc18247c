import type { ErrorWords } from '../../kernel/errors.js';

const account = {
  en: 'There is no such account, or you may not act for it.',
  de: 'Dieses Konto gibt es nicht, oder Sie dürfen nicht dafür handeln.',
};

/** A key that no service has. */
export const UNKNOWN_SERVICE: ErrorWords = {
  en: ['There is no such service.', 'Send the key of a service that `GET /v1/services` lists.'],
  de: [
    'Diesen Service gibt es nicht.',
    'Senden Sie den Schlüssel eines Service, den `GET /v1/services` nennt.',
  ],
};

/** Staff or a program does not say for whom it submits. */
export const NO_ACCOUNT: ErrorWords = {
  en: ['`account` is missing.', 'Send the id or your own key of the account that the request is for.'],
  de: [
    '`account` fehlt.',
    'Senden Sie die Id oder Ihren eigenen Schlüssel des Kontos, für das die Anfrage ist.',
  ],
};

/** Staff or a program names an account that nobody knows. */
export const UNKNOWN_ACCOUNT: ErrorWords = {
  en: [account.en, 'Send the id or your own key of a known account.'],
  de: [account.de, 'Senden Sie die Id oder Ihren eigenen Schlüssel eines bekannten Kontos.'],
};

/** A customer names an account that is not theirs. */
export const NOT_YOUR_ACCOUNT: ErrorWords = {
  en: [account.en, 'Leave `account` out: it is yours in any case.'],
  de: [account.de, 'Lassen Sie `account` weg: es ist in jedem Fall Ihres.'],
};

/** An id that no record has. */
export const UNKNOWN_RECORD: ErrorWords = {
  en: ['There is no such record, or you may not see it.', 'Send the `id` of a record, or leave it out.'],
  de: [
    'Diesen Datensatz gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    'Senden Sie die `id` eines Datensatzes, oder lassen Sie sie weg.',
  ],
};

/** A record of another account than the one that the request is for. */
export const OTHER_ACCOUNT: ErrorWords = {
  en: [
    'The record belongs to another account than the request.',
    'Leave `account` out to take the record’s, or send a record of that account.',
  ],
  de: [
    'Der Datensatz gehört zu einem anderen Konto als die Anfrage.',
    'Lassen Sie `account` weg, um das des Datensatzes zu nehmen, oder senden Sie einen Datensatz dieses Kontos.',
  ],
};

/** A key that no transition of the workflow has. */
export const unknownTransition = (known: readonly string[]): ErrorWords => ({
  en: ['This workflow has no such transition.', `Send one of: ${known.join(', ')}.`],
  de: ['Diesen Schritt hat der Ablauf nicht.', `Senden Sie einen von: ${known.join(', ')}.`],
});

/** A transition without the comment that it needs. */
export const commentNeeded = (name: string): ErrorWords => ({
  en: [`"${name}" needs a comment.`, 'Send a comment that the customer can read.'],
  de: [`„${name}“ braucht einen Kommentar.`, 'Senden Sie einen Kommentar, den der Kunde lesen kann.'],
});

/** A transition with a comment that it does not take. */
export const commentNotTaken = (name: string): ErrorWords => ({
  en: [`"${name}" takes no comment.`, 'Send it with `POST …/comments` instead.'],
  de: [`„${name}“ nimmt keinen Kommentar.`, 'Senden Sie ihn mit `POST …/comments`.'],
});

/** A transition with answers that it does not ask for. */
export const nothingAsked = (name: string): ErrorWords => ({
  en: [`"${name}" asks nothing.`, 'Leave `data` out.'],
  de: [`„${name}“ fragt nichts.`, 'Lassen Sie `data` weg.'],
});

const keys = (locations: readonly { externalId: string }[]): string =>
  locations.map(({ externalId }) => externalId).join(', ');

/** Somebody restricted to several locations does not say which one they mean. */
export const needsLocation = (open: readonly { externalId: string }[]): ErrorWords => ({
  en: ['`location` is missing: you act for several.', `Send one of: ${keys(open)}.`],
  de: ['`location` fehlt: Sie handeln für mehrere.', `Senden Sie einen von: ${keys(open)}.`],
});

/** A location that the account does not have, or that the caller is not restricted to. */
export const unknownLocation = (open: readonly { externalId: string }[]): ErrorWords =>
  open.length === 0
    ? {
        en: ['The account has no locations.', 'Leave `location` out.'],
        de: ['Das Konto hat keine Standorte.', 'Lassen Sie `location` weg.'],
      }
    : {
        en: ['There is no such location, or you may not act for it.', `Send one of: ${keys(open)}.`],
        de: [
          'Diesen Standort gibt es nicht, oder Sie dürfen nicht dafür handeln.',
          `Senden Sie einen von: ${keys(open)}.`,
        ],
      };
