import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const IV_BYTES = 12;

/** A key of 256 bits, with a short name that says nothing of it. */
interface BoxKey {
  name: string;
  key: Buffer;
}

/**
 * Keeps secrets encrypted (AES-256-GCM). The first key encrypts; all of them decrypt, so that keys can be changed while the
 * server runs on. Without any key, secrets are kept as they are, and are still read after keys came.
 */
export class SecretBox {
  private readonly keys: readonly BoxKey[];

  /** @param keys 32 bytes each. */
  constructor(keys: readonly Buffer[]) {
    this.keys = keys.map((key) => ({
      key,
      name: createHash('sha256').update(key).digest('base64url').slice(0, 8),
    }));
  }

  /** Whether secrets are encrypted at all. */
  get isLocked(): boolean {
    return this.keys.length > 0;
  }

  /** Whether a kept text is as it would be kept now. */
  isFresh(kept: string): boolean {
    const [first] = this.keys;
    return first ? kept.startsWith(`${VERSION}.${first.name}.`) : !kept.startsWith(`${VERSION}.`);
  }

  /** The secret as it may be stored. `purpose` says for what: a text that was moved elsewhere does not open. */
  seal(secret: string, purpose: string): string {
    const [first] = this.keys;
    if (!first) return secret;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', first.key, iv).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return [
      VERSION,
      first.name,
      ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
    ].join('.');
  }

  /** @throws Error when no known key opens it, or when it was sealed for another purpose or changed. */
  open(kept: string, purpose: string): string {
    const [version, name, ...parts] = kept.split('.');
    if (version !== VERSION || parts.length !== 3) return kept;
    const known = this.keys.find((key) => key.name === name);
    if (!known) throw new Error('A secret was sealed with a key that is not in PORTICO_SECRET_KEYS.');
    const [iv, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer];
    const decipher = createDecipheriv('aes-256-gcm', known.key, iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  }
}
