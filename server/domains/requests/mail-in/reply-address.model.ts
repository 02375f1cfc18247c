import { createHmac } from 'node:crypto';

/** For whom and what an address stands. */
export interface ReplyPurpose {
  tenantId: string;
  requestId: string;
  personId: string;
  /** What an answer becomes: a public comment, or an internal note. */
  visibility: 'public' | 'internal';
}

/** 160 bits: 32 characters of base32, which survive servers that change capitals. */
const TOKEN_BYTES = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LOCAL_PART = /^reply\+([a-z2-7]{32})$/;

/**
 * The token of an address: always the same for the same purpose and key, so that a copy of an e-mail has the same one, and
 * unguessable for whoever has not got the key.
 */
export function tokenFor(key: Buffer, { tenantId, requestId, personId, visibility }: ReplyPurpose): string {
  const purpose = ['portico reply address', tenantId, requestId, personId, visibility].join('\n');
  return base32(createHmac('sha256', key).update(purpose).digest().subarray(0, TOKEN_BYTES));
}

/** The address with a token. */
export const replyAddress = (token: string, domain: string): string => `reply+${token}@${domain}`;

/** The token in an address of this domain; null where it is no such address. */
export function tokenOf(address: string, domain: string): string | null {
  const at = address.lastIndexOf('@');
  const isOurs = address.slice(at + 1).toLowerCase() === domain;
  return isOurs ? (LOCAL_PART.exec(address.slice(0, at).toLowerCase())?.[1] ?? null) : null;
}

function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
}
