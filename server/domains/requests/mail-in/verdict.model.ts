import type { ArrivedMail } from '../../../adapters/mail-in/mail-gate.js';
import { emailKey } from '../../../kernel/checks.js';
import { automaticBy, seemsAutomatic } from './automatic.model.js';
import type { OwnMail } from './own-mail.js';

/** Why an e-mail waits for staff. */
export const HELD_REASONS = ['otherSender', 'noAccess', 'automatic', 'empty', 'tooLong', 'tooMany'] as const;

/** One of {@link HELD_REASONS}. */
export type HeldReason = (typeof HELD_REASONS)[number];

/** A comment by e-mail has so many characters at most: nobody writes more by hand, and a quotation that was not cut has. */
export const MOST_CHARACTERS = 9_500;

/** An address that answers to e-mails within an hour as often as this is no person's. */
export const MOST_AN_HOUR = 20;

/** What is known of an e-mail when it is decided what it becomes. */
export interface Circumstances {
  /** The address of the person to whom the reply address was given; null where they have none. */
  email: string | null;
  /** Whether the person may write into the request now. */
  mayWrite: boolean;
  /** What they wrote, without quotations and signature. */
  words: string;
  /** How many files they meant to send. */
  files: number;
  /** How many e-mails came to the address in the last hour. */
  lately: number;
}

/** Why no person wrote an e-mail, or it is one of our own that came back; null where one may have. */
export function noPersonWrote(mail: ArrivedMail, own: OwnMail): string | null {
  const { from, envelopeFrom, messageId } = mail;
  const isOwn =
    [envelopeFrom, ...from.map(({ address }) => address)].some((one) => own.isAddress(one)) ||
    (messageId !== null && own.isMessage(messageId));
  return isOwn ? 'own' : automaticBy(mail);
}

/** Why an e-mail waits for staff; null makes it a comment. */
export function heldBecause(mail: ArrivedMail, given: Circumstances): HeldReason | null {
  const [sender, second] = mail.from;
  const isTheirs = sender && !second && given.email && emailKey(sender.address) === emailKey(given.email);
  if (given.lately >= MOST_AN_HOUR) return 'tooMany';
  if (seemsAutomatic(mail)) return 'automatic';
  if (!isTheirs) return 'otherSender';
  if (!given.mayWrite) return 'noAccess';
  if (given.words === '' && given.files === 0) return 'empty';
  return given.words.length > MOST_CHARACTERS ? 'tooLong' : null;
}
