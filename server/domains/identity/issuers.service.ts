import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError, type InputError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { sessionsSince } from './identity.model.js';
import type { RoleDirectory } from './identity.ports.js';
import type { IdentityStore } from './identity.store.js';
import type { CreateIssuerInput, UpdateIssuerInput } from './issuers.dto.js';
import { checkIssuer, checkNewIssuer, factsAfter, type IssuerRules } from './issuers.model.js';
import type { IssuerDocument, IssuersStore } from './issuers.store.js';
import type { Revocations } from './revocations.js';

const DEFAULT_LIMIT = 20;
/** MongoDB: a unique index has this value already. */
const DUPLICATE = 11_000;

/** What issuers are made of. */
export interface IssuersParts {
  store: IssuersStore;
  sessions: IdentityStore;
  revocations: Revocations;
  roles: RoleDirectory;
  unitOfWork: UnitOfWork;
  /** Whether providers of this very machine may be registered, for development and tests. */
  allowLoopback: boolean;
}

/** Hosts' identity providers: registered, changed and taken out by the tenant's admins. */
export class IssuersService {
  constructor(private readonly parts: IssuersParts) {}

  /** Registers a provider. 409 when the tenant has this issuer with this audience already. */
  async create(ctx: Context, input: CreateIssuerInput): Promise<IssuerDocument> {
    refuse(checkNewIssuer(input, await this.rules(ctx)));
    const at = ctx.clock();
    const { tenantId } = ctx;
    const { issuer, audience } = input;
    const named = { _id: newId('iss', at), tenantId, issuer, audience };
    const document = { ...named, ...factsAfter(input), version: 1, createdAt: at, updatedAt: at };
    const run = this.parts.unitOfWork.run(ctx, async (tx) => {
      await this.parts.store.insert(document, tx.session);
      tx.audit({ action: 'issuer.create', subjectId: document._id });
      return document;
    });
    return run.catch((error: unknown) => {
      throw (error as { code?: unknown }).code === DUPLICATE ? new PorticoError('issuer_exists') : error;
    });
  }

  /** A page of the tenant's providers. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<IssuerDocument>> {
    return this.parts.store.list(scopeFor(ctx, 'issuer.read'), cursor, limit);
  }

  /** One provider; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<IssuerDocument> {
    const issuer = await this.parts.store.find(scopeFor(ctx, 'issuer.read'), id);
    if (!issuer) throw notFound();
    return issuer;
  }

  /**
   * Changes a provider; sessions that its tokens opened before go on for the minutes that they have.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    id: string,
    input: UpdateIssuerInput,
    check: (version: number) => void,
  ): Promise<IssuerDocument> {
    const scope = scopeFor(ctx, 'issuer.update');
    const rules = await this.rules(ctx);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.store.find(scope, id, tx.session);
      if (!before) throw notFound();
      check(before.version);
      refuse(checkIssuer(input, rules));
      if (Object.keys(input).length === 0) return before;
      const change = { ...factsAfter(input, before), updatedAt: ctx.clock() };
      const after = await this.parts.store.change(scope, before, change, tx.session);
      if (!after) throw new PorticoError('precondition_failed');
      tx.audit({
        action: 'issuer.update',
        subjectId: id,
        facts: { fields: Object.keys(input).sort().join(' ') },
      });
      return after;
    });
  }

  private async rules(ctx: Context): Promise<IssuerRules> {
    const { allowLoopback, roles } = this.parts;
    return { allowLoopback, ownRoles: await roles.assignable(ctx) };
  }

  /** Takes a provider out and ends the sessions that its tokens opened, everywhere within 5 seconds. */
  async delete(ctx: Context, id: string): Promise<void> {
    const scope = scopeFor(ctx, 'issuer.delete');
    const ended = await this.parts.unitOfWork.run(ctx, async (tx) => {
      if (!(await this.parts.store.delete(scope, id, tx.session))) throw notFound();
      const at = ctx.clock();
      const since = sessionsSince(at);
      const sessions = await this.parts.sessions.revokeSessionsOf(
        scope,
        { endsWith: id },
        since,
        at,
        tx.session,
      );
      tx.audit({ action: 'issuer.delete', subjectId: id, facts: { sessions: sessions.length } });
      return sessions;
    });
    this.parts.revocations.add(ended);
  }
}

function refuse(errors: InputError[]): void {
  if (errors.length > 0) throw invalidInput(...errors);
}
