import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { ChangeRequestsStore } from './change-requests.store.js';
import type { HistoryStore } from './history.store.js';
import { checkRecordType, KEY } from './record-type.check.js';
import type { DraftValidation, RecordTypeInput } from './record-types.dto.js';
import { BAD_KEY } from './record-types.words.js';
import type { RecordTypeDocument, RecordTypesStore } from './record-types.store.js';
import type { RecordFiles, RoleDirectory } from './records.ports.js';
import type { RecordsStore } from './records.store.js';
import { findBroken } from './find-broken.js';

/** What record types are made of. */
export interface RecordTypesParts {
  store: RecordTypesStore;
  records: RecordsStore;
  history: HistoryStore;
  changes: ChangeRequestsStore;
  roles: RoleDirectory;
  files: RecordFiles;
  unitOfWork: UnitOfWork;
}

/** Record types: drafts, their validation and publication, and what is current. */
export class RecordTypesService {
  constructor(private readonly parts: RecordTypesParts) {}

  /** The current types. */
  async list(ctx: Context): Promise<RecordTypeDocument[]> {
    return this.parts.store.current(scopeFor(ctx, 'record-type.read'));
  }

  /** The current version of a type; 404 when there is none. */
  async get(ctx: Context, key: string): Promise<RecordTypeDocument> {
    const type = await this.parts.store.find(scopeFor(ctx, 'record-type.read'), key, 'current');
    if (!type) throw notFound();
    return type;
  }

  /** The current version of the type of a record that the caller may see; who may see a record may see how it is made. */
  async of(ctx: Context, key: string, tx?: Transaction): Promise<RecordTypeDocument> {
    const type = await this.find(ctx, key, tx);
    if (!type) throw new Error(`Records have the type ${key}, which was never published.`);
    return type;
  }

  /** The current version of a type; null when there is none. */
  async find(ctx: Context, key: string, tx?: Transaction): Promise<RecordTypeDocument | null> {
    return this.parts.store.find(tenantScope(ctx), key, 'current', tx?.session);
  }

  /** All current types, whoever asks. */
  async all(ctx: Context): Promise<RecordTypeDocument[]> {
    return this.parts.store.current(tenantScope(ctx));
  }

  /** The published versions of a type; 404 when there is none. */
  async versions(ctx: Context, key: string): Promise<RecordTypeDocument[]> {
    const versions = await this.parts.store.versions(scopeFor(ctx, 'record-type.inspect'), key);
    if (versions.length === 0) throw notFound();
    return versions;
  }

  /** The draft of a type; 404 when there is none. */
  async draft(ctx: Context, key: string): Promise<RecordTypeDocument> {
    return this.draftWithin(scopeFor(ctx, 'record-type.inspect'), key);
  }

  /**
   * Makes or replaces a draft.
   * @param check Throws when the caller saw another revision.
   */
  async write(
    ctx: Context,
    key: string,
    input: RecordTypeInput,
    check: (revision: number) => void,
  ): Promise<RecordTypeDocument> {
    if (!KEY.test(key)) throw new PorticoError('invalid_parameter', { errors: [BAD_KEY] });
    const errors = checkRecordType(input, await this.parts.roles.roleKeys(ctx));
    if (errors.length > 0) throw invalidInput(...errors);
    const scope = scopeFor(ctx, 'record-type.manage');
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.store.find(scope, key, 'draft', tx.session);
      if (before) check(before.revision);
      const current = await this.parts.store.find(scope, key, 'current', tx.session);
      const draft = draftOf(ctx, key, input, before, (current?.version ?? 0) + 1);
      if (before) await this.parts.store.replaceDraft(scope, draft, tx.session);
      else await this.parts.store.insert(draft, tx.session);
      tx.audit({
        action: 'record-type.write',
        subjectId: draft._id,
        facts: { key, revision: draft.revision },
      });
      return draft;
    });
  }

  /** Looks at every record of the type that exists. */
  async validate(ctx: Context, key: string): Promise<DraftValidation> {
    const draft = await this.draftWithin(scopeFor(ctx, 'record-type.manage'), key);
    const report = await findBroken(ctx, this.parts.records, tenantScope(ctx), draft);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const facts = { key, checked: report.checked, broken: report.broken.count };
      tx.audit({ action: 'record-type.validate', subjectId: draft._id, facts });
      return report;
    });
  }

  /**
   * Publishes the draft as the next version.
   * @throws 409 `records_would_break` with the first of the records that the draft would break.
   */
  async publish(ctx: Context, key: string): Promise<RecordTypeDocument> {
    const scope = scopeFor(ctx, 'record-type.manage');
    const seen = await this.draftWithin(scope, key);
    const errors = checkRecordType(inputOf(seen), await this.parts.roles.roleKeys(ctx));
    if (errors.length > 0) throw invalidInput(...errors);
    const { publishable, broken } = await findBroken(ctx, this.parts.records, tenantScope(ctx), seen);
    if (!publishable) throw new PorticoError('records_would_break', { extensions: { broken } });
    const begun = ctx.clock();
    await this.makeFindable(ctx, seen);
    const published = await this.publishSeen(ctx, key, seen);
    // What was written meanwhile was written as the version before.
    await this.makeFindable(ctx, published, begun);
    return published;
  }

  /** Lets records that exist be found by what the type makes searchable and filterable. */
  private async makeFindable(ctx: Context, type: RecordTypeDocument, since?: Date): Promise<void> {
    const scope = tenantScope(ctx);
    for await (const batch of this.parts.records.all(scope, type.key, since))
      await this.parts.records.addTerms(scope, type, batch);
  }

  private async publishSeen(
    ctx: Context,
    key: string,
    seen: RecordTypeDocument,
  ): Promise<RecordTypeDocument> {
    const scope = scopeFor(ctx, 'record-type.manage');
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const draft = await this.parts.store.find(scope, key, 'draft', tx.session);
      // Somebody wrote it meanwhile: what was looked at is not what would be published.
      if (draft?.revision !== seen.revision || draft._id !== seen._id)
        throw new PorticoError('version_conflict');
      const before = await this.parts.store.find(scope, key, 'current', tx.session);
      const at = ctx.clock();
      await this.parts.store.publish(scope, draft, at, tx.session);
      if (before && before.department !== draft.department) await this.moveToDepartment(ctx, tx, draft);
      tx.audit({
        action: 'record-type.publish',
        subjectId: draft._id,
        facts: { key, version: draft.version },
      });
      return { ...draft, status: 'current', updatedAt: at };
    });
  }

  private async moveToDepartment(
    ctx: Context,
    tx: Transaction,
    { key, department }: RecordTypeDocument,
  ): Promise<void> {
    const scope = tenantScope(ctx);
    const { records, history, changes, files } = this.parts;
    for (const store of [records, history, changes])
      await store.moveToDepartment(scope, key, department, tx.session);
    await files.moveToDepartment(ctx, tx, key, department);
  }

  private async draftWithin(scope: Scope, key: string): Promise<RecordTypeDocument> {
    const draft = await this.parts.store.find(scope, key, 'draft');
    if (!draft) throw notFound();
    return draft;
  }
}

/** Records are authorized where they are read and written; their types are looked up for that. */
function tenantScope(ctx: Context): Scope {
  return grantScope({ tenantId: ctx.tenantId });
}

function draftOf(
  ctx: Context,
  key: string,
  input: RecordTypeInput,
  before: RecordTypeDocument | null,
  version: number,
): RecordTypeDocument {
  const at = ctx.clock();
  const { labels, schema, title, summary = '', department = null, fields } = input;
  return {
    _id: before?._id ?? newId('rty', at),
    tenantId: ctx.tenantId,
    key,
    version,
    status: 'draft',
    revision: (before?.revision ?? 0) + 1,
    labels,
    schema,
    title,
    summary,
    department,
    fields,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}

function inputOf({
  labels,
  schema,
  title,
  summary,
  department,
  fields,
}: RecordTypeDocument): RecordTypeInput {
  return { labels, schema, title, summary, department, fields };
}
