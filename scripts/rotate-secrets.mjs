// `npm run secrets:rotate`: builds the server when it is stale and encrypts all kept secrets with the first key of
// `PORTICO_SECRET_KEYS`. Uses the same database as `npm start`.
import { runBuilt } from './run-built.mjs';

await runBuilt('rotate-secrets');
