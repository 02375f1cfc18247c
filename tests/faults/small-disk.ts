import { execFile } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../server/store/embedded/testing.js';

const call = promisify(execFile);
/** Room for a young database and its journal; MongoDB builds no index with less than 500 MB left. */
const MEGABYTES = 1_000;
const CHUNK = Buffer.alloc(1_000_000);

/** A file system of its own that is soon full. */
export class SmallDisk {
  private readonly ballast: string;

  private constructor(
    readonly path: string,
    private readonly remove: () => Promise<void>,
  ) {
    this.ballast = join(path, 'ballast');
  }

  /** Mounts one; a text says why that is not possible here. */
  static async mount(): Promise<SmallDisk | string> {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return 'only root on Linux may mount a small disk';
    const folder = await temporaryFolder();
    try {
      await call('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder.path]);
    } catch (error) {
      await folder.remove();
      return `a small disk cannot be mounted here (${(error as Error).message.trim()})`;
    }
    return new SmallDisk(folder.path, folder.remove);
  }

  /** Takes all the room that is left, and keeps it taken: what others give free meanwhile is taken too. */
  async fill(): Promise<void> {
    const file = await open(this.ballast, 'a');
    try {
      for (const size of [CHUNK.length, 4_096, 1]) await fillWith(file, CHUNK.subarray(0, size));
    } finally {
      await file.close();
    }
  }

  /** Gives it back. */
  async free(): Promise<void> {
    await rm(this.ballast, { force: true });
  }

  async unmount(): Promise<void> {
    await call('umount', [this.path]).catch(() => call('umount', ['-l', this.path]));
    await this.remove();
  }
}

async function fillWith(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  for (;;) {
    try {
      await file.write(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}
