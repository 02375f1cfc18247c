import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyExport } from '../../server/domains/audit/verify-export.js';
import { migrations } from '../../server/migrations/index.js';
import { backUp } from '../../server/store/backup/backup.js';
import { readManifest, writeManifest, type Manifest } from '../../server/store/backup/manifest.js';
import { restore } from '../../server/store/backup/restore.js';
import { isAboutProcesses, isData, RestoreState } from '../../server/store/backup/state.js';
import { connect } from '../../server/store/connection.js';
import { castOf, submit, type Cast } from '../support/actors.js';
import { Api, bodyOf } from '../support/api.js';
import { Listener } from '../support/events.js';
import { pngOf } from '../support/files.js';
import { useDatabase } from '../support/mongo.js';
import { importRecords, order, publishType } from '../support/records.js';
import { allNotified } from '../support/notifications.js';
import { TestPortico } from '../support/start-portico.js';

const known = migrations.map(({ name }) => name);
/** Tokens name the address of their server: both are reached under one. */
const config = { publicUrl: 'https://portal.example' };
const PHOTO = pngOf(700_000);

describe('a backup', () => {
  const [from, to] = [useDatabase(), useDatabase()];
  let [portico, twin]: [TestPortico, TestPortico] = [] as never;
  let cast: Cast;
  let folder: string;
  let requests: string[];
  let photo: string;
  let lastId: string;
  const opened: Connection[] = [];
  const connectTo = async (uri: string): Promise<Connection> => {
    const connection = await connect(uri);
    opened.push(connection);
    return connection;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-backup-'));
    portico = await TestPortico.start(from.uri, { config });
    cast = await castOf(portico);
    await publishType(cast.program);
    await importRecords(cast.program, [order('A-1'), order('A-2')]);
    const { id } = await submit(cast.mara);
    const listener = await Listener.open(cast.program);
    photo = bodyOf(await cast.mara.upload({ name: 'photo.png', request: id }, PHOTO), 201).id;
    await listener.heard('document.added');
    lastId = listener.lastId;
    listener.close();
    requests = await writesDuring(() => backUp(portico.portico.connection, join(folder, 'busy')));
    await allNotified(portico);
    await sealed(portico);
    await portico.portico.jobs.stop();
    await backUp(portico.portico.connection, join(folder, 'quiet'));
  });
  afterAll(async () => {
    await Promise.all([portico, twin].map((one) => one?.stop(500)));
    await Promise.all(opened.map((one) => one.close()));
    await rm(folder, { recursive: true, force: true });
  });

  /** Writes without a pause before, during and after some work; answers the ids in the order of their writing. */
  async function writesDuring(work: () => Promise<unknown>): Promise<string[]> {
    const ids: string[] = [];
    let goesOn = true;
    const writer = (async () => {
      while (goesOn) ids.push((await submit(cast.mara)).id);
    })();
    await vi.waitFor(() => expect(ids.length).toBeGreaterThan(5), { timeout: 30_000 });
    await work();
    const during = ids.length;
    await vi.waitFor(() => expect(ids.length).toBeGreaterThan(during + 5), { timeout: 30_000 });
    goesOn = false;
    await writer;
    return ids;
  }

  const sealed = ({ db }: TestPortico) =>
    vi.waitFor(async () => expect(await db.collection('auditRows').countDocuments({ block: null })).toBe(0), {
      timeout: 30_000,
      interval: 100,
    });

  it('is of one moment, whatever is written meanwhile', async () => {
    const other = await connectTo(to.uri);
    await restore(other, join(folder, 'busy'), { replace: false, known });
    const rows = await other
      .collection('requests')
      .find({ _id: { $in: requests } } as never)
      .toArray();
    const there = new Set(rows.map(({ _id }) => String(_id)));
    expect(there.size).toBeGreaterThan(5);
    expect(there.size).toBeLessThan(requests.length);
    // Those before the moment and none after it, …
    expect(requests.filter((id) => there.has(id))).toEqual(requests.slice(0, there.size));
    // … and nothing that was written together is torn apart.
    for (const [collection, filter] of [
      ['auditRows', { action: 'request.submit' }],
      ['outbox', { type: 'request.submitted' }],
    ] as const)
      expect(await other.collection(collection).countDocuments(filter)).toBe(there.size + 1);
  });

  it('is restored document by document and index by index, over what is there if that is wanted', async () => {
    const target = await connectTo(to.uri);
    const again = restore(target, join(folder, 'quiet'), { replace: false, known });
    await expect(again).rejects.toThrow(/ is not empty: name another one, or say --replace/);
    await target.collection('leftover').insertOne({ x: 1 });
    const kept = { _id: 'some-reader' as never, holder: 'x', state: { token: 'of the database that was' } };
    await target.collection('leases').insertOne(kept);
    await restore(target, join(folder, 'quiet'), { replace: true, known });
    const [left, right] = await Promise.all([contentOf(portico.portico.connection), contentOf(target)]);
    expect(Object.keys(left).length).toBeGreaterThan(20);
    expect(right).toEqual(left);
    expect(await target.collection('leases').countDocuments()).toBe(0);
    expect(await target.collection('processes').countDocuments()).toBe(0);
  });

  /** Digests of all documents and all indexes, by collection. */
  async function contentOf({ db }: Connection): Promise<Record<string, unknown>> {
    const content: Record<string, unknown> = {};
    for (const { name } of (await db?.listCollections().toArray()) ?? []) {
      if (!isData(name)) continue;
      const hash = createHash('sha256');
      let count = 0;
      const which = isAboutProcesses(name) ? { _id: null as never } : {};
      for await (const raw of db?.collection(name).find(which, { raw: true, sort: { _id: 1 } }) ?? []) {
        hash.update(raw as unknown as Uint8Array);
        count += 1;
      }
      const indexes = (await db?.collection(name).indexes())?.map(({ v: _v, ...index }) => index);
      content[name] = { count, sha256: hash.digest('hex'), indexes };
    }
    return content;
  }

  describe('restored elsewhere', () => {
    /** The same caller there. */
    const there = (api: Api): Api => new Api(twin.api.url, api.headers);
    beforeAll(async () => {
      twin = await TestPortico.start(to.uri, { config });
    });

    it.each([
      '/v1/me',
      '/v1/requests?limit=100',
      '/v1/services',
      '/v1/documents',
      '/v1/record-types',
      '/v1/records?type=order',
    ])('answers %s as before', async (path) => {
      const before = await cast.mara.get(path);
      const after = await there(cast.mara).get(path);
      expect(bodyOf(after)).toEqual(bodyOf(before));
      expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    });

    it('has each file, byte by byte', async () => {
      const answer = await there(cast.mara).get(`/v1/documents/${photo}/content`);
      expect(answer.bytes.equals(PHOTO)).toBe(true);
    });

    it('goes on with events and tells none of before again', async () => {
      const listener = await Listener.open(there(cast.program), lastId);
      await listener.until(() => listener.text.includes('event: reset'));
      const { id } = await submit(there(cast.mara) as Cast['mara']);
      const heard = await listener.heard('request.submitted', id);
      expect(listener.events).toHaveLength(2);
      expect(Number(heard.id.split('-')[0])).toBeGreaterThanOrEqual(Number(lastId.split('-')[0]));
      listener.close();
    });

    it('goes on with the chain of the audit, which verifies over both', async () => {
      await sealed(twin);
      const exported = async (api: Api) => (await api.get('/v1/audit-events/export')).text.trim().split('\n');
      const before = await verifyExport(await exported(cast.admin), { checkpoints: [] });
      const after = await verifyExport(await exported(there(cast.admin)), {
        key: before.key as string,
        checkpoints: [before.head as { n: number; hash: string }],
      });
      expect(before.faults).toEqual([]);
      expect(after.faults).toEqual([]);
      expect(after.blocks).toBeGreaterThan(before.blocks);
    });

    it('takes writes as it did', async () => {
      const move = await there(cast.agent).post(`/v1/requests/${requests[0]}/transitions`, {
        transition: 'startReview',
      });
      bodyOf(move);
    });
  });

  describe('that is not good', () => {
    const spoilt = useDatabase();
    /** A copy with something changed. */
    async function copy(change: (path: string, manifest: Manifest) => Promise<unknown>): Promise<string> {
      const path = await mkdtemp(join(folder, 'copy-'));
      for (const file of await readdir(join(folder, 'quiet')))
        await writeFile(join(path, file), await readFile(join(folder, 'quiet', file)));
      await change(path, await readManifest(path));
      return path;
    }
    const refuse = async (path: string, sentence: RegExp): Promise<Connection> => {
      const target = await connectTo(spoilt.uri);
      await expect(restore(target, path, { replace: true, known })).rejects.toThrow(sentence);
      return target;
    };
    const requestsFile = 'requests.bson.gz';
    const flip = async (path: string) => {
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      await writeFile(path, bytes);
    };

    it.each<[string, (path: string, manifest: Manifest) => Promise<unknown>, RegExp]>([
      [
        'a changed file',
        (path) => flip(join(path, requestsFile)),
        /is damaged: requests\.bson\.gz is not as it/,
      ],
      ['a missing file', (path) => rm(join(path, requestsFile)), /lacks requests\.bson\.gz: it is not whole/],
      [
        'a cut manifest',
        async (path) =>
          writeFile(
            join(path, 'manifest.json'),
            (await readFile(join(path, 'manifest.json'))).subarray(0, 900),
          ),
        /is damaged: manifest\.json/,
      ],
      [
        'a changed manifest',
        async (path) => {
          const text = await readFile(join(path, 'manifest.json'), 'utf8');
          await writeFile(join(path, 'manifest.json'), text.replace(/"documents": \d+/, '"documents": 0'));
        },
        /is damaged: manifest\.json/,
      ],
      ['no manifest', (path) => rm(join(path, 'manifest.json')), /holds no backup: it has no manifest\.json/],
      [
        'a newer form',
        (path, manifest) => writeManifest(path, { ...manifest, format: 2 }),
        /made by a newer Portico: restore it with that one/,
      ],
      [
        'a migration that is not known here',
        (path, manifest) =>
          writeManifest(path, { ...manifest, migrations: [...manifest.migrations, '209901010000-later'] }),
        /made by a newer Portico: restore it with that one/,
      ],
    ])('is refused before anything is touched: %s', async (_what, change, sentence) => {
      const target = await refuse(await copy(change), sentence);
      expect(await target.db?.listCollections().toArray()).toEqual([]);
    });

    it('is refused also when only loading shows it, and what was there is as it was', async () => {
      await restore(await connectTo(spoilt.uri), join(folder, 'busy'), { replace: true, known });
      const target = await connectTo(spoilt.uri);
      const before = await contentOf(target);
      const path = await copy(async (at, manifest) => {
        const collections = manifest.collections.map((one) =>
          one.name === 'users' ? { ...one, documents: one.documents + 1 } : one,
        );
        await writeManifest(at, { ...manifest, collections });
      });
      await refuse(path, /is damaged: users\.bson\.gz/);
      expect(await contentOf(target)).toEqual(before);
      const server = await TestPortico.start(spoilt.uri, { config });
      expect((await server.api.get('/readyz')).status).toBe(200);
      await server.stop(100);
    });

    it('leaves a database on which no server starts when it is cut off in the midst of the swap', async () => {
      const target = await connectTo(spoilt.uri);
      await new RestoreState(target).begin();
      await target.collection('requests').drop();
      await expect(TestPortico.start(spoilt.uri, { config })).rejects.toThrow(
        /A restore into this database was cut off: run `npm run restore` with --replace again/,
      );
      await restore(target, join(folder, 'quiet'), { replace: true, known });
      const names = (await target.db?.listCollections().toArray())?.map(({ name }) => name);
      expect(names?.filter((name) => name.startsWith('restoring.'))).toEqual([]);
      const server = await TestPortico.start(spoilt.uri, { config });
      await server.stop(100);
    });
  });

  it('is not written over another one, nor left behind half', async () => {
    const { connection } = portico.portico;
    await expect(backUp(connection, join(folder, 'quiet'))).rejects.toThrow(
      /is not empty: name a new folder/,
    );
    const empty = await connectTo(to.uri.replace(to.name, `${to.name}_none`));
    await expect(backUp(empty, join(folder, 'none'))).rejects.toThrow(/There is nothing to back up/);
    expect((await readdir(folder)).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  it('is for its owner alone, and its secrets are sealed', async () => {
    for (const [name, mode] of [
      ['quiet', 0o700],
      ['quiet/manifest.json', 0o600],
      ['quiet/signingKeys.bson.gz', 0o600],
    ] as const)
      expect((await stat(join(folder, name))).mode & 0o777).toBe(mode);
    const { gunzipSync } = await import('node:zlib');
    const keys = gunzipSync(await readFile(join(folder, 'quiet', 'signingKeys.bson.gz'))).toString('latin1');
    expect(keys).toContain('privateJwk');
    expect(keys).not.toContain('"d":');
  });
});
