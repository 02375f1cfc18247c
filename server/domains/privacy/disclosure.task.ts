import { addAbortSignal, Readable } from 'node:stream';
import type { BlobStore } from '../../adapters/blob/blob.js';
import { grantScope } from '../../kernel/scope.js';
import type { Person, PersonalData, PersonalItem } from '../../store/personal-data.js';
import { TaskLost, type TaskHandler, type TaskRun } from '../../store/task-run.js';
import type { Transaction } from '../../store/unit-of-work.js';
import { archiveOf } from './archive.js';
import { personOf } from './person.js';
import { ARCHIVE_DAYS, type PrivacyRequestDocument } from './privacy.model.js';
import type { PeopleDirectory } from './privacy.ports.js';
import { TASK } from './privacy.service.js';
import type { PrivacyStore } from './privacy.store.js';

const DAY = 24 * 60 * 60_000;

/** What a disclosure is made of. */
export interface DisclosureParts {
  store: PrivacyStore;
  people: PeopleDirectory;
  blobs: BlobStore;
  /** What domains know of people, in the order in which it is told. */
  personalData: readonly PersonalData[];
}

/**
 * Gathers what is known of a person, a blob for each collection, and packs it into one archive. Streams all the way: no more than a
 * batch of documents is in memory.
 */
export class DisclosureTask implements TaskHandler {
  readonly kind = TASK.disclosure;

  constructor(private readonly parts: DisclosureParts) {}

  async run(run: TaskRun): Promise<void> {
    const { ctx } = run;
    const request = await this.request(run);
    const user = request && (await this.parts.people.find(ctx, request.ownerId));
    // Erased meanwhile: there is nothing left to tell.
    if (!user || user.erasedAt || request.status !== 'processing') return this.end(run);
    const person = personOf(user);
    for (let at = request.parts.length; at < this.parts.personalData.length; at += 1)
      await this.gather(run, person, at);
    const { parts } = (await this.request(run)) as PrivacyRequestDocument;
    const facts = { locale: user.locale ?? 'en', timezone: user.timezone ?? 'UTC', at: ctx.clock() } as const;
    await this.pack(run, parts, facts);
  }

  private async request({ ctx, subjectId }: TaskRun): Promise<PrivacyRequestDocument | null> {
    return this.parts.store.get(grantScope({ tenantId: ctx.tenantId }), subjectId);
  }

  /** The request inside a step. Whoever was erased meanwhile has none to be answered. */
  private async underWay({ ctx, subjectId }: TaskRun, tx: Transaction): Promise<PrivacyRequestDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const now = await this.parts.store.get(scope, subjectId, tx.session);
    if (now?.status !== 'processing') throw new TaskLost();
    return now;
  }

  private async gather(run: TaskRun, person: Person, at: number): Promise<void> {
    const { ctx, subjectId } = run;
    const { personalData, store, blobs } = this.parts;
    const data = personalData[at] as PersonalData;
    const { domain, collection } = data;
    const lines = Readable.from(linesOf(data.disclose(ctx, person), run.signal));
    const { id: blobId } = await blobs.put(ctx.tenantId, lines);
    await this.orDelete(blobId, () =>
      run.step(async (tx) => {
        const scope = grantScope({ tenantId: ctx.tenantId });
        const now = await this.underWay(run, tx);
        const parts = [...now.parts, { domain, collection, blobId }];
        await store.change(scope, subjectId, { parts }, null, tx.session);
        return { progress: this.progress(at + 1), checkpoint: { gathered: at + 1, blobs: [] } };
      }),
    );
  }

  private async pack(
    run: TaskRun,
    parts: PrivacyRequestDocument['parts'],
    facts: Parameters<typeof archiveOf>[2],
  ): Promise<void> {
    const { ctx, subjectId } = run;
    const { store, blobs } = this.parts;
    const { id: blobId, size } = await blobs.put(
      ctx.tenantId,
      addAbortSignal(run.signal, archiveOf(blobs, parts, facts)),
    );
    await this.orDelete(blobId, () =>
      run.step(async (tx) => {
        await this.underWay(run, tx);
        const at = ctx.clock();
        const archive = { blobId, size, expiresAt: new Date(at.getTime() + ARCHIVE_DAYS * DAY) };
        const change = { status: 'completed', archive, updatedAt: at } as const;
        const happening = { at, what: 'completed', by: null } as const;
        const scope = grantScope({ tenantId: ctx.tenantId });
        await store.change(scope, subjectId, { ...change, parts: [] }, happening, tx.session);
        tx.audit({ action: 'privacy-request.complete', subjectId });
        const left = parts.map((part) => part.blobId);
        return { progress: this.progress(this.parts.personalData.length + 1), checkpoint: { blobs: left } };
      }),
    );
    await this.end(run);
  }

  /** Deletes what was gathered, which the archive holds now. */
  private async end({ checkpoint }: TaskRun): Promise<void> {
    const { blobs = [] } = (checkpoint as { blobs: string[] } | null) ?? {};
    for (const id of blobs) await this.parts.blobs.delete(id);
  }

  private progress(done: number) {
    return { done, total: this.parts.personalData.length + 1 };
  }

  /** What nothing will name goes at once; where the process dies, the search for orphaned blobs finds it. */
  private async orDelete(blobId: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Of any other failure nobody knows whether it came before the commit.
      if (error instanceof TaskLost) await this.parts.blobs.delete(blobId).catch(() => undefined);
      throw error;
    }
  }
}

/** Items as lines of JSON; ends when the task does. */
async function* linesOf(items: AsyncIterable<PersonalItem>, signal: AbortSignal): AsyncGenerator<string> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield `${JSON.stringify(item)}\n`;
  }
}
