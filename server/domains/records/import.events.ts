import type { Announcement } from '../../store/outbox.js';
import { announcementOf, placeOf } from './history.model.js';
import type { Step } from './import.model.js';
import type { RecordTypeDocument } from './record-types.store.js';
import type { RecordDocument } from './records.store.js';

/** More changes than this are told as one event for each account and location: streams are for news, not for bulk. */
const TOLD_ONE_BY_ONE = 100;

type Told = Step & { record: RecordDocument; status: 'created' | 'updated' | 'deleted' };

/** What a batch announces. */
export function announcementsOf(type: RecordTypeDocument, steps: readonly Step[]): Announcement[] {
  const told = steps.filter((step): step is Told => step.record !== null && step.status !== 'unchanged');
  if (told.length <= TOLD_ONE_BY_ONE)
    return told.map((step) => announcementOf(`record.${step.status}`, step.record, aboutOf(type, [step])));
  const places = new Map<string, Told[]>();
  for (const step of told) {
    const { accountId, locationId } = step.record;
    const place = JSON.stringify([accountId, locationId]);
    places.set(place, [...(places.get(place) ?? []), step]);
  }
  return [...places.values()].map((all) => manyOf(type, all));
}

/** The fields that changed, where nothing but fields did. */
function aboutOf(type: RecordTypeDocument, steps: readonly Told[]) {
  const isOfFields = steps.every(
    ({ status, isMoved, changes }) => status === 'updated' && !isMoved && changes.length > 0,
  );
  if (!isOfFields) return null;
  return { type, fields: [...new Set(steps.flatMap(({ changes }) => changes.map(({ field }) => field)))] };
}

function manyOf(type: RecordTypeDocument, steps: readonly Told[]): Announcement {
  const [{ record }] = steps as [Told];
  const { fields } = announcementOf('record.manyChanged', record, aboutOf(type, steps));
  return {
    type: 'record.manyChanged',
    subject: type.key,
    ...placeOf(record),
    visibility: 'public',
    ...(fields ? { fields } : {}),
    data: { type: type.key, accountId: record.accountId },
  };
}
