import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastComplaint, logTail, rotateLog } from './log-file.js';
import { temporaryFolder } from './testing.js';

const line = (severity: string, msg: string, attr?: object) => JSON.stringify({ s: severity, msg, attr });

describe('the log of MongoDB', () => {
  it('moves aside when it has grown too large, over the one before', async () => {
    const folder = await temporaryFolder();
    const path = join(folder.path, 'mongo.log');
    expect(await rotateLog(path, 10)).toBe(false);
    await writeFile(path, 'short');
    expect(await rotateLog(path, 10)).toBe(false);
    await writeFile(path, 'long enough now');
    await writeFile(`${path}.1`, 'older');
    expect(await rotateLog(path, 10)).toBe(true);
    expect(await readFile(`${path}.1`, 'utf8')).toBe('long enough now');
    await folder.remove();
  });

  it('is read from its end, and not from before a given byte', async () => {
    const folder = await temporaryFolder();
    const path = join(folder.path, 'mongo.log');
    expect(await logTail(path)).toBe('');
    await writeFile(path, `${'x'.repeat(20_000)}end`);
    expect(await logTail(path)).toHaveLength(16_384);
    expect(await logTail(path, 20_000)).toBe('end');
    expect(await logTail(path, 99_999)).toBe('');
    await folder.remove();
  });

  it('tells the last complaint', () => {
    expect(lastComplaint('')).toBeUndefined();
    expect(lastComplaint(`${line('I', 'fine')}\nno json`)).toBeUndefined();
    const tail = [line('E', 'Failed', { error: 'DBPathInUse: locked' }), line('I', 'exiting')].join('\n');
    expect(lastComplaint(tail)).toBe('Failed: DBPathInUse: locked');
    expect(lastComplaint(line('F', 'Abort', { error: { errmsg: 'No space left' } }))).toBe(
      'Abort: No space left',
    );
  });
});
