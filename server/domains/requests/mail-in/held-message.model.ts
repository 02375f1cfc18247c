import type { ArrivedMail } from '../../../adapters/mail-in/mail-gate.js';
import { emailKey } from '../../../kernel/checks.js';
import { newId } from '../../../kernel/ids.js';
import type { RequestDocument } from '../requests.store.js';
import type { HeldMessageDocument, HeldStatus } from './held-messages.store.js';
import { meantFiles, nameOf } from './mail-files.js';
import type { ReplyAddressDocument } from './reply-addresses.store.js';
import type { HeldReason } from './verdict.model.js';

const DAY_MS = 86_400_000;
/** Nobody decides about a message that is older. */
const KEPT_MS = 90 * DAY_MS;
/** So long it can still be looked up what was decided. */
const KEPT_DECIDED_MS = 30 * DAY_MS;
const MOST_NAMES = 50;
/** Longest comment, in characters. */
const COMMENT_LENGTH = 10_000;

/** An e-mail to a reply address, with what it is about. */
export interface AddressedMail {
  mail: ArrivedMail;
  reply: ReplyAddressDocument;
  request: RequestDocument;
  /** What somebody wrote in it, without quotations and signature. */
  words: string;
}

/** A message that waits for staff. Where nothing is left of it without quotations, it is kept whole. */
export function heldMessage(
  { mail, reply, request, words }: AddressedMail,
  reason: HeldReason,
  at: Date,
): HeldMessageDocument {
  const { tenantId, personId, visibility, _id: addressId } = reply;
  const { _id: requestId, number: requestNumber, accountId, ownerId, locationId, department } = request;
  const [sender] = mail.from;
  const fromAddress = (sender?.address ?? '').slice(0, 320);
  return {
    _id: newId('hlm', at),
    ...{ tenantId, requestId, requestNumber, accountId, ownerId, locationId, department },
    ...{ addressId, personId, visibility, reason },
    ...{ fromAddress, fromKey: emailKey(fromAddress) },
    fromName: (sender?.name ?? '').slice(0, 200),
    subject: mail.subject.slice(0, 300),
    text: words || mail.text.trim(),
    files: meantFiles(mail.files).slice(0, MOST_NAMES).map(nameOf),
    ...{ status: 'held', receivedAt: at, decidedAt: null, decidedById: null, version: 1 },
    goneAt: new Date(at.getTime() + KEPT_MS),
  };
}

/** What a decision changes. */
export function decisionOf(status: HeldStatus, decidedById: string, decidedAt: Date) {
  return { status, decidedAt, decidedById, goneAt: new Date(decidedAt.getTime() + KEPT_DECIDED_MS) };
}

/** A text as comments, each as long as one may be: broken between paragraphs or words where there are any. */
export function inComments(text: string): string[] {
  const comments: string[] = [];
  let rest = text.trim();
  while (rest.length > COMMENT_LENGTH) {
    const piece = rest.slice(0, COMMENT_LENGTH);
    const at = [piece.lastIndexOf('\n\n'), piece.lastIndexOf('\n'), piece.lastIndexOf(' ')].find(
      (end) => end > COMMENT_LENGTH / 2,
    );
    comments.push(piece.slice(0, at).trim());
    rest = rest.slice(at ?? COMMENT_LENGTH).trim();
  }
  return rest === '' ? comments : [...comments, rest];
}
