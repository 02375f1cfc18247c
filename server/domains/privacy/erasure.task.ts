import type { BlobStore } from '../../adapters/blob/blob.js';
import { grantScope } from '../../kernel/scope.js';
import { sumOf } from '../../store/each.js';
import type { Erasure, PersonalData } from '../../store/personal-data.js';
import { TaskPaused, type TaskHandler, type TaskRun } from '../../store/task-run.js';
import type { TasksStore } from '../../store/tasks.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { HoldsStore } from './holds.store.js';
import { personOf } from './person.js';
import type { PrivacyRequestDocument } from './privacy.model.js';
import type { PeopleDirectory } from './privacy.ports.js';
import { TASK } from './privacy.service.js';
import type { PrivacyStore } from './privacy.store.js';
import type { SettingsStore } from './settings.store.js';

/** Where an erasure goes on. */
interface Place {
  /** Number of the collection; as many as there are when all are done. */
  part: number;
  /** The last document of it that was looked at. */
  after: string | null;
  /** Blobs that nothing names any more, to be deleted first. */
  blobs: readonly string[];
}

/** What an erasure is made of. */
export interface ErasureParts {
  store: PrivacyStore;
  holds: HoldsStore;
  settings: SettingsStore;
  people: PeopleDirectory;
  tasks: TasksStore;
  blobs: BlobStore;
  /** What domains know of people, in the order in which it is erased. */
  personalData: readonly PersonalData[];
}

/** Erases a person, collection by collection, in pieces. Begun again it erases what had to be kept and need not any more. */
export class ErasureTask implements TaskHandler {
  readonly kind = TASK.erasure;

  constructor(private readonly parts: ErasureParts) {}

  async run(run: TaskRun): Promise<void> {
    const { ctx } = run;
    const { store, people, settings, personalData } = this.parts;
    const request = await store.get(grantScope({ tenantId: ctx.tenantId }), run.subjectId);
    const user = request && (await people.find(ctx, request.ownerId));
    if (!request || !user) return;
    const { retention } = await settings.of(ctx.tenantId);
    const erasure = { person: personOf(user), retention };
    let place = placeOf(run);
    while (place.part <= personalData.length) {
      await this.deleteBlobs(place);
      await this.piece(run, request, erasure, place);
      place = placeOf(run);
    }
  }

  /** One piece; the one after the last collection completes the request. */
  private async piece(
    run: TaskRun,
    request: PrivacyRequestDocument,
    erasure: Erasure,
    place: Place,
  ): Promise<void> {
    const { ctx } = run;
    const { personalData, holds } = this.parts;
    const total = personalData.length;
    let committed: (() => void) | undefined;
    await run.step(async (tx) => {
      const scope = grantScope({ tenantId: ctx.tenantId });
      if (await holds.isHeld(scope, request.ownerId, tx.session)) throw new TaskPaused('legal_hold');
      const data = personalData[place.part];
      if (!data) {
        await this.complete(run, request._id, tx);
        return { progress: { done: total, total }, checkpoint: { part: total + 1, after: null, blobs: [] } };
      }
      const chunk = await data.erase(ctx, erasure, place.after, tx);
      committed = chunk.committed;
      const now = (await this.parts.store.get(scope, request._id, tx.session)) as PrivacyRequestDocument;
      const isFirst = place.part === 0 && place.after === null;
      const kept = sumOf([...(isFirst ? [] : now.kept), ...chunk.kept]);
      const change = { erased: now.erased + chunk.erased, kept, updatedAt: ctx.clock() };
      await this.parts.store.change(scope, request._id, change, null, tx.session);
      const part = chunk.after === null ? place.part + 1 : place.part;
      return {
        progress: { done: part, total },
        checkpoint: { part, after: chunk.after, blobs: chunk.blobs },
      };
    });
    committed?.();
  }

  private async complete({ ctx }: TaskRun, id: string, tx: Transaction): Promise<void> {
    const at = ctx.clock();
    const scope = grantScope({ tenantId: ctx.tenantId });
    const happening = { at, what: 'completed', by: null } as const;
    const change = { status: 'completed', updatedAt: at } as const;
    const request = await this.parts.store.change(scope, id, change, happening, tx.session);
    tx.audit({ action: 'privacy-request.complete', subjectId: id, facts: { erased: request.erased } });
    const ends = request.kept.flatMap(({ until }) => until?.getTime() ?? []);
    if (ends.length === 0) return;
    // What had to be kept goes when it need not be kept any more.
    const dueAt = new Date(Math.min(...ends));
    const jobId = this.parts.tasks.add(ctx, { kind: this.kind, subjectId: id, dueAt }, tx);
    await this.parts.store.change(scope, id, { jobId }, null, tx.session);
  }

  private async deleteBlobs({ blobs }: Place): Promise<void> {
    for (const id of blobs) await this.parts.blobs.delete(id);
  }
}

const placeOf = ({ checkpoint }: TaskRun): Place =>
  (checkpoint as Place | null) ?? { part: 0, after: null, blobs: [] };
