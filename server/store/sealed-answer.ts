import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { StoredAnswer } from '../kernel/context.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Answers may hold secrets that are told once. They are kept encrypted (AES-256-GCM) under the idempotency key of the call,
 * which the database does not have: only whoever repeats the call can read them.
 */
const keyFrom = (idempotencyKey: string): Buffer =>
  createHash('sha256').update(`answer\n${idempotencyKey}`).digest();

/** Encrypts an answer. */
export function seal(answer: StoredAnswer, idempotencyKey: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFrom(idempotencyKey), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** Decrypts an answer. @throws when it was sealed under another key or changed. */
export function unseal(sealed: Buffer, idempotencyKey: string): StoredAnswer {
  const body = IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, keyFrom(idempotencyKey), sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, body));
  const text = Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]);
  return JSON.parse(text.toString()) as StoredAnswer;
}
