import { activeFields, type Field, type JsonObject, type SchemaObject } from '../../../../forms/index.js';
import { allowedVerbs, fieldsOf } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { stepsOf, valueAt } from '../../../kernel/json-pointer.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { NamesOfAnswers } from '../forms/references.js';
import type { RequestDocument } from '../requests.store.js';
import { titleFor } from '../requests.present.js';
import { sideOf } from '../transition.js';
import { stateOf } from '../workflow.model.js';
import type { PlainStateDefinition } from '../workflow/parallel/parallel.definition.js';
import { askedBy } from './asked-by.model.js';
import type { BranchName } from '../workflow/parallel/branches.dto.js';
import type {
  Approval,
  ApprovalAnswer,
  ApprovalDeciders,
  ApprovalDecision,
  ApprovalDetail,
  ApprovalOutcomes,
  ApprovalStage,
  RequestApproval,
} from './approvals.dto.js';
import type { ApprovalDetailView, ApprovalView, ApproverNames } from './approvals.service.js';
import type { ApprovalDocument, DecisionDocument, StageDocument } from './approvals.store.js';
import { openStageOf } from './approvers.js';

/** An approval in a list. */
export function presentApproval(ctx: Context, view: ApprovalView): Approval {
  const { approval, request, service, votes } = view;
  const isStaff = sideOf(ctx) === 'staff';
  return {
    id: approval._id,
    request: {
      id: approval.requestId,
      number: request.number,
      title: titleFor(request, service, seenData(ctx, request)),
    },
    service: approval.serviceKey,
    serviceName: service.name,
    account: { id: approval.accountId, name: request.accountName },
    requester: { id: approval.ownerId, name: request.requesterName },
    status: approval.status,
    stage: openStageOf(approval)?.name ?? null,
    ...branchAsking(service, approval),
    stuck: isStaff && approval.stuck,
    expiresAt: approval.status === 'pending' ? approval.expiresAt : null,
    createdAt: approval.createdAt,
    closedAt: approval.closedAt,
    allowedActions: allowedVerbs(ctx, 'approval', approval).filter(
      (verb) => verb !== 'decide' || votes.length > 0,
    ),
  };
}

/** An approval with what is needed to decide it. */
export function presentApprovalDetail(ctx: Context, view: ApprovalDetailView): ApprovalDetail {
  const { approval, request, service, votes, names, answerNames } = view;
  return {
    ...presentApproval(ctx, view),
    answers: answersOf(service, seenData(ctx, request), answerNames),
    stages: approval.stages.map((stage) => presentStage(ctx, stage, names)),
    outcomes: outcomesOf(service, approval),
    onBehalfOf: votes.filter(({ isSelf }) => !isSelf).map(({ actor }) => actor.name),
  };
}

/** An approval in a request. */
export function presentRequestApproval(
  ctx: Context,
  service: Pick<ServiceDocument, 'workflow'>,
  approval: ApprovalDocument,
  names: ApproverNames,
): RequestApproval {
  const { _id: id, status, createdAt, closedAt } = approval;
  const expiresAt = status === 'pending' ? approval.expiresAt : null;
  const stages = approval.stages.map((stage) => presentStage(ctx, stage, names));
  return { id, status, ...branchAsking(service, approval), stages, expiresAt, createdAt, closedAt };
}

/** The branch that waits for it; nothing where the request itself does. */
function branchAsking(
  { workflow }: Pick<ServiceDocument, 'workflow'>,
  approval: ApprovalDocument,
): { branch?: BranchName } {
  const { branch } = askedBy(workflow, approval);
  return branch ? { branch: { key: branch.key, name: branch.name } } : {};
}

function presentStage(ctx: Context, stage: StageDocument, names: ApproverNames): ApprovalStage {
  const { key, name, mode, quorum, status, reasons } = stage;
  const reasonsArePublic = reasons === 'public';
  const readsReasons = reasonsArePublic || sideOf(ctx) === 'staff';
  return {
    key,
    name,
    mode,
    quorum,
    status,
    deciders: presentDeciders(ctx, stage, names),
    reasonsArePublic,
    decisions: stage.decisions.map((one) => presentDecision(one, readsReasons)),
  };
}

/** Customers read of staff that it is staff; how the tenant is organised is not theirs to know. */
function presentDeciders(
  ctx: Context,
  { side, roles, people }: StageDocument,
  names: ApproverNames,
): ApprovalDeciders {
  if (side === 'staff' && sideOf(ctx) === 'customer') return { side, roles: [], people: [] };
  return {
    side,
    roles: roles.map((key) => ({ key, name: names.roles.get(key) ?? key })),
    people: people.flatMap((id) => {
      const name = names.people.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
  };
}

function presentDecision(
  { decision, by, forNames, reason, at }: DecisionDocument,
  readsReasons: boolean,
): ApprovalDecision {
  return { decision, by, onBehalfOf: [...forNames], reason: readsReasons ? reason : null, at };
}

function outcomesOf({ workflow }: ServiceDocument, asked: ApprovalDocument): ApprovalOutcomes {
  const { state, branch } = askedBy(workflow, asked);
  const { approval } = state;
  const chart = branch ?? workflow;
  const leadsTo = (key: string | undefined): string => {
    const way = chart.transitions.find((transition) => transition.key === key);
    return way ? stateOf<PlainStateDefinition>(chart, way.to).name : '';
  };
  return { approved: leadsTo(approval?.approved), rejected: leadsTo(approval?.rejected) };
}

const seenData = (ctx: Context, request: RequestDocument): Record<string, unknown> =>
  fieldsOf(ctx, 'request.read', request).pick(request.data, 'data.');

/** The answers of a form, one after the other; what groups hold stands by itself. */
export function answersOf(
  { form }: Pick<ServiceDocument, 'form'>,
  data: Record<string, unknown>,
  names: NamesOfAnswers = new Map(),
): ApprovalAnswer[] {
  const leaves = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => (field.fields ? leaves(field.fields) : isPicture(field) ? [] : [field]));
  return leaves(activeFields(form as SchemaObject, data as JsonObject)).flatMap((field) => {
    const value = valueAt(data, stepsOf(field.pointer));
    if (value === undefined || value === '') return [];
    const label = String(field.schema.title ?? field.name);
    return [
      {
        pointer: field.pointer,
        label,
        value,
        text: names.get(field.pointer) ?? inWords(field.schema, value),
      },
    ];
  });
}

/** A drawn signature: nobody reads it. */
const isPicture = ({ schema }: Field): boolean => schema.format === 'png';

/** What the form calls a choice; null for what is no choice. */
function inWords(schema: SchemaObject, value: unknown): string | null {
  const labels = schema['x-enum-labels'] as Readonly<Record<string, string>> | undefined;
  if (!labels || typeof value === 'object') return null;
  const key = String(value);
  return Object.hasOwn(labels, key) ? (labels[key] as string) : null;
}
