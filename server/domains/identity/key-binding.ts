import { PorticoError } from '../../kernel/errors.js';
import type { TokenCall } from './grant.js';

/** What a binding asks of tenants. */
export interface BindingRules {
  tenant(id: string): Promise<{ requireDpop?: boolean }>;
}

/** How a token is sent, with the key to which it is bound. */
export interface Binding {
  jkt: string | null;
  type: 'Bearer' | 'DPoP';
}

/**
 * Binds the token of a person to the key whose proof came along (RFC 9449).
 * @throws `dpop_required` where the tenant takes no others, `invalid_dpop_proof` for a proof that was used before
 */
export async function bindPerson(rules: BindingRules, tenantId: string, call: TokenCall): Promise<Binding> {
  if (!call.proof && (await rules.tenant(tenantId)).requireDpop) throw new PorticoError('dpop_required');
  return bindProgram(call);
}

/** The same for a program, whose other credentials no tenant binds. */
export async function bindProgram({ proof }: TokenCall): Promise<Binding> {
  await proof?.use();
  return proof ? { jkt: proof.jkt, type: 'DPoP' } : { jkt: null, type: 'Bearer' };
}
