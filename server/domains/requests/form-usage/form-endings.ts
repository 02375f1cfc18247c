import type { ClientSession } from 'mongoose';
import { newId } from '../../../kernel/ids.js';
import type { RequestDraftDocument } from '../drafts/request-drafts.store.js';
import { dayOf, type Ending } from './usage.model.js';
import type { EndingDocument, FormUsageStore } from './usage.store.js';

/** Notes drafts that end, so that they are counted a little later: whoever submits waits for no counter that others change too. */
export async function noteEndings(
  usage: Pick<FormUsageStore, 'addEndings'>,
  drafts: readonly RequestDraftDocument[],
  ending: Ending,
  session: ClientSession,
): Promise<void> {
  await usage.addEndings(
    drafts.flatMap((draft) => endingOf(draft, ending)),
    session,
  );
}

/** A draft without its person, its answers and its time. Of one from before anything was counted it is not known where it stood. */
function endingOf(draft: RequestDraftDocument, ending: Ending): EndingDocument[] {
  const { tenantId, serviceKey, serviceVersion: version, standing, createdAt } = draft;
  if (version === null || standing === null) return [];
  const day = dayOf(createdAt);
  const { last, empty } = ending === 'givenUp' ? standing : { last: null, empty: [] };
  return [{ _id: newId('fen', day), tenantId, serviceKey, version, day, ending, last, empty }];
}
