// `npm run backup -- --out folder`: builds the server when it is stale and writes a backup of the database that `npm start`
// would use. The embedded database can be backed up while its server is stopped, any other one at any time.
import { runBuilt } from './run-built.mjs';

await runBuilt('backup');
