import { Body, Get, Path, Post, Put, Request, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import { ApiController } from '../../http/api-controller.js';
import { etagOf } from '../../http/conditional.js';
import type { Context } from '../../kernel/context.js';
import type {
  DraftValidation,
  RecordType,
  RecordTypeInput,
  RecordTypeList,
  RecordTypeVersion,
  RecordTypeVersionList,
} from './record-types.dto.js';
import { presentRecordType, presentVersion } from './record-types.present.js';
import type { RecordTypesService } from './record-types.service.js';
import type { RecordTypeDocument } from './record-types.store.js';

/** Record types as data: what records of the host's business hold, who reads and edits which field. */
@Route('v1/record-types')
@Tags('Records')
export class RecordTypesController extends ApiController {
  constructor(private readonly types: RecordTypesService) {
    super();
  }

  /**
   * The published record types as the caller sees them, by key.
   * @summary List record types
   */
  @Get()
  @Security('bearer', ['record-type.read'])
  @SuccessResponse(200, 'The record types.')
  async listRecordTypes(@Request() req: HttpRequest): Promise<RecordTypeList> {
    const ctx = this.context(req);
    const types = await this.types.list(ctx);
    return { items: types.map((type) => presentRecordType(ctx, type)), nextCursor: null };
  }

  /**
   * One published record type with the fields that the caller may read.
   * @summary Read a record type
   * @param key Key of the record type.
   * @example key "order"
   */
  @Get('{key}')
  @Security('bearer', ['record-type.read'])
  @SuccessResponse(200, 'The record type.')
  async readRecordType(@Request() req: HttpRequest, @Path() key: string): Promise<RecordType> {
    const ctx = this.context(req);
    const type = presentRecordType(ctx, await this.types.get(ctx, key));
    this.tagContent(type);
    return type;
  }

  /**
   * All published versions of a record type with every rule, the latest first.
   * @summary List the versions of a record type
   * @param key Key of the record type.
   * @example key "order"
   */
  @Get('{key}/versions')
  @Security('bearer', ['record-type.inspect'])
  @SuccessResponse(200, 'The versions.')
  async listRecordTypeVersions(
    @Request() req: HttpRequest,
    @Path() key: string,
  ): Promise<RecordTypeVersionList> {
    const versions = await this.types.versions(this.context(req), key);
    return { items: versions.map(presentVersion), nextCursor: null };
  }

  /**
   * The draft of a record type.
   * @summary Read a draft
   * @param key Key of the record type.
   * @example key "order"
   */
  @Get('{key}/draft')
  @Security('bearer', ['record-type.inspect'])
  @SuccessResponse(200, 'The draft.')
  async readRecordTypeDraft(@Request() req: HttpRequest, @Path() key: string): Promise<RecordTypeVersion> {
    const ctx = this.context(req);
    return this.tagged(ctx, await this.types.draft(ctx, key));
  }

  /**
   * Makes or replaces the draft of a record type. It is checked by itself: the schema, templates that name fields, rules
   * that name roles. Nothing changes for records until it is published.
   * @summary Write a draft
   * @param key Key of the record type: lower-case words with hyphens.
   * @example key "order"
   */
  @Put('{key}/draft')
  @Security('bearer', ['record-type.manage'])
  @SuccessResponse(200, 'The draft as it is now.')
  async writeRecordTypeDraft(
    @Request() req: HttpRequest,
    @Path() key: string,
    @Body() body: RecordTypeInput,
  ): Promise<RecordTypeVersion> {
    const ctx = this.context(req);
    return this.tagged(
      ctx,
      await this.types.write(ctx, key, body, (revision) => this.ifMatch(req, revision)),
    );
  }

  /**
   * Checks the draft against every record of the type that exists, and lists those that it would break.
   * @summary Validate a draft
   * @param key Key of the record type.
   * @example key "order"
   */
  @Post('{key}/draft/validation')
  @Security('bearer', ['record-type.manage'])
  @SuccessResponse(200, 'What it would break.')
  async validateRecordTypeDraft(@Request() req: HttpRequest, @Path() key: string): Promise<DraftValidation> {
    return this.perform(req, { status: 200, present: (report: DraftValidation) => report }, (ctx) =>
      this.types.validate(ctx, key),
    );
  }

  /**
   * Publishes the draft as the next version. A draft that would break records is refused with the list of them: change the
   * records first, or the draft.
   * @summary Publish a record type
   * @param key Key of the record type.
   * @example key "order"
   */
  @Post('{key}/publications')
  @Security('bearer', ['record-type.manage'])
  @SuccessResponse(201, 'The version that records are checked against from now on.')
  async publishRecordType(@Request() req: HttpRequest, @Path() key: string): Promise<RecordTypeVersion> {
    return this.perform(
      req,
      {
        status: 201,
        present: presentVersion,
        headers: () => ({ Location: `/v1/record-types/${encodeURIComponent(key)}` }),
      },
      (ctx) => this.types.publish(ctx, key),
    );
  }

  private tagged(ctx: Context, draft: RecordTypeDocument): RecordTypeVersion {
    this.tag(etagOf(ctx, draft.revision));
    return presentVersion(draft);
  }
}
