// `npm run audit:verify -- audit.ndjson [--key thumbprint] [--checkpoint block:hash]`: builds the server when it is stale and
// verifies an export of `GET /v1/audit-events/export`, without server or database. Ends with 1 when the chain has faults.
import { runBuilt } from './run-built.mjs';

await runBuilt('audit-verify');
