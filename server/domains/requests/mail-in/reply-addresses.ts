import type { Clock } from '../../../kernel/clock.js';
import { sha256 } from '../../../kernel/digest.js';
import { replyAddress, tokenFor, tokenOf, type ReplyPurpose } from './reply-address.model.js';
import type { ReplyAddressDocument, ReplyAddressesStore } from './reply-addresses.store.js';

const DAY_MS = 86_400_000;
/** An address is good for so long after the latest e-mail that named it. */
export const GOOD_FOR_MS = 365 * DAY_MS;

/** What addresses are made of. */
export interface ReplyAddressesParts {
  store: ReplyAddressesStore;
  /** Signs tokens; the present one of the secret keys. */
  key: Buffer;
  /** Whose e-mail comes to us, in small letters. */
  domain: string;
  clock: Clock;
}

/** Addresses that answers to e-mails go to: each for one person, one request, and one visibility. */
export class ReplyAddresses {
  constructor(private readonly parts: ReplyAddressesParts) {}

  /** The address for a purpose, good for a year from now. */
  async issue(purpose: ReplyPurpose): Promise<string> {
    const { store, key, domain, clock } = this.parts;
    const token = tokenFor(key, purpose);
    const now = clock();
    const known = await store.byHash(sha256(token));
    // A day more or less is not worth a write with each e-mail.
    if (!known || known.goodUntil.getTime() < now.getTime() + GOOD_FOR_MS - DAY_MS)
      await store.keep(purpose, sha256(token), now, new Date(now.getTime() + GOOD_FOR_MS));
    return replyAddress(token, domain);
  }

  /** What an address stands for; null where we gave it to nobody, or it is good no longer. */
  async find(address: string): Promise<ReplyAddressDocument | null> {
    const token = tokenOf(address, this.parts.domain);
    const found = token === null ? null : await this.parts.store.byHash(sha256(token));
    return found && found.goodUntil > this.parts.clock() ? found : null;
  }
}
