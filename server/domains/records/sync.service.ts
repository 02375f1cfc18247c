import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { SyncInput } from './import.dto.js';
import type { RecordTypesService } from './record-types.service.js';
import type { SyncCursorDocument, SyncCursorsStore } from './sync-cursors.store.js';

/** Keeps how far each source has brought the records of a type. */
export class SyncService {
  constructor(private readonly parts: { store: SyncCursorsStore; types: RecordTypesService }) {}

  /** The cursors of a type. */
  async list(ctx: Context, typeKey: string): Promise<SyncCursorDocument[]> {
    const scope = scopeFor(ctx, 'record-type.inspect');
    if (!(await this.parts.types.find(ctx, typeKey))) throw notFound();
    return this.parts.store.ofType(scope, typeKey);
  }

  /**
   * Moves a source's cursor, in the transaction of the batch that it belongs to.
   * @throws 409 `sync_conflict` when it does not stand where the sender believes.
   */
  async move(
    ctx: Context,
    tx: Transaction,
    typeKey: string,
    { source, cursor, after }: SyncInput,
    counts: SyncCursorDocument['counts'],
  ): Promise<void> {
    const scope = scopeFor(ctx, 'record.import');
    const { store } = this.parts;
    const at = ctx.clock();
    const kept = await store.find(scope, typeKey, source, tx.session);
    if (after !== undefined && after !== (kept?.cursor ?? null))
      throw new PorticoError('sync_conflict', { extensions: { cursor: kept?.cursor ?? null } });
    if (!kept) {
      const { tenantId } = ctx;
      const times = { version: 1, createdAt: at, updatedAt: at };
      await store.insert(
        { _id: newId('syc', at), tenantId, typeKey, source, cursor, counts, ...times },
        tx.session,
      );
      return;
    }
    if (!(await store.move(scope, kept, { cursor, counts, updatedAt: at }, tx.session)))
      throw new PorticoError('version_conflict');
  }
}
