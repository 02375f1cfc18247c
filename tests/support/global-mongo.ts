import mongoose from 'mongoose';
import type { TestProject } from 'vitest/node';
import { startEmbeddedMongo } from '../../server/store/embedded/index.js';
import { mongodForTests, quickParent, temporaryFolder } from '../../server/store/embedded/testing.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the replica set of this run; take a database of it by `useDatabase`. */
    mongoUri: string;
  }
}

/**
 * Starts one replica set for the whole run of the tests, in a temporary folder, and stops it at the end.
 * With `MONGODB_TEST_URI` the tests use that replica set instead; they only touch databases they have created.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['MONGODB_TEST_URI'];
  if (given) {
    project.provide('mongoUri', given);
    return () => Promise.resolve();
  }
  const report = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const folder = await temporaryFolder(await quickParent());
  const mongo = await startEmbeddedMongo({
    dataDir: folder.path,
    mongodPath: await mongodForTests(report),
    report,
  });
  await forgetSoon(mongo.uri);
  project.provide('mongoUri', mongo.uri);
  return async () => {
    await mongo.stop();
    await folder.remove();
  };
}

/** Seconds for which what was dropped stays. */
const KEPT_SECONDS = 30;

/**
 * Hundreds of test files drop their databases, some three hundred files each. The server keeps them open for five minutes, for
 * readers of the past, and ends when it may open no more.
 */
async function forgetSoon(uri: string): Promise<void> {
  const client = await new mongoose.mongo.MongoClient(uri).connect();
  try {
    await client.db('admin').command({ setParameter: 1, minSnapshotHistoryWindowInSeconds: KEPT_SECONDS });
  } finally {
    await client.close();
  }
}
