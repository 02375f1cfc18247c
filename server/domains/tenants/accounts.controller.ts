import {
  Body,
  Get,
  Path,
  Post,
  Queries,
  Request,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { PageQuery } from '../../store/page-query.js';
import type {
  Account,
  AccountInput,
  AccountList,
  AccountLocationList,
  AccountQuery,
} from './accounts.dto.js';
import { presentAccount, presentLocation } from './accounts.present.js';
import type { AccountsService } from './accounts.service.js';
import type { AccountDocument } from './tenants.store.js';

/** Customer organisations and their locations. */
@Route('v1/accounts')
@Tags('Accounts')
export class AccountsController extends ApiController {
  constructor(private readonly accounts: AccountsService) {
    super();
  }

  /**
   * The accounts that the caller may see, the latest first: staff all of the tenant, customers their own.
   * @summary List accounts
   */
  @Get()
  @Security('bearer', ['account.read'])
  @SuccessResponse(200, 'A page of accounts.')
  async listAccounts(@Request() req: HttpRequest, @Queries() query: AccountQuery): Promise<AccountList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.accounts.list(ctx, query);
    return { items: items.map((account) => presentAccount(ctx, account)), nextCursor };
  }

  /**
   * Creates the account with your own key, or changes name and locations of the one that has it: before its first person
   * comes, so that records can be imported and people invited. Repeating it is harmless.
   * @summary Create or update an account
   */
  @Post()
  @Security('bearer', ['tenant.saveAccount'])
  @SuccessResponse(200, 'The account as it is now.')
  async saveAccount(@Request() req: HttpRequest, @Body() body: AccountInput): Promise<Account> {
    const present = (account: AccountDocument): Account => presentAccount(this.context(req), account);
    return this.perform(req, { status: 200, present }, (ctx) => this.accounts.save(ctx, body));
  }

  /**
   * One account. Customers see their own.
   * @summary Read an account
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['account.read'])
  @SuccessResponse(200, 'The account.')
  async readAccount(@Request() req: HttpRequest, @Path() id: string): Promise<Account> {
    const ctx = this.context(req);
    const account = await this.accounts.get(ctx, id);
    this.tag(etagOf(ctx, account.version));
    return presentAccount(ctx, account);
  }

  /**
   * The locations of an account. Whoever is restricted to some sees these.
   * @summary List an account's locations
   * @param id Id of the account, or your own key of it.
   * @example id "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}/locations')
  @Security('bearer', ['location.read'])
  @SuccessResponse(200, 'A page of locations.')
  async listLocations(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: PageQuery,
  ): Promise<AccountLocationList> {
    const { items, nextCursor } = await this.accounts.locations(this.context(req), id, query);
    return { items: items.map(presentLocation), nextCursor };
  }
}
