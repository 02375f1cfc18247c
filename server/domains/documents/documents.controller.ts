import {
  Get,
  Path,
  Post,
  Produces,
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
import type { PortalDocument, PortalDocumentList } from './documents.dto.js';
import { presentDocument } from './documents.present.js';
import type { DocumentQuery, UploadQuery } from './documents.query.js';
import type { FileDocument } from './documents.store.js';
import type { DocumentsService } from './documents.service.js';
import { sendContent } from './documents.transfer.js';

/** Files of requests. */
@Route('v1/documents')
@Tags('Documents')
export class DocumentsController extends ApiController {
  constructor(private readonly documents: DocumentsService) {
    super();
  }

  /**
   * Takes one file as the raw body, streamed. Its type is found by looking at the bytes; a type that the portal does
   * not take is refused, and so is a file over the limit (413).
   * @summary Upload a file
   */
  @Post()
  @Security('bearer', ['document.upload'])
  @SuccessResponse(201, 'The file.')
  async uploadDocument(@Request() req: HttpRequest, @Queries() query: UploadQuery): Promise<PortalDocument> {
    const ctx = this.context(req);
    return this.perform(
      req,
      {
        status: 201,
        present: (document: FileDocument) => presentDocument(ctx, document),
        headers: (document) => ({
          ETag: etagOf(ctx, document.version),
          Location: `/v1/documents/${document._id}`,
        }),
      },
      (call) =>
        this.documents.upload(call, {
          ...query,
          claimedType: req.get('content-type') ?? '',
          declaredSize: Number(req.get('content-length')) || undefined,
          body: req,
        }),
    );
  }

  /**
   * The files that the caller may see, newest first.
   * @summary List files
   */
  @Get()
  @Security('bearer', ['document.read'])
  @SuccessResponse(200, 'A page of files.')
  async listDocuments(
    @Request() req: HttpRequest,
    @Queries() query: DocumentQuery,
  ): Promise<PortalDocumentList> {
    const ctx = this.context(req);
    const page = await this.documents.list(ctx, query);
    return {
      items: page.items.map((document) => presentDocument(ctx, document)),
      nextCursor: page.nextCursor,
    };
  }

  /**
   * What is known of one file.
   * @summary Read a file's description
   * @param id Id of the file.
   * @example id "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}')
  @Security('bearer', ['document.read'])
  @SuccessResponse(200, 'The file.')
  async readDocument(@Request() req: HttpRequest, @Path() id: string): Promise<PortalDocument> {
    const ctx = this.context(req);
    const document = await this.documents.get(ctx, id);
    this.tag(etagOf(ctx, document.version));
    return presentDocument(ctx, document);
  }

  /**
   * The bytes, always as a download (`Content-Disposition: attachment`, `nosniff`). Supports one `Range` (RFC 9110,
   * section 14), `If-Range` and `If-None-Match`. Every download is audited.
   * @summary Download a file
   * @param id Id of the file.
   * @example id "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  @Get('{id}/content')
  @Security('bearer', ['document.download'])
  @Produces('application/octet-stream')
  @SuccessResponse(200, 'The bytes.')
  async downloadDocument(@Request() req: HttpRequest, @Path() id: string): Promise<void> {
    await sendContent(req, await this.documents.open(this.context(req), id));
  }
}
