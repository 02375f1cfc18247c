// `npm run tenant:create -- --key acme --name "Acme Ltd" --origin https://www.acme.example [--services folder]
// [--require-dpop]`: builds the server when it is stale and makes a tenant with its first API key. Uses the same database as `npm start`
// (`MONGODB_URI`, else the embedded one of `PORTICO_DATA`, which no running server may hold).
import { runBuilt } from './run-built.mjs';

await runBuilt('create-tenant');
