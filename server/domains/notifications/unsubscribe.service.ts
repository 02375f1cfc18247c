import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { systemContext } from '../../kernel/system-context.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { NoticePeople } from './notifications.ports.js';
import type { PreferencesStore } from './preferences.store.js';
import type { UnsubscribeLinks } from './unsubscribe-links.js';
import { kindsOf, withoutMail } from './unsubscribe.model.js';

/** What ending e-mail by a link is made of. */
export interface UnsubscribeParts {
  links: UnsubscribeLinks;
  preferences: PreferencesStore;
  people: Pick<NoticePeople, 'contacts'>;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** Ends e-mail for whoever holds a link. */
export class UnsubscribeService {
  constructor(private readonly parts: UnsubscribeParts) {}

  /** Ends what the link stands for. Once more changes nothing, and a link that is none says nothing. */
  async unsubscribe(token: string, call: { requestId: string; log: Logger }): Promise<void> {
    const { links, preferences, people, unitOfWork, clock } = this.parts;
    const found = links.read(token);
    if (!found) return;
    const { tenantId, personId, topic } = found;
    const ctx = systemContext('unsubscribe', tenantId, { clock, log: call.log }, call.requestId);
    // Nothing is kept of people who were erased.
    if (!(await people.contacts(ctx, [personId])).has(personId)) return;
    await unitOfWork.run(ctx, async (tx) => {
      const before = await preferences.of(tenantId, personId, tx.session);
      const kinds = kindsOf(topic, before);
      if (kinds.length === 0) return;
      tx.audit({
        action: 'notification-preferences.update',
        subjectId: personId,
        facts: { unsubscribed: topic },
      });
      const after = { ...before, kinds: withoutMail(kinds, before), updatedAt: ctx.clock() };
      await preferences.save(after, tx.session);
    });
  }
}
