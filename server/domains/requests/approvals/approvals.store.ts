import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { WhoActs } from '../../../access/who-acts.js';
import type { Scope } from '../../../kernel/scope.js';
import type { Page } from '../../../store/paging.js';
import { ScopedCollection, type Filter, type Stored } from '../../../store/scoped-collection.js';

/** What somebody decided. */
export interface DecisionDocument {
  decision: 'approve' | 'reject';
  by: WhoActs;
  byId: string;
  /** Names of those for whom they decided, who are away; in the order of `forIds`. */
  forNames: string[];
  /** Ids of those for whom they decided. */
  forIds: string[];
  reason: string | null;
  at: Date;
}

/** A stage as it is kept: what the definition said when the approval began, and what happened. */
export interface StageDocument {
  key: string;
  name: string;
  mode: 'one-of' | 'all-of' | 'quorum';
  quorum: number | null;
  side: 'customer' | 'staff';
  roles: string[];
  people: string[];
  reasons: 'public' | 'internal';
  status: 'waiting' | 'open' | 'approved' | 'rejected' | 'ended';
  openedAt: Date | null;
  closedAt: Date | null;
  decisions: DecisionDocument[];
}

/** What became of an approval; `superseded` where the request went another way. */
export type ApprovalStatus = 'pending' | 'approved' | 'rejected' | 'expired' | 'superseded';

/** A branch that waits for a decision. */
export interface AskingBranch {
  key: string;
  /** Key of the state that has the branch. */
  within: string;
}

/** A decision that a request waits or waited for. */
export interface ApprovalDocument extends Stored {
  requestId: string;
  serviceId: string;
  serviceKey: string;
  accountId: string;
  /** Who submitted the request. */
  ownerId: string;
  locationId: string | null;
  department: string | null;
  /** Key of the state that asks for it: of the request, or of its branch. */
  state: string;
  /** The branch that waits for it; absent is the request itself. */
  branch?: AskingBranch;
  status: ApprovalStatus;
  stages: StageDocument[];
  /** Index of the stage that is open, or was last. */
  current: number;
  /** Who may decide the open stage, see `decidersOf`; empty when none is open. */
  deciders: string[];
  /** Ids of those who may never decide it: the requester, and whoever acted for them. */
  excluded: string[];
  /** Ids of those who have decided the open stage, or for whom somebody has. */
  covered: string[];
  /** Ids of everybody who ever decided, and for whom. */
  decidedByIds: string[];
  /** How often the open stage was reminded. */
  reminders: number;
  /** Whether nobody could decide the open stage when it was last looked at. */
  stuck: boolean;
  expiresAt: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
}

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const texts = { type: [String], required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const maybeDate = { type: Date, default: null } as const;

const schema = new Schema<ApprovalDocument>(
  {
    _id: text,
    tenantId: text,
    requestId: text,
    serviceId: text,
    serviceKey: text,
    accountId: text,
    ownerId: text,
    locationId: maybeText,
    department: maybeText,
    state: text,
    branch: { type: Schema.Types.Mixed, default: undefined } as never,
    status: { ...text, enum: ['pending', 'approved', 'rejected', 'expired', 'superseded'] },
    stages: { type: Schema.Types.Mixed, required: true },
    current: number,
    deciders: texts,
    excluded: texts,
    covered: texts,
    decidedByIds: texts,
    reminders: number,
    stuck: { type: Boolean, required: true },
    expiresAt: maybeDate,
    version: number,
    createdAt: date,
    updatedAt: date,
    closedAt: maybeDate,
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Approvals in the database. */
export class ApprovalsStore {
  /** Open to what its domain knows of people, and to tests that prove indexes. */
  readonly approvals: ScopedCollection<ApprovalDocument>;

  constructor(connection: Connection) {
    this.approvals = new ScopedCollection(
      connection,
      'approvals',
      schema.clone() as unknown as Schema<ApprovalDocument>,
    );
  }

  /** One approval; null when there is none in the scope. */
  async find(scope: Scope, id: string, session?: ClientSession): Promise<ApprovalDocument | null> {
    return this.approvals.findOne(scope, { _id: id }, session ? { session } : {});
  }

  /** Those of these ids that the scope lets through. */
  async byIds(scope: Scope, ids: readonly string[]): Promise<ApprovalDocument[]> {
    return this.approvals.find(scope, { _id: { $in: ids } });
  }

  /**
   * What a request waits for, each of its branches for itself.
   * @param branch Only what this branch waits for.
   */
  async pendingOf(
    scope: Scope,
    requestId: string,
    session: ClientSession,
    branch?: string,
  ): Promise<ApprovalDocument[]> {
    const of = branch === undefined ? {} : { 'branch.key': branch };
    return this.approvals.find(scope, { requestId, status: 'pending', ...of }, { session });
  }

  /** All approvals of these requests, the first ones first. */
  async ofRequests(
    scope: Scope,
    requestIds: readonly string[],
    session?: ClientSession,
  ): Promise<ApprovalDocument[]> {
    const options = { sort: { requestId: 1, createdAt: 1 }, ...(session ? { session } : {}) } as const;
    return this.approvals.find(scope, { requestId: { $in: requestIds } }, options);
  }

  /** A page of those that match. */
  async list(
    scope: Scope,
    filter: Filter,
    sort: 'createdAt' | '-createdAt',
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<ApprovalDocument>> {
    return this.approvals.page(scope, filter, sort, { cursor, limit });
  }

  async insert(approval: ApprovalDocument, session: ClientSession): Promise<void> {
    await this.approvals.insert([approval], session);
  }

  /** Saves a change if nobody changed it meanwhile; null if somebody did. */
  async save(
    scope: Scope,
    { _id, version }: ApprovalDocument,
    change: Partial<ApprovalDocument>,
    session: ClientSession,
  ): Promise<ApprovalDocument | null> {
    return this.approvals.compareAndSet(scope, _id, version, change, session);
  }
}
