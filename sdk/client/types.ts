import type { components } from './schema.js';
import type { Answer, CallOptions, InitArguments, PathsWith } from './typed-paths.js';

/** The shapes of the contract by name, for example `Schemas['ServiceRequest']`. */
export type Schemas = components['schemas'];
/** A request as the caller may see it. */
export type ServiceRequest = Schemas['ServiceRequest'];
/** A file's description. */
export type PortalDocument = Schemas['PortalDocument'];

/** What happened; `reset` means that events may have been missed: read everything afresh. */
export type PortalEventType =
  | 'request.submitted'
  | 'request.transitioned'
  | 'request.commented'
  | 'request.assigned'
  | 'request.noticed'
  | 'request.linked'
  | 'notification.added'
  | 'request.commentUpdated'
  | 'request.participantsChanged'
  | 'request.helpWanted'
  | 'document.added'
  | 'membership.changed'
  | 'membership.removed'
  | 'invitation.created'
  | 'invitation.accepted'
  | 'invitation.revoked'
  | 'record.created'
  | 'record.updated'
  | 'record.deleted'
  | 'record.manyChanged'
  | 'change-request.created'
  | 'change-request.decided'
  | 'reset';

/** A pushed event. Types that the list does not know may come; ignore them. */
export interface PortalEvent {
  type: PortalEventType;
  /** Id of the thing that it is about; absent on `reset`. */
  subject?: string;
  /** Which request or record it belongs to; absent on `reset`. */
  data?: {
    requestId?: string;
    number?: string;
    service?: string;
    state?: string;
    accountId?: string;
    recordId?: string;
    /** The request whose bundle or workflow made it. */
    parentId?: string;
    /** Key of the record's type; of a large batch all that is told. */
    type?: string;
    externalId?: string;
  };
}

/**
 * How the session stands: `idle` nothing was asked yet, `ready` the portal answers, `offline` it does not,
 * `session-over` the host must sign the person in again.
 */
export type PortalState = 'idle' | 'ready' | 'offline' | 'session-over';

/** What an upload takes besides the file. */
export interface UploadOptions extends CallOptions {
  /** File name. Absent: the file's own. */
  name?: string;
  /** Id or number of the request that it belongs to. Absent: it waits for a request that is submitted with its id. */
  request?: string;
  /** Id of the record that it belongs to, instead of a request. */
  record?: string;
  /** What kind of document it is. */
  category?: string;
  /** Told the share that was sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** A token of the host's identity provider, sent as it is to be exchanged (RFC 8693, section 2.1). */
export interface TokenExchange {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange';
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt' | 'urn:ietf:params:oauth:token-type:id_token';
  /** The token; the tenant registered its issuer. */
  subject_token: string;
  /** Id of the tenant (`tnt_…`). */
  audience: string;
  /** Tags of the elements that the session may serve, with spaces between. Absent: all. */
  scope?: string;
}

/** How to make a portal. */
export interface PortalConfig {
  /** Base address of the API, for example `https://api.example.com`. */
  api: string;
  /**
   * Asks the host's own backend for a fresh client secret, or its identity provider for a token. Called once per session and
   * at each renewal.
   */
  fetchClientSecret: () => Promise<string | TokenExchange>;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch;
}

/** A person's session with the portal. The token lives in memory only. */
export interface Portal {
  /** Base address of the API, without a slash at the end. */
  readonly api: string;
  readonly state: PortalState;
  /** Calls `GET`; repeated by itself on a broken network and on 429 or 503. @throws PortalError */
  get<P extends PathsWith<'get'>>(path: P, ...init: InitArguments<P, 'get'>): Promise<Answer<P, 'get'>>;
  /** Calls `POST` with an `Idempotency-Key`, so that repeating it by itself has one effect. @throws PortalError */
  post<P extends PathsWith<'post'>>(path: P, ...init: InitArguments<P, 'post'>): Promise<Answer<P, 'post'>>;
  /** Calls `PUT`, whichever version is there. @throws PortalError */
  put<P extends PathsWith<'put'>>(path: P, ...init: InitArguments<P, 'put'>): Promise<Answer<P, 'put'>>;
  /** Calls `PATCH` on the version that this page read last (`If-Match`): read the same address before. @throws PortalError */
  patch<P extends PathsWith<'patch'>>(
    path: P,
    ...init: InitArguments<P, 'patch'>
  ): Promise<Answer<P, 'patch'>>;
  /** Calls `DELETE`; repeated by itself like `GET`. @throws PortalError */
  delete<P extends PathsWith<'delete'>>(path: P, ...init: InitArguments<P, 'delete'>): Promise<void>;
  /** Hears pushed events over one shared connection until the returned function is called. */
  subscribe(listener: (event: PortalEvent) => void): () => void;
  /** Hears changes of `state` until the returned function is called. */
  watch(listener: (state: PortalState) => void): () => void;
  /** Forgets the session and starts a new one at the next call. Use it after the person signed in again. */
  restart(): void;
  /** Sends a file. @throws PortalError */
  upload(file: Blob, options?: UploadOptions): Promise<PortalDocument>;
  /** Fetches a file and hands it to the browser as a download. @throws PortalError */
  download(document: Pick<PortalDocument, 'id' | 'name'>, options?: CallOptions): Promise<void>;
}
