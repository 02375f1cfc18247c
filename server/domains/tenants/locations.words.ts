import { bodyError, type InputError } from '../../kernel/errors.js';

/** A location that the account does not have. */
export function unknownLocation(pointer: string, known: readonly { externalId: string }[]): InputError {
  const list = known.map(({ externalId }) => externalId).join(', ');
  const [en, de] = list
    ? [`Send one of: ${list}.`, `Senden Sie einen von: ${list}.`]
    : [
        'It has none: the host names them with `POST /v1/accounts` or an embed session.',
        'Es hat keine: der Host nennt sie mit `POST /v1/accounts` oder einer Sitzung.',
      ];
  return bodyError(pointer, 'unknown', {
    en: ['The account has no such location.', en],
    de: ['Das Konto hat keinen solchen Standort.', de],
  });
}

/** An account's admin reaches the whole account. */
export function adminEverywhere(pointer: string): InputError {
  return bodyError(pointer, 'not_for_admins', {
    en: [
      'An account-admin is for all locations of the account.',
      'Send an empty list, or give them another role.',
    ],
    de: [
      'Wer ein Konto verwaltet, tut das für alle seine Standorte.',
      'Senden Sie eine leere Liste, oder geben Sie der Person eine andere Rolle.',
    ],
  });
}
