import { scopeFor } from '../../access/guard.js';
import { checkText } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput } from '../../kernel/errors.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { BLANK_REASON, SAME_RULE } from './privacy.words.js';
import type { PrivacySettingsInput } from './settings.dto.js';
import type { PrivacySettingsDocument, SettingsStore } from './settings.store.js';

/** How a tenant deals with people's data. */
export class SettingsService {
  constructor(
    private readonly store: SettingsStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The settings as they are. */
  async get(ctx: Context): Promise<PrivacySettingsDocument> {
    scopeFor(ctx, 'privacy-settings.read');
    return this.store.of(ctx.tenantId);
  }

  /**
   * Changes the settings; erasures that begin later follow them.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    { retention }: PrivacySettingsInput,
    check: (version: number) => void,
  ): Promise<PrivacySettingsDocument> {
    scopeFor(ctx, 'privacy-settings.update');
    const errors = (retention ?? []).flatMap(({ what, reason }, at) => [
      ...checkText(reason, `/retention/${at}/reason`, BLANK_REASON),
      ...(retention?.findIndex((one) => one.what === what) === at
        ? []
        : [bodyError(`/retention/${at}/what`, 'duplicate', SAME_RULE)]),
    ]);
    if (errors.length > 0) throw invalidInput(...errors);
    return this.unitOfWork.run(ctx, async (tx) => {
      const before = await this.store.of(ctx.tenantId, tx.session);
      check(before.version);
      if (!retention) return before;
      tx.audit({ action: 'privacy-settings.update', subjectId: ctx.tenantId });
      const rules = retention.map(({ what, keepDays, reason }) => ({ what, keepDays, reason }));
      return this.store.save(before, rules, tx.session);
    });
  }
}
