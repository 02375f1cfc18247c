import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { grantScope } from '../../../kernel/scope.js';
import type { CatalogStore, ServiceDocument } from '../catalog.store.js';
import type { RequestDraftsStore } from '../drafts/request-drafts.store.js';
import type { FormUsageQuery } from './form-usage.dto.js';
import { countsOf, dayOf, NO_COUNTS, sumOf, type UsageCounts } from './usage.model.js';
import type { FormUsageStore } from './usage.store.js';

const DAYS = { month: 30, quarter: 90, year: 365 } as const;
const DAY_MS = 24 * 60 * 60_000;
/** Of what is not counted yet; the job does so every few minutes. */
const MOST_WAITING = 1_000;

/** The use of the form of one version. */
export interface VersionUsage extends UsageCounts {
  service: ServiceDocument;
  open: number;
}

/** What the use of forms is read from. */
export interface FormUsageParts {
  usage: FormUsageStore;
  drafts: Pick<RequestDraftsStore, 'openByVersion'>;
  services: Pick<CatalogStore, 'latestVersion' | 'ofVersions'>;
}

/** How often forms are begun, submitted and given up, and where people stop. */
export class FormUsageService {
  constructor(private readonly parts: FormUsageParts) {}

  /** Of a service, the latest version first; 404 when it was never published. */
  async of(ctx: Context, key: string, { period = 'quarter' }: FormUsageQuery) {
    const scope = scopeFor(ctx, 'service.inspect');
    if ((await this.parts.services.latestVersion(scope, key)) === 0) throw notFound();
    const since = dayOf(new Date(ctx.clock().getTime() - DAYS[period] * DAY_MS));
    // Whoever may see what a service says may see these: they are numbers of it, and of nobody.
    const tenant = grantScope({ tenantId: ctx.tenantId });
    const counts = await this.counts(ctx, key, since);
    const versions = await this.parts.services.ofVersions(tenant, key, [...counts.keys()]);
    const items = versions.map((service) => ({ ...(counts.get(service.version) ?? NOTHING), service }));
    return { since, items: items satisfies VersionUsage[] };
  }

  private async counts({ tenantId, clock }: Context, key: string, since: Date) {
    const { usage, drafts } = this.parts;
    const tenant = grantScope({ tenantId });
    const [open, waiting, counted] = await Promise.all([
      drafts.openByVersion(tenant, key, since, clock()),
      usage.waiting(tenant, key, since, MOST_WAITING),
      usage.since(tenant, key, since),
    ]);
    const ended = [...counted, ...waiting.map((one) => ({ version: one.version, ...countsOf(one) }))];
    const numbers = new Set([...open.keys(), ...ended.map(({ version }) => version)]);
    return new Map(
      [...numbers].map((number) => {
        const own = sumOf(ended.filter(({ version }) => version === number));
        return [number, { ...own, open: open.get(number) ?? 0 }];
      }),
    );
  }
}

const NOTHING = { ...NO_COUNTS, open: 0 };
