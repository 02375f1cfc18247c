import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { systemScope, type Scope } from '../kernel/scope.js';
import type { Page } from './paging.js';
import { ScopedCollection, type Filter, type Stored } from './scoped-collection.js';
import type { Transaction } from './unit-of-work.js';

/** How far a task has come. */
export interface TaskProgress {
  done: number;
  /** Null while nobody knows. */
  total: number | null;
}

/** Where a task stands. `stopped` and `failed` ones can be tried again. */
export type TaskStatus = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

/** Something that is done once, outlives the process that does it, and goes on where it was cut off. */
export interface TaskDocument extends Stored {
  kind: string;
  /** Id of the thing that it is about. */
  subjectId: string;
  status: TaskStatus;
  /** How often it was begun since it last got on. */
  attempts: number;
  /** Raised with each claim and each end: whoever holds an older one writes nothing more. */
  fence: number;
  /** From when on a process may take it: when it is waiting, its next run; when running, the end of its holder's lease. */
  dueAt: Date;
  progress: TaskProgress;
  /** Where to go on: ids, keys and numbers only. */
  checkpoint: unknown;
  /** Why it is not further, as a code. */
  errorCode: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  endedAt: Date | null;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<TaskDocument>(
  {
    _id: text,
    tenantId: text,
    kind: text,
    subjectId: text,
    status: { ...text, enum: ['waiting', 'running', 'done', 'failed', 'stopped'] },
    attempts: number,
    fence: number,
    dueAt: date,
    progress: { type: Schema.Types.Mixed, required: true },
    checkpoint: mixed,
    errorCode: { type: String, default: null },
    version: number,
    createdAt: date,
    updatedAt: date,
    endedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** What of a task its holder may say. */
export type TaskChange = Partial<
  Pick<
    TaskDocument,
    'status' | 'attempts' | 'dueAt' | 'progress' | 'checkpoint' | 'errorCode' | 'endedAt' | 'updatedAt'
  >
>;

const RUNNING = systemScope('run-tasks');

/** Tasks in the database. */
export class TasksStore {
  private readonly tasks: ScopedCollection<TaskDocument>;

  constructor(connection: Connection) {
    this.tasks = new ScopedCollection(connection, 'tasks', schema.clone() as unknown as Schema<TaskDocument>);
  }

  /**
   * Adds a task, inside the transaction that needs it done; answers its id.
   * @param task.checkpoint Where it begins: ids, keys and numbers only. Absent is null.
   */
  add(
    ctx: Context,
    task: Pick<TaskDocument, 'kind' | 'subjectId'> & Partial<Pick<TaskDocument, 'dueAt' | 'checkpoint'>>,
    tx: Pick<Transaction, 'add'>,
  ): string {
    const at = ctx.clock();
    const _id = newId('job', at);
    const { kind, subjectId, dueAt, checkpoint = null } = task;
    const fresh = { attempts: 0, fence: 0, checkpoint, errorCode: null, endedAt: null, version: 1 };
    const progress = { done: 0, total: null };
    const times = { dueAt: dueAt ?? at, createdAt: at, updatedAt: at };
    const whole = { _id, tenantId: ctx.tenantId, kind, subjectId, ...fresh, progress, ...times };
    tx.add(this.tasks, [{ ...whole, status: 'waiting' }]);
    return _id;
  }

  /** One task; null when there is none. */
  async get(scope: Scope, id: string, session?: ClientSession): Promise<TaskDocument | null> {
    return this.tasks.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** A page of tasks, the latest first. */
  async list(
    scope: Scope,
    filter: Partial<Pick<TaskDocument, 'status' | 'kind'>>,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<TaskDocument>> {
    return this.tasks.page(scope, filter as Filter, '-createdAt', { cursor, limit });
  }

  /** Tasks of any tenant that a process may take, those that have waited longest first. */
  async due(kinds: readonly string[], at: Date, limit: number): Promise<TaskDocument[]> {
    const filter = { status: { $in: ['waiting', 'running'] }, dueAt: { $lte: at }, kind: { $in: kinds } };
    return this.tasks.find(RUNNING, filter, { sort: { dueAt: 1, _id: 1 }, limit });
  }

  /** Changes a task that is still as it was read and held; null when somebody else took it, or stopped it. */
  async change(
    { _id, fence, status, dueAt }: TaskDocument,
    change: TaskChange,
    how: 'hold' | 'take' = 'hold',
    session?: ClientSession,
  ): Promise<TaskDocument | null> {
    // Renewals move `dueAt` of what is held; a claim wants it as it was read.
    const same = { _id, fence, status, ...(how === 'take' ? { dueAt } : {}) };
    const raise = how === 'take' || change.status ? { fence: 1, version: 1 } : { version: 1 };
    return this.tasks.updateOne(RUNNING, same, { $set: change, $inc: raise }, session);
  }

  /** Keeps hold of a task for longer; false when it is somebody else's. Nobody sees it. */
  async renew({ _id, fence }: TaskDocument, until: Date): Promise<boolean> {
    const held = { _id, fence, status: 'running' };
    return (await this.tasks.updateOne(RUNNING, held, { $set: { dueAt: until } })) !== null;
  }

  /** Moves a task that has one of these statuses to another; whoever holds it loses it. Null when it has none of them. */
  async move(
    scope: Scope,
    id: string,
    from: readonly TaskStatus[],
    change: TaskChange & { status: TaskStatus },
    session: ClientSession,
  ): Promise<TaskDocument | null> {
    const raise = { fence: 1, version: 1 };
    const movable = { _id: id, status: { $in: from } };
    return this.tasks.updateOne(scope, movable, { $set: change, $inc: raise }, session);
  }
}
