import {
  Body,
  Get,
  Patch,
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
import type { Context } from '../../kernel/context.js';
import type { PageQuery } from '../../store/page-query.js';
import type { RecordBatch, RecordBatchInput, SyncCursorList } from './import.dto.js';
import type { ImportService } from './import.service.js';
import type {
  PortalRecordDetail,
  PortalRecordList,
  RecordChangeList,
  UpdateRecordInput,
} from './records.dto.js';
import { presentChange, presentDetail, presentRecord, presentSyncCursor } from './records.present.js';
import type { RecordQuery } from './records.query.js';
import type { RecordDetail, RecordsService } from './records.service.js';
import type { SyncService } from './sync.service.js';

/** Records of the host's business. */
@Route('v1/records')
@Tags('Records')
export class RecordsController extends ApiController {
  constructor(private readonly records: RecordsService) {
    super();
  }

  /**
   * The records of a type that the caller may see. What they may not read can be neither filtered, sorted, searched nor
   * counted.
   * @summary List records
   */
  @Get()
  @Security('bearer', ['record.read'])
  @SuccessResponse(200, 'A page of records.')
  async listRecords(@Request() req: HttpRequest, @Queries() query: RecordQuery): Promise<PortalRecordList> {
    const ctx = this.context(req);
    const { type, items, nextCursor, facets } = await this.records.list(ctx, query);
    return { items: items.map((record) => presentRecord(ctx, { record, type })), nextCursor, facets };
  }

  /**
   * One record with the fields that the caller may read. The `ETag` changes when one of these does.
   * @summary Read a record
   * @param id Id of the record.
   * @example id "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['record.read'])
  @SuccessResponse(200, 'The record.')
  async readRecord(@Request() req: HttpRequest, @Path() id: string): Promise<PortalRecordDetail> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.records.get(ctx, id));
  }

  /**
   * Changes fields of a record as JSON Merge Patch. Fields that need approval become one change request, and the answer shows
   * them as `pendingChange`; the others change at once. Send the `ETag` that you saw as `If-Match`.
   * @summary Change a record
   * @param id Id of the record.
   * @example id "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Patch('{id}')
  @Security('bearer', ['record.update'])
  @SuccessResponse(200, 'The record as it is now.')
  async updateRecord(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Body() body: UpdateRecordInput,
  ): Promise<PortalRecordDetail> {
    const ctx = this.context(req);
    const seen = (detail: RecordDetail) => this.mustMatchContent(req, presentDetail(ctx, detail));
    return this.tagged(ctx, await this.records.update(ctx, id, body, seen));
  }

  /**
   * What changed in a record, the latest first: who, why and through what. Changes of fields that the caller may not read do
   * not appear.
   * @summary Read a record's history
   * @param id Id of the record.
   * @example id "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}/history')
  @Security('bearer', ['record.readHistory'])
  @SuccessResponse(200, 'A page of the history.')
  async readRecordHistory(
    @Request() req: HttpRequest,
    @Path() id: string,
    @Queries() query: PageQuery,
  ): Promise<RecordChangeList> {
    const ctx = this.context(req);
    const { type, items, nextCursor } = await this.records.history(ctx, id, query);
    return { items: items.map((change) => presentChange(ctx, type, change)), nextCursor };
  }

  private tagged(ctx: Context, detail: RecordDetail): PortalRecordDetail {
    const shown = presentDetail(ctx, detail);
    this.tagContent(shown);
    return shown;
  }
}

/** Records as the host's backend brings them. */
@Route('v1/record-types')
@Tags('Records')
export class RecordBatchController extends ApiController {
  constructor(
    private readonly imports: ImportService,
    private readonly sync: SyncService,
  ) {
    super();
  }

  /**
   * How far each source has brought the records of a type: its own mark, kept with the last batch that named it (`sync`), and
   * how long ago that was.
   * @summary List the sources of a record type
   * @param key Key of the record type.
   * @example key "order"
   */
  @Get('{key}/sync-cursors')
  @Security('bearer', ['record-type.inspect'])
  @SuccessResponse(200, 'The sources.')
  async listSyncCursors(@Request() req: HttpRequest, @Path() key: string): Promise<SyncCursorList> {
    const ctx = this.context(req);
    const cursors = await this.sync.list(ctx, key);
    return { items: cursors.map((cursor) => presentSyncCursor(ctx, cursor)), nextCursor: null };
  }

  /**
   * Makes, changes or deletes up to 1,000 records of a type by their `externalId`. `data` replaces what was
   * there, but for fields whose `source` is the portal: those keep what people changed here. Where people had changed
   * something, `conflicts` tells what became of it. Each item has its own result; a faulty one does not keep the others from
   * being taken. With `sync`, how far the source is is kept together with the batch or not at all.
   * @summary Import records
   * @param key Key of the record type.
   * @example key "order"
   */
  @Post('{key}/records/batch')
  @Security('bearer', ['record.import'])
  @SuccessResponse(200, 'What became of each item.')
  async importRecords(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: RecordBatchInput,
  ): Promise<RecordBatch> {
    return this.perform(req, { status: 200, present: (batch: RecordBatch) => batch }, (ctx) =>
      this.imports.run(ctx, key, body),
    );
  }
}
