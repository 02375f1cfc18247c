import { importJWK, type CryptoKey, type JWK } from 'jose';
import { SecretBox } from '../../server/kernel/secret-box.js';
import type { TestPortico } from './start-portico.js';

/** The server's own signing key, as if it had been stolen together with the key that it is sealed with. */
export async function stolenKey(portico: TestPortico, kid: string): Promise<CryptoKey> {
  const rows = portico.db.collection<{ _id: string; privateJwk: string }>('signingKeys');
  const row = await rows.findOne({ _id: kid });
  const box = new SecretBox(portico.portico.config.secretKeys);
  const jwk = JSON.parse(box.open(row?.privateJwk as string, 'signing-key')) as JWK;
  return (await importJWK(jwk, 'ES256')) as CryptoKey;
}
