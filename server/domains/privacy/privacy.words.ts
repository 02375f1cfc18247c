import type { Locale } from '../../kernel/context.js';
import type { ErrorWords } from '../../kernel/errors.js';

/** A person whom the tenant does not know. */
export const UNKNOWN_PERSON: ErrorWords = {
  en: ['There is no such person.', 'Send the id of a person, or your own key of them.'],
  de: [
    'Es gibt keine solche Person.',
    'Senden Sie die Id einer Person oder Ihren eigenen Schlüssel für sie.',
  ],
};

/** A rejection without a reason. */
export const NEEDS_REASON: ErrorWords = {
  en: ['A rejection needs a reason.', 'Say why; the person reads it.'],
  de: ['Eine Ablehnung braucht einen Grund.', 'Sagen Sie, warum; die Person liest es.'],
};

/** A reason of white space. */
export const BLANK_REASON: ErrorWords = {
  en: ['This is blank.', 'Say in words why.'],
  de: ['Das ist leer.', 'Sagen Sie in Worten, warum.'],
};

/** Two rules about the same. */
export const SAME_RULE: ErrorWords = {
  en: ['There is a rule for this already.', 'Send one rule for each kind of thing.'],
  de: ['Dafür gibt es schon eine Regel.', 'Senden Sie für jede Art von Dingen eine Regel.'],
};

/** Why something was kept about which no rule of the tenant speaks. */
export const KEPT_BECAUSE: Readonly<Record<string, Record<Locale, string>>> = {
  files: {
    en: 'Files of a request belong to the account; the name of the person is gone from them.',
    de: 'Dateien eines Antrags gehören der Firma; der Name der Person steht nicht mehr daran.',
  },
  audit: {
    en: 'The audit proves what was done. It holds a pseudonym and no name.',
    de: 'Das Prüfprotokoll belegt, was geschah. Es enthält ein Pseudonym und keinen Namen.',
  },
};
