import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readBuild } from '../../scripts/sdk/build-graph.mjs';
import { useSite } from './site.support.js';

const site = useSite();

/** A script as it comes over the wire: `fetch` would unpack it. */
async function fetched(file: string, accepted?: string) {
  const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(`${site.apiUrl}/sdk/v1/${file}`, { headers }, resolve).on('error', reject),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
}

it('each script comes as small as the budgets weigh it, and is the same once it is unpacked', async () => {
  const { all, codeOf, servedSize } = readBuild();
  expect(all.length).toBeGreaterThan(50);
  for (const file of all) {
    const br = await fetched(file, 'gzip, deflate, br, zstd');
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(br.body.length, file).toBe(servedSize(file, '.br'));
    expect(brotliDecompressSync(br.body).toString(), file).toBe(codeOf[file]);
    const gzip = await fetched(file, 'gzip, br;q=0');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.body.length, file).toBe(servedSize(file, '.gz'));
    expect(gunzipSync(gzip.body).toString(), file).toBe(codeOf[file]);
  }
});

it.each([undefined, 'identity', 'zstd', 'br;q=0, gzip;q=0'])(
  'whoever takes neither way of compressing gets the script as it is: %s',
  async (accepted) => {
    const { codeOf } = readBuild();
    const plain = await fetched('portal.js', accepted);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(plain.body.toString()).toBe(codeOf['portal.js']);
  },
);

it('how a script is kept does not depend on how it came', async () => {
  const { all } = readBuild();
  const core = all.find((file) => file.startsWith('core-'))!;
  const tags = new Set<string>();
  for (const accepted of ['br', 'gzip', 'identity']) {
    const entry = await fetched('portal.js', accepted);
    expect(entry.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    tags.add(entry.headers.etag!);
    expect((await fetched(core, accepted)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  }
  expect(tags.size).toBe(3);
});

it('a script that is not there is told as a problem, whatever is accepted', async () => {
  for (const file of ['nothing.js', '%zz.js', 'nothing.js.br']) {
    const { headers, body, status } = await fetched(file, 'br');
    expect(headers['content-encoding'], file).toBeUndefined();
    expect(headers['content-type'], file).toBe('application/problem+json');
    expect((JSON.parse(body.toString()) as { status: number }).status, file).toBe(status);
  }
});
