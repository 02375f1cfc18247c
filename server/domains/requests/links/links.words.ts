import type { ErrorWords } from '../../../kernel/errors.js';

/** A request that there is not, or that the caller does not see. */
export const NO_SUCH_REQUEST: ErrorWords = {
  en: ['There is no such request, or you may not see it.', 'Send the id or the number of a request.'],
  de: [
    'Diese Anfrage gibt es nicht, oder Sie dürfen sie nicht sehen.',
    'Senden Sie die Id oder die Nummer einer Anfrage.',
  ],
};

/** A request that stands to itself. */
export const ITSELF: ErrorWords = {
  en: ['This is the request itself.', 'Name another request.'],
  de: ['Das ist die Anfrage selbst.', 'Nennen Sie eine andere Anfrage.'],
};

/** A request with as many links as there can be. */
export const TOO_MANY_LINKS: ErrorWords = {
  en: ['One of the two has 50 links already.', 'Take one of them out first.'],
  de: ['Eine der beiden hat schon 50 Verknüpfungen.', 'Entfernen Sie zuerst eine davon.'],
};

/** A duplicate of what another customer asked for. */
export const OTHER_CUSTOMER: ErrorWords = {
  en: [
    'It belongs to another account, whose people do not see this one.',
    'Name a request of the same account, or link the two with `relatesTo`.',
  ],
  de: [
    'Sie gehört zu einem anderen Konto, dessen Leute diese nicht sehen.',
    'Nennen Sie eine Anfrage desselben Kontos, oder verknüpfen Sie die beiden mit `relatesTo`.',
  ],
};

/** A duplicate that stays open. */
export const STAYS_OPEN: ErrorWords = {
  en: [
    'The transition does not close the request, and a duplicate is closed.',
    'Choose a transition that closes it, or leave `duplicateOf` out.',
  ],
  de: [
    'Der Schritt schließt die Anfrage nicht, und ein Duplikat wird geschlossen.',
    'Wählen Sie einen Schritt, der sie schließt, oder lassen Sie `duplicateOf` weg.',
  ],
};

/** Something of staff's work that customers send. */
export const FOR_STAFF: ErrorWords = {
  en: ['Only staff works with links between requests.', 'Leave it out.'],
  de: ['Mit Verknüpfungen zwischen Anfragen arbeiten nur Mitarbeitende.', 'Lassen Sie es weg.'],
};

/** A place that is known already. */
export const PLACE_IS_KNOWN: ErrorWords = {
  en: ['A request that is split off is for the same account, place and record.', 'Leave it out.'],
  de: ['Eine abgeteilte Anfrage ist für dasselbe Konto, denselben Ort und Datensatz.', 'Lassen Sie es weg.'],
};
