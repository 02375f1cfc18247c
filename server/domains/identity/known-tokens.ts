import type { Clock } from '../../kernel/clock.js';
import { sha256 } from '../../kernel/digest.js';
import type { ClientToken, TokenHolder } from './tokens.js';

type Holder = TokenHolder | ClientToken;

const endOf = (holder: Holder): Date => ('actor' in holder ? holder.actor.expiresAt : holder.expiresAt);

/** So many are remembered, in some 10 MB. */
const MOST = 10_000;

/**
 * Tokens whose signature was found good: a page calls many times with one token, and each check of a signature costs as much as
 * a proof does. Only that is remembered. Whether the session was revoked is asked anew each time, and what has run out is
 * checked as if nobody had seen it.
 */
export class KnownTokens {
  /** Hash of the token → whom it stands for. */
  private readonly known = new Map<string, Holder>();

  constructor(
    private readonly tokens: { read(token: string): Promise<Holder> },
    private readonly clock: Clock,
    private readonly most = MOST,
  ) {}

  /** Whom a token stands for. @throws 401 `invalid_token` */
  async read(token: string): Promise<Holder> {
    const id = sha256(token);
    const known = this.known.get(id);
    if (known && this.clock() < endOf(known)) return known;
    this.known.delete(id);
    const holder = await this.tokens.read(token);
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(id, holder);
    return holder;
  }
}
