import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import { formErrors } from '../../form-errors.js';
import { newRequest } from '../../requests.service.js';
import type { RequestDocument } from '../../requests.store.js';
import { standingOf } from '../standing.model.js';
import type { CreateRequestStep } from './step.definition.js';
import { StepFailed } from './step-failed.js';
import type { StepParts } from './step-course.js';
import { valuesOf } from './step-values.model.js';

/** Makes the request that a step asks for, for whoever made the first one. */
export async function createRequest(
  ctx: Context,
  tx: Transaction,
  { catalog, store, moves }: StepParts,
  parent: RequestDocument,
  { service: key, answers }: Pick<CreateRequestStep, 'service' | 'answers'>,
  part: string | null = null,
): Promise<RequestDocument> {
  const service = await catalog.lookUp(ctx, key);
  if (!service) throw new StepFailed('no_service');
  if (service.attachments?.required) throw new StepFailed('needs_files');
  const data = valuesOf(answers, standingOf(parent));
  if (formErrors(service.form, data, '/data', ctx).length > 0) throw new StepFailed('invalid_answers');
  const number = await store.nextNumber(ctx.tenantId);
  const { accountId, accountName, locationId, locationName, recordId, ownerId, requesterName } = parent;
  const place = {
    account: { _id: accountId, name: accountName },
    location: locationId ? { _id: locationId, externalId: '', name: locationName ?? '' } : null,
    record: recordId ? { _id: recordId, accountId, locationId } : null,
  };
  const owner = { ...ctx, actor: { ...ctx.actor, id: ownerId, name: requesterName } };
  const fresh = { ...newRequest(owner, service, place, number, data), parentId: parent._id, part };
  return moves.start(ctx, tx, fresh, service);
}
