import type { ProblemCode } from '../../kernel/errors.js';

/** A problem in words: what it is, and how to mend it. */
export interface ProblemWords {
  title: string;
  detail: string;
}

/** Every language says the same things. */
export type ProblemTexts = Record<ProblemCode, ProblemWords>;

/** English. */
export const en: ProblemTexts = {
  invalid_json: { title: 'The body is not valid JSON.', detail: 'Send a JSON object in UTF-8.' },
  invalid_parameter: {
    title: 'A parameter is not valid.',
    detail: '`errors` names each one and how to mend it.',
  },
  invalid_cursor: {
    title: 'The cursor is not valid.',
    detail:
      'Use `nextCursor` of the page before unchanged, with the same sort, or leave `cursor` out to start again.',
  },
  invalid_grant: {
    title: 'The client secret cannot be redeemed.',
    detail:
      'It is unknown, used, older than 10 minutes, or meant for another origin. Have your backend create a new embed session.',
  },
  unsupported_grant_type: {
    title: 'The grant type is not supported.',
    detail: 'Send a `grant_type` that the reference of `POST /v1/token` names.',
  },
  subject_token_refused: {
    title: 'The token of your identity provider cannot be exchanged.',
    detail:
      'It must be signed by an issuer that the tenant registered, for its audience, still be good, and name person and account. Have the person sign in again, or ask whoever runs the portal.',
  },
  scope_unknown: {
    title: 'There is no such scope for you.',
    detail: 'Leave `scope` out, or send what the reference of `POST /v1/token` names.',
  },
  unauthenticated: {
    title: 'Credentials are missing.',
    detail: 'Send `Authorization: Bearer …` with an access token or an API key.',
  },
  invalid_token: {
    title: 'The credentials are not valid.',
    detail: 'The token or key is wrong, revoked or run out. Get a new one.',
  },
  client_refused: {
    title: 'The program could not be recognised.',
    detail:
      'Sign a new assertion for each call: `iss` and `sub` the id of an API key with `jwks`, `aud` this endpoint, `kid`, a new `jti`, and `exp` within 5 minutes. The server’s log tells more.',
  },
  dpop_required: {
    title: 'The token must be bound to a key.',
    detail:
      'This token is bound to a key, or its tenant takes no others: send a `DPoP` proof with the request for the token and with each call (RFC 9449).',
  },
  invalid_dpop_proof: {
    title: 'The proof of the key is not valid.',
    detail: '`errors` says what is wrong with the `DPoP` header and how to mend it.',
  },
  use_dpop_nonce: {
    title: 'The proof needs a fresh nonce.',
    detail: 'Make a new proof whose `nonce` is the `DPoP-Nonce` of this answer, and send the call again.',
  },
  forbidden: {
    title: 'You may not do this.',
    detail: 'Ask whoever gave you access for a role that allows it.',
  },
  origin_not_allowed: {
    title: 'This web origin may not use the API.',
    detail: 'The origin is not registered for the tenant, or the token was issued for another one.',
  },
  component_not_allowed: {
    title: 'The token does not serve this element.',
    detail: 'Name the element in `components` when you create the embed session, or leave `components` out.',
  },
  scope_not_granted: {
    title: 'The API key does not have this scope.',
    detail: 'Use a key whose `scopes` name the action, or one without scopes.',
  },
  user_disabled: {
    title: 'This person is disabled.',
    detail: 'Set their `status` to `active` at `/v1/users/{id}` before you vouch for them again.',
  },
  membership_ended: {
    title: 'This person no longer belongs to the account.',
    detail: 'Somebody removed them. Have them added again before you vouch for them in this account.',
  },
  field_not_editable: {
    title: 'You may not change every one of these fields.',
    detail:
      'Leave out the fields that `errors` names; `fields` of the record says which ones are `editable`.',
  },
  own_request: {
    title: 'Nobody decides about a request of their own.',
    detail: 'Somebody else has to decide: neither who submitted it, nor who did it for them.',
  },
  not_found: { title: 'Not found.', detail: 'There is no such thing, or you may not see it.' },
  method_not_allowed: {
    title: 'The method is not allowed here.',
    detail: '`Allow` lists the methods that are.',
  },
  idempotency_in_progress: {
    title: 'The first call with this key is still running.',
    detail: 'Wait for `Retry-After` seconds and send the same call again.',
  },
  transition_not_available: {
    title: 'The request cannot take this transition now.',
    detail: 'Read the request again: `transitions` lists the ones that you may make.',
  },
  document_already_linked: {
    title: 'A file already belongs to a request.',
    detail: 'Upload it again to attach it to another request.',
  },
  version_conflict: {
    title: 'Somebody changed it at the same moment.',
    detail: 'Read it again and repeat the call.',
  },
  api_key_ended: {
    title: 'The API key has ended or was rotated already.',
    detail: 'Rotate its successor (`replacedBy`), or create a new key.',
  },
  role_in_use: {
    title: 'The role is in use.',
    detail:
      'Take it from the people who have it (`people`) and from the identity providers that grant it (`issuers`), then delete it.',
  },
  role_built_in: {
    title: 'A built-in role cannot be changed.',
    detail: 'Make a role of your own with the permissions that you want.',
  },
  too_many: {
    title: 'There are as many as there can be.',
    detail: '`limit` says how many. Delete one that you no longer need.',
  },
  webhook_endpoint_disabled: {
    title: 'The webhook endpoint is disabled, so nothing is posted to it.',
    detail: 'Enable it with `PATCH /v1/webhook-endpoints/{id}`, or only test it.',
  },
  calendar_in_use: {
    title: 'Services count by this calendar.',
    detail: 'Publish them (`services`) with another calendar first, then delete it.',
  },
  connector_disabled: {
    title: 'The connector is disabled, so it calls nobody.',
    detail: 'Enable it with `PUT /v1/connectors/{key}`, or only test it.',
  },
  change_pending: {
    title: 'A change of this field waits for approval already.',
    detail: 'Wait until it is decided, or have whoever asked for it withdraw it.',
  },
  approval_closed: {
    title: 'The approval no longer waits.',
    detail: 'Read it again: `status` says what became of it.',
  },
  approval_decided: {
    title: 'You have decided already, or somebody has in your place.',
    detail: 'Read it again: `stages` has every decision. Others may still have to decide.',
  },
  change_decided: {
    title: 'The change request no longer waits.',
    detail: 'Read it again: `status` says what became of it.',
  },
  change_outdated: {
    title: 'The record no longer is as it was when the change was asked for.',
    detail:
      'Compare the record with the change request, and reject it with a reason; the requester can ask again.',
  },
  sync_conflict: {
    title: 'Another run of this source was faster.',
    detail:
      '`cursor` says where the source is now. Go on from there, or leave `sync.after` out to send regardless.',
  },
  records_would_break: {
    title: 'Records would no longer be valid.',
    detail: '`broken` lists the first of them. Change these records first, or the draft.',
  },
  issuer_exists: {
    title: 'This issuer is registered with this audience already.',
    detail: 'Change it with `PATCH /v1/issuers/{id}`, or register another audience.',
  },
  managed_by_host: {
    title: 'The host decides this.',
    detail: 'It says it anew with each session; change it in the host’s own system.',
  },
  last_account_admin: {
    title: 'This is the last admin of the account.',
    detail: 'Make somebody else an account-admin first.',
  },
  already_member: {
    title: 'This person belongs to the account already.',
    detail: 'Change or remove their membership instead.',
  },
  request_taken: {
    title: 'Somebody else has this request already.',
    detail: 'Read it again. To take it over, assign it by the id of whoever shall have it.',
  },
  rating_not_open: {
    title: 'This request cannot be rated now.',
    detail: 'A request can be rated once it is closed, and for 14 days after that.',
  },
  comment_too_old: {
    title: 'This comment can no longer be changed.',
    detail: 'A comment can be changed for 15 minutes. Write another one.',
  },
  help_not_offered: {
    title: 'There is no service that brings you to a human.',
    detail:
      'Name the request that it is about, or have a service with the key `human-help` published whose form can be left empty.',
  },
  held_message_decided: {
    title: 'Somebody has decided about this message already.',
    detail: 'Read it again: `status` says what became of it.',
  },
  already_invited: {
    title: 'This address is invited already.',
    detail: 'Revoke the open invitation first to invite them with other roles or locations.',
  },
  job_status: {
    title: 'The job is not in a status for this.',
    detail: 'Only waiting and running jobs are stopped, and only failed and stopped ones tried again.',
  },
  privacy_request_decided: {
    title: 'The privacy request has been decided.',
    detail: 'Only an erasure that waits is decided. Read it to see how it stands.',
  },
  legal_hold: {
    title: 'A legal hold keeps the data of this person.',
    detail:
      'Release the hold first (`POST /v1/legal-holds/{id}/releases`), when what it was set for is over.',
  },
  user_erased: {
    title: 'The data of this person has been erased.',
    detail: 'There is nothing left to change. If your backend vouches for them again, a new person begins.',
  },
  precondition_failed: {
    title: 'It has changed since you read it.',
    detail: 'Read it again, look at the change and send its new `ETag` as `If-Match`.',
  },
  payload_too_large: {
    title: 'The body is too large.',
    detail: 'Send less; `limit` says how many bytes are taken.',
  },
  unsupported_media_type: {
    title: 'The media type is not supported.',
    detail: '`accept` lists the media types that are taken here.',
  },
  range_not_satisfiable: {
    title: 'There are no such bytes.',
    detail: '`Content-Range` says how long the file is.',
  },
  invalid_input: {
    title: 'The input is not valid.',
    detail: '`errors` names each faulty value and how to mend it.',
  },
  idempotency_key_reused: {
    title: 'The idempotency key was used for another call.',
    detail: 'Use a new key for each new call; repeat a call with its own key and the same payload.',
  },
  file_type_not_allowed: {
    title: 'Files of this kind are not taken.',
    detail: 'Send an image, a PDF, an office document, plain text or CSV.',
  },
  precondition_required: {
    title: 'Say which version you change.',
    detail: 'Read the resource, and send its `ETag` as `If-Match`.',
  },
  rate_limited: { title: 'Too many calls.', detail: 'Wait for `Retry-After` seconds.' },
  internal_error: {
    title: 'Something went wrong on our side.',
    detail: 'Try again; if it stays, quote `requestId`.',
  },
  unavailable: { title: 'The server cannot serve just now.', detail: 'Try again in a moment.' },
  issuer_unreachable: {
    title: 'The keys of your identity provider cannot be read.',
    detail:
      'Try again after `Retry-After` seconds; if it stays, `jwksUri` of the issuer does not answer as it should.',
  },
};
