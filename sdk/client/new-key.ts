/** A fresh idempotency key. Not `randomUUID`: that is missing on pages without HTTPS. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
