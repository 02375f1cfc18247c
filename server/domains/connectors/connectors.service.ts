import { scopeFor } from '../../access/guard.js';
import { forgottenAt } from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import { CLOSED } from './circuit.model.js';
import type { ConnectorSecretsStore, NamedSecret } from './connector-secrets.store.js';
import { checkConnector, IDEMPOTENCY_HEADER, KEY } from './connectors.check.js';
import type { ConnectorInput } from './connectors.dto.js';
import { connectorEvent } from './connectors.events.js';
import { backlogsOf, NO_BACKLOG, type Backlog } from './connectors.health.js';
import type { ConnectorDocument, ConnectorsStore } from './connectors.store.js';
import { BAD_KEY } from './connectors.words.js';

const DEFAULT_LIMIT = 20;
/** A tenant has no more than this. */
const MOST_CONNECTORS = 50;

/** A connector with what belongs to it. */
export interface ConnectorDetail {
  connector: ConnectorDocument;
  secrets: NamedSecret[];
  backlog: Backlog;
}

/** What connectors are made of. */
export interface ConnectorsParts {
  connectors: ConnectorsStore;
  secrets: ConnectorSecretsStore;
  calls: DeliveriesStore;
  unitOfWork: UnitOfWork;
  allowLoopback: boolean;
}

/** How a tenant's other systems are called: made, changed and taken out. */
export class ConnectorsService {
  constructor(private readonly parts: ConnectorsParts) {}

  /** A page of the tenant's connectors. */
  async list(
    ctx: Context,
    { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  ): Promise<{ items: ConnectorDetail[]; nextCursor: string | null }> {
    const { connectors } = this.parts;
    const page = await connectors.list(scopeFor(ctx, 'connector.read'), cursor, limit);
    return { items: await this.details(ctx, page.items), nextCursor: page.nextCursor };
  }

  /** One connector; 404 when there is none. */
  async get(ctx: Context, key: string): Promise<ConnectorDetail> {
    const connector = await this.parts.connectors.find(scopeFor(ctx, 'connector.read'), key);
    if (!connector) throw notFound();
    return this.detail(ctx, connector);
  }

  /**
   * Makes a connector, or replaces what the one of this key says. Secrets stay with the host for which they were set: they go
   * when the connector is turned to another one.
   * @param check Throws when the caller saw another version.
   */
  async save(
    ctx: Context,
    key: string,
    input: ConnectorInput,
    check: (version: number) => void,
  ): Promise<ConnectorDetail> {
    if (!KEY.test(key)) throw new PorticoError('invalid_parameter', { errors: [BAD_KEY] });
    const scope = scopeFor(ctx, 'connector.save');
    const saved = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.connectors.find(scope, key, tx.session);
      // Whoever changes what is not there any more saw something older.
      check(before?.version ?? 0);
      const errors = checkConnector(input, this.parts.allowLoopback);
      if (errors.length > 0) throw invalidInput(...errors);
      return before ? this.replace(ctx, before, input, tx) : this.create(ctx, key, input, tx);
    });
    if (!saved.enabled) await this.cancel(ctx, saved._id, false);
    return this.detail(ctx, saved);
  }

  /** Takes a connector out, with its secrets. What waited for it is cancelled. */
  async delete(ctx: Context, key: string): Promise<void> {
    const scope = scopeFor(ctx, 'connector.delete');
    const { connectors, secrets, unitOfWork } = this.parts;
    const id = await unitOfWork.run(ctx, async (tx) => {
      const connector = await connectors.find(scope, key, tx.session);
      if (!connector) throw notFound();
      await connectors.delete(scope, connector._id, tx.session);
      await secrets.deleteOf(scope, connector._id, tx.session);
      tx.audit({ action: 'connector.delete', subjectId: connector._id, facts: { key } });
      tx.announce(connectorEvent('connector.deleted', connector));
      return connector._id;
    });
    await this.cancel(ctx, id, true);
  }

  /** Nothing waits for what calls nobody. What comes in between is cancelled when it is due. */
  private async cancel({ tenantId, clock }: Context, id: string, isGone: boolean): Promise<void> {
    const now = clock();
    await this.parts.calls.cancel(tenantId, id, isGone, now, forgottenAt(now));
  }

  private async create(
    { tenantId, clock }: Context,
    key: string,
    input: ConnectorInput,
    tx: Transaction,
  ): Promise<ConnectorDocument> {
    const at = clock();
    if ((await this.parts.connectors.count(grantScope({ tenantId }), tx.session)) >= MOST_CONNECTORS)
      throw new PorticoError('too_many', { extensions: { limit: MOST_CONNECTORS } });
    const connector: ConnectorDocument = {
      _id: newId('con', at),
      tenantId,
      key,
      ...contentOf(input),
      circuit: CLOSED,
      lastSuccessAt: null,
      lastFailure: null,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    await this.parts.connectors.insert(connector, tx.session);
    tx.audit({ action: 'connector.save', subjectId: connector._id, facts: { key } });
    tx.announce(connectorEvent('connector.created', connector));
    return connector;
  }

  private async replace(
    { tenantId, clock }: Context,
    before: ConnectorDocument,
    input: ConnectorInput,
    tx: Transaction,
  ): Promise<ConnectorDocument> {
    const { connectors, secrets } = this.parts;
    const { _id, key } = before;
    const scope = grantScope({ tenantId });
    const turned = originOf(before.url) !== originOf(input.call.url);
    const secretsTakenOut = turned ? await secrets.deleteOf(scope, _id, tx.session) : 0;
    // Another system: nothing is known of it yet.
    const known = turned ? { circuit: CLOSED, lastSuccessAt: null, lastFailure: null } : {};
    const change = { ...contentOf(input), ...known, updatedAt: clock() };
    const connector = await connectors.change(scope, before, change, tx.session);
    if (!connector) throw new PorticoError('version_conflict');
    tx.audit({ action: 'connector.save', subjectId: _id, facts: { key, secretsTakenOut } });
    tx.announce(connectorEvent('connector.updated', connector));
    return connector;
  }

  private async detail(ctx: Context, connector: ConnectorDocument): Promise<ConnectorDetail> {
    const [detail] = await this.details(ctx, [connector]);
    return detail as ConnectorDetail;
  }

  private async details(
    { tenantId }: Context,
    connectors: readonly ConnectorDocument[],
  ): Promise<ConnectorDetail[]> {
    const scope = grantScope({ tenantId });
    const ids = connectors.map(({ _id }) => _id);
    const [secrets, backlogs] = await Promise.all([
      this.parts.secrets.namesOf(scope, ids),
      backlogsOf(this.parts.calls, scope, ids),
    ]);
    return connectors.map((connector) => ({
      connector,
      secrets: secrets.filter(({ connectorId }) => connectorId === connector._id),
      backlog: backlogs.get(connector._id) ?? NO_BACKLOG,
    }));
  }
}

/** Whose secrets they are. */
const originOf = (url: string): string | undefined => /^https?:\/\/[^/?]+/i.exec(url)?.[0].toLowerCase();

/** What a connector says, with all that was left out. */
function contentOf({ name, description = '', enabled = true, on, call }: ConnectorInput) {
  const { eventTypes, includeInternal = false, where = [] } = on;
  const { method, url, headers = [], body = null, success = {} } = call;
  return {
    ...{ name, description, enabled, eventTypes, includeInternal, where },
    ...{ method, url, headers, body: body === null ? null : JSON.stringify(body) },
    statuses: success.statuses ?? ['2xx'],
    answer: success.answer ?? null,
    idempotencyHeader: call.idempotencyHeader ?? IDEMPOTENCY_HEADER,
  };
}
