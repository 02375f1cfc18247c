import type { ErrorWords } from '../../kernel/errors.js';

/** A field that somebody may not change, if there is one. */
export const NOT_EDITABLE: ErrorWords = {
  en: ['You may not change this field.', 'Leave it out.'],
  de: ['Dieses Feld dürfen Sie nicht ändern.', 'Lassen Sie es weg.'],
};

/** A change that does not fit what its maker cannot see. */
export const HIDDEN_FAULT: ErrorWords = {
  en: ['The change does not fit what else the record holds.', 'Ask whoever keeps these records.'],
  de: ['Die Änderung passt nicht zum übrigen Datensatz.', 'Fragen Sie, wer diese Datensätze führt.'],
};

/** A rejection without a reason. */
export const NEEDS_REASON: ErrorWords = {
  en: ['A rejection needs a reason.', 'Say why; the requester reads it.'],
  de: ['Eine Ablehnung braucht eine Begründung.', 'Sagen Sie, warum; sie wird gelesen.'],
};

/** An account that is none. */
export const UNKNOWN_ACCOUNT: ErrorWords = {
  en: [
    'There is no such account.',
    'Name an account by the `externalId` that an embed session gave it, or by its id.',
  ],
  de: [
    'Diesen Kunden gibt es nicht.',
    'Nennen Sie ihn mit seiner `externalId` aus einer Sitzung oder mit seiner Id.',
  ],
};

/** A location that is none of the account. */
export const UNKNOWN_LOCATION: ErrorWords = {
  en: ['The account has no such location.', 'Name one of its locations by `externalId` or id.'],
  de: [
    'Der Kunde hat keinen solchen Standort.',
    'Nennen Sie einen seiner Standorte mit `externalId` oder Id.',
  ],
};

/** A record that would go to another account. */
export const OTHER_ACCOUNT: ErrorWords = {
  en: ['The record belongs to another account.', 'Delete it, and make another with a key of its own.'],
  de: [
    'Der Datensatz gehört zu einem anderen Kunden.',
    'Löschen Sie ihn und legen Sie einen mit eigenem Schlüssel an.',
  ],
};

/** An item that neither holds data nor deletes. */
export const NO_DATA: ErrorWords = {
  en: ['`data` is missing.', 'Send every field of the record.'],
  de: ['`data` fehlt.', 'Senden Sie alle Felder des Datensatzes.'],
};

/** An item whose key stands in the batch before. */
export const SENT_TWICE: ErrorWords = {
  en: ['The batch names this record twice.', 'Send each `externalId` once.'],
  de: ['Der Datensatz steht zweimal im Stapel.', 'Senden Sie jede `externalId` einmal.'],
};
