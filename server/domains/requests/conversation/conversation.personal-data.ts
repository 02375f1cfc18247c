import { each, eraseEach } from '../../../store/each.js';
import type { PersonalData } from '../../../store/personal-data.js';
import type { ParticipantsStore } from './participants.store.js';
import type { ReadingsStore } from './readings.store.js';

const domain = 'requests';

/** In which requests they take part because somebody added them. */
export function participantsOfPeople({ participants }: ParticipantsStore): PersonalData {
  return {
    domain,
    collection: 'requestParticipants',
    async *disclose(ctx, { id }) {
      for await (const { _id, requestId, addedAt } of each(participants, ctx, { personId: id }))
        yield { kind: 'requestParticipant', id: _id, data: { requestId, addedAt } };
    },
    erase: (ctx, erasure, after, tx) =>
      eraseEach(participants, ctx, { filter: { personId: erasure.person.id }, after }, tx, () => ({
        delete: true,
      })),
  };
}

/** Up to where they have read requests. */
export function readingsOfPeople({ readings }: ReadingsStore): PersonalData {
  return {
    domain,
    collection: 'requestReadings',
    async *disclose(ctx, { id }) {
      for await (const { _id, requestId, readAt } of each(readings, ctx, { ownerId: id }))
        yield { kind: 'requestReading', id: _id, data: { requestId, readAt } };
    },
    erase: (ctx, erasure, after, tx) =>
      eraseEach(readings, ctx, { filter: { ownerId: erasure.person.id }, after }, tx, () => ({
        delete: true,
      })),
  };
}
