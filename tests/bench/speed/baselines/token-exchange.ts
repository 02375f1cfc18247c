import express, { type Express } from 'express';
import { createLocalJWKSet, generateKeyPair, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import type { Db } from 'mongodb';
import type { HostSide } from '../host.js';

const LIFE_SECONDS = 900;
const { privateKey } = await generateKeyPair('ES256');

/** A person as the handwritten server keeps them. */
interface Person {
  _id: string;
  tenantId: string;
  accountId: string;
}

/** Trades a host's token for one of the portal: checks it, finds the person, signs. Written by hand with jose. */
export const tokenExchange =
  (db: Db, { issuer, audience, keys }: HostSide) =>
  (app: Express): void => {
    const hostKeys = createLocalJWKSet(keys as JSONWebKeySet);
    const people = db.collection<Person>('benchPeople');
    app.post('/v1/token', express.urlencoded(), async (req, res) => {
      const { subject_token } = req.body as Record<string, string>;
      const checks = { issuer, audience, algorithms: ['ES256'] };
      const { payload } = await jwtVerify(subject_token ?? '', hostKeys, checks);
      const person = await people.findOne({ _id: payload.sub as string });
      if (!person) return void res.status(400).json({ error: 'invalid_request' });
      const token = await new SignJWT({ tid: person.tenantId, acc: person.accountId })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one' })
        .setIssuer('https://portal.example')
        .setAudience('portico')
        .setSubject(person._id)
        .setIssuedAt()
        .setExpirationTime(`${LIFE_SECONDS}s`)
        .sign(privateKey);
      res.set('Cache-Control', 'no-store').json({
        access_token: token,
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: LIFE_SECONDS,
      });
    });
  };
