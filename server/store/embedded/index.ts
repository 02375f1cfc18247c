/** The embedded database: finds or fetches a mongod, and runs it as a private replica set of one node. */
export { findMongod, type FindMongodOptions } from './binary.js';
export { defaultCacheDir, type CacheDirInput } from './cache-dir.js';
export { EmbeddedMongoError } from './errors.js';
export type { Report } from './progress.js';
export { startEmbeddedMongo, type EmbeddedMongo, type EmbeddedMongoOptions } from './replica-set.js';
