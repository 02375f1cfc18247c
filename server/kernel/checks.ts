import { bodyError, type ErrorWords, type InputError } from './errors.js';

/** What an e-mail address looks like. */
export const EMAIL = /^[^\s\p{Cc}@<>"(),:;\\[\]]{1,64}@[^\s\p{Cc}@.]+(\.[^\s\p{Cc}@.]+)+$/u;

/** Refuses what is no e-mail address. */
export function checkEmail(email: string | undefined, pointer: string): InputError[] {
  if (email === undefined || EMAIL.test(email)) return [];
  return [
    bodyError(pointer, 'format', {
      en: ['This is not an e-mail address.', 'Send an address such as mara@brightwater.example.'],
      de: ['Das ist keine E-Mail-Adresse.', 'Senden Sie eine Adresse wie mara@brightwater.example.'],
    }),
  ];
}

/** An address in the form in which two of them are compared: no case, one Unicode form. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase();

/** What is wrong with a list of words, each of which must be a known one. */
export function checkWords(
  words: readonly string[],
  known: readonly string[],
  pointer: string,
): InputError[] {
  const list = known.join(', ');
  const says: ErrorWords = {
    en: ['This is none of the known values.', `Send one of: ${list}.`],
    de: ['Das ist keiner der bekannten Werte.', `Senden Sie einen von: ${list}.`],
  };
  return words.flatMap((word, index) =>
    known.includes(word) ? [] : [bodyError(`${pointer}/${index}`, 'enum', says)],
  );
}

const BLANK_KEY: ErrorWords = {
  en: ['This is blank.', 'Send your own key of it.'],
  de: ['Das ist leer.', 'Senden Sie Ihren eigenen Schlüssel dafür.'],
};

/** Refuses a text of white space. */
export function checkText(text: string, pointer: string, words = BLANK_KEY): InputError[] {
  return text.trim() === '' ? [bodyError(pointer, 'required', words)] : [];
}
