import { canonicalJson } from '../../kernel/canonical-json.js';
import { sha256 } from '../../kernel/digest.js';

/** An audit event as it is hashed and exported. */
export interface ChainedEvent {
  id: string;
  /** RFC 3339, UTC. */
  at: string;
  actor: { kind: string; id: string };
  action: string;
  subject: string;
  call: string;
  facts: Readonly<Record<string, unknown>>;
}

/** A block of the chain: some events, and the block before. */
export interface Block {
  tenant: string;
  /** 1, 2, 3 …: a missing number is a missing block. */
  n: number;
  at: string;
  /** Hash of the block before; null for the first. */
  previous: string | null;
  /** The events in their order, each with its own hash. */
  events: readonly { id: string; hash: string }[];
}

/** A block with its hash and the tenant's signature of it. */
export interface SealedBlock extends Block {
  hash: string;
  /** JWS (RFC 7515, compact, ES256) of `{ tenant, n, at, hash }`. */
  signature: string;
}

/** The hash of one event: SHA-256 of its canonical JSON (RFC 8785), base64url. */
export function hashEvent({ id, at, actor, action, subject, call, facts }: ChainedEvent): string {
  const { kind, id: actorId } = actor;
  return sha256(canonicalJson({ id, at, actor: { kind, id: actorId }, action, subject, call, facts }));
}

/** The hash of a block: it covers its number, its events and the hash of the block before. */
export function hashBlock({ tenant, n, at, previous, events }: Block): string {
  const listed = events.map(({ id, hash }) => ({ id, hash }));
  return sha256(canonicalJson({ tenant, n, at, previous, events: listed }));
}
