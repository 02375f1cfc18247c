import { safeUrl } from '../../adapters/fetch/safe-fetch.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import { EVENT_TYPES } from '../../store/event-types.js';
import { matches } from './deliveries.model.js';
import { BAD_URL, unknownType } from './webhooks.words.js';
import type { UpdateWebhookEndpointInput } from './webhooks.dto.js';

/** Visible characters of ASCII. */
const VISIBLE = /^[!-~]+$/;
/** `*`, `request.*` or a whole type. */
const PATTERN = /^(\*|[\w-]+\.\*|[\w-]+\.\w+)$/;

/** What is wrong with an endpoint, beside what the contract's types already catch. */
export function checkEndpoint(
  { url, eventTypes = [] }: UpdateWebhookEndpointInput,
  allowLoopback: boolean,
): InputError[] {
  const isGood = url === undefined || (VISIBLE.test(url) && safeUrl(url, allowLoopback) !== null);
  return [
    ...(isGood ? [] : [bodyError('/url', 'format', BAD_URL)]),
    ...eventTypes.flatMap((pattern, at) =>
      isKnown(pattern) ? [] : [bodyError(`/eventTypes/${at}`, 'unknown', unknownType(pattern))],
    ),
  ];
}

const isKnown = (pattern: string): boolean =>
  PATTERN.test(pattern) && Object.keys(EVENT_TYPES).some((type) => matches(pattern, type));
