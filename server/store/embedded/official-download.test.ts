import { createHash } from 'node:crypto';
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedDownload, downloadOfficial } from './official-download.js';
import { run } from './run.js';
import { temporaryFolder } from './testing.js';

const BINARY = '#!/bin/sh\necho "db version v8.2.6"\n';

describe.skipIf(process.platform === 'win32')('downloadOfficial', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: Server | undefined;
  beforeEach(async () => void (folder = await temporaryFolder()));
  afterEach(async () => {
    vi.unstubAllEnvs();
    server?.closeAllConnections();
    server?.close();
    await folder.remove();
  });

  /** Lets the library ask a server of ours instead of the one of MongoDB. */
  async function mirror(handle: RequestListener): Promise<void> {
    server = createServer(handle);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('MONGOMS_DOWNLOAD_MIRROR', `http://127.0.0.1:${port}`);
    vi.stubEnv('MONGOMS_USE_HTTP', 'true');
    vi.stubEnv('HOME', folder.path);
    for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'])
      vi.stubEnv(name, undefined);
  }

  async function archive(): Promise<Buffer> {
    await mkdir(join(folder.path, 'mongodb', 'bin'), { recursive: true });
    await writeFile(join(folder.path, 'mongodb', 'bin', 'mongod'), BINARY);
    await run('tar', ['-czf', join(folder.path, 'a.tgz'), '-C', folder.path, 'mongodb'], 10_000);
    return readFile(join(folder.path, 'a.tgz'));
  }

  const download = (patience: { first: number; later: number }) =>
    downloadOfficial(join(folder.path, 'cache'), () => undefined, patience);

  it('keeps what it has downloaded in the cache', async () => {
    const bytes = await archive();
    const sum = createHash('md5').update(bytes).digest('hex');
    await mirror((request, response) => {
      const body = request.url?.endsWith('.md5') ? Buffer.from(`${sum}  archive.tgz\n`) : bytes;
      response.writeHead(200, { 'content-length': body.length }).end(body);
    });
    expect(await cachedDownload(join(folder.path, 'cache'))).toBeUndefined();
    const path = await download({ first: 20_000, later: 20_000 });
    expect(await readFile(path, 'utf8')).toBe(BINARY);
    expect(await cachedDownload(join(folder.path, 'cache'))).toBe(path);
  });

  it('refuses a download whose sum differs', async () => {
    const bytes = await archive();
    await mirror((request, response) => {
      const body = request.url?.endsWith('.md5') ? Buffer.from(`${'0'.repeat(32)}  archive.tgz\n`) : bytes;
      response.writeHead(200, { 'content-length': body.length }).end(body);
    });
    await expect(download({ first: 20_000, later: 20_000 })).rejects.toThrow(/md5/i);
    expect(await cachedDownload(join(folder.path, 'cache'))).toBeUndefined();
  });

  it('gives up when the server is out of reach or keeps silent', async () => {
    await mirror(() => undefined);
    await expect(download({ first: 1_500, later: 1_500 })).rejects.toThrow(/out of reach/);
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await expect(download({ first: 20_000, later: 20_000 })).rejects.toThrow('out of reach (ECONNREFUSED)');
  });

  it('tells what the server answered when there is no such build', async () => {
    await mirror((_request, response) => response.writeHead(403).end());
    await expect(download({ first: 20_000, later: 20_000 })).rejects.toThrow(/^Status Code is 403/);
  });
});
