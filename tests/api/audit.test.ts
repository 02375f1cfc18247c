import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  hashBlock,
  hashEvent,
  type ChainedEvent,
  type SealedBlock,
} from '../../server/domains/audit/chain.model.js';
import { verifyExport } from '../../server/domains/audit/verify-export.js';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

type AuditEvent = Schemas['AuditEvent'];
type Line = { type: string } & Record<string, unknown>;

describe('the audit', () => {
  const portico = usePortico();
  let cast: Cast;
  let request: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    request = (await submit(cast.mara)).id;
    await move(cast.agent, request, 'startReview');
    const { id } = bodyOf(await cast.mara.upload({ name: 'x.png', request }, PNG), 201);
    await cast.agent.get(`/v1/documents/${id}/content`);
    await seal();
  });

  /** The server seals by itself as well: whoever comes second begins anew. */
  const seal = async (): Promise<void> => {
    await portico.it.portico.sealer.run().catch(() => undefined);
    const open = () => portico.it.db.collection('auditRows').countDocuments({ block: null });
    await vi.waitFor(async () => expect(await open()).toBe(0), { timeout: 30_000, interval: 50 });
  };
  const list = async (query: string, api: Api = cast.auditor) =>
    bodyOf(await api.get<Schemas['AuditEventList']>(`/v1/audit-events?limit=100${query}`)).items;
  const exported = async (after = 0, api: Api = cast.admin): Promise<string[]> => {
    const answer = await api.get(`/v1/audit-events/export?after=${after}`);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    return answer.text.trim().split('\n');
  };

  describe('is read', () => {
    it('by who, what and which, the latest first', async () => {
      const about = await list(`&subject=${request}`);
      expect(about.map(({ action }) => action)).toEqual(['request.transition', 'request.submit']);
      expect(about[0]).toMatchObject({
        actor: { kind: 'user' },
        facts: { transition: 'startReview', from: 'submitted', to: 'inReview' },
        block: expect.any(Number),
      });
      const actor = about[0]?.actor.id as string;
      expect((await list(`&actor=${actor}`)).map(({ action }) => action)).toContain('document.download');
      expect(new Set((await list('&action=request.submit')).map(({ action }) => action))).toEqual(
        new Set(['request.submit']),
      );
      const one = bodyOf(await cast.auditor.get<AuditEvent>(`/v1/audit-events/${about[0]?.id}`));
      expect(one).toEqual(about[0]);
    });

    it('by when, and page by page', async () => {
      const [latest] = await list('');
      const at = latest?.at as string;
      const until = await list(`&to=${at}`);
      expect(until.some((one) => one.at >= at)).toBe(false);
      expect((await list(`&from=${at}`)).every((one) => one.at >= at)).toBe(true);
      const path = '/v1/audit-events?limit=2';
      const first = bodyOf(await cast.auditor.get<Schemas['AuditEventList']>(path));
      const next = await cast.auditor.get<Schemas['AuditEventList']>(`${path}&cursor=${first.nextCursor}`);
      const ids = [...first.items, ...bodyOf(next).items].map(({ id }) => id);
      expect(ids).toEqual((await list('')).slice(0, 4).map(({ id }) => id));
    });

    it('by those who run the portal alone, each tenant its own', async () => {
      for (const api of [cast.mara, cast.agent, cast.program]) {
        problemOf(await api.get('/v1/audit-events'), 403, 'forbidden');
        problemOf(await api.get('/v1/audit-events/export'), 403, 'forbidden');
      }
      const [one] = await list('&action=request.submit');
      problemOf(await cast.auditor.get('/v1/audit-events/aud_01JD3V8Q0Z6W4N2K9T5B7C1XYE'), 404, 'not_found');
      expect(one).toBeDefined();
    });
  });

  describe('is a chain', () => {
    it('that verifies without the server, and tells what to note down', async () => {
      const lines = await exported();
      const verdict = await verifyExport(lines, { checkpoints: [] });
      expect(verdict.faults).toEqual([]);
      expect(verdict.events).toBe(lines.filter((line) => line.includes('"type":"event"')).length);
      expect(verdict.events).toBeGreaterThan(5);
      const { key, head } = verdict;
      const again = await verifyExport(lines, { key: key as string, checkpoints: [head as never] });
      expect(again.faults).toEqual([]);
    });

    it('that goes on, block after block, and can be taken away from where one is', async () => {
      // Nothing of before may come between.
      await seal();
      const before = await verifyExport(await exported(), { checkpoints: [] });
      await submit(cast.mara);
      await seal();
      const lines = await exported(before.head?.n);
      const blocks = lines.map((line) => JSON.parse(line) as Line).filter(({ type }) => type === 'block');
      // One, or two where the server sealed by itself between the export, which is audited, and the request.
      const first = (before.head?.n as number) + 1;
      expect(blocks.map((block) => block['n'])).toEqual(blocks.length === 1 ? [first] : [first, first + 1]);
      expect(blocks[0]?.['previous']).toBe(before.head?.hash);
      expect((await verifyExport(await exported(), { checkpoints: [] })).faults).toEqual([]);
      // What one has verified already is the checkpoint from which the rest is verified; without it, something is missing.
      const known = before.head as { n: number; hash: string };
      const rest = await verifyExport(lines, { checkpoints: [known] });
      expect([rest.faults, rest.after, rest.blocks]).toEqual([[], known.n, blocks.length]);
      const other = { n: known.n, hash: 'x'.repeat(43) };
      for (const checkpoints of [[], [other]])
        expect((await verifyExport(lines, { checkpoints })).faults.length).toBeGreaterThan(0);
    });

    it('that grows by itself, within seconds', async () => {
      const { id } = await submit(cast.mara);
      await expect.poll(async () => (await list(`&subject=${id}`))[0]?.block).toEqual(expect.any(Number));
    });

    it('that does not fork when two processes seal at once', async () => {
      const second = await portico.it.again({ config: { publicUrl: portico.it.server.apiUrl } });
      try {
        for (let round = 0; round < 3; round += 1) {
          await Promise.all([submit(cast.mara), submit(cast.tomas)]);
          await Promise.allSettled([seal(), second.portico.sealer.run()]);
        }
        await seal();
        expect((await verifyExport(await exported(), { checkpoints: [] })).faults).toEqual([]);
      } finally {
        await second.stop();
      }
    });
  });

  describe('finds tampering:', () => {
    /** Changes the lines of an export and expects that every sentence is found. */
    const expectFault = async (
      change: (lines: Line[]) => Line[],
      fault: RegExp,
      known: Partial<Parameters<typeof verifyExport>[1]> = {},
    ): Promise<void> => {
      const lines = (await exported()).map((line) => JSON.parse(line) as Line);
      const changed = change(lines).map((line) => JSON.stringify(line));
      const { faults } = await verifyExport(changed, { checkpoints: [], ...known });
      expect(faults.map(({ detail }) => detail).join('\n')).toMatch(fault);
    };
    const isEvent = ({ type }: Line): boolean => type === 'event';
    const isBlock = ({ type }: Line): boolean => type === 'block';
    const nth = (lines: Line[], wanted: (line: Line) => boolean, n: number): number =>
      lines.flatMap((line, index) => (wanted(line) ? [index] : []))[n] as number;

    it('an event that was changed', () =>
      expectFault((lines) => {
        lines[nth(lines, isEvent, 1)] = {
          ...(lines[nth(lines, isEvent, 1)] as Line),
          action: 'nothing.happened',
        };
        return lines;
      }, /Event aud_\w+ was changed/));

    it('an event that was removed', () =>
      expectFault((lines) => lines.toSpliced(nth(lines, isEvent, 1), 1), /Event aud_\w+ is missing/));

    it('an event that was added', () =>
      expectFault(
        (lines) =>
          lines.toSpliced(nth(lines, isEvent, 0), 0, {
            ...(lines[nth(lines, isEvent, 0)] as Line),
            id: 'aud_x',
          }),
        /Event aud_x was added/,
      ));

    it('events in another order', () =>
      expectFault((lines) => {
        const [a, b] = [nth(lines, isEvent, 0), nth(lines, isEvent, 1)];
        [lines[a], lines[b]] = [lines[b] as Line, lines[a] as Line];
        return lines;
      }, /The events stand in another order/));

    it('an event that was changed together with the hashes of its block', () =>
      expectFault((lines) => {
        const at = nth(lines, isBlock, 0);
        const event = { ...(lines[at + 1] as unknown as ChainedEvent), action: 'nothing.happened' };
        const block = lines[at] as unknown as SealedBlock;
        const events = [{ id: event.id, hash: hashEvent(event) }, ...block.events.slice(1)];
        const changed = { ...block, events };
        lines[at] = { ...changed, hash: hashBlock(changed), type: 'block' };
        lines[at + 1] = { ...event, type: 'event' };
        return lines;
      }, /The signature is not good for this block[\s\S]*It does not follow the block before/));

    it('a block that was removed', () =>
      expectFault((lines) => {
        const from = nth(lines, isBlock, 1);
        return lines.toSpliced(from, nth(lines, isBlock, 2) - from);
      }, /Block 2 should stand here/));

    it('the last block, where it was noted down', async () => {
      const { head } = await verifyExport(await exported(), { checkpoints: [] });
      await expectFault(
        (lines) => lines.filter((line) => !isBlock(line) || line['n'] !== head?.n),
        /noted as a checkpoint is missing/,
        { checkpoints: [head as never] },
      );
    });

    it('a chain that was built anew with another key', async () => {
      const strange = await portico.it.tenant('Forger');
      await portico.it.portico.tenants.registerOrigin(strange.id, 'https://forger.example');
      const { key } = await verifyExport(await exported(), { checkpoints: [] });
      const forged = [
        JSON.stringify({
          type: 'key',
          tenant: cast.kestrel.id,
          key: {
            kty: 'EC',
            crv: 'P-256',
            x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
            y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
          },
        }),
      ];
      const verdict = await verifyExport(forged, { key: key as string, checkpoints: [] });
      expect(verdict.faults[0]?.detail).toContain('another key');
    });

    it.each([
      ['an empty file', []],
      ['something else', ['Hello', '{"a":1}', '[]']],
    ])('%s', async (_what, lines) => {
      expect((await verifyExport(lines, { checkpoints: [] })).faults.length).toBeGreaterThan(0);
    });
  });

  it('is verified by a command, which ends with 1 when the chain has faults', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-audit-'));
    try {
      const file = join(folder, 'audit.ndjson');
      const verify = async (lines: readonly string[], ...more: string[]) => {
        await writeFile(file, lines.join('\n'));
        const args = ['--import', 'tsx', 'server/audit-verify.ts', file, ...more];
        return promisify(execFile)(process.execPath, args).then(
          ({ stdout }) => ({ code: 0, said: stdout }),
          (error: { code: number; stdout: string; stderr: string }) => ({
            code: error.code,
            said: error.stdout + error.stderr,
          }),
        );
      };
      const lines = await exported();
      const whole = await verify(lines);
      expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('The chain is whole.') });
      const checkpoint = /checkpoint: (\S+)/.exec(whole.said)?.[1] as string;
      const changed = lines.map((line) => line.replace('request.submit', 'request.forget'));
      const broken = await verify(changed, '--checkpoint', checkpoint);
      expect(broken.code).toBe(1);
      expect(broken.said).toMatch(/Block \d+: Event aud_\w+ was changed/);
      expect((await verify(lines, '--checkpoint', 'x')).code).toBe(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('keys are encrypted where they are kept, and encrypted anew by a command', async () => {
    const { db, portico: running } = portico.it;
    const kept = async () =>
      (await db.collection('auditKeys').findOne({ tenantId: cast.kestrel.id }))?.['privateKey'] as string;
    const before = await kept();
    expect(before).toMatch(/^v1\./);
    const signing = await db.collection('signingKeys').find().toArray();
    for (const row of signing) expect(row['privateJwk']).toMatch(/^v1\./);
    expect(await running.secrets.rotate()).toBe(0);
    const present = Buffer.alloc(32, 'next');
    const [older] = running.config.secretKeys as [Buffer];
    const publicUrl = portico.it.server.apiUrl;
    const next = await portico.it.again({ config: { publicUrl, secretKeys: [present, older] } });
    expect(await next.portico.secrets.rotate()).toBeGreaterThan(1);
    await next.stop();
    expect(await kept()).not.toBe(before);
    const alone = await portico.it.again({ config: { publicUrl, secretKeys: [present] } });
    try {
      bodyOf(await alone.api.as(cast.mara.token).get('/v1/me'));
      await submit(alone.api.as(cast.mara.token));
      await alone.portico.sealer.run();
    } finally {
      await alone.stop();
    }
    // Back to the key that the other server has.
    const back = await portico.it.again({ config: { publicUrl, secretKeys: [older, present] } });
    expect(await back.portico.secrets.rotate()).toBeGreaterThan(1);
    await back.stop();
    expect((await verifyExport(await exported(), { checkpoints: [] })).faults).toEqual([]);
  });
});
