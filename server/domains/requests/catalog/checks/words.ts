import type { ErrorWords } from '../../../../kernel/errors.js';

/** A key that no service and no department can have. */
export const badKey = (key: string): ErrorWords => ({
  en: [
    `"${key}" must be lower-case words with hyphens.`,
    'Begin with a letter and use letters, digits and hyphens, 100 at most.',
  ],
  de: [
    `"${key}" müssen Wörter in Kleinbuchstaben mit Bindestrichen sein.`,
    'Beginnen Sie mit einem Buchstaben und nehmen Sie Buchstaben, Ziffern und Bindestriche, höchstens 100.',
  ],
});

/** A text in a list that is too long. */
export const tooLong = (most: number): ErrorWords => ({
  en: [`The text is longer than ${most} characters.`, 'Shorten it.'],
  de: [`Der Text ist länger als ${most} Zeichen.`, 'Kürzen Sie ihn.'],
});

/** A name that cannot be kept. */
export const BAD_NAME: ErrorWords = {
  en: ['This name cannot be kept.', 'Give it another name.'],
  de: ['Dieser Name ist nicht möglich.', 'Geben Sie ihm einen anderen.'],
};

/** `$ref` beside `$id`. */
export const REFERENCE: ErrorWords = {
  en: ['`$ref` cannot stand beside `$id`.', 'Leave one of them out, or put `$ref` into `allOf`.'],
  de: ['`$ref` kann nicht neben `$id` stehen.', 'Lassen Sie eins weg, oder setzen Sie `$ref` in `allOf`.'],
};

/** A state that the workflow does not have. */
export const unknownState = (key: string, known: readonly string[]): ErrorWords => ({
  en: [`The workflow has no state ${key}.`, `Name one of: ${known.join(', ')}.`],
  de: [`Der Ablauf hat keinen Zustand ${key}.`, `Nennen Sie einen von: ${known.join(', ')}.`],
});

/** Two states of one key. */
export const SAME_STATE: ErrorWords = {
  en: ['Two states of the workflow have the same key.', 'Give each a key of its own.'],
  de: ['Zwei Zustände des Ablaufs haben denselben Schlüssel.', 'Geben Sie jedem einen eigenen.'],
};

/** Two transitions of one key. */
export const SAME_TRANSITION: ErrorWords = {
  en: ['Two transitions have the same key.', 'Give each a key of its own.'],
  de: ['Zwei Übergänge haben denselben Schlüssel.', 'Geben Sie jedem einen eigenen.'],
};

/** A state that nothing leads to. */
export const unreachable = (key: string): ErrorWords => ({
  en: [`The state ${key} cannot be reached.`, 'Add a transition that leads to it, or take it out.'],
  de: [
    `Der Zustand ${key} ist nicht erreichbar.`,
    'Fügen Sie einen Übergang dorthin hinzu, oder nehmen Sie ihn heraus.',
  ],
});

/** A state that nothing leads out of, though the request is not over. */
export const deadEnd = (key: string): ErrorWords => ({
  en: [
    `The state ${key} is a dead end: nothing leads out of it, and it does not close the request.`,
    'Add a transition out of it, or give it a category that closes.',
  ],
  de: [
    `Der Zustand ${key} ist eine Sackgasse: nichts führt hinaus, und er beendet die Anfrage nicht.`,
    'Fügen Sie einen Übergang hinaus hinzu, oder geben Sie ihm eine Kategorie, die beendet.',
  ],
});

/** A state out of which every way leads round and round. */
export const endless = (key: string): ErrorWords => ({
  en: [
    `From the state ${key} a request can never be closed: the transitions lead in a circle.`,
    'Add a transition that leads out of the circle.',
  ],
  de: [
    `Vom Zustand ${key} aus endet eine Anfrage nie: die Übergänge führen im Kreis.`,
    'Fügen Sie einen Übergang hinzu, der aus dem Kreis führt.',
  ],
});

/** A role that is none. */
export const unknownRole = (known: readonly string[]): ErrorWords => ({
  en: ['There is no such role.', `Name one of: ${known.join(', ')}.`],
  de: ['Diese Rolle gibt es nicht.', `Nennen Sie eine von: ${known.join(', ')}.`],
});

/** Roles none of whose people can make a transition. */
export const nobodyMakes = (key: string): ErrorWords => ({
  en: [
    `Nobody can make the transition ${key}: whoever has one of these roles stands on the other side of the counter.`,
    'Name a role of a side that `by` names, or change `by`.',
  ],
  de: [
    `Niemand kann den Übergang ${key} machen: Wer eine dieser Rollen hat, steht auf der anderen Seite.`,
    'Nennen Sie eine Rolle von einer Seite, die `by` nennt, oder ändern Sie `by`.',
  ],
});

/** Roles of the other side of the counter. */
export const WRONG_SIDE: ErrorWords = {
  en: [
    'Nobody with such a role stands on the side of the counter that is asked for.',
    'Name a role of that side.',
  ],
  de: [
    'Wer eine solche Rolle hat, steht nicht auf der Seite, die gefragt ist.',
    'Nennen Sie eine Rolle dieser Seite.',
  ],
};

/** An account that is none. */
export const UNKNOWN_ACCOUNT: ErrorWords = {
  en: ['There is no account with this id.', 'Name the `id` of an account of this tenant, or leave it out.'],
  de: [
    'Es gibt kein Konto mit dieser Id.',
    'Nennen Sie die `id` eines Kontos dieses Mandanten, oder lassen Sie es weg.',
  ],
};

/** A body that speaks of another service than the path. */
export const OTHER_KEY: ErrorWords = {
  en: ['The key is not that of the path.', 'Send the same one, or write the draft of the other service.'],
  de: [
    'Der Schlüssel ist nicht der des Pfades.',
    'Senden Sie denselben, oder schreiben Sie den Entwurf des anderen Service.',
  ],
};

/** A version that was never published. */
export const UNKNOWN_VERSION: ErrorWords = {
  en: ['The service never had this version.', 'Send one that `GET …/versions` lists.'],
  de: ['Diese Version hatte der Service nie.', 'Senden Sie eine, die `GET …/versions` nennt.'],
};

/** A text for a place that the definition does not have. */
export const NO_PLACE: ErrorWords = {
  en: [
    'At this place the definition has no text.',
    'Name a text of the definition by its JSON pointer, such as "/name" or "/form/properties/pump/title".',
  ],
  de: [
    'An dieser Stelle hat die Definition keinen Text.',
    'Nennen Sie einen Text der Definition mit seinem JSON-Pointer, etwa "/name" oder "/form/properties/pump/title".',
  ],
};

/** A text for a key or a value. */
export const NOT_READ: ErrorWords = {
  en: [
    'What stands at this place is not for people to read.',
    'Translate names, descriptions, hints, and titles, help and labels of forms.',
  ],
  de: [
    'Was an dieser Stelle steht, liest niemand.',
    'Übersetzen Sie Namen, Beschreibungen, Hinweise sowie Titel, Hilfen und Beschriftungen von Formularen.',
  ],
};

/** A text of blanks. */
export const NO_WORDS: ErrorWords = {
  en: ['The text is blank.', 'Write it, or leave it out to show what the definition says.'],
  de: ['Der Text ist leer.', 'Schreiben Sie ihn, oder lassen Sie ihn weg, um den der Definition zu zeigen.'],
};

/** A record type that was never published. */
export const unknownRecordType = (known: readonly string[]): ErrorWords => ({
  en: ['There is no such record type.', `Name one of: ${known.join(', ')}.`],
  de: ['Diesen Datensatztyp gibt es nicht.', `Nennen Sie einen von: ${known.join(', ')}.`],
});

/** A field that no record type has, or that is sensitive and so never filled in. */
export const unknownRecordField = (known: readonly string[]): ErrorWords => ({
  en: ['No record type has such a field, or it is sensitive.', `Name one of: ${known.join(', ')}.`],
  de: [
    'Kein Datensatztyp hat so ein Feld, oder es ist heikel.',
    `Nennen Sie eines von: ${known.join(', ')}.`,
  ],
});

/** Somebody of the staff is to be chosen where customers choose. */
export const NO_STAFF_FOR_CUSTOMERS: ErrorWords = {
  en: [
    'Customers do not see who works for you, and could choose nobody.',
    'Ask in a transition that staff alone makes, or name roles of staff in `audience.roles`.',
  ],
  de: [
    'Kunden sehen nicht, wer für Sie arbeitet, und könnten niemanden wählen.',
    'Fragen Sie in einem Übergang, den allein das Personal macht, oder nennen Sie Rollen des Personals in `audience.roles`.',
  ],
};

/** A signature that is asked for by a transition. */
export const NO_SIGNATURE: ErrorWords = {
  en: ['Only the form of the service can be signed.', 'Ask for the signature there.'],
  de: ['Nur das Formular des Service kann unterschrieben werden.', 'Verlangen Sie die Unterschrift dort.'],
};
