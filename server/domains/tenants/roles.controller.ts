import {
  Body,
  Delete,
  Get,
  Patch,
  Path,
  Post,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type { AccessRole, RoleInput, RoleList, RolePreview, UpdateRoleInput } from './roles.dto.js';
import { presentBuiltIn, presentRole } from './roles.present.js';
import type { RoleDocument } from './roles.store.js';
import type { RolesService, SomeRole } from './roles.service.js';

/** Roles: the built-in ones, and those that a tenant defines as data. */
@Route('v1/roles')
@Tags('Access')
export class RolesController extends ApiController {
  constructor(private readonly roles: RolesService) {
    super();
  }

  /**
   * All roles with their permissions, the built-in ones first.
   * @summary List roles
   */
  @Get()
  @Security('bearer', ['role.read'])
  @SuccessResponse(200, 'The roles.')
  async listRoles(@Request() req: HttpRequest): Promise<RoleList> {
    const ctx = this.context(req);
    const roles = await this.roles.list(ctx);
    return { items: roles.map((role) => present(ctx, role)), nextCursor: null };
  }

  /**
   * A role with its permissions, in the form in which you write your own.
   * @summary Read a role
   * @param key Key of the role.
   * @example key "invoice-clerk"
   */
  @Get('{key}')
  @Security('bearer', ['role.read'])
  @SuccessResponse(200, 'The role.')
  async readRole(@Request() req: HttpRequest, @Path() key: string): Promise<AccessRole> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.roles.get(ctx, key));
  }

  /**
   * Defines a role. See beforehand with `POST /v1/role-previews` what it would mean.
   * @summary Create a role
   */
  @Post()
  @Security('bearer', ['tenant.createRole'])
  @SuccessResponse(201, 'The role.')
  async createRole(@Request() req: HttpRequest, @Body() body: RoleInput): Promise<AccessRole> {
    const ctx = this.context(req);
    return this.perform(
      req,
      {
        status: 201,
        present: (role: RoleDocument) => presentRole(ctx, role),
        headers: (role: RoleDocument) => ({ Location: `/v1/roles/${role.key}` }),
      },
      (inner) => this.roles.create(inner, body),
    );
  }

  /**
   * Changes a role, for everybody who has it within 5 seconds. Send the `ETag` that you saw as `If-Match`.
   * @summary Change a role
   * @param key Key of the role.
   * @example key "invoice-clerk"
   */
  @Patch('{key}')
  @Security('bearer', ['role.update'])
  @SuccessResponse(200, 'The role as it is now.')
  async updateRole(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: UpdateRoleInput,
  ): Promise<AccessRole> {
    const ctx = this.context(req);
    return this.tagged(
      ctx,
      await this.roles.update(ctx, key, body, (version) => this.mustMatch(req, version)),
    );
  }

  /**
   * Deletes a role that nobody has.
   * @summary Delete a role
   * @param key Key of the role.
   * @example key "invoice-clerk"
   */
  @Delete('{key}')
  @Security('bearer', ['role.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteRole(@Request() req: HttpRequest, @Path() key: string): Promise<void> {
    await this.roles.delete(this.context(req), key);
  }

  private tagged(ctx: Context, role: SomeRole): AccessRole {
    this.tag(etagOf(ctx, role.kind === 'builtIn' ? 0 : role.version));
    return present(ctx, role);
  }
}

const present = (ctx: Context, role: SomeRole): AccessRole =>
  role.kind === 'builtIn' ? presentBuiltIn(role) : presentRole(ctx, role);

/** What a role would mean. */
@Route('v1/role-previews')
@Tags('Access')
export class RolePreviewsController extends ApiController {
  constructor(private readonly roles: RolesService) {
    super();
  }

  /**
   * What would change for whom if this role were saved: created if there is none with its key, changed if there is. It is
   * checked just as when saved, and nothing is saved.
   * @summary Preview a role
   */
  @Post()
  @Security('bearer', ['tenant.createRole'])
  @SuccessResponse(200, 'What would change.')
  async previewRole(@Request() req: HttpRequest, @Body() body: RoleInput): Promise<RolePreview> {
    return this.roles.preview(this.context(req), body);
  }
}
