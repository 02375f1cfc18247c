import { scopeFor } from '../../access/guard.js';
import { forgottenAt } from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import { endpointEvent } from './endpoints.events.js';
import type { EndpointDocument, EndpointsStore } from './endpoints.store.js';
import type { SecretDocument, SecretsStore } from './secrets.store.js';
import { newSigningSecret } from './signatures.model.js';
import { checkEndpoint } from './webhooks.check.js';
import type {
  CreateWebhookEndpointInput,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
} from './webhooks.dto.js';

const DEFAULT_LIMIT = 20;
/** A tenant has no more than this. */
const MOST_ENDPOINTS = 50;
/** So many generations of secrets sign at once at most. */
const MOST_GENERATIONS = 5;
const DEFAULT_OVERLAP_HOURS = 24;
const HOUR = 60 * 60 * 1_000;

/** An endpoint with what signs for it now. */
export interface EndpointDetail {
  endpoint: EndpointDocument;
  keys: PublicGeneration[];
}

/** A generation of secrets without the secrets. */
export type PublicGeneration = Omit<SecretDocument, 'secret'>;

/** A new generation with the secret that its receiver gets. */
export interface NewGeneration {
  key: PublicGeneration;
  secret: string;
}

/** What endpoints are made of. */
export interface EndpointsParts {
  endpoints: EndpointsStore;
  secrets: SecretsStore;
  deliveries: DeliveriesStore;
  unitOfWork: UnitOfWork;
  allowLoopback: boolean;
  /** Lets deliveries know that something may go now, or go no more. */
  wake: () => void;
}

/** Where a tenant is told of events: made, changed and taken out. */
export class EndpointsService {
  constructor(private readonly parts: EndpointsParts) {}

  /** Makes an endpoint with its first secrets. */
  async create(
    ctx: Context,
    input: CreateWebhookEndpointInput,
  ): Promise<EndpointDetail & { secret: string }> {
    this.refuse(input);
    const at = ctx.clock();
    const { tenantId } = ctx;
    const endpoint: EndpointDocument = {
      _id: newId('whe', at),
      tenantId,
      ...DEFAULTS,
      ...input,
      ...stateOf(input.enabled ?? true, at),
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      if ((await this.parts.endpoints.count(grantScope({ tenantId }), tx.session)) >= MOST_ENDPOINTS)
        throw new PorticoError('too_many', { extensions: { limit: MOST_ENDPOINTS } });
      await this.parts.endpoints.insert(endpoint, tx.session);
      const { key, secret } = await this.generate(ctx, endpoint._id, tx);
      tx.audit({ action: 'webhook-endpoint.create', subjectId: endpoint._id });
      tx.announce(endpointEvent('webhook-endpoint.created', endpoint._id));
      return { endpoint, keys: [key], secret };
    });
  }

  /** A page of the tenant's endpoints. */
  async list(
    ctx: Context,
    { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  ): Promise<{ items: EndpointDetail[]; nextCursor: string | null }> {
    const scope = scopeFor(ctx, 'webhook-endpoint.read');
    const { items, nextCursor } = await this.parts.endpoints.list(scope, cursor, limit);
    const ids = items.map(({ _id }) => _id);
    const keys = await this.parts.secrets.goodOf(scope, ids, ctx.clock());
    const of = (id: string) => keys.filter(({ endpointId }) => endpointId === id);
    return { items: items.map((endpoint) => ({ endpoint, keys: of(endpoint._id) })), nextCursor };
  }

  /** One endpoint; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<EndpointDetail> {
    const scope = scopeFor(ctx, 'webhook-endpoint.read');
    const endpoint = await this.parts.endpoints.find(scope, id);
    if (!endpoint) throw notFound();
    return { endpoint, keys: await this.parts.secrets.goodOf(scope, [id], ctx.clock()) };
  }

  /**
   * Changes an endpoint. One that is disabled gets nothing of what waited for it either.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    id: string,
    input: UpdateWebhookEndpointInput,
    check: (version: number) => void,
  ): Promise<EndpointDetail> {
    const scope = scopeFor(ctx, 'webhook-endpoint.update');
    const detail = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.endpoints.find(scope, id, tx.session);
      if (!before) throw notFound();
      check(before.version);
      this.refuse(input);
      const keys = await this.parts.secrets.goodOf(scope, [id], ctx.clock(), tx.session);
      if (Object.keys(input).length === 0) return { endpoint: before, keys };
      const at = ctx.clock();
      const { enabled = before.enabled } = input;
      const state = enabled === before.enabled ? {} : stateOf(enabled, at);
      const change = { ...input, ...state, updatedAt: at };
      const endpoint = await this.save(ctx, before, change, tx);
      const fields = Object.keys(input).sort().join(' ');
      tx.audit({ action: 'webhook-endpoint.update', subjectId: id, facts: { fields } });
      return { endpoint, keys };
    });
    if (!detail.endpoint.enabled) await this.cancel(ctx, id, false);
    this.parts.wake();
    return detail;
  }

  /** Takes an endpoint out, with its secrets. What waited for it is cancelled. */
  async delete(ctx: Context, id: string): Promise<void> {
    const scope = scopeFor(ctx, 'webhook-endpoint.delete');
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      if (!(await this.parts.endpoints.delete(scope, id, tx.session))) throw notFound();
      await this.parts.secrets.deleteOf(scope, id, tx.session);
      tx.audit({ action: 'webhook-endpoint.delete', subjectId: id });
      tx.announce(endpointEvent('webhook-endpoint.deleted', id));
    });
    await this.cancel(ctx, id, true);
    this.parts.wake();
  }

  /** Nothing waits for what is told nothing. What comes in between is cancelled when it is due. */
  private async cancel({ tenantId, clock }: Context, id: string, isGone: boolean): Promise<void> {
    const now = clock();
    await this.parts.deliveries.cancel(tenantId, id, isGone, now, forgottenAt(now));
  }

  /** Makes new secrets; those before sign on for a while. */
  async rotate(
    ctx: Context,
    id: string,
    { overlapHours = DEFAULT_OVERLAP_HOURS }: RotateWebhookSecretInput,
  ): Promise<NewGeneration> {
    const scope = scopeFor(ctx, 'webhook-endpoint.rotateSecret');
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.endpoints.find(scope, id, tx.session);
      if (!before) throw notFound();
      const at = ctx.clock();
      await this.parts.secrets.expire(scope, id, new Date(at.getTime() + overlapHours * HOUR), tx.session);
      const good = await this.parts.secrets.goodOf(scope, [id], at, tx.session);
      if (good.length >= MOST_GENERATIONS)
        throw new PorticoError('too_many', { extensions: { limit: MOST_GENERATIONS } });
      const made = await this.generate(ctx, id, tx);
      await this.save(ctx, before, { updatedAt: at }, tx);
      tx.audit({ action: 'webhook-endpoint.rotateSecret', subjectId: id, facts: { overlapHours } });
      return made;
    });
  }

  private async save(
    ctx: Context,
    before: EndpointDocument,
    change: Partial<EndpointDocument>,
    tx: Transaction,
  ): Promise<EndpointDocument> {
    const scope = grantScope({ tenantId: ctx.tenantId });
    const after = await this.parts.endpoints.change(scope, before, change, tx.session);
    if (!after) throw new PorticoError('version_conflict');
    tx.announce(endpointEvent('webhook-endpoint.updated', before._id));
    return after;
  }

  private async generate(ctx: Context, endpointId: string, tx: Transaction): Promise<NewGeneration> {
    const { secret, publicKey } = newSigningSecret();
    const at = ctx.clock();
    const { tenantId } = ctx;
    const key = { _id: newId('whs', at), tenantId, endpointId, publicKey, createdAt: at, expiresAt: null };
    await this.parts.secrets.insert(key, secret, tx.session);
    return { key, secret: secret.v1 };
  }

  private refuse(input: UpdateWebhookEndpointInput): void {
    const errors = checkEndpoint(input, this.parts.allowLoopback);
    if (errors.length > 0) throw invalidInput(...errors);
  }
}

/** What an endpoint has where nobody says otherwise. */
const DEFAULTS: Pick<
  EndpointDocument,
  'description' | 'eventTypes' | 'includeInternal' | 'signing' | 'format'
> = {
  description: '',
  eventTypes: ['*'],
  includeInternal: false,
  signing: 'v1',
  format: 'standard',
};

/** Enabled, it begins anew; disabled by hand, it says so. */
function stateOf(enabled: boolean, at: Date) {
  return enabled
    ? { enabled, disabledReason: null, disabledAt: null, failingSince: null }
    : { enabled, disabledReason: 'byHand' as const, disabledAt: at, failingSince: null };
}
