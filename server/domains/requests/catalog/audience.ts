import { bodyError, invalidInput, type ErrorWords } from '../../../kernel/errors.js';
import type { ServiceDefinition } from '../definition.js';
import type { RequestPlace } from '../request-place.js';

const NOT_FOR_ACCOUNT: ErrorWords = {
  en: ['The service is not for this account.', 'Name an account of its audience, or another service.'],
  de: [
    'Der Service ist nicht für dieses Konto.',
    'Nennen Sie ein Konto, für das er ist, oder einen anderen Service.',
  ],
};

/**
 * Staff and programs find services whose audience is some accounts, and submit them for these alone. That customers find
 * their own only is part of every query.
 * @throws 422 when the account is not of the audience.
 */
export function requireAudience({ audience }: ServiceDefinition, { account }: RequestPlace): void {
  if (audience?.accounts && !audience.accounts.includes(account._id))
    throw invalidInput(bodyError('/account', 'audience', NOT_FOR_ACCOUNT));
}
