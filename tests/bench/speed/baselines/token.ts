import { createRemoteJWKSet, jwtVerify } from 'jose';

const env = process.env as { PORTICO_URL: string; PORTICO_PUBLIC_URL: string };
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', env.PORTICO_URL));

/** What a handwritten server looks at of Portico's tokens. */
export interface Caller {
  tenantId: string;
  accountId: string;
  userId: string;
}

/** Who calls: checks signature, issuer, audience and dates of each call's token. @throws for a token that is not good. */
export async function callerOf(authorization: string | undefined): Promise<Caller> {
  const { payload } = await jwtVerify(authorization?.slice('Bearer '.length) ?? '', keys, {
    issuer: env.PORTICO_PUBLIC_URL,
    audience: 'portico',
    algorithms: ['ES256'],
  });
  return {
    tenantId: payload['tid'] as string,
    accountId: payload['acc'] as string,
    userId: payload.sub as string,
  };
}
