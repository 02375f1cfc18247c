import { safeUrl } from '../../adapters/fetch/safe-fetch.js';
import { checkEventTypes } from '../../deliveries/event-types.check.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import { BAD_URL } from './webhooks.words.js';
import type { UpdateWebhookEndpointInput } from './webhooks.dto.js';

/** Visible characters of ASCII. */
const VISIBLE = /^[!-~]+$/;

/** What is wrong with an endpoint, beside what the contract's types already catch. */
export function checkEndpoint(
  { url, eventTypes = [] }: UpdateWebhookEndpointInput,
  allowLoopback: boolean,
): InputError[] {
  const isGood = url === undefined || (VISIBLE.test(url) && safeUrl(url, allowLoopback) !== null);
  return [
    ...(isGood ? [] : [bodyError('/url', 'format', BAD_URL)]),
    ...checkEventTypes(eventTypes, '/eventTypes'),
  ];
}
