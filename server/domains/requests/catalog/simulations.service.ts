import { scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { ServiceDocument } from '../catalog.store.js';
import type { ServiceDefinition } from '../definition.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import type { EntryDocument, TimelineStore } from '../timeline.store.js';
import { pastOf, rolesAskedFor } from '../workflow/past-request.model.js';
import { simulate, type PastRequest, type Simulated } from '../workflow/simulate.model.js';
import type { DraftsService } from './drafts.service.js';

const DEFAULT_LIMIT = 100;

/** Past requests with what would become of each by a definition. */
export interface Simulation {
  definition: ServiceDefinition;
  results: { number: string; simulated: Simulated }[];
}

/** What simulations are made of. */
export interface SimulationsParts {
  drafts: DraftsService;
  catalog: Pick<CatalogService, 'versionsOf'>;
  requests: RequestsStore;
  timeline: TimelineStore;
  unitOfWork: UnitOfWork;
}

/** Tries drafts on past requests, to which nothing happens. */
export class SimulationsService {
  constructor(private readonly parts: SimulationsParts) {}

  /**
   * Runs the newest requests of a service through its draft.
   * @throws 422 with everything that is wrong with the draft: what cannot be published cannot be run.
   */
  async run(ctx: Context, key: string, limit = DEFAULT_LIMIT): Promise<Simulation> {
    const { draft, problems } = await this.parts.drafts.get(ctx, key, 'simulate');
    if (problems.length > 0) throw invalidInput(...problems);
    const { definition } = draft;
    const scope = scopeFor(ctx, 'request.read');
    const page = { cursor: undefined, limit };
    const { items } = await this.parts.requests.list(scope, { serviceKey: key }, '-createdAt', page);
    const simulated = simulate(definition, await this.pastOf(ctx, items, rolesAskedFor(definition)));
    const results = items.map(({ number }, at) => ({ number, simulated: simulated[at] as Simulated }));
    const same = simulated.filter(({ outcome }) => outcome === 'same').length;
    const facts = { key, checked: results.length, same };
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      tx.audit({ action: 'service-draft.simulate', subjectId: draft._id, facts });
      return { definition, results };
    });
  }

  private async pastOf(
    ctx: Context,
    requests: readonly RequestDocument[],
    roles: readonly string[],
  ): Promise<PastRequest[]> {
    const { catalog, timeline } = this.parts;
    const ids = requests.map(({ _id }) => _id);
    const moves = new Map(ids.map((id): [string, EntryDocument[]] => [id, []]));
    for (const entry of await timeline.movesOf(scopeFor(ctx, 'timeline.read'), ids))
      moves.get(entry.requestId)?.push(entry);
    const ran = await catalog.versionsOf(
      ctx,
      requests.map(({ serviceId }) => serviceId),
    );
    return requests.map((request) => {
      const version = ran.get(request.serviceId) as ServiceDocument;
      return pastOf(request, version, moves.get(request._id) ?? [], roles);
    });
  }
}
