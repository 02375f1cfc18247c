import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Get, Path, Produces, Queries, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest, Response } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { AuditEvent, AuditEventList, AuditExportQuery, AuditQuery } from './audit.dto.js';
import { presentAuditEvent } from './audit.present.js';
import type { AuditService } from './audit.service.js';

/** Who did what. */
@Route('v1/audit-events')
@Tags('Audit')
export class AuditController extends ApiController {
  constructor(private readonly audit: AuditService) {
    super();
  }

  /**
   * What was done in the tenant, the latest first: every change, and reads that count, such as downloads.
   * @summary List audit events
   */
  @Get()
  @Security('bearer', ['audit.read'])
  @SuccessResponse(200, 'A page of events.')
  async listAuditEvents(@Request() req: HttpRequest, @Queries() query: AuditQuery): Promise<AuditEventList> {
    const { items, nextCursor } = await this.audit.list(this.context(req), query);
    return { items: items.map(presentAuditEvent), nextCursor };
  }

  /**
   * The tenant's chain as NDJSON, to be kept elsewhere and verified without this server (`npm run audit:verify`): first a
   * line with the public key (`type` is `key`), then each block (`block`) followed by its events (`event`). A block holds
   * the hashes of its events and of the block before, and is signed. Events are sealed within seconds.
   * @summary Export the audit chain
   */
  @Get('export')
  @Security('bearer', ['audit.export'])
  @Produces('application/x-ndjson')
  @SuccessResponse(200, 'The chain.')
  async exportAuditEvents(@Request() req: HttpRequest, @Queries() query: AuditExportQuery): Promise<void> {
    const lines = this.audit.export(this.context(req), query.after ?? 0);
    // What is refused is refused before the first byte.
    const first = await lines.next();
    const res = req.res as Response;
    res.status(200).setHeader('Content-Type', 'application/x-ndjson');
    res.setHeader('Content-Disposition', 'attachment; filename="audit.ndjson"');
    const all = (async function* () {
      yield first.value as string;
      yield* lines;
    })();
    await pipeline(Readable.from(all), res).catch((error: NodeJS.ErrnoException) => {
      // A reader who leaves early is no failure of ours.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  }

  /**
   * One event, as it will stay but for the number of its block.
   * @summary Read an audit event
   * @param id Id of the event.
   * @example id "aud_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['audit.read'])
  @SuccessResponse(200, 'The event.')
  async readAuditEvent(@Request() req: HttpRequest, @Path() id: string): Promise<AuditEvent> {
    const ctx = this.context(req);
    const row = await this.audit.get(ctx, id);
    this.tag(etagOf(ctx, row.block ?? 0));
    return presentAuditEvent(row);
  }
}
