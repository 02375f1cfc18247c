import { bodyError, type ErrorWords, type InputError } from '../../kernel/errors.js';
import type { FileDocument } from './documents.store.js';
import { accepts } from './file-type.js';

/** Which files a service takes. */
export interface AttachmentRules {
  max: number;
  accept: readonly string[];
  required: boolean;
}

const TWICE: ErrorWords = {
  en: ['A file is named twice.', 'Name each file once.'],
  de: ['Eine Datei ist zweimal genannt.', 'Nennen Sie jede Datei einmal.'],
};
const NONE_TAKEN: ErrorWords = {
  en: ['This service takes no files.', 'Leave `documents` out.'],
  de: ['Dieser Service nimmt keine Dateien.', 'Lassen Sie `documents` weg.'],
};
const tooMany = (max: number): ErrorWords => ({
  en: ['There are too many files.', `Send at most ${max}.`],
  de: ['Das sind zu viele Dateien.', `Senden Sie höchstens ${max}.`],
});
const MISSING: ErrorWords = {
  en: ['A file is missing.', 'Upload one and send its id in `documents`.'],
  de: ['Eine Datei fehlt.', 'Laden Sie eine hoch und senden Sie ihre Id in `documents`.'],
};
const UNKNOWN: ErrorWords = {
  en: ['There is no such file of yours.', 'Upload it with `POST /v1/documents` and send its id.'],
  de: [
    'Sie haben keine solche Datei.',
    'Laden Sie sie mit `POST /v1/documents` hoch und senden Sie ihre Id.',
  ],
};
const LINKED: ErrorWords = {
  en: ['This file already belongs to a request.', 'Upload it again.'],
  de: ['Diese Datei gehört schon zu einer Anfrage.', 'Laden Sie sie noch einmal hoch.'],
};
const wrongKind = (name: string, accept: readonly string[]): ErrorWords => ({
  en: [`${name} is of a kind that this service does not take.`, `Send one of: ${accept.join(', ')}.`],
  de: [`Dieser Service nimmt Dateien wie ${name} nicht.`, `Senden Sie eine von: ${accept.join(', ')}.`],
});

/** What is wrong with the number of files that come with a request. */
export function countErrors(ids: readonly string[], rules: AttachmentRules | null): InputError[] {
  if (new Set(ids).size !== ids.length) return [bodyError('/documents', 'uniqueItems', TWICE)];
  if (ids.length > (rules?.max ?? 0))
    return [bodyError('/documents', 'maxItems', rules ? tooMany(rules.max) : NONE_TAKEN)];
  if (ids.length === 0 && rules?.required) return [bodyError('/documents', 'required', MISSING)];
  return [];
}

/** What is wrong with one file that is named at a place of `documents`; undefined stands for one that is not the caller's. */
export function linkErrors(
  document: FileDocument | undefined,
  index: number,
  rules: AttachmentRules | null,
): InputError[] {
  const pointer = `/documents/${index}`;
  if (!document) return [bodyError(pointer, 'unknown', UNKNOWN)];
  if (document.linked) return [bodyError(pointer, 'linked', LINKED)];
  if (rules && !accepts(rules.accept, document.contentType))
    return [bodyError(pointer, 'contentType', wrongKind(document.name, rules.accept))];
  return [];
}
