import { authorize, scopeFor } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../../kernel/errors.js';
import type { AuditEntry } from '../../../store/audit.js';
import type { Transaction, UnitOfWork } from '../../../store/unit-of-work.js';
import { saveRequest, visibleRequest } from '../one-request.js';
import { touched } from '../promise/touched.js';
import type { DocumentShelf, LinkedDocument } from '../requests.ports.js';
import type { RequestDocument, RequestsStore } from '../requests.store.js';
import { announcementOf, entryOf } from '../timeline.model.js';
import type { EntryDocument, TimelineStore } from '../timeline.store.js';
import { editableUntil, isWriter, withEarlier } from './comment.model.js';
import type { CommentInput, UpdateCommentInput } from './comments.dto.js';
import { BLANK_COMMENT, NO_FILES_IN_NOTES, NOT_A_READER } from './comments.words.js';
import type { ReaderDirectory } from './conversation.ports.js';
import { answersHelp } from './help.model.js';
import type { TimelineMention } from './mention.dto.js';

/** What comments are made of. */
export interface CommentsParts {
  store: RequestsStore;
  timeline: TimelineStore;
  documents: DocumentShelf;
  readers: Pick<ReaderDirectory, 'readers'>;
  unitOfWork: UnitOfWork;
}

/** Any file that an upload takes, so many with one comment. */
const FILES = { hint: '', max: 10, accept: [] as string[], required: false };

/** What both sides say in a request. */
export class CommentsService {
  constructor(private readonly parts: CommentsParts) {}

  /** Adds a comment; an internal note leaves no trace that a customer could see. */
  async add(ctx: Context, reference: string, input: CommentInput): Promise<EntryDocument> {
    return this.parts.unitOfWork.run(ctx, (tx) => this.say(ctx, tx, reference, input));
  }

  /**
   * The same inside a transaction of more.
   * @param facts What the audit says beside its visibility.
   */
  async say(
    ctx: Context,
    tx: Transaction,
    reference: string,
    input: CommentInput,
    facts: AuditEntry['facts'] = {},
  ): Promise<EntryDocument> {
    requireWords(input.body);
    const { visibility = 'public', documents: files = [] } = input;
    if (visibility === 'internal' && files.length > 0)
      throw invalidInput(bodyError('/documents', 'visibility', NO_FILES_IN_NOTES));
    const request = await visibleRequest(ctx, this.parts.store, reference, tx);
    authorize(ctx, actionFor(visibility), request);
    const mentions = await this.mentioned(ctx, request, input.mentions ?? [], visibility);
    const documents = await this.linked(ctx, tx, request, files);
    const said = { kind: 'commented', body: input.body, visibility, documents, mentions } as const;
    const entry = entryOf(ctx, request, said);
    await this.parts.timeline.append([entry], tx);
    if (visibility === 'public')
      await saveRequest(ctx, tx, this.parts.store, request, {
        ...touched(ctx, request),
        ...(answersHelp(ctx) ? { helpWanted: null } : {}),
      });
    tx.audit({ action: 'request.comment', subjectId: request._id, facts: { visibility, ...facts } });
    const told = { visibility, entryId: entry._id, ...mentionFact(mentions) };
    tx.announce(announcementOf('request.commented', request, told));
    for (const { id: documentId } of documents)
      tx.announce(
        announcementOf('document.added', request, { documentId, entryId: entry._id, withComment: true }),
      );
    return entry;
  }

  /** A comment that the caller may see; 404 when there is none. */
  async get(ctx: Context, reference: string, commentId: string): Promise<EntryDocument> {
    const request = await visibleRequest(ctx, this.parts.store, reference);
    return this.find(ctx, request, commentId);
  }

  /**
   * Changes a comment of the caller's own, for a while. The text that it had is kept.
   * @param check Throws when the caller saw another version.
   * @throws 403 for somebody else's, 409 `comment_too_old` when the time is over.
   */
  async update(
    ctx: Context,
    reference: string,
    commentId: string,
    { body, mentions: named }: UpdateCommentInput,
    check: (version: number) => void,
  ): Promise<EntryDocument> {
    if (body !== undefined) requireWords(body);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const request = await visibleRequest(ctx, this.parts.store, reference, tx);
      const entry = await this.find(ctx, request, commentId, tx);
      authorize(ctx, actionFor(entry.visibility), request);
      if (!isWriter(ctx, entry)) throw new PorticoError('forbidden');
      check(entry.version ?? 0);
      if (!editableUntil(ctx, entry)) throw new PorticoError('comment_too_old');
      if (body === undefined && named === undefined) return entry;
      const text = body ?? entry.body ?? '';
      const before = entry.mentions ?? [];
      const mentions = named ? await this.mentioned(ctx, request, named, entry.visibility) : before;
      const saved = await this.save(ctx, tx, entry, text, mentions);
      if (entry.visibility === 'public') await saveRequest(ctx, tx, this.parts.store, request, {});
      const facts = { visibility: entry.visibility, entry: entry._id };
      tx.audit({ action: 'request.updateComment', subjectId: request._id, facts });
      const added = mentions.filter(({ id }) => !before.some((one) => one.id === id));
      const told = { visibility: entry.visibility, entryId: entry._id, ...mentionFact(added) };
      tx.announce(announcementOf('request.commentUpdated', request, told));
      return saved;
    });
  }

  private async save(
    ctx: Context,
    tx: Transaction,
    entry: EntryDocument,
    body: string,
    mentions: TimelineMention[],
  ): Promise<EntryDocument> {
    const at = ctx.clock();
    const isNew = body !== entry.body;
    const change = {
      ...(isNew ? { body, editedAt: at, earlier: withEarlier(entry, at) } : {}),
      mentions,
      actorIds: [...new Set([...entry.actorIds, ...mentions.map(({ id }) => id)])],
    };
    const saved = await this.parts.timeline.save(scopeFor(ctx, 'timeline.read'), entry, change, tx.session);
    if (!saved) throw new PorticoError('version_conflict');
    return saved;
  }

  private async find(
    ctx: Context,
    request: RequestDocument,
    commentId: string,
    tx?: Transaction,
  ): Promise<EntryDocument> {
    const scope = scopeFor(ctx, 'timeline.read');
    const entry = await this.parts.timeline.find(scope, request._id, commentId, tx?.session);
    if (entry?.kind !== 'commented') throw notFound();
    return entry;
  }

  /** @throws 422 naming those who cannot read it. */
  private async mentioned(
    ctx: Context,
    request: RequestDocument,
    ids: readonly string[],
    visibility: 'public' | 'internal',
  ): Promise<TimelineMention[]> {
    if (ids.length === 0) return [];
    const known = await this.parts.readers.readers(ctx, ids, request, visibility);
    const errors = ids.flatMap((id, at) =>
      known.has(id) ? [] : [bodyError(`/mentions/${at}`, 'unknown', NOT_A_READER)],
    );
    if (errors.length > 0) throw invalidInput(...errors);
    return [...known.values()].map(({ id, name }) => ({ id, name }));
  }

  private async linked(
    ctx: Context,
    tx: Transaction,
    request: RequestDocument,
    ids: readonly string[],
  ): Promise<LinkedDocument[]> {
    if (ids.length === 0) return [];
    authorize(ctx, 'request.attachDocument', request);
    return this.parts.documents.link(ctx, tx, ids, request, FILES);
  }
}

const actionFor = (visibility: 'public' | 'internal') =>
  visibility === 'internal' ? 'request.commentInternally' : 'request.comment';

function requireWords(body: string): void {
  if (body.trim() === '') throw invalidInput(bodyError('/body', 'required', BLANK_COMMENT));
}

/** Ids only: events hold no names. */
const mentionFact = (mentions: readonly TimelineMention[]) =>
  mentions.length > 0 ? { mentions: mentions.map(({ id }) => id) } : {};
