import { bodyError, type InputError } from '../../kernel/errors.js';

/** A location that the account does not have. */
export function unknownLocation(index: number, known: readonly { externalId: string }[]): InputError {
  const list = known.map(({ externalId }) => externalId).join(', ');
  return bodyError(`/user/locations/${index}`, 'unknown', {
    en: [
      'The account has no such location.',
      list ? `Send one of: ${list}; or name it in account.locations.` : 'Name it in account.locations first.',
    ],
    de: [
      'Das Konto hat keinen solchen Standort.',
      list
        ? `Senden Sie einen von: ${list}; oder nennen Sie ihn in account.locations.`
        : 'Nennen Sie ihn zuerst in account.locations.',
    ],
  });
}
