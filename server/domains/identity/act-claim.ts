import type { ActingParty } from '../../kernel/context.js';
import { readerOf } from './claim-reader.js';
import { demand } from './gate-error.js';
import { isObject } from './strict-json.js';

/** The `act` claim (RFC 8693, section 4.1): who acts, and how far they reach themselves. */
export const actClaim = ({ id, name, roles, scopes }: ActingParty): Record<string, unknown> => ({
  sub: id,
  name,
  roles: [...roles],
  scp: [...scopes],
});

/** Reads what `actClaim` wrote. @throws GateError for anything else. */
export function partyOf(claim: unknown): ActingParty {
  demand(isObject(claim), 'claim');
  const { text, texts } = readerOf(claim);
  const id = text('sub');
  const kind = id.startsWith('key_') ? 'client' : 'user';
  return { kind, id, name: text('name'), roles: texts('roles'), scopes: texts('scp') };
}
