// `npm run restore -- --from folder [--replace]`: builds the server when it is stale and puts a backup into the database that
// `npm start` would use. Stop every server on it first.
import { runBuilt } from './run-built.mjs';

await runBuilt('restore');
