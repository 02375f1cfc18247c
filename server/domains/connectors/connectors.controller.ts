import {
  Body,
  Delete,
  Get,
  Path,
  Put,
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
import type { Context } from '../../kernel/context.js';
import { sha256 } from '../../kernel/digest.js';
import type { PageQuery } from '../../store/page-query.js';
import type { ConnectorSecretsService } from './connector-secrets.service.js';
import type {
  Connector,
  ConnectorInput,
  ConnectorList,
  ConnectorSecret,
  ConnectorSecretInput,
} from './connectors.dto.js';
import { presentConnector, presentSecret } from './connectors.present.js';
import type { ConnectorDetail, ConnectorsService } from './connectors.service.js';

/** How other systems are called when something happens. */
@Route('v1/connectors')
@Tags('Connectors')
export class ConnectorsController extends ApiController {
  constructor(
    private readonly connectors: ConnectorsService,
    private readonly secrets: ConnectorSecretsService,
  ) {
    super();
  }

  /**
   * The connectors of the tenant with how each is, newest first.
   * @summary List connectors
   */
  @Get()
  @Security('bearer', ['connector.read'])
  @SuccessResponse(200, 'A page of connectors.')
  async listConnectors(@Request() req: HttpRequest, @Queries() query: PageQuery): Promise<ConnectorList> {
    const ctx = this.context(req);
    const { items, nextCursor } = await this.connectors.list(ctx, query);
    return { items: items.map((one) => presentConnector(ctx, one)), nextCursor };
  }

  /**
   * What a connector says, the names of its secrets, and how it is: its circuit, the last success and failure, what waits.
   * @summary Read a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   */
  @Get('{key}')
  @Security('bearer', ['connector.read'])
  @SuccessResponse(200, 'The connector.')
  async readConnector(@Request() req: HttpRequest, @Path() key: string): Promise<Connector> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.connectors.get(ctx, key));
  }

  /**
   * Makes a connector, or replaces what the one of this key says. Placeholders are checked. Secrets stay with the host for
   * which they were set: turned to another scheme, host or port, a connector has none. One that is disabled makes none of the
   * calls that wait either; enabled again, it calls for what happens from then on, and replays bring the rest.
   * @summary Create or replace a connector
   * @param key Key of the connector: lower-case words with hyphens.
   * @example key "erp-faults"
   */
  @Put('{key}')
  @Security('bearer', ['connector.save'])
  @SuccessResponse(200, 'The connector as it is now.')
  async saveConnector(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: ConnectorInput,
  ): Promise<Connector> {
    const ctx = this.context(req);
    const check = (version: number): void => this.ifMatch(req, version);
    return this.tagged(ctx, await this.connectors.save(ctx, key, body, check));
  }

  /**
   * Takes a connector out with its secrets: it calls no more, and its calls go with the days.
   * @summary Delete a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   */
  @Delete('{key}')
  @Security('bearer', ['connector.delete'])
  @SuccessResponse(204, 'It is gone.')
  async deleteConnector(@Request() req: HttpRequest, @Path() key: string): Promise<void> {
    await this.connectors.delete(this.context(req), key);
  }

  /**
   * Sets a secret that headers may name, or puts another in its place. It is kept encrypted, sent to the connector's host
   * alone, and never told again. No API key may do this.
   * @summary Set a secret of a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   * @param name Name of the secret: letters, digits, `-` and `_`, a letter first.
   * @example name "erpToken"
   */
  @Put('{key}/secrets/{name}')
  @Security('bearer', ['connector.writeSecret'])
  @SuccessResponse(200, 'The secret, as far as it is told.')
  async setConnectorSecret(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Path() name: string,
    @Body() body: ConnectorSecretInput,
  ): Promise<ConnectorSecret> {
    return presentSecret(await this.secrets.set(this.context(req), key, name, body));
  }

  /**
   * Takes a secret out. Calls whose headers name it fail from then on.
   * @summary Delete a secret of a connector
   * @param key Key of the connector.
   * @example key "erp-faults"
   * @param name Name of the secret.
   * @example name "erpToken"
   */
  @Delete('{key}/secrets/{name}')
  @Security('bearer', ['connector.writeSecret'])
  @SuccessResponse(204, 'It is gone.')
  async deleteConnectorSecret(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Path() name: string,
  ): Promise<void> {
    await this.secrets.delete(this.context(req), key, name);
  }

  private tagged(ctx: Context, detail: ConnectorDetail): Connector {
    const shown = presentConnector(ctx, detail);
    // How it is changes without a new version.
    this.tag(etagOf(ctx, detail.connector.version, `-${sha256(JSON.stringify(shown)).slice(0, 12)}`));
    return shown;
  }
}
