import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDataFolder } from './claim.js';
import { openDataFolder, type DataFolder } from './data-folder.js';
import { processIdentity } from './process-info.js';
import { temporaryFolder } from './testing.js';

describe('claimDataFolder', () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let folder: DataFolder;
  beforeEach(async () => {
    temporary = await temporaryFolder();
    folder = await openDataFolder(join(temporary.path, 'data'));
  });
  afterEach(() => temporary.remove());

  it('holds the folder until it is released', async () => {
    const claim = await claimDataFolder(folder);
    await expect(claimDataFolder(folder)).rejects.toThrow(`process ${process.pid}`);
    await claim.release();
    await (await claimDataFolder(folder)).release();
    expect(await readdir(folder.root)).toEqual(['mongo']);
  });

  it('is given to one of several at once', async () => {
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => claimDataFolder(folder)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('takes over from a process that has ended, and from a damaged file', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const exit = once(child, 'exit');
    const identity = await processIdentity(child.pid ?? 0);
    await exit;
    for (const stale of [JSON.stringify({ pid: child.pid, identity }), '{"pid":', '']) {
      await writeFile(folder.lock, stale);
      await (await claimDataFolder(folder)).release();
    }
  });

  it.skipIf(process.platform === 'win32')(
    'takes over when another process has got the id of the dead one',
    async () => {
      await writeFile(folder.lock, JSON.stringify({ pid: process.pid, identity: 'an earlier process' }));
      await (await claimDataFolder(folder)).release();
    },
  );
});

describe('openDataFolder', () => {
  it('says in a sentence when it cannot write', async () => {
    const temporary = await temporaryFolder();
    await writeFile(join(temporary.path, 'file'), '');
    await expect(openDataFolder(join(temporary.path, 'file', 'data'))).rejects.toThrow(
      /^The data folder .* cannot be written \(ENOTDIR\): .*PORTICO_DATA.*\.$/,
    );
    await temporary.remove();
  });
});
