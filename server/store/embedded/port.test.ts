import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choosePort, rememberedPort, rememberPort } from './port.js';
import { temporaryFolder } from './testing.js';

describe('the port of the embedded database', () => {
  it('is remembered; a missing or damaged file is the same as none', async () => {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'mongo.json');
    expect(await rememberedPort(file)).toBeUndefined();
    await rememberPort(file, 23_456);
    expect(await rememberedPort(file)).toBe(23_456);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ port: 23_456 });
    for (const damaged of ['', '{"port":', '{"port":"1"}', '{"port":70000}', 'null']) {
      await writeFile(file, damaged);
      expect(await rememberedPort(file)).toBeUndefined();
    }
    await folder.remove();
  });

  it('stays what it was unless it is to be avoided', async () => {
    const former = await choosePort(undefined, []);
    expect(await choosePort(former, [])).toBe(former);
    expect(await choosePort(former, [former])).not.toBe(former);
  });
});
