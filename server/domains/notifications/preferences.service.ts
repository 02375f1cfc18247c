import { authorize } from '../../access/guard.js';
import type { Context, UserActor } from '../../kernel/context.js';
import { bodyError, invalidInput, type InputError } from '../../kernel/errors.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { isCritical } from './mail-plan.model.js';
import type { Contact, NoticePeople } from './notifications.ports.js';
import { CRITICAL_KIND, NOT_A_TIME, SAME_KIND } from './notifications.words.js';
import type { NotificationPreferencesInput } from './preferences.dto.js';
import type { PreferencesDocument, PreferencesStore } from './preferences.store.js';

/** What preferences are made of. */
export interface PreferencesParts {
  store: PreferencesStore;
  people: Pick<NoticePeople, 'contacts'>;
  unitOfWork: UnitOfWork;
  /** Whether e-mail is sent at all. */
  isMailed: boolean;
}

/** Preferences with what they rest on. */
export interface PreferencesDetail {
  preferences: PreferencesDocument;
  contact: Contact | null;
  isMailed: boolean;
}

/** How people are notified, each for themselves. */
export class PreferencesService {
  constructor(private readonly parts: PreferencesParts) {}

  /** The caller's own preferences. */
  async get(ctx: Context): Promise<PreferencesDetail> {
    const userId = own(ctx, 'notification-preferences.read');
    return this.detail(ctx, await this.parts.store.of(ctx.tenantId, userId));
  }

  /**
   * Replaces the caller's own preferences.
   * @param check Throws when the caller saw another version.
   */
  async replace(
    ctx: Context,
    input: NotificationPreferencesInput,
    check: (version: number) => void,
  ): Promise<PreferencesDetail> {
    const userId = own(ctx, 'notification-preferences.update');
    const errors = faultsOf(input);
    if (errors.length > 0) throw invalidInput(...errors);
    const { kinds, quietHours, digestAt } = input;
    const saved = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.store.of(ctx.tenantId, userId, tx.session);
      check(before.version);
      tx.audit({ action: 'notification-preferences.update', subjectId: userId });
      const said = {
        kinds: kinds.map(({ kind, inbox, email }) => ({ kind, inbox, email })),
        quietHours: quietHours && { from: quietHours.from, until: quietHours.until },
        digestAt,
        updatedAt: ctx.clock(),
      };
      return this.parts.store.save({ ...before, ...said }, tx.session);
    });
    return this.detail(ctx, saved);
  }

  private async detail(ctx: Context, preferences: PreferencesDocument): Promise<PreferencesDetail> {
    const contacts = await this.parts.people.contacts(ctx, [preferences.ownerId]);
    const contact = contacts.get(preferences.ownerId) ?? null;
    return { preferences, contact, isMailed: this.parts.isMailed };
  }
}

function own(
  ctx: Context,
  action: 'notification-preferences.read' | 'notification-preferences.update',
): string {
  const { id: ownerId, accountId } = ctx.actor as UserActor;
  authorize(ctx, action, { tenantId: ctx.tenantId, accountId, ownerId });
  return ownerId;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function faultsOf({ kinds, quietHours, digestAt }: NotificationPreferencesInput): InputError[] {
  const time = (value: string, pointer: string): InputError[] =>
    TIME.test(value) ? [] : [bodyError(pointer, 'format', NOT_A_TIME)];
  return [
    ...kinds.flatMap(({ kind, inbox, email }, at) => [
      ...(kinds.findIndex((one) => one.kind === kind) < at
        ? [bodyError(`/kinds/${at}/kind`, 'duplicate', SAME_KIND)]
        : []),
      ...(isCritical(kind) && !(inbox && email === 'atOnce')
        ? [bodyError(`/kinds/${at}`, 'fixed', CRITICAL_KIND)]
        : []),
    ]),
    ...(quietHours
      ? [...time(quietHours.from, '/quietHours/from'), ...time(quietHours.until, '/quietHours/until')]
      : []),
    ...time(digestAt, '/digestAt'),
  ];
}
