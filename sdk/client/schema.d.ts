export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signing keys
         * @description The public keys of our tokens, the coming one included, so that a rotation is never a surprise.
         */
        get: operations["readKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness
         * @description Answers while the process lives.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readiness
         * @description Answers 200 while the process can serve, 503 while its database is out of reach or it is stopping.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain access
         * @description Which permission lets a person do something, or what is missing, in sentences. Sessions may be narrower still: by the
         *     elements that they serve.
         */
        post: operations["explainAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description The accounts that the caller may see, the latest first: staff all of the tenant, customers their own.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create or update an account
         * @description Creates the account with your own key, or changes name and locations of the one that has it: before its first person
         *     comes, so that records can be imported and people invited. Repeating it is harmless.
         */
        post: operations["saveAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description One account. Customers see their own.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description The invitations into an account, the latest first.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description Invites somebody, for 14 days. It is accepted as soon as the host vouches for a person with this e-mail address in the
         *     account, and gives them these roles and locations unless the host says its own. Whoever was removed comes back by it.
         *     Portico sends no e-mail: tell the person where to sign in.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invitation
         * @description One invitation into an account.
         */
        get: operations["readInvitation"];
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Takes an invitation back. Repeating it is harmless; one that was accepted stays: 409, remove the member instead.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's locations
         * @description The locations of an account. Whoever is restricted to some sees these.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description The people of an account, the latest first. Everybody sees their colleagues' names and roles; the account's admin and
         *     staff see all.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description One member of an account.
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Removes somebody from an account: their sessions there end, everywhere within 5 seconds, and nobody can vouch for them
         *     in this account until they are invited again. Repeating it is harmless. The account's last admin stays: 409.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Changes roles, locations or departments. It ends the person's sessions in this account, everywhere within 5 seconds;
         *     their page renews itself with what they may now. Send the `ETag` that you saw as `If-Match`. What the host decides
         *     (`hostManaged`) and the account's last admin stay: 409.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The keys that the caller may see, newest first: an admin all of the tenant, a program its own.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description A tenant's admin makes a key for a program. The secret is told this once and kept as a hash.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API key
         * @description What is known of a key: scopes, end, last use.
         */
        get: operations["readApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key at once, in every process within 5 seconds, its open event streams included. Repeating it is harmless.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes a successor with the same name and scopes. The old key works on for `overlapHours`, so that a program changes
         *     keys without an interruption; a program may rotate its own key.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's delegations
         * @description The caller's own delegations, the latest first.
         */
        get: operations["listApprovalDelegations"];
        put?: never;
        /**
         * Delegate one's approvals
         * @description Lets a colleague decide for the caller during an absence. They decide only what the caller could, never about requests of
         *     their own, and what others have delegated to the caller is not passed on.
         */
        post: operations["createApprovalDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a delegation
         * @description Ends a delegation of the caller's; from then on the delegate decides nothing more for them.
         */
        delete: operations["deleteApprovalDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approvals
         * @description The approvals that wait for the caller now, by themselves or in the place of somebody who is away; or those that they have
         *     decided, or may see.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an approval
         * @description One approval with what is needed to decide it: the answers that the caller may see, the stages, and what was decided so far.
         */
        get: operations["readApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an approval
         * @description Approves or rejects the stage that is open. Nobody decides about a request of their own, and nobody decides a stage twice.
         *     When it is the last word, the request moves in the same moment.
         */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description What was done in the tenant, the latest first: every change, and reads that count, such as downloads.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit chain
         * @description The tenant's chain as NDJSON, to be kept elsewhere and verified without this server (`npm run audit:verify`): first a
         *     line with the public key (`type` is `key`), then each block (`block`) followed by its events (`event`). A block holds
         *     the hashes of its events and of the block before, and is signed. Events are sealed within seconds.
         */
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an audit event
         * @description One event, as it will stay but for the number of its block.
         */
        get: operations["readAuditEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List business calendars
         * @description The business calendars of the tenant, newest first.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a business calendar
         * @description Time zone, hours and holidays.
         */
        get: operations["readCalendar"];
        /**
         * Create or replace a business calendar
         * @description Makes a calendar, or replaces what the one of this key says. Times that were promised stay; what begins to count from then on
         *     counts by the new hours.
         */
        put: operations["saveCalendar"];
        post?: never;
        /**
         * Delete a business calendar
         * @description Takes a calendar out that no service counts by any more. Requests on older versions of services that still do count around the
         *     clock from then on.
         */
        delete: operations["deleteCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List change requests
         * @description The change requests that the caller may see, the latest first.
         */
        get: operations["listChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/change-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a change request
         * @description One change request.
         */
        get: operations["readChangeRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/change-requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a change request
         * @description Accepts a change request, which changes the record at once, or rejects it. Refused when a field has changed since it was
         *     asked for.
         */
        post: operations["decideChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/change-requests/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a change request
         * @description Takes back a change request of one's own that nobody has decided.
         */
        post: operations["withdrawChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connector-calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a call of a connector
         * @description A call with each attempt: when, how long, what was answered, and why it failed.
         */
        get: operations["readConnectorCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connector-calls/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a call of a connector
         * @description Calls for the same event once more, with a schedule of its own and under the idempotency key that it had.
         */
        post: operations["replayConnectorCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors
         * @description The connectors of the tenant with how each is, newest first.
         */
        get: operations["listConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a connector
         * @description What a connector says, the names of its secrets, and how it is: its circuit, the last success and failure, what waits.
         */
        get: operations["readConnector"];
        /**
         * Create or replace a connector
         * @description Makes a connector, or replaces what the one of this key says. Placeholders are checked. Secrets stay with the host for
         *     which they were set: turned to another scheme, host or port, a connector has none. One that is disabled makes none of the
         *     calls that wait either; enabled again, it calls for what happens from then on, and replays bring the rest.
         */
        put: operations["saveConnector"];
        post?: never;
        /**
         * Delete a connector
         * @description Takes a connector out with its secrets: it calls no more, and its calls go with the days.
         */
        delete: operations["deleteConnector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{key}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls of a connector
         * @description The calls of a connector, newest first. Those that are over are kept for 30 days; `status=failed` are the ones that were
         *     given up.
         */
        get: operations["listConnectorCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{key}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay events to a connector
         * @description Calls for the events of a range once more, at most 5,000, each under the idempotency key that it had: those that the
         *     connector missed, or all that it is for. Those about one subject come in order.
         */
        post: operations["replayConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{key}/secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a secret of a connector
         * @description Sets a secret that headers may name, or puts another in its place. It is kept encrypted, sent to the connector's host
         *     alone, and never told again. No API key may do this.
         */
        put: operations["setConnectorSecret"];
        post?: never;
        /**
         * Delete a secret of a connector
         * @description Takes a secret out. Calls whose headers name it fail from then on.
         */
        delete: operations["deleteConnectorSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{key}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a connector
         * @description Makes one call with made-up data, at once, also while the connector is disabled or its circuit open. `preview` shows it
         *     with the secrets masked; read the call to see what came of it.
         */
        post: operations["testConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description The files that the caller may see, newest first.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload a file
         * @description Takes one file as the raw body, streamed. Its type is found by looking at the bytes; a type that the portal does
         *     not take is refused, and so is a file over the limit (413).
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file's description
         * @description What is known of one file.
         */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description The bytes, always as a download (`Content-Disposition: attachment`, `nosniff`). Supports one `Range` (RFC 9110,
         *     section 14), `If-Range` and `If-None-Match`. Every download is audited.
         */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an embed session
         * @description Your backend calls this with its API key for the person who is signed in on your site, and hands the client secret
         *     to that person's page. Person and account are created or updated just in time. The secret can be redeemed once,
         *     within 10 minutes.
         */
        post: operations["createEmbedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/embed-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an embed session
         * @description Ends a session: its client secret and its token, in every process within 5 seconds, open event streams included.
         *     Repeating it is harmless.
         */
        delete: operations["revokeEmbedSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow events
         * @description Server-sent events (WHATWG HTML, section 9.2) of what the caller may see, each a CloudEvents 1.0 JSON object:
         *     `request.submitted`, `request.transitioned`, `request.commented`, `document.added`. Send the last id you saw as
         *     `Last-Event-ID` and you get what you missed; when that is too long ago, a `reset` event says so and you read afresh.
         *     Without it you get the last 3 seconds too, so that what you read just before misses nothing; an event may therefore
         *     come twice, with the same `id`. A comment line comes every 15 seconds. The stream ends when the token runs out.
         */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List held messages
         * @description E-mails to requests that did not become comments by themselves, the latest first: of an address that is not the person’s, of
         *     somebody who may not comment, of a program perhaps, or without words. Staff looks at them and decides. Those that wait are kept
         *     for 90 days, decided ones for 30.
         */
        get: operations["listHeldMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a held message
         * @description Leaves a held message out of its request. Nobody is told.
         */
        post: operations["discardHeldMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-messages/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a held message
         * @description Puts a held message into its request: as a comment of the person, with the caller as who did it for them, or as an internal note of
         *     the caller. What is longer than a comment becomes several.
         */
        post: operations["releaseHeldMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/human-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a human
         * @description Asks for a human, with what was tried so far: in the request that it is about, or in a new one of the service `human-help`, which
         *     the tenant publishes to offer that. The request becomes at least `high` in priority, so that staff sees it first, and
         *     says `helpWanted` until a person of the staff answers or moves it.
         */
        post: operations["askForHuman"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List issuers
         * @description The identity providers of the tenant, newest first.
         */
        get: operations["listIssuers"];
        put?: never;
        /**
         * Register an issuer
         * @description Registers your identity provider, so that its tokens can be exchanged at `POST /v1/token`. The mapping says who a
         *     token is about, and `grantableRoles` the most that it can grant.
         */
        post: operations["createIssuer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an issuer
         * @description How an identity provider is registered.
         */
        get: operations["readIssuer"];
        put?: never;
        post?: never;
        /**
         * Delete an issuer
         * @description Takes an identity provider out: its tokens are exchanged no more, and the sessions that they opened end, in every
         *     process within 5 seconds.
         */
        delete: operations["deleteIssuer"];
        options?: never;
        head?: never;
        /**
         * Change an issuer
         * @description Changes keys, algorithms, mapping and grants. Send the `ETag` that you saw as `If-Match`. Issuer and audience are what
         *     it is known by: register another one for others.
         */
        patch: operations["updateIssuer"];
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description The background work of the tenant, the latest first. What the server does by itself for all tenants, such as cleaning up, is
         *     not among it.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description How far a job is.
         */
        get: operations["readJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a job again
         * @description Tries a job again that has failed or was stopped. It goes on where it was.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a job
         * @description Stops a job that is waiting or running. What it has done stays; nothing more happens until it is tried again.
         */
        post: operations["stopJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List legal holds
         * @description The legal holds of the tenant, the latest first.
         */
        get: operations["listLegalHolds"];
        put?: never;
        /**
         * Set a legal hold
         * @description Keeps the data of a person from erasure. An erasure under way pauses.
         */
        post: operations["setLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a legal hold
         * @description Whose data it keeps, and why.
         */
        get: operations["readLegalHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a legal hold
         * @description Releases a legal hold. When it was the last one of the person, an erasure that it paused goes on by itself.
         */
        post: operations["releaseLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the caller
         * @description Who the token or key stands for, and what it may do.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's profile
         * @description The caller's own profile. `controlledBy` says who decides each field.
         */
        get: operations["readProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's profile
         * @description Changes the fields that the person decides. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's notification preferences
         * @description What the caller gets of each kind, by which channel, and whether e-mail is sent at all.
         */
        get: operations["readNotificationPreferences"];
        /**
         * Replace one's notification preferences
         * @description Replaces the caller's preferences. Send the `ETag` that you saw as `If-Match`. What is critical cannot be turned off.
         */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notifications as read
         * @description Marks notifications of the caller as read: some by their ids, or all up to the latest one that was seen.
         */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description The caller's own inbox, newest first: one notification for each event, kept for 180 days. `notification.added` in
         *     `GET /v1/events` says when there is a new one, to this person alone.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List privacy requests
         * @description Your own privacy requests, for those who run the portal everybody's, the latest first.
         */
        get: operations["listPrivacyRequests"];
        put?: never;
        /**
         * Make a privacy request
         * @description Asks for everything about a person, or for its end. A disclosure begins at once and gives an archive; an erasure waits until
         *     somebody who runs the portal approves it. Both are done by a job.
         */
        post: operations["createPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a privacy request
         * @description How a privacy request stands.
         */
        get: operations["readPrivacyRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-requests/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the archive of a disclosure
         * @description Everything about the person as a ZIP archive: `overview.html` for people, `data/` for programs, `files/` with their own uploads. It
         *     can be downloaded for 7 days. Every download is audited.
         */
        get: operations["downloadPrivacyArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an erasure
         * @description Approves an erasure, which begins at once and cannot be taken back, or rejects it. Refused while a legal hold keeps the data of the
         *     person.
         */
        post: operations["decidePrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the privacy settings
         * @description What the tenant must keep although its person is erased.
         */
        get: operations["readPrivacySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the privacy settings
         * @description Changes what the tenant must keep. Erasures that begin or go on later follow it. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updatePrivacySettings"];
        trace?: never;
    };
    "/v1/record-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List record types
         * @description The published record types as the caller sees them, by key.
         */
        get: operations["listRecordTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record type
         * @description One published record type with the fields that the caller may read.
         */
        get: operations["readRecordType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a draft
         * @description The draft of a record type.
         */
        get: operations["readRecordTypeDraft"];
        /**
         * Write a draft
         * @description Makes or replaces the draft of a record type. It is checked by itself: the schema, templates that name fields, rules
         *     that name roles. Nothing changes for records until it is published.
         */
        put: operations["writeRecordTypeDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/draft/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a draft
         * @description Checks the draft against every record of the type that exists, and lists those that it would break.
         */
        post: operations["validateRecordTypeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a record type
         * @description Publishes the draft as the next version. A draft that would break records is refused with the list of them: change the
         *     records first, or the draft.
         */
        post: operations["publishRecordType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/records/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import records
         * @description Makes, changes or deletes up to 1,000 records of a type by their `externalId`. `data` replaces what was
         *     there, but for fields whose `source` is the portal: those keep what people changed here. Where people had changed
         *     something, `conflicts` tells what became of it. Each item has its own result; a faulty one does not keep the others from
         *     being taken. With `sync`, how far the source is is kept together with the batch or not at all.
         */
        post: operations["importRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/sync-cursors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources of a record type
         * @description How far each source has brought the records of a type: its own mark, kept with the last batch that named it (`sync`), and
         *     how long ago that was.
         */
        get: operations["listSyncCursors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/record-types/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a record type
         * @description All published versions of a record type with every rule, the latest first.
         */
        get: operations["listRecordTypeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records
         * @description The records of a type that the caller may see. What they may not read can be neither filtered, sorted, searched nor
         *     counted.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record
         * @description One record with the fields that the caller may read. The `ETag` changes when one of these does.
         */
        get: operations["readRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a record
         * @description Changes fields of a record as JSON Merge Patch. Fields that need approval become one change request, and the answer shows
         *     them as `pendingChange`; the others change at once. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updateRecord"];
        trace?: never;
    };
    "/v1/records/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record's history
         * @description What changed in a record, the latest first: who, why and through what. Changes of fields that the caller may not read do
         *     not appear.
         */
        get: operations["readRecordHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's drafts of requests
         * @description The requests that the caller has begun and not submitted, newest first, without the answers.
         */
        get: operations["listRequestDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-drafts/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's draft of a request
         * @description What the caller has answered so far.
         */
        get: operations["readRequestDraft"];
        /**
         * Save one's draft of a request
         * @description Keeps what the caller has answered so far, for 30 days from now. It need not be finished, but it must be answers to the form.
         *     Submitting a request for the same service and record deletes it.
         */
        put: operations["saveRequestDraft"];
        post?: never;
        /**
         * Delete one's draft of a request
         * @description Throws a draft away.
         */
        delete: operations["deleteRequestDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List views
         * @description One's own views and the shared ones, the oldest first.
         */
        get: operations["listRequestViews"];
        put?: never;
        /**
         * Save a view
         * @description Saves which requests a list holds and in which order. Nobody sees a request by it that they could not see without.
         */
        post: operations["createRequestView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a view
         * @description One view that the caller made or that is shared, with its filters and its order.
         */
        get: operations["readRequestView"];
        put?: never;
        post?: never;
        /**
         * Delete a view
         * @description Takes a view out: whoever made it, and an admin one that is shared.
         */
        delete: operations["deleteRequestView"];
        options?: never;
        head?: never;
        /**
         * Change a view
         * @description Changes a view: whoever made it, and an admin one that is shared. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updateRequestView"];
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description The requests that the caller may see. What they may not read can be neither filtered, sorted, searched nor counted.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Submit a request
         * @description Validates the answers against the service's form, links the uploaded files and starts the workflow. The answer
         *     carries the number and the promise.
         */
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/bulk-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign many requests
         * @description Gives many requests to the same person, each by itself: what one is refused keeps no other. The answer tells what became of
         *     each.
         */
        post: operations["assignManyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/bulk-transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move many requests
         * @description Moves many requests in the same way, each by itself: what one is refused keeps no other. The answer tells what became of
         *     each. A call that broke off can be sent again: what is done then is not done twice.
         */
        post: operations["moveManyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request
         * @description One request by its id or number.
         */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a request
         * @description Changes how urgent a request is. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updateRequest"];
        trace?: never;
    };
    "/v1/requests/{id}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who could work on a request
         * @description Those of the staff who may move this request, by name: at most 100.
         */
        get: operations["listAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a request
         * @description Gives a request to somebody of the staff who may move it, or back to nobody. Of two who take it for themselves at once one
         *     gets it, the other the answer 409. `If-Match` is optional and answered with 412 when stale.
         */
        post: operations["assignRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a request
         * @description Adds a public comment, or an internal note of staff, with files and with people whom it addresses.
         */
        post: operations["commentOnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a comment
         * @description One comment, with what it said before it was changed.
         */
        get: operations["readComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a comment
         * @description Changes a comment of one's own within 15 minutes. Staff can read what it said before. Send the `ETag` that you saw as
         *     `If-Match`.
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/v1/requests/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link two requests
         * @description Links a request with another one, of any account. Each of the two shows it in `links`, to whoever may see both. Two requests have
         *     one link at most: another one takes its place.
         */
        post: operations["linkRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/links/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink two requests
         * @description Takes the link between two requests out, whatever it says.
         */
        delete: operations["unlinkRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who takes part in a request
         * @description The requester, who works on it, and those who were added. They can be mentioned in comments.
         */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Add somebody to a request
         * @description Keeps somebody informed of a request who may see it. It gives no permission: who may not see the request any more hears nothing
         *     of it. Whoever takes part already stays as they are.
         */
        post: operations["addParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/participants/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take somebody out of a request
         * @description Takes somebody out who was added. The requester and whoever works on it always take part.
         */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rate a request
         * @description Says how it went: the requester, once the request is closed, and again within 14 days. Send the `ETag` of the request as
         *     `If-Match`.
         */
        put: operations["rateRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as read
         * @description Notes up to which entry of the timeline the caller has read. Lists count what others have said since (`unread`); a timeline
         *     names the entry (`readUpTo`).
         */
        post: operations["markRequestRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request's timeline
         * @description What happened to a request, oldest first. Internal notes are left out for customers.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a request
         * @description Moves a request through its workflow. The transition must be one of the request's `transitions`; it carries its own
         *     precondition (the states that it leads out of), so `If-Match` is optional and answered with 412 when stale.
         */
        post: operations["transitionRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a role
         * @description What would change for whom if this role were saved: created if there is none with its key, changed if there is. It is
         *     checked just as when saved, and nothing is saved.
         */
        post: operations["previewRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description All roles with their permissions, the built-in ones first.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Defines a role. See beforehand with `POST /v1/role-previews` what it would mean.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a role
         * @description A role with its permissions, in the form in which you write your own.
         */
        get: operations["readRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description Deletes a role that nobody has.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description Changes a role, for everybody who has it within 5 seconds. Send the `ETag` that you saw as `If-Match`.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/v1/service-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export services
         * @description Chosen or all services as one document: what is published of them, or what is drafted where that is asked for. It has all that
         *     an import needs to make the same services elsewhere; accounts in an audience are named by ids of this tenant.
         */
        get: operations["exportServices"];
        put?: never;
        /**
         * Import services as drafts
         * @description Makes drafts of the services of a document; nobody is served by them until they are published. Each service has its own
         *     result: a faulty one is not taken and says why, and keeps none of the others from being taken. What is there already stays
         *     untouched, so that the same document may be sent again.
         */
        post: operations["importServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts of services
         * @description The drafts of the tenant, newest first.
         */
        get: operations["listServiceDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the draft of a service
         * @description A draft with everything that keeps it from being published.
         */
        get: operations["readServiceDraft"];
        /**
         * Create or replace the draft of a service
         * @description Makes the draft of a service, or replaces what it says. It is kept even when it is faulty: `problems` says what is wrong,
         *     where, and how to mend it. Nobody is served by a draft until it is published.
         */
        put: operations["saveServiceDraft"];
        post?: never;
        /**
         * Delete the draft of a service
         * @description Throws a draft away. What is published stays.
         */
        delete: operations["deleteServiceDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-drafts/{key}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft of a service
         * @description Publishes the draft as the next version of the service and uses it up: new requests run on the new version, running ones stay
         *     on theirs. A faulty draft is refused with everything that is wrong with it. Of two who publish at once, one wins.
         */
        post: operations["publishService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-drafts/{key}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the draft of a service on past requests
         * @description Tries the draft on the newest requests of the service, to which nothing happens: would their answers be taken, could each move
         *     be made as it was, and what would have happened by itself? The report names the first difference of each. Conditions see the
         *     request as it is now; what automatic steps learned is not known, and whoever moved it is taken to have had the roles.
         */
        post: operations["simulateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description The services that the caller may see, grouped by job, in the language of the caller where they have texts of it.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service
         * @description One service with its form and promise, and what is known already of the answers.
         */
        get: operations["readService"];
        put?: never;
        post?: never;
        /**
         * Retire a service
         * @description Retires a service: it leaves the catalog and takes no new requests. Running ones go on, and its versions stay. Publishing a
         *     draft or bringing a version back ends it.
         */
        delete: operations["retireService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{key}/form-usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a form is used
         * @description How often the form of a service was begun, submitted and given up, for each of its versions, and at which questions people
         *     stopped. It is counted from drafts, without anybody's name or answers; counts of a question below five are not told.
         */
        get: operations["readFormUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{key}/rollbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back a version of a service
         * @description Makes what an old version says the next version, so that numbers only grow. A retired service comes back by it.
         */
        post: operations["rollBackService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a service
         * @description All published versions of a service, the latest first, also of one that was retired.
         */
        get: operations["listServiceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{key}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a service
         * @description Everything that a published version says.
         */
        get: operations["readServiceVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List staff
         * @description The people who work for the tenant, by name, for staff to choose a colleague. Customers see none.
         */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Trades something that proves who you are for an access token of 15 minutes. `grant_type` says what:
         *     `urn:portico:params:oauth:grant-type:embed-session` a client secret, which works once;
         *     `urn:ietf:params:oauth:grant-type:token-exchange` (RFC 8693) the token of an identity provider that the tenant
         *     registered at `/v1/issuers`, from which person and account are created or updated, or a customer for whom you act, who
         *     is named by `subject_token_type=urn:portico:params:oauth:token-type:person` while you call with your own credentials; `client_credentials` an assertion
         *     that a program signed (RFC 7523). `Idempotency-Key` has no effect here.
         *     With a `DPoP` proof (RFC 9449) the token is bound to the key of the proof; tenants may require that.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the page of an unsubscribe link
         * @description A page that asks whether e-mail of this kind should end, for whoever opens the link (RFC 2369). Looking at it changes nothing.
         *     It is the same page for links that are none.
         */
        get: operations["readUnsubscribePage"];
        put?: never;
        /**
         * End e-mail of a kind
         * @description Ends e-mail of the kind, or the digest, that the link came with, for the person who got it: one click, nobody signs in
         *     (RFC 8058). The inbox stays as it is. Repeating it changes nothing, and a link that is none gets the same answer.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description The people of the tenant, the latest first.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description What is known of a person.
         */
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Disables a person, so that nobody can vouch for them, or enables them again. Send the `ETag` that you saw as
         *     `If-Match`.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of a person
         * @description Signs a person out: ends all of their sessions, in every process within 5 seconds, open event streams included. Your
         *     backend decides whether it vouches for them again; to bar them, disable them.
         */
        delete: operations["signOutUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook delivery
         * @description A delivery with each attempt: when, how long, what was answered, and why it failed.
         */
        get: operations["readWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a webhook delivery
         * @description Posts the event of a delivery once more, with a schedule of its own and under the id that it had.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The webhook endpoints of the tenant, newest first.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Asks to be told of events by webhooks (Standard Webhooks 1.0): each is posted to the URL, signed, until the receiver
         *     answers 2xx, those about one subject one after the other. The secret is told this once.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description What an endpoint is told, how it is, and the public keys that verify its `v1a` signatures.
         */
        get: operations["readWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Takes an endpoint out: it is told nothing more, and its deliveries go with the days.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes an endpoint. Send the `ETag` that you saw as `If-Match`. One that is disabled gets nothing of what waited for it
         *     either; enabled again, it is told of what happens from then on, and replays bring the rest.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook endpoint
         * @description What an endpoint was told or will be, newest first. Deliveries that are over are kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay events to a webhook endpoint
         * @description Posts the events of a range once more, at most 5,000, each under the id that it had: those that the endpoint missed,
         *     or all that it wants. Those about one subject come in order.
         */
        post: operations["replayEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/secret-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Makes new secrets. For `overlapHours` those before sign too, each webhook then has several signatures, so that a
         *     receiver changes without a gap. The secret is told this once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook endpoint
         * @description Posts an event `webhook-endpoint.tested` to the endpoint, once, also while it is disabled. Read the delivery to see what
         *     came of it.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A role: one that is built in, or one of the tenant's own. */
        AccessRole: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** @description Built-in roles cannot be changed; copy their permissions into one of your own. */
            builtIn: boolean;
            /** @example Asks about invoices and sees nothing else. */
            description: string;
            /** @example invoice-clerk */
            key: string;
            /** @example Invoice clerk */
            name: string;
            permissions: components["schemas"]["RolePermission"][];
            /**
             * @description `machine` roles belong to API keys.
             * @enum {string}
             */
            side: "customer" | "staff" | "machine";
            /**
             * Format: date-time
             * @description Null for built-in roles.
             */
            updatedAt: string | null;
        };
        /** @description An access token (RFC 6749, section 5.1). Keep it in memory only. */
        AccessToken: {
            /** @description A JWT (RFC 9068), signed with ES256. */
            access_token: string;
            /**
             * Format: int32
             * @description Seconds until it runs out.
             * @example 900
             */
            expires_in: number;
            /** @description Of an exchange (RFC 8693, section 2.2.1): `urn:ietf:params:oauth:token-type:access_token`. */
            issued_token_type?: string;
            /** @description What the token was narrowed to, with spaces between; absent where it was not. */
            scope?: string;
            /**
             * @description How to send it: `Authorization: Bearer …`, or `Authorization: DPoP …` with a proof of the key that asked for it.
             * @enum {string}
             */
            token_type: "Bearer" | "DPoP";
        };
        /** @description A customer organisation. */
        Account: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "invite"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /**
             * @description The host's own key.
             * @example brightwater
             */
            externalId: string;
            /** @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Brightwater Utilities */
            name: string;
        };
        /** @description An account as its host knows it. */
        AccountInput: {
            /**
             * @description Your own key of the account.
             * @example brightwater
             */
            externalId: string;
            /**
             * @description Locations: unknown ones are created, named ones renamed, others stay.
             * @example [
             *       {
             *         "externalId": "harbour-plant",
             *         "name": "Harbour plant"
             *       }
             *     ]
             */
            locations?: components["schemas"]["AccountLocationInput"][];
            /**
             * @description Display name. Absent leaves the known name.
             * @example Brightwater Utilities
             */
            name?: string;
        };
        /** @description A page of accounts, the latest first. */
        AccountList: {
            items: components["schemas"]["Account"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A place of an account: a site, a branch, a plant. */
        AccountLocation: {
            /**
             * @description The host's own key, unique in the account.
             * @example harbour-plant
             */
            externalId: string;
            /** @example loc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Harbour plant */
            name: string;
        };
        /** @description A location as its host names it. */
        AccountLocationInput: {
            /**
             * @description Your own key of it, unique in the account.
             * @example harbour-plant
             */
            externalId: string;
            /**
             * @description Display name. Absent leaves the known name.
             * @example Harbour plant
             */
            name?: string;
        };
        /** @description A page of an account's locations, the first one first. */
        AccountLocationList: {
            items: components["schemas"]["AccountLocation"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Adds somebody. */
        AddParticipantInput: {
            /**
             * @description Id of a person who may see the request: of its account, or of the staff.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            person: string;
        };
        /** @description A program's key, without its secret. */
        ApiKey: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "rotate",
             *       "revoke"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it runs out; null means never.
             */
            expiresAt: string | null;
            /**
             * @description How the secret begins, to tell keys apart; `private_key_jwt` for a key without one.
             * @example pk_live_4pO0
             */
            hint: string;
            /** @example key_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description Public keys of the program, which signs its way in (RFC 7523); null for a key with a secret. */
            jwks: components["schemas"]["PublicJwks"] | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null before the first time.
             */
            lastUsedAt: string | null;
            /**
             * @description What it is for, for people.
             * @example Website backend
             */
            name: string;
            /** @description Id of the key that took its place when it was rotated; null before. */
            replacedBy: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null while it was not.
             */
            revokedAt: string | null;
            /**
             * @description Actions that the key is narrowed to; empty means all that a program may.
             * @example [
             *       "embed-session.create"
             *     ]
             */
            scopes: string[];
        };
        /** @description A page of keys, newest first. */
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A decision that a request waits or waited for. */
        Approval: {
            account: components["schemas"]["RequestAccount"];
            /**
             * @description What the caller may do with it now.
             * @example [
             *       "read",
             *       "decide"
             *     ]
             */
            allowedActions: string[];
            /** @description The branch of the request that waits for it; absent where the request itself does. */
            branch?: components["schemas"]["BranchName"];
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself; null is never.
             */
            expiresAt: string | null;
            /** @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            request: components["schemas"]["ApprovalRequest"];
            requester: components["schemas"]["RequestRequester"];
            /**
             * @description Key of the service.
             * @example order-equipment
             */
            service: string;
            /** @example Order equipment */
            serviceName: string;
            /**
             * @description What is decided now: the name of the stage; null when nothing is.
             * @example Budget
             */
            stage: string | null;
            /**
             * @description `expired`: nobody decided in time. `superseded`: the request went another way before anybody had decided.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "expired" | "superseded";
            /** @description Whether nobody can decide it at present, so that somebody of staff has to look; always false for customers. */
            stuck: boolean;
        };
        /** @description An answer of the request, for whoever has to decide. */
        ApprovalAnswer: {
            /** @example Amount */
            label: string;
            /**
             * @description JSON pointer into the request's `data`.
             * @example /amount
             */
            pointer: string;
            /**
             * @description The answer in words where the form has some for it, such as the label of a choice; null where `value` says it.
             * @example 12 months
             */
            text: string | null;
            /** @description The answer as it was given. */
            value: unknown;
        };
        /** @description Who may decide a stage. */
        ApprovalDeciders: {
            /** @description These people. Customers are not told those of staff. */
            people: components["schemas"]["ApproverPerson"][];
            /** @description Whoever has one of these roles. Customers are not told those of staff. */
            roles: components["schemas"]["ApproverRole"][];
            /**
             * @description `customer` are people of the account, `staff` people who work for the tenant.
             * @enum {string}
             */
            side: "customer" | "staff";
        };
        /** @description What somebody decided. */
        ApprovalDecision: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["TimelineActor"];
            /** @enum {string} */
            decision: "approve" | "reject";
            /**
             * @description Names of those for whom they decided, who were away.
             * @example [
             *       "Bram Lee"
             *     ]
             */
            onBehalfOf: string[];
            /** @description Why; null where nobody said, or where the caller may not read it. */
            reason: string | null;
        };
        /** @description Decides what waits for approval. */
        ApprovalDecisionInput: {
            /**
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "reject";
            /**
             * @description Why; a rejection needs one. `reasonsArePublic` of the stage says whether the customer reads it.
             * @example The budget of this quarter is spent.
             */
            reason?: string;
        };
        /** @description A decision that a request, or a branch of one, waits for while it is in a state. */
        ApprovalDefinition: {
            /** @description Key of the transition that is made when every stage has approved: one that nobody makes by hand (`by` is empty). */
            approved: string;
            /** @description When nobody has decided by then; absent waits for ever. */
            expires?: components["schemas"]["ApprovalExpiry"];
            /** @description Key of the transition that is made when a stage has rejected: one that nobody makes by hand (`by` is empty). */
            rejected: string;
            /** @description When those who have to decide are reminded; absent is never. */
            remind?: components["schemas"]["ApprovalReminder"];
            /** @description One after the other. Those whose `when` does not hold are left out; where none is left it is approved at once. */
            stages: components["schemas"]["ApprovalStageDefinition"][];
        };
        /** @description That somebody decides approvals for the caller, who is away. */
        ApprovalDelegation: {
            /** @description Whether it holds now. */
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Who decides for them. */
            delegate: components["schemas"]["ApproverPerson"];
            /** Format: date-time */
            from: string;
            /** @example dlg_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description Who is away. */
            person: components["schemas"]["ApproverPerson"];
            /**
             * @description Keys of the services that it is for; null is for all.
             * @example [
             *       "order-equipment"
             *     ]
             */
            services: string[] | null;
            /** Format: date-time */
            until: string;
        };
        /** @description Lets somebody decide for the caller. */
        ApprovalDelegationInput: {
            /**
             * @description Who decides for the caller: their id or the host's key. Customers name a colleague of their account, staff one of staff.
             * @example bram
             */
            delegate: string;
            /**
             * Format: date-time
             * @description From when on; absent is from now on.
             * @example 2026-12-21T00:00:00Z
             */
            from?: string;
            /**
             * @description Keys of the services that it is for; absent is for all.
             * @example [
             *       "order-equipment"
             *     ]
             */
            services?: string[];
            /**
             * Format: date-time
             * @description Until when; a year at most.
             * @example 2027-01-04T00:00:00Z
             */
            until: string;
        };
        /** @description A page of the caller's delegations, the latest first. */
        ApprovalDelegationList: {
            items: components["schemas"]["ApprovalDelegation"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An approval with what is needed to decide it. */
        ApprovalDetail: {
            account: components["schemas"]["RequestAccount"];
            /**
             * @description What the caller may do with it now.
             * @example [
             *       "read",
             *       "decide"
             *     ]
             */
            allowedActions: string[];
            /** @description The answers that the caller may see, in the order of the form. */
            answers: components["schemas"]["ApprovalAnswer"][];
            /** @description The branch of the request that waits for it; absent where the request itself does. */
            branch?: components["schemas"]["BranchName"];
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself; null is never.
             */
            expiresAt: string | null;
            /** @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Names of those in whose place the caller would decide, because they are away; empty when only in their own.
             * @example [
             *       "Bram Lee"
             *     ]
             */
            onBehalfOf: string[];
            outcomes: components["schemas"]["ApprovalOutcomes"];
            request: components["schemas"]["ApprovalRequest"];
            requester: components["schemas"]["RequestRequester"];
            /**
             * @description Key of the service.
             * @example order-equipment
             */
            service: string;
            /** @example Order equipment */
            serviceName: string;
            /**
             * @description What is decided now: the name of the stage; null when nothing is.
             * @example Budget
             */
            stage: string | null;
            stages: components["schemas"]["ApprovalStage"][];
            /**
             * @description `expired`: nobody decided in time. `superseded`: the request went another way before anybody had decided.
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "expired" | "superseded";
            /** @description Whether nobody can decide it at present, so that somebody of staff has to look; always false for customers. */
            stuck: boolean;
        };
        /** @description The end of waiting for a decision. */
        ApprovalExpiry: {
            /**
             * @description ISO 8601 duration from the beginning of the approval, in weeks or in days, hours and minutes; at least an hour.
             * @example P14D
             */
            after: string;
            /** @description Key of the transition that is made then: one that nobody makes by hand (`by` is empty). */
            transition: string;
        };
        /** @description A page of approvals. */
        ApprovalList: {
            items: components["schemas"]["Approval"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What happens to the request when the approval ends. */
        ApprovalOutcomes: {
            /**
             * @description Name of the state when every stage has approved.
             * @example We order it
             */
            approved: string;
            /**
             * @description Name of the state when a stage rejects.
             * @example Declined
             */
            rejected: string;
        };
        /** @description Reminders of those who have to decide. */
        ApprovalReminder: {
            /**
             * @description ISO 8601 duration from the beginning of a stage to the first reminder, and from each to the next; at least an hour.
             *     There are at most ten in a stage.
             * @example P2D
             */
            after: string;
        };
        /** @description The request that an approval is about. */
        ApprovalRequest: {
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Number for people.
             * @example REQ-1042
             */
            number: string;
            /**
             * @description One line that tells requests of a service apart, as far as the caller may see it.
             * @example 12 laptops for Harbour plant
             */
            title: string;
        };
        /** @description One stage of an approval. */
        ApprovalStage: {
            deciders: components["schemas"]["ApprovalDeciders"];
            decisions: components["schemas"]["ApprovalDecision"][];
            /** @example budget */
            key: string;
            /**
             * @description `one-of`: whoever decides first decides. `all-of`: everybody has to approve. `quorum`: so many as `quorum` says.
             * @enum {string}
             */
            mode: "one-of" | "all-of" | "quorum";
            /** @example Budget */
            name: string;
            /**
             * Format: int32
             * @description How many have to approve; null where the mode says it.
             */
            quorum: number | null;
            /** @description Whether the customer reads the reasons of its decisions. */
            reasonsArePublic: boolean;
            /**
             * @description `waiting` comes later, `open` is decided now, `ended` was never decided.
             * @enum {string}
             */
            status: "waiting" | "open" | "approved" | "rejected" | "ended";
        };
        /** @description One stage of an approval. */
        ApprovalStageDefinition: {
            approvers: components["schemas"]["ApproverRule"];
            /** @description Stable key, camelCase, unique in the approval. */
            key: string;
            /**
             * @description `one-of`: whoever decides first decides. `all-of`: everybody who may decide has to approve. `quorum`: so many as `quorum`
             *     says have to approve.
             * @enum {string}
             */
            mode: "one-of" | "all-of" | "quorum";
            /** @description What is decided, in words that customers read too, for example "Budget". */
            name: string;
            /**
             * Format: int32
             * @description How many have to approve; with `quorum` only.
             */
            quorum?: number;
            /**
             * @description Who reads the reasons of decisions: with `public` the customer too. Absent is `public` for customers' approvers and
             *     `internal` for staff.
             * @enum {string}
             */
            reasons?: "public" | "internal";
            /**
             * @description JSON Schema that `{ data, facts, request }` must satisfy for the stage to be asked at all, for example by amount; absent is
             *     always. `request` has `service`, `priority`, `department`, `accountId`, `locationId`, `recordId`, `requesterId` and `assigneeId`.
             */
            when?: {
                [key: string]: unknown;
            };
        };
        /** @description A person by id and name. */
        ApproverPerson: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Mara Lindqvist */
            name: string;
        };
        /** @description A role by key and name. */
        ApproverRole: {
            /** @example account-admin */
            key: string;
            /** @example Account admin */
            name: string;
        };
        /** @description Who may decide a stage of an approval: whoever has one of these roles, and these people. */
        ApproverRule: {
            /** @description Ids of people (`usr_…`). */
            people?: string[];
            /** @description Keys of roles, built in or the tenant's own. Who has them is looked up whenever it matters. */
            roles?: string[];
            /**
             * @description `customer` are people of the request's own account; `staff` are people who work for the tenant.
             * @enum {string}
             */
            side: "customer" | "staff";
        };
        /** @description Gives a request to somebody. */
        AssignRequestInput: {
            /**
             * @description `me`, the id of a person, or null for nobody. `me` takes only what nobody has; whoever takes over from somebody says who
             *     by id.
             * @example me
             */
            assignee: string | null;
        };
        /** @description Gives the request to somebody of the staff, unless somebody works on it already. */
        AssignStep: {
            /**
             * @description Stable key within the state, camelCase.
             * @example resetPassword
             */
            key: string;
            /** @constant */
            kind: "assign";
            /**
             * @description Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
             *     a human.
             */
            onFailure?: string;
            /**
             * @description Key of the role of whoever comes into question; of staff restricted to departments only those of the request's.
             * @example agent
             */
            role: string;
            /**
             * @description `roundRobin` takes one after the other, `leastLoaded` whoever has the fewest open requests.
             * @enum {string}
             */
            rule: "roundRobin" | "leastLoaded";
        };
        /** @description Files that a form takes. */
        AttachmentsDefinition: {
            /**
             * @description Media types and ranges, as in the `accept` attribute of HTML; none takes all.
             * @example [
             *       "image/*",
             *       "application/pdf"
             *     ]
             */
            accept: string[];
            /**
             * @description For people: which files help.
             * @example A photo of the nameplate helps.
             */
            hint: string;
            /**
             * Format: int32
             * @description How many files at most.
             * @example 5
             */
            max: number;
            /** @description Whether at least one file must come with the request. */
            required: boolean;
        };
        /** @description Who did it. */
        AuditActor: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `user` behind a token, `client` behind an API key, `system` for a named job.
             * @enum {string}
             */
            kind: "user" | "client" | "system";
        };
        /** @description Something that was done, or read where reading counts. Never the values: the audit outlives the data. */
        AuditEvent: {
            /** @example request.transition */
            action: string;
            actor: components["schemas"]["AuditActor"];
            /** Format: date-time */
            at: string;
            /**
             * Format: int32
             * @description Number of the block of the tenant's chain that it is sealed in; null for the first seconds.
             * @example 17
             */
            block: number | null;
            /**
             * @description Id of the call, as in `X-Request-Id`.
             * @example rid_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            call: string;
            /**
             * @description What tells it apart, without personal data.
             * @example {
             *       "from": "submitted",
             *       "to": "inReview",
             *       "transition": "startReview"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /** @example aud_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Id of the thing.
             * @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            subject: string;
        };
        /** @description A page of audit events, the latest first. */
        AuditEventList: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Something that the workflow does by itself when a request enters a state. */
        AutomaticStep: components["schemas"]["ConnectorStep"] | components["schemas"]["SetFieldStep"] | components["schemas"]["AssignStep"] | components["schemas"]["CreateRequestStep"] | components["schemas"]["NotifyStep"];
        /** @description A transition that the caller may make now. */
        AvailableTransition: {
            /** @description The branch that it moves; absent where it moves the request. */
            branch?: components["schemas"]["BranchName"];
            /**
             * @description Whether `comment` must come with it.
             * @enum {string}
             */
            comment: "none" | "optional" | "required";
            /** @description JSON Schema of `data`; null when it takes none. */
            form: {
                [key: string]: unknown;
            } | null;
            /** @example startReview */
            key: string;
            /**
             * @description Category of the state that it leads to: what ends a request (`cancelled`) is offered less prominently than what carries it
             *     on. In a branch it tells how the branch goes on.
             * @enum {string}
             */
            leadsTo: "submitted" | "in_review" | "waiting_for_you" | "approved" | "blocked" | "completed" | "rejected" | "cancelled";
            /** @example Start review */
            name: string;
        };
        /** @description Work that goes on beside that of other branches: a small workflow of its own. */
        BranchDefinition: {
            /**
             * @description Key of the state in which it begins: one that does not end it.
             * @example open
             */
            initial: string;
            /**
             * @description Stable key within the state, camelCase.
             * @example finance
             */
            key: string;
            /**
             * @description The customer's words.
             * @example Finance
             */
            name: string;
            /** @description All its states. Those that end it are where it stays. */
            states: components["schemas"]["BranchStateDefinition"][];
            /** @description All its transitions, each made by somebody or by something that happens in the branch by itself. */
            transitions: components["schemas"]["PlainTransitionDefinition"][];
        };
        /** @description A branch by key and name. */
        BranchName: {
            /** @example finance */
            key: string;
            /** @example Finance */
            name: string;
        };
        /** @description How far one of the branches is that go on side by side. */
        BranchProgress: {
            /** @example finance */
            key: string;
            /** @example Finance */
            name: string;
            /** @description Whether the customer must do something before it goes on. */
            needsYou: boolean;
            /** @description What comes next there; null when nothing does. */
            next: string | null;
            /**
             * @description What happens there now.
             * @example Accounting checks the amount.
             */
            now: string;
            /**
             * Format: date-time
             * @description When the branch came into its state.
             */
            reachedAt: string;
            state: components["schemas"]["RequestState"];
            /**
             * @description `done` has ended well, `failed` has ended otherwise.
             * @enum {string}
             */
            status: "open" | "done" | "failed";
        };
        /** @description A state as branches have it. */
        BranchStateDefinition: {
            /** @description What has to be decided before it goes on; absent is nothing. */
            approval?: components["schemas"]["ApprovalDefinition"];
            /** @description What it means in every service. In a branch `completed` ends it well, `rejected` and `cancelled` end it as failed. */
            category: components["schemas"]["StateCategory"];
            /**
             * @description What staff calls it, where that is another; customers never see it.
             * @example Triage, second line
             */
            internalName?: string;
            /**
             * @description Stable key, camelCase.
             * @example inReview
             */
            key: string;
            /**
             * @description The customer's words.
             * @example We look into it
             */
            name: string;
            /**
             * @description What comes next, one sentence; null when nothing does.
             * @example You get an answer here.
             */
            next: string | null;
            /**
             * @description What happens now, one sentence for the customer.
             * @example A technician reads your report.
             */
            now: string;
            /** @description What the workflow does by itself when a request, or a branch, comes here, in this order, each once. */
            steps?: components["schemas"]["AutomaticStep"][];
            /**
             * @description Keys of transitions: after the last step, or at once where there are none, the workflow makes the first of these whose
             *     condition holds. Absent lets it stay.
             */
            then?: string[];
            /** @description What happens by itself to a request, or a branch, that stays here. */
            timers?: components["schemas"]["TimerDefinition"][];
        };
        /** @description Why a record would break under a draft. */
        BrokenField: {
            /** @example required */
            code: string;
            /** @example Due on is missing. */
            detail: string;
            /** @example Fill it in. */
            fix: string;
            /**
             * @description JSON pointer (RFC 6901) into the record.
             * @example /data/dueOn
             */
            pointer: string;
        };
        /** @description A record that a draft would break. */
        BrokenRecord: {
            errors: components["schemas"]["BrokenField"][];
            /** @example SO-20418 */
            externalId: string;
            /** @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
        };
        /** @description The records that a draft would break: how many, and the first 100. */
        BrokenRecords: {
            /**
             * Format: int32
             * @description How many there are.
             * @example 2
             */
            count: number;
            records: components["schemas"]["BrokenRecord"][];
        };
        /** @description Gives many requests to the same person. */
        BulkAssignmentInput: {
            /**
             * @description `me`, the id of a person, or null for nobody, as for one request.
             * @example me
             */
            assignee: string | null;
            /**
             * @description Ids or numbers of the requests.
             * @example [
             *       "REQ-1042"
             *     ]
             */
            requests: string[];
        };
        /** @description What became of one request of many. */
        BulkResult: {
            /**
             * @description The code of the problem that the call for this request alone would have been answered with; null when it was done.
             * @example transition_not_available
             */
            code: string | null;
            /**
             * @description As it was sent.
             * @example REQ-1042
             */
            request: string;
            /**
             * @description Whether it was done.
             * @enum {string}
             */
            status: "done" | "failed";
        };
        /** @description What became of each request, in the order in which they were sent. */
        BulkResultList: {
            results: components["schemas"]["BulkResult"][];
        };
        /** @description Moves many requests in the same way. */
        BulkTransitionInput: {
            /** @description Public comment that explains the step, the same for each. */
            comment?: string;
            /**
             * @description Ids or numbers of the requests.
             * @example [
             *       "REQ-1042"
             *     ]
             */
            requests: string[];
            /**
             * @description Key of the transition.
             * @example startReview
             */
            transition: string;
        };
        /**
         * @description Several requests that one job needs, made out of shared answers and tracked as one. When it is cancelled, its parts are cancelled as
         *     far as the customer could cancel them by hand, and the others go on; a notice tells which.
         */
        BundleDefinition: {
            /**
             * @description Key of the transition that it makes when all parts are over and one was rejected or cancelled, or when they cannot be made.
             * @example handOver
             */
            onFailure: string;
            /** @description The parts, each of which is made once, all together or none. */
            parts: components["schemas"]["BundlePart"][];
            /**
             * @description Key of the state in which the parts are made, after its steps, and waited for. Its `then` stays empty.
             * @example underWay
             */
            state: string;
            /**
             * @description Key of the transition that the workflow makes when all parts are over and each is completed, or when none was wanted.
             * @example finish
             */
            then: string;
        };
        /** @description One of the requests that a bundle makes. */
        BundlePart: {
            /** @description The answers of its form, taken from those of the first request. */
            answers: components["schemas"]["StepValue"][];
            /**
             * @description Stable key within the bundle, camelCase.
             * @example laptop
             */
            key: string;
            /**
             * @description Key of the service, whose department works on the part. It must take no files that it requires.
             * @example order-laptop
             */
            service: string;
            /** @description JSON Schema that `{ data, facts, request }` must satisfy for the part to be made, as in transitions. Absent always makes it. */
            when?: {
                [key: string]: unknown;
            };
        };
        /** @description A business calendar. */
        BusinessCalendar: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            holidays: components["schemas"]["BusinessHoliday"][];
            /** @description The days of the week that have hours. */
            hours: components["schemas"]["CalendarWeek"];
            /** @example cal_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example support-hamburg */
            key: string;
            /**
             * Format: double
             * @description What a day (`P1D`) of a target is, in minutes: the hours of the week by the days on which work begins.
             * @example 480
             */
            minutesPerDay: number;
            /** @example Support in Hamburg */
            name: string;
            /** @example Europe/Berlin */
            timeZone: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description When somebody works: what targets of services count by. */
        BusinessCalendarInput: {
            /**
             * @description Absent means none.
             * @example [
             *       {
             *         "from": "2026-12-24",
             *         "name": "Christmas",
             *         "to": "2026-12-26"
             *       }
             *     ]
             */
            holidays?: components["schemas"]["CalendarHoliday"][];
            hours: components["schemas"]["CalendarWeek"];
            /**
             * @description For people.
             * @example Support in Hamburg
             */
            name: string;
            /**
             * @description Time zone by its IANA name. Changes of its clocks are heeded.
             * @example Europe/Berlin
             */
            timeZone: string;
        };
        /** @description A page of calendars. */
        BusinessCalendarList: {
            items: components["schemas"]["BusinessCalendar"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A holiday of a calendar. */
        BusinessHoliday: {
            /**
             * @description The day, or the first of several.
             * @example 2026-12-24
             */
            from: string;
            /**
             * @description For people; empty where it has none.
             * @example Christmas
             */
            name: string;
            /**
             * @description The last of several days; null is that one day.
             * @example 2026-12-26
             */
            to: string | null;
        };
        /** @description Days on which nobody works, from midnight to midnight. */
        CalendarHoliday: {
            /**
             * @description The day, or the first of several, `YYYY-MM-DD`.
             * @example 2026-12-24
             */
            from: string;
            /**
             * @description For people.
             * @example Christmas
             */
            name?: string;
            /**
             * @description The last of several days, `YYYY-MM-DD`; absent or null is that one day.
             * @example 2026-12-26
             */
            to?: string | null;
        };
        /** @description Hours of a day, by the clocks on the wall. */
        CalendarHours: {
            /**
             * @description When they begin, `HH:MM`.
             * @example 09:00
             */
            from: string;
            /**
             * @description When they end, `HH:MM`; `24:00` is midnight. Not later than `from` is of the next day: `22:00` to `06:00` is a night shift.
             * @example 17:00
             */
            to: string;
        };
        /** @description The hours of each day of the week. Days that are left out, or have none, are closed. */
        CalendarWeek: {
            friday?: components["schemas"]["CalendarHours"][];
            /**
             * @example [
             *       {
             *         "from": "09:00",
             *         "to": "17:00"
             *       }
             *     ]
             */
            monday?: components["schemas"]["CalendarHours"][];
            saturday?: components["schemas"]["CalendarHours"][];
            sunday?: components["schemas"]["CalendarHours"][];
            thursday?: components["schemas"]["CalendarHours"][];
            tuesday?: components["schemas"]["CalendarHours"][];
            wednesday?: components["schemas"]["CalendarHours"][];
        };
        /** @description A customer's edit that waits for approval, as far as the caller may see it. */
        ChangeRequest: {
            /**
             * @description What the caller may do with it now.
             * @example [
             *       "read",
             *       "withdraw"
             *     ]
             */
            allowedActions: string[];
            /** @description The fields that the caller may read. */
            changes: components["schemas"]["RequestedChange"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            decidedAt: string | null;
            /** @description Who decided; null while it waits, and when it was withdrawn. */
            decidedBy: components["schemas"]["RecordActor"] | null;
            /** @description Why it was decided so; null where nobody said. */
            decisionReason: string | null;
            /** @example chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description Why it was asked for; null where nobody said. */
            reason: string | null;
            /**
             * @description Id of the record.
             * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            record: string;
            /**
             * @description Title of the record when it was asked.
             * @example Public liability, Northline Mutual
             */
            recordTitle: string;
            requester: components["schemas"]["RecordActor"];
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "withdrawn";
            /**
             * @description Key of the record's type.
             * @example insurance-certificate
             */
            type: string;
        };
        /** @description A page of change requests, the latest first. */
        ChangeRequestList: {
            items: components["schemas"]["ChangeRequest"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @description Where in a host's token things stand. A path is names with dots between them, such as `org.id` or
         *     `realm_access.roles`; a name that holds dots itself is taken first (`https://acme.example/org`), and a number picks of a
         *     list (`orgs.0`). Nothing is evaluated.
         */
        ClaimMapping: {
            /**
             * @description Your own key of the account that they act for.
             * @example org.id
             */
            account: string;
            /**
             * @description Name of the account. Absent leaves the known name.
             * @example org.name
             */
            accountName?: string;
            /**
             * @description Keys of the departments that a staff member is restricted to. Every token must have it; an empty list means all.
             *     Absent leaves it as it is.
             * @example departments
             */
            departments?: string;
            /**
             * @description E-mail address; left out where the token says `email_verified: false`. Absent leaves the known one.
             * @example email
             */
            email?: string;
            /**
             * @description Your own keys of the locations that they are restricted to; unknown ones are created. Every token must have it; an
             *     empty list means all. Absent leaves it as it is.
             * @example sites
             */
            locations?: string;
            /**
             * @description Display name. Absent leaves the known name.
             * @example name
             */
            name?: string;
            /**
             * @description A word or a list of words that say what they do; `grantableRoles` says what each is worth here. Absent leaves their
             *     roles to their membership: what the account's admin decided, or `member` for somebody new.
             * @example realm_access.roles
             */
            roles?: string;
            /**
             * @description Your own key of the person. Absent means `sub`.
             * @example sub
             */
            user?: string;
        };
        /** @description A comment with what it said before. */
        Comment: {
            actor: components["schemas"]["TimelineActor"];
            /** @description What happened to an approval; null otherwise. */
            approval: components["schemas"]["TimelineApproval"] | null;
            /** Format: date-time */
            at: string;
            /** @description The comment or notice; null when there is none. */
            body: string | null;
            /** @description The branch that was moved, so that `from` and `to` are states of it, or whose step failed; absent where the request was. */
            branch?: components["schemas"]["BranchName"];
            /** @description What the transition's form asked, or which step failed and why; null otherwise. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description The file of a `documentAdded` entry. */
            document: components["schemas"]["TimelineDocument"] | null;
            /** @description The files that came with a comment. */
            documents: components["schemas"]["TimelineDocument"][];
            /**
             * @description What it said before, the oldest first: for staff, and for whoever wrote it. Null to others. Of a comment that was changed very
             *     often the first text and the latest 19 are kept.
             */
            earlier: components["schemas"]["EarlierText"][] | null;
            /**
             * Format: date-time
             * @description Until when the caller may change it (`PATCH …/comments/{commentId}`); null where they may not.
             */
            editableUntil: string | null;
            /**
             * Format: date-time
             * @description When a comment was changed last; null where it never was.
             */
            editedAt: string | null;
            /** @description The state that a transition left; null otherwise. */
            from: components["schemas"]["TimelineState"] | null;
            /** @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `noticed` was written by the workflow; `stepFailed` is an automatic step that failed, which only staff sees. Who has a request
             *     that was `assigned` stands in the request. `helpWanted` is the wish for a human, with what was tried. `participantsAdded`: a duplicate of
             *     the request was closed, and who asked for it or took part in it takes part here now.
             * @enum {string}
             */
            kind: "submitted" | "transitioned" | "commented" | "documentAdded" | "noticed" | "stepFailed" | "assigned" | "unassigned" | "helpWanted" | "participantsAdded" | "approval";
            /** @description Whom a comment addresses. */
            mentions: components["schemas"]["TimelineMention"][];
            /** @description The state that a submission or transition reached; null otherwise. */
            to: components["schemas"]["TimelineState"] | null;
            /** @description What whoever wants a human had tried, the first one first. */
            tried: components["schemas"]["TriedStep"][];
            /**
             * @description Customers never receive `internal` entries.
             * @enum {string}
             */
            visibility: "public" | "internal";
        };
        /** @description A comment on a request. */
        CommentInput: {
            /**
             * @description Plain text.
             * @example The spare part left our warehouse this morning.
             */
            body: string;
            /**
             * @description Ids of files that the caller uploaded beforehand with `POST /v1/documents`. They come with a public comment: whoever sees the
             *     request sees them. An internal note takes none.
             * @example [
             *       "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            documents?: string[];
            /**
             * @description Ids of people whom the comment addresses; each is notified. They must be able to read it: an internal note mentions staff only.
             * @example [
             *       "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            mentions?: string[];
            /**
             * @description `internal` notes are seen by staff only. Absent means `public`.
             * @example public
             * @enum {string}
             */
            visibility?: "public" | "internal";
        };
        /** @description How another system is called when something happens. */
        Connector: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete",
             *       "writeSecret",
             *       "replay",
             *       "test"
             *     ]
             */
            allowedActions: string[];
            call: components["schemas"]["ConnectorTemplate"];
            /** Format: date-time */
            createdAt: string;
            description: string;
            enabled: boolean;
            health: components["schemas"]["ConnectorHealth"];
            /** @example con_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example erp-faults */
            key: string;
            /** @description Names of secrets that its headers ask for and that were not set: its calls fail until they are. */
            missingSecrets: string[];
            name: string;
            on: components["schemas"]["ConnectorListening"];
            /** @description The secrets that it has, by name. */
            secrets: components["schemas"]["ConnectorSecret"][];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description What must stand in the JSON of an answer. */
        ConnectorAnswerCondition: {
            /**
             * @description What it must be, as text: `ok`, `17` or `true`.
             * @example created
             */
            equals: string;
            /**
             * @description JSON pointer (RFC 6901) to a text, number or boolean.
             * @example /result/status
             */
            pointer: string;
        };
        /** @description One try to call. */
        ConnectorAttempt: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            durationMs: number;
            /** @description Null when it succeeded. */
            error: components["schemas"]["ConnectorAttemptError"] | null;
            /** @description The first 2,000 characters of what was answered, without secrets. */
            responseBody: string;
            /**
             * Format: int32
             * @description Status of the answer; null when there was none.
             */
            status: number | null;
        };
        /** @description Why an attempt failed. */
        ConnectorAttemptError: {
            /**
             * @description Machine-readable.
             * @enum {string}
             */
            code: "url" | "address" | "network" | "timeout" | "status" | "redirect" | "condition" | "mapping" | "secret";
            /** @description For people. */
            detail: string;
        };
        /** @description A call with all of its attempts. */
        ConnectorCall: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "replay"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: int32
             * @description How many attempts were made.
             */
            attemptCount: number;
            /** @description At most ten, the first one first. */
            attempts: components["schemas"]["ConnectorAttempt"][];
            /**
             * @description The event itself, a replay of it, or a test.
             * @enum {string}
             */
            cause: "event" | "replay" | "test";
            connectorId: string;
            /** Format: date-time */
            createdAt: string;
            event: components["schemas"]["ConnectorEvent"];
            /** Format: date-time */
            finishedAt: string | null;
            /** @example ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * Format: date-time
             * @description When the next attempt comes at the earliest; null while one is under way, while it waits, and when it is over.
             */
            nextAttemptAt: string | null;
            /** @description As the connector would make it now; null when it cannot be made for this event, or the connector is gone. */
            preview: components["schemas"]["ConnectorPreview"] | null;
            /**
             * @description `failed` is given up; `cancelled` was not tried any more because the connector was disabled or deleted.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /** @description Whether it waits until an earlier call about the same subject is over. */
            waiting: boolean;
        };
        /** @description A page of calls, newest first. */
        ConnectorCallList: {
            items: components["schemas"]["ConnectorCallSummary"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What one event has another system told. */
        ConnectorCallSummary: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "replay"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: int32
             * @description How many attempts were made.
             */
            attemptCount: number;
            /**
             * @description The event itself, a replay of it, or a test.
             * @enum {string}
             */
            cause: "event" | "replay" | "test";
            connectorId: string;
            /** Format: date-time */
            createdAt: string;
            event: components["schemas"]["ConnectorEvent"];
            /** Format: date-time */
            finishedAt: string | null;
            /** @example ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * Format: date-time
             * @description When the next attempt comes at the earliest; null while one is under way, while it waits, and when it is over.
             */
            nextAttemptAt: string | null;
            /**
             * @description `failed` is given up; `cancelled` was not tried any more because the connector was disabled or deleted.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /** @description Whether it waits until an earlier call about the same subject is over. */
            waiting: boolean;
        };
        /** @description What the data of an event must say. */
        ConnectorCondition: {
            /** @example report-fault */
            equals: string;
            /**
             * @description A field of the event's `data`.
             * @example service
             */
            field: string;
        };
        /** @description The event of a call. */
        ConnectorEvent: {
            /**
             * @description The idempotency key: the same for every attempt and replay.
             * @example evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            id: string;
            /**
             * Format: int32
             * @description Its number among the events about its subject; 0 of a test.
             */
            sequence: number;
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @example request.submitted */
            type: string;
        };
        /** @description The last call that failed. */
        ConnectorFailure: {
            /** Format: date-time */
            at: string;
            /**
             * @description Machine-readable.
             * @enum {string}
             */
            code: "url" | "address" | "network" | "timeout" | "status" | "redirect" | "condition" | "mapping" | "secret";
            /** @description For people. */
            detail: string;
            /**
             * Format: int32
             * @description Status of the answer; null when there was none.
             */
            status: number | null;
        };
        /** @description A header of a call. */
        ConnectorHeader: {
            /** @example Authorization */
            name: string;
            /**
             * @description May hold placeholders such as `{{event.id}}`, and `{{secret.erpToken}}` for a secret.
             * @example Bearer {{secret.erpToken}}
             */
            value: string;
        };
        /** @description How a connector and the system behind it are. */
        ConnectorHealth: {
            /**
             * @description `closed` lets calls through, `open` none because they failed in a row, `halfOpen` is one call that tries.
             * @enum {string}
             */
            circuit: "closed" | "open" | "halfOpen";
            /**
             * Format: int32
             * @description Calls that were given up within the last 30 days, see `/calls?status=failed`.
             */
            failed: number;
            /**
             * Format: int32
             * @description Calls in a row that the system was not well for.
             */
            failuresInRow: number;
            /**
             * Format: int32
             * @description For how long the oldest call has waited; 0 when none waits.
             */
            lagSeconds: number;
            lastFailure: components["schemas"]["ConnectorFailure"] | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /** Format: date-time */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When a call may try while the circuit is open.
             */
            retryAt: string | null;
            /**
             * Format: int32
             * @description Calls that wait for an attempt, or for an earlier one about the same subject.
             */
            waiting: number;
        };
        /** @description What a connector says. */
        ConnectorInput: {
            call: components["schemas"]["ConnectorRequest"];
            /**
             * @description For people.
             * @example Opens a ticket for every fault
             */
            description?: string;
            /**
             * @description Whether it calls. What happens while it does not can be replayed. Absent means yes.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description For people.
             * @example Faults into the ERP
             */
            name: string;
            on: components["schemas"]["ConnectorTrigger"];
        };
        /** @description A page of connectors, newest first. */
        ConnectorList: {
            items: components["schemas"]["Connector"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description When a connector calls, with all that was left out. */
        ConnectorListening: {
            eventTypes: string[];
            includeInternal: boolean;
            where: components["schemas"]["ConnectorCondition"][];
        };
        /** @description A call as it would be made now, with `********` for each secret, and placeholders for what it takes of the subject. */
        ConnectorPreview: {
            /** @description JSON as text; null sends none. */
            body: string | null;
            headers: components["schemas"]["ConnectorHeader"][];
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            url: string;
        };
        /** @description What is called for once more. */
        ConnectorReplay: {
            /**
             * Format: int32
             * @description How many calls were made ready.
             */
            calls: number;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        /** @description Which events a connector calls for once more. */
        ConnectorReplayInput: {
            /**
             * Format: date-time
             * @description Events from this moment on; they are kept for 30 days.
             * @example 2026-11-25T08:00:00Z
             */
            from: string;
            /**
             * @description `missed`: those that the connector is for and that did not succeed, also while it was disabled; `all`: those that
             *     succeeded too. Absent means `missed`.
             * @example missed
             * @enum {string}
             */
            include?: "missed" | "all";
            /**
             * Format: date-time
             * @description Events before this moment. Absent means now.
             * @example 2026-11-25T12:00:00Z
             */
            until?: string;
        };
        /** @description How a connector calls. */
        ConnectorRequest: {
            /**
             * @description JSON whose texts may hold placeholders: of the event, or of the request or record that it is about, as it is when the call
             *     is made (`{{subject.title}}`, `{{subject.data.pump}}`). A text that is one placeholder alone becomes the value itself, or null. Absent or
             *     null sends none.
             * @example {
             *       "externalId": "{{event.data.requestId}}",
             *       "title": "{{subject.title}}"
             *     }
             */
            body?: {
                [key: string]: unknown;
            } | null;
            /** @description Beside `Accept`, `Content-Type` and `User-Agent`, which can be set anew. */
            headers?: components["schemas"]["ConnectorHeader"][];
            /**
             * @description Header that has the id of the event, the same for every attempt and replay, so that the other system acts once. Absent
             *     means `Idempotency-Key`.
             * @example Idempotency-Key
             */
            idempotencyHeader?: string;
            /**
             * @example POST
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Absent means any answer `2xx`. */
            success?: components["schemas"]["ConnectorSuccess"];
            /**
             * @description Where to: `https`, a public address. Path and query may hold placeholders such as `{{event.data.requestId}}` or
             *     `{{subject.number}}`, which are percent-encoded. Redirects are not followed.
             * @example https://erp.acme.example/api/tickets
             */
            url: string;
        };
        /** @description A secret, as far as it is told. */
        ConnectorSecret: {
            /** @example erpToken */
            name: string;
            /** Format: date-time */
            setAt: string;
        };
        /** @description Sets a secret. */
        ConnectorSecretInput: {
            /**
             * @description Visible characters of ASCII and spaces. It is never told again.
             * @example eyJhbGciOi
             */
            value: string;
        };
        /** @description Calls one of the tenant's connectors for the request and waits for its answer. */
        ConnectorStep: {
            /**
             * Format: int32
             * @description How often it is tried: at once, after 5 seconds, 5 minutes, 30 minutes, 2 hours and so on. Absent is 4.
             */
            attempts?: number;
            /**
             * @description Key of the connector.
             * @example directory
             */
            connector: string;
            /**
             * @description Stable key within the state, camelCase.
             * @example resetPassword
             */
            key: string;
            /** @constant */
            kind: "connector";
            /**
             * @description Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
             *     a human.
             */
            onFailure?: string;
            /** @description What of the JSON answer becomes facts: texts, numbers, booleans and lists of them. Absent is nothing. */
            take?: components["schemas"]["StepAnswer"][];
            /**
             * @description How long it is waited for at most, as an ISO 8601 duration. Absent is an hour.
             * @example PT1H
             */
            within?: string;
        };
        /** @description When a call counts as successful. */
        ConnectorSuccess: {
            /** @description What the answer must say beside that, in its first 65,536 bytes. Absent or null asks for nothing. */
            answer?: components["schemas"]["ConnectorAnswerCondition"] | null;
            /**
             * @description Statuses, classes and ranges. Absent means `2xx`.
             * @example [
             *       "2xx",
             *       "409"
             *     ]
             */
            statuses?: string[];
        };
        /** @description How a connector calls, with all that was left out. */
        ConnectorTemplate: {
            body: {
                [key: string]: unknown;
            } | null;
            headers: components["schemas"]["ConnectorHeader"][];
            idempotencyHeader: string;
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            success: components["schemas"]["ConnectorTemplateSuccess"];
            url: string;
        };
        /** @description When a call counts as successful. */
        ConnectorTemplateSuccess: {
            answer: components["schemas"]["ConnectorAnswerCondition"] | null;
            statuses: string[];
        };
        /** @description What a connector is tried with. */
        ConnectorTestInput: {
            /**
             * @description A type of events that the connector is for. Absent means the first.
             * @example request.submitted
             */
            eventType?: string;
        };
        /** @description When a connector calls. */
        ConnectorTrigger: {
            /**
             * @description Types of events, as in `openapi/events/`; `request.*` means all that begin so, `*` all.
             * @example [
             *       "request.submitted"
             *     ]
             */
            eventTypes: string[];
            /** @description Whether also for what customers must not hear of, such as internal notes. Absent means no. */
            includeInternal?: boolean;
            /**
             * @description Conditions that all must hold. Absent means none.
             * @example [
             *       {
             *         "equals": "report-fault",
             *         "field": "service"
             *       }
             *     ]
             */
            where?: components["schemas"]["ConnectorCondition"][];
        };
        /**
         * @description Who decides a field: the site that embeds the portal, with each session, or the person.
         * @enum {string}
         */
        Controller: "host" | "you";
        /** @description Asks for a key. */
        CreateApiKeyInput: {
            /**
             * @description It stands in the prefix, so that secret scanners and people tell keys apart. Absent means `live`.
             * @example live
             * @enum {string}
             */
            environment?: "live" | "test";
            /**
             * Format: date-time
             * @description When it runs out; absent means never. It must lie in the future.
             * @example 2027-03-09T10:00:00.000Z
             */
            expiresAt?: string;
            /**
             * @description Public keys of the program, instead of a secret: it signs assertions with the private half and gets tokens of 15
             *     minutes for them at `POST /v1/token` (RFC 7523). Several keys let it change them.
             */
            jwks?: components["schemas"]["PublicJwks"];
            /**
             * @description What it is for, for people.
             * @example Website backend
             */
            name: string;
            /**
             * @description Actions to narrow the key to; absent or empty means all that a program may. A narrowed key vouches for customers
             *     only, not for staff.
             * @example [
             *       "embed-session.create"
             *     ]
             */
            scopes?: string[];
        };
        /** @description Registers a host's identity provider. Send `jwksUri` or `jwks`, not both. */
        CreateIssuerInput: {
            /**
             * @description Signature algorithms that are taken. Absent means every strong one: `RS…`, `PS…`, `ES…`, `EdDSA`, `Ed25519`.
             * @example [
             *       "RS256"
             *     ]
             */
            algorithms?: string[];
            /**
             * @description What `aud` of its tokens must name: a client or API of its own that is for the portal alone.
             * @example portico
             */
            audience: string;
            /**
             * @description The role of whoever is granted none by `mapping.roles`: one of customers. Absent means `member`; null refuses them.
             * @example viewer
             */
            defaultRole?: string | null;
            /**
             * @description What the words at `mapping.roles` are worth. Words that are not here grant nothing.
             * @example [
             *       {
             *         "claim": "portal-user",
             *         "role": "member"
             *       }
             *     ]
             */
            grantableRoles?: components["schemas"]["RoleGrant"][];
            /**
             * @description The exact `iss` of its tokens: an `https` URL.
             * @example https://login.acme.example/
             */
            issuer: string;
            /** @description Its keys, where it has no address that we reach. Replaces `jwksUri`. */
            jwks?: components["schemas"]["PublicJwks"];
            /**
             * @description Where its keys are (`jwks_uri` of its discovery document): `https`, a public address. Replaces `jwks`.
             * @example https://login.acme.example/jwks.json
             */
            jwksUri?: string;
            /** @description Where in its tokens things stand. Given, it replaces the whole mapping. */
            mapping: components["schemas"]["ClaimMapping"];
        };
        /** @description Asks for the data of a person, or for its end. */
        CreatePrivacyRequestInput: {
            /**
             * @description `disclosure` makes an archive of everything about the person, at once; `erasure` waits for a decision.
             * @example disclosure
             * @enum {string}
             */
            kind: "disclosure" | "erasure";
            /**
             * @description Why.
             * @example By letter of 3 March.
             */
            reason?: string;
            /**
             * @description The person, by id or your own key of them. Absent is yourself; others are for those who run the portal.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            user?: string;
        };
        /** @description Makes a request for another service, for the same account, place and person. */
        CreateRequestStep: {
            /** @description The answers of its form. */
            answers: components["schemas"]["StepValue"][];
            /**
             * @description Name of the fact that becomes the id of the new request; absent is none.
             * @example laptopRequest
             */
            fact?: string;
            /**
             * @description Stable key within the state, camelCase.
             * @example resetPassword
             */
            key: string;
            /** @constant */
            kind: "createRequest";
            /**
             * @description Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
             *     a human.
             */
            onFailure?: string;
            /**
             * @description Key of the service.
             * @example order-laptop
             */
            service: string;
        };
        /** @description Saves a list. */
        CreateRequestViewInput: {
            /** @description As `GET /v1/requests` takes them. */
            filters: components["schemas"]["RequestFilters"];
            /**
             * @description For people.
             * @example Urgent, nobody’s yet
             */
            name: string;
            /**
             * @description Whether all of the staff see it. Absent means only you.
             * @example true
             */
            shared?: boolean;
            /**
             * @description Absent means the newest first.
             * @example priority
             */
            sort?: components["schemas"]["RequestSort"];
        };
        /** @description Asks to be told of events. */
        CreateWebhookEndpointInput: {
            /**
             * @description For people.
             * @example Orders into the ERP
             */
            description?: string;
            /**
             * @description Whether it is told of events. What happens while it is not can be replayed. Absent means yes.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description Types of events that are posted, as in `openapi/events/`; `request.*` means all that begin so, `*` all. Absent means
             *     all.
             * @example [
             *       "request.*",
             *       "record.updated"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description The form of the body: that of Standard Webhooks, or CloudEvents 1.0. Absent means `standard`.
             * @example standard
             * @enum {string}
             */
            format?: "standard" | "cloudevents";
            /**
             * @description Whether it is also told what customers must not hear of, such as internal notes. Absent means no.
             * @example false
             */
            includeInternal?: boolean;
            /**
             * @description Which signatures it gets: HMAC-SHA256 (`v1`), ed25519 (`v1a`) or both. Absent means `v1`.
             * @example v1
             * @enum {string}
             */
            signing?: "v1" | "v1a" | "both";
            /**
             * @description Where events are posted to: `https`, a public address. Redirects are not followed.
             * @example https://erp.acme.example/hooks/portico
             */
            url: string;
        };
        /** @description Decides a change request. */
        DecisionInput: {
            /**
             * @description `accept` changes the record at once.
             * @example accept
             * @enum {string}
             */
            decision: "accept" | "reject";
            /**
             * @description Why; the requester reads it. A rejection needs one.
             * @example The certificate shows another date.
             */
            reason?: string;
        };
        /** @description What came of validating a draft against the records that exist. */
        DraftValidation: {
            broken: components["schemas"]["BrokenRecords"];
            /**
             * Format: int32
             * @description How many records were looked at.
             * @example 1204
             */
            checked: number;
            /** @description Whether it can be published. */
            publishable: boolean;
        };
        /** @description What a comment said before it was changed. */
        EarlierText: {
            /** @example The spare part left our warehouse this morning. */
            body: string;
            /**
             * Format: date-time
             * @description Until when it said so.
             */
            until: string;
        };
        /** @description The customer organisation that a person acts for. */
        EmbedAccount: {
            /**
             * @description The host's own key of the account. Unknown ones are created.
             * @example brightwater
             */
            externalId: string;
            /** @description Locations of the account: unknown ones are created, named ones renamed, others stay. */
            locations?: components["schemas"]["EmbedLocation"][];
            /**
             * @description Display name. Absent leaves the known name.
             * @example Brightwater Utilities
             */
            name?: string;
        };
        /** @description A place of an account: a site, a branch, a plant. */
        EmbedLocation: {
            /**
             * @description The host's own key of it, unique in the account.
             * @example harbour-plant
             */
            externalId: string;
            /**
             * @description Display name. Absent leaves the known name.
             * @example Harbour plant
             */
            name?: string;
        };
        /** @description A client secret for the page: hand it to the browser, which redeems it once for a token. */
        EmbedSession: {
            /**
             * @description Single use, redeemed at `POST /v1/token`. It is a secret until then: send it to that person's page only.
             * @example cs_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA
             */
            clientSecret: string;
            /**
             * Format: date-time
             * @description When it can no longer be redeemed (10 minutes after it was made).
             * @example 2026-03-09T10:10:00.000Z
             */
            expiresAt: string;
            /**
             * @description Names the session, to revoke it with `DELETE /v1/embed-sessions/{id}`.
             * @example ems_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            id: string;
        };
        /** @description Asks for a session of one person in one page. */
        EmbedSessionInput: {
            /**
             * @description Tags of the elements that the session may serve. Absent or empty means all.
             * @example [
             *       "portal-request-form",
             *       "portal-status",
             *       "portal-documents"
             *     ]
             */
            components?: string[];
            /**
             * @description The web origin of the page; it must be registered for the tenant. The token works from no other. Absent means any
             *     registered origin.
             * @example https://www.kestrel.example
             */
            origin?: string;
            user: components["schemas"]["EmbedUser"];
        };
        /** @description The person that the host's backend vouches for. */
        EmbedUser: {
            /** @description The account they act for in this session. */
            account: components["schemas"]["EmbedAccount"];
            /**
             * @description The departments that a staff member is restricted to from now on: keys that your services name; empty means all.
             *     Absent leaves it as it is.
             * @example [
             *       "field-service"
             *     ]
             */
            departments?: string[];
            /**
             * Format: email
             * @description E-mail address. Absent leaves the known one.
             * @example mara@brightwater.example
             */
            email?: string;
            /**
             * @description The host's own key of the person. Unknown ones are created.
             * @example mara
             */
            externalId: string;
            /**
             * @description The locations of the account that they are restricted to from now on, by your own key or id; empty means all. Absent
             *     leaves it as it is.
             * @example [
             *       "harbour-plant"
             *     ]
             */
            locations?: string[];
            /**
             * @description Display name, shown to staff. Absent leaves the known name.
             * @example Mara Lindqvist
             */
            name?: string;
            /**
             * @description Their roles in this account from now on, which nobody else can change then; see `GET /v1/roles`. Absent or empty
             *     leaves them as they are: what the account's admin decided, or `member` for somebody new. A key with scopes gives no
             *     staff role.
             * @example [
             *       "member"
             *     ]
             */
            roles?: string[];
        };
        /** @description What an erasure has done. */
        ErasureResult: {
            /**
             * Format: double
             * @description How many things were deleted or made nameless.
             * @example 48
             */
            erased: number;
            kept: components["schemas"]["KeptData"][];
        };
        /** @description Asks why somebody may or may not do something. */
        ExplainInput: {
            /**
             * @description The account that they act for: id or the host's own key. Absent means the only one that they belong to.
             * @example brightwater
             */
            account?: string;
            /**
             * @description What they want to do, as `subject.verb`.
             * @example request.comment
             */
            action: string;
            /**
             * @description A field of it, as a dotted path.
             * @example data.price
             */
            field?: string;
            /**
             * @description Id of the thing that it is about, such as a request. Absent asks whether they may at all, with something.
             * @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            thing?: string;
            /**
             * @description The person: id or the host's own key.
             * @example mara
             */
            user: string;
        };
        /** @description One permission of one of their roles, looked at. */
        ExplainedRule: {
            /** @description Whether it allows what was asked. */
            holds: boolean;
            /**
             * @description Why it does not, in words.
             * @example [
             *       "It belongs to another account."
             *     ]
             */
            lacking: string[];
            /**
             * @description What it allows, in words.
             * @example request.comment: those of the account
             */
            permission: string;
            /**
             * @description Key of the role.
             * @example member
             */
            role: string;
        };
        /** @description Why somebody may or may not. */
        Explanation: {
            allowed: boolean;
            /** @description Their roles in the account. */
            roles: string[];
            /**
             * @description Keys of roles that would allow it, were they given; empty where it is allowed.
             * @example [
             *       "account-admin"
             *     ]
             */
            rolesThatWould: string[];
            /** @description The permissions of these roles that speak of the action. */
            rules: components["schemas"]["ExplainedRule"][];
            /**
             * @description The answer in a sentence.
             * @example Mara Lindqvist may: the role member allows it.
             */
            sentence: string;
        };
        /** @description The values of a field with their counts, the most frequent first. */
        Facet: {
            /** @example data.status */
            field: string;
            /** @description At most 20. */
            values: components["schemas"]["FacetValue"][];
        };
        /** @description How many records have a value. */
        FacetValue: {
            /**
             * Format: int32
             * @example 12
             */
            count: number;
            /** @example Shipped */
            label: string;
            /** @description As `filter` takes it. */
            value: string;
        };
        /** @description A question at which people stopped. */
        FormFieldUsage: {
            /**
             * @description JSON pointer of its answer. A list counts as one question.
             * @example /serialNumber
             */
            field: string;
            /**
             * Format: int32
             * @description How many of those who gave up answered it as the last one, in the order of the form; what is filled in beforehand does not
             *     count. Null is 1 to 4.
             * @example 12
             */
            lastAnswered: number | null;
            /**
             * @description Heading of the step that asks it; null in a form without steps.
             * @example The pump
             */
            step: string | null;
            /**
             * Format: int32
             * @description How many of those who gave up had it still to answer: it was required, and was empty. Null is 1 to 4.
             * @example 31
             */
            stillEmpty: number | null;
            /**
             * @description What the form calls it, in the caller's language.
             * @example Serial number
             */
            title: string;
        };
        /** @description How the form of one version of a service is used: counts, and nothing of who or what was answered. */
        FormUsage: {
            /**
             * Format: int32
             * @description How many were begun, that is, kept as a draft: submitted, given up and open ones together.
             * @example 140
             */
            begun: number;
            /** @description Questions at which people stopped, in the order in which the form declares them. */
            fields: components["schemas"]["FormFieldUsage"][];
            /**
             * Format: int32
             * @description How many were thrown away, or left untouched for 30 days.
             * @example 37
             */
            givenUp: number;
            /**
             * Format: int32
             * @description How many are still drafts.
             * @example 7
             */
            open: number;
            /**
             * Format: int32
             * @description How many became requests.
             * @example 96
             */
            submitted: number;
            /**
             * Format: int32
             * @description How many of those given up held no answer of the person's. Null is 1 to 4.
             * @example 5
             */
            unanswered: number | null;
            /**
             * Format: int32
             * @description Version of the service whose form they had saved last.
             * @example 4
             */
            version: number;
        };
        /** @description The use of a service's form, the latest version first; versions that nobody used are left out. */
        FormUsageList: {
            items: components["schemas"]["FormUsage"][];
            /** @description Always null: they come whole. */
            nextCursor: string | null;
            /**
             * Format: date-time
             * @description First day that counts (UTC), by when a form was begun.
             */
            since: string;
        };
        /** @description Whether the process lives or can serve. */
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description An e-mail to a request that did not become a comment by itself. */
        HeldMessage: {
            /**
             * @description What the caller may do with it now.
             * @example [
             *       "read",
             *       "release",
             *       "discard"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            decidedAt: string | null;
            /**
             * @description Names of files that came with it. They are not kept: whoever sent them can upload them.
             * @example [
             *       "photo.jpg"
             *     ]
             */
            files: string[];
            from: components["schemas"]["HeldMessageSender"];
            /** @example hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description Who got the e-mail that this one answers. */
            person: components["schemas"]["HeldMessagePerson"];
            /**
             * @description `otherSender`: the address is not the person’s. `noAccess`: they may not comment on the request. `automatic`: a program may have
             *     written it. `empty`: nothing but quotations. `tooLong`: more than a person writes. `tooMany`: more in an hour than a person
             *     writes.
             */
            reason: components["schemas"]["HeldMessageReason"];
            /** Format: date-time */
            receivedAt: string;
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            requestId: string;
            /** @example REQ-1042 */
            requestNumber: string;
            /** @enum {string} */
            status: "held" | "released" | "discarded";
            /** @example Re: New reply to REQ-1042: Pump is leaking */
            subject: string;
            /**
             * @description What it says, without quotations and signature; all of it where nothing else is left.
             * @example The part arrived, thank you.
             */
            text: string;
            /**
             * @description `internal` answers an internal note.
             * @enum {string}
             */
            visibility: "public" | "internal";
        };
        /** @description A page of held messages. */
        HeldMessageList: {
            items: components["schemas"]["HeldMessage"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A person by id and name. */
        HeldMessagePerson: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Mara Lindqvist */
            name: string;
        };
        /**
         * @description Why a message waits.
         * @enum {string}
         */
        HeldMessageReason: "otherSender" | "noAccess" | "automatic" | "empty" | "tooLong" | "tooMany";
        /** @description Whom an e-mail says that it is from. Nothing proves it. */
        HeldMessageSender: {
            /** @example mara.private@mail.example */
            address: string;
            /** @example Mara L. */
            name: string;
        };
        /** @description That a human was asked for. */
        HumanHelp: {
            /** Format: date-time */
            askedAt: string;
            /**
             * @description The entry of its timeline that carries what was tried.
             * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            entryId: string;
            /**
             * @description The number of the request in which somebody will answer.
             * @example REQ-1042
             */
            number: string;
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            requestId: string;
        };
        /** @description Asks for a human. */
        HumanHelpInput: {
            /**
             * @description The location of the account that it concerns, where a request is made: its `externalId` or id. Of whoever is restricted to
             *     several and says none it is that of their latest request, or else the first of theirs.
             * @example harbour-plant
             */
            location?: string;
            /**
             * @description What the person wants to say. Plain text.
             * @example I still cannot sign in.
             */
            message?: string;
            /**
             * @description Id or number of the request that it is about. Without it a request of the service `human-help` is made.
             * @example REQ-1042
             */
            request?: string;
            /**
             * @description What they have tried, the first one first, so that nobody asks them to do it again.
             * @example [
             *       {
             *         "at": "2026-03-09T10:00:00Z",
             *         "what": "Searched for: cannot sign in"
             *       }
             *     ]
             */
            tried?: components["schemas"]["TriedStep"][];
        };
        /** @description Asks a person into an account. Accepted as soon as the host vouches for somebody with this e-mail address there. */
        Invitation: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "revoke"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @example jonas@brightwater.example */
            email: string;
            /**
             * Format: date-time
             * @description 14 days after it was made.
             */
            expiresAt: string;
            /** @example inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Name of who invited.
             * @example Mara Lindqvist
             */
            invitedBy: string;
            /** @description The locations that they will be restricted to; empty means all. */
            locations: components["schemas"]["AccountLocation"][];
            /** @description What the inviter calls them; null where they said nothing. */
            name: string | null;
            /**
             * @description Role keys that they will have.
             * @example [
             *       "member"
             *     ]
             */
            roles: string[];
            /** @enum {string} */
            status: "pending" | "accepted" | "revoked" | "expired";
        };
        /** @description A page of invitations, the latest first. */
        InvitationList: {
            items: components["schemas"]["Invitation"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Invites somebody into an account. */
        InviteInput: {
            /**
             * Format: email
             * @description Their e-mail address, in upper or lower case.
             * @example jonas@brightwater.example
             */
            email: string;
            /**
             * @description The locations of the account that they will be restricted to, by id or the host's key. Absent or empty means all.
             * @example [
             *       "harbour-plant"
             *     ]
             */
            locations?: string[];
            /**
             * @description What you call them.
             * @example Jonas Ekdahl
             */
            name?: string;
            /**
             * @description The customers' roles that they will have.
             * @example [
             *       "member"
             *     ]
             */
            roles: string[];
        };
        /** @description A host's identity provider, whose tokens are exchanged for ours at `POST /v1/token`. */
        Issuer: {
            /** @description Signature algorithms that are taken. */
            algorithms: string[];
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** @description What `aud` of its tokens must name. */
            audience: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The role of whoever is granted none by `mapping.roles`; null refuses them. */
            defaultRole: string | null;
            grantableRoles: components["schemas"]["RoleGrant"][];
            /** @example iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description The exact `iss` of its tokens. */
            issuer: string;
            /** @description Its keys; null when they are at `jwksUri`. */
            jwks: components["schemas"]["PublicJwks"] | null;
            /** @description Where its keys are; null when they are in `jwks`. */
            jwksUri: string | null;
            mapping: components["schemas"]["ClaimMapping"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of issuers, newest first. */
        IssuerList: {
            items: components["schemas"]["Issuer"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Work that is done in the background: it outlives the process that does it, and goes on where it was cut off. */
        Job: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "stop",
             *       "retry"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: double
             * @description How often it was begun since it last got on.
             * @example 1
             */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while it is waiting or running.
             */
            endedAt: string | null;
            /** @description What kept it last; null when nothing did. */
            error: components["schemas"]["JobError"] | null;
            /** @example job_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description What is done, as `domain.what`.
             * @example privacy.disclosure
             */
            kind: string;
            /**
             * Format: date-time
             * @description When it is begun next; null when it is not waiting.
             */
            nextRunAt: string | null;
            progress: components["schemas"]["JobProgress"];
            /**
             * @description `waiting` for its turn or its next attempt, `running`, `done`, `failed` after all attempts, or `stopped`.
             * @example running
             * @enum {string}
             */
            status: "waiting" | "running" | "done" | "failed" | "stopped";
            /**
             * @description Id of the thing that it is about.
             * @example prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            subject: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description Why a job is not further. */
        JobError: {
            /**
             * @description For programs: one of the problem codes, or `interrupted` where its process died.
             * @example internal_error
             */
            code: string;
            /** @description For people, without personal data. */
            detail: string;
        };
        /** @description A page of jobs, the latest first. */
        JobList: {
            items: components["schemas"]["Job"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description How far a job has come. */
        JobProgress: {
            /**
             * Format: double
             * @example 3
             */
            done: number;
            /**
             * Format: double
             * @description Null while nobody knows.
             * @example 8
             */
            total: number | null;
        };
        /** @description When branches are through, and where the request goes then. */
        JoinDefinition: {
            /**
             * @description How many branches must end well: `all` of them, `any` one, or so many as `quorum` says.
             * @enum {string}
             */
            mode: "all" | "any" | "quorum";
            /**
             * @description Key of the transition that the workflow makes as soon as so many branches have failed that there are not enough left. Needed where
             *     that can happen.
             * @example turnDown
             */
            onFailure?: string;
            /**
             * Format: int32
             * @description How many must end well; with `quorum` only.
             */
            quorum?: number;
            /**
             * @description Key of the transition that the workflow makes as soon as enough branches have ended well. The others end with it.
             * @example allChecked
             */
            then: string;
        };
        /** @description A public key (RFC 7517). */
        JsonWebKey: {
            alg: string;
            crv: string;
            kid: string;
            kty: string;
            use: string;
            x: string;
            y: string;
        };
        /** @description The public keys that tokens are signed with (RFC 7517, section 5). */
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description Things that an erasure left as they are. */
        KeptData: {
            /**
             * Format: double
             * @example 12
             */
            count: number;
            /**
             * @description Why, for people.
             * @example Commercial letters are kept for six years (HGB § 257).
             */
            reason: string;
            /**
             * Format: date-time
             * @description When the last of them may go, and go by themselves; null where they stay.
             */
            until: string | null;
            /**
             * @description `comments` and `requests` by a rule of the tenant, `files` that belong to requests of the account, and the `audit`, which holds no
             *     names.
             * @example comments
             * @enum {string}
             */
            what: "comments" | "requests" | "files" | "audit";
        };
        /** @description Keeps the data of a person from erasure, for example while a claim is open. */
        LegalHold: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "release"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @example lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Warranty claim 4711 */
            reason: string;
            /** @description Null while it holds. */
            releaseReason: string | null;
            /**
             * Format: date-time
             * @description Null while it holds.
             */
            releasedAt: string | null;
            /** @description Id of who released it; null while it holds. */
            releasedBy: string | null;
            /**
             * @description Id of who set it.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            setBy: string;
            /**
             * @description Id of the person.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            user: string;
        };
        /** @description Sets a legal hold. */
        LegalHoldInput: {
            /**
             * @description What it is for.
             * @example Warranty claim 4711
             */
            reason: string;
            /**
             * @description The person, by id or your own key of them.
             * @example mara
             */
            user: string;
        };
        /** @description A page of legal holds, the latest first. */
        LegalHoldList: {
            items: components["schemas"]["LegalHold"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Says how a request has to do with another one. */
        LinkRequestsInput: {
            /**
             * @description How the request of the path stands to the other one: it `relatesTo` it, `blocks` it, or is a `duplicateOf` it. The other one
             *     says the reverse.
             * @example blocks
             * @enum {string}
             */
            relation: "relatesTo" | "blocks" | "duplicateOf";
            /**
             * @description Id or number of the other request.
             * @example REQ-1043
             */
            request: string;
        };
        /** @description A text in the languages of the portal. */
        LocalizedText: {
            /**
             * @description German.
             * @example Auftrag
             */
            de?: string;
            /**
             * @description English; also shown where another language is missing.
             * @example Order
             */
            en: string;
        };
        /** @description Who the caller is and what they may do. */
        Me: {
            /** @description Null for clients. */
            account: components["schemas"]["MeAccount"] | null;
            /** @description Who acts for this person in fact (`act` of RFC 8693); null when they do it themselves. */
            actor: components["schemas"]["MeActor"] | null;
            /**
             * @description Everything the caller may do to something, as `subject.verb`.
             * @example [
             *       "service.read",
             *       "service.submit",
             *       "request.read"
             *     ]
             */
            allowedActions: string[];
            /** @description Elements that this token may serve; empty means all. */
            components: string[];
            /** @description Null for clients and where the host gave none. */
            email: string | null;
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `user` behind a token, `client` behind an API key.
             * @enum {string}
             */
            kind: "user" | "client";
            /** @example Mara Lindqvist */
            name: string;
            /** @description Role keys. */
            roles: string[];
            /** @description Actions that an API key is narrowed to; empty means all that its roles may, and for people. */
            scopes: string[];
            tenant: components["schemas"]["MeTenant"];
        };
        /** @description The account that the caller acts for. */
        MeAccount: {
            /** @description The host's own key. */
            externalId: string;
            /** @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Brightwater Utilities */
            name: string;
        };
        /** @description Staff or a program that acts for the caller's person. */
        MeActor: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `user` is staff, `client` a program.
             * @enum {string}
             */
            kind: "user" | "client";
            /** @example Otto Brandt */
            name: string;
        };
        /** @description The tenant: the company that runs the portal. */
        MeTenant: {
            /** @example tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Kestrel Pumps */
            name: string;
        };
        /** @description A person as a member of an account. What the caller may not see of them is absent. */
        Member: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "remove"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description Keys of the departments that staff is restricted to; empty means all. */
            departments?: string[];
            /** @description Null where the host gave none. */
            email?: string | null;
            /** @description What the host's backend decides with each session, and nobody can change here. */
            hostManaged?: ("roles" | "locations" | "departments")[];
            /** @example mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description As they say themselves; null where they say nothing.
             * @example Plant manager
             */
            jobTitle: string | null;
            /**
             * Format: date-time
             * @description When the host's backend last vouched for them in this account.
             */
            lastSeenAt?: string;
            /** @description The locations that they are restricted to; empty means all. */
            locations?: components["schemas"]["AccountLocation"][];
            /** @example Mara Lindqvist */
            name: string;
            /** @description As they say themselves; null where they say nothing. */
            phone?: string | null;
            /**
             * @description Role keys.
             * @example [
             *       "member"
             *     ]
             */
            roles: string[];
            /**
             * @description Which side of the counter they stand on.
             * @enum {string}
             */
            side: "customer" | "staff";
            /**
             * @description `removed`: nobody can vouch for them in this account until they are invited again.
             * @enum {string}
             */
            status: "active" | "removed";
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            userId: string;
        };
        /** @description A page of members, the latest first. */
        MemberList: {
            items: components["schemas"]["Member"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A new key with its secret, which is told this once. */
        NewApiKey: {
            apiKey: components["schemas"]["ApiKey"];
            /**
             * @description Send it as `Authorization: Bearer …` from your backend; never give it to a browser. Only its hash is kept. Null for a
             *     key with `jwks`.
             * @example pk_live_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA
             */
            secret: string | null;
        };
        /** @description A new endpoint with its secret. */
        NewWebhookEndpoint: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "delete",
             *       "rotateSecret",
             *       "replay",
             *       "test"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description Why it is disabled: by hand, because it answered 410, or because it failed for days. Null while it is enabled.
             * @enum {string|null}
             */
            disabledReason: "byHand" | "gone" | "failing" | null;
            enabled: boolean;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description When it began to fail; null while it takes what it gets.
             */
            failingSince: string | null;
            /** @enum {string} */
            format: "standard" | "cloudevents";
            /** @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            includeInternal: boolean;
            /** @description What signs now, the newest first. Secrets are told once, when they are made. */
            keys: components["schemas"]["WebhookKey"][];
            /**
             * @description Verifies `v1` signatures. Told this once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfgh0uLEJ0=
             */
            secret: string;
            /** @enum {string} */
            signing: "v1" | "v1a" | "both";
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        /** @description New secrets of an endpoint. */
        NewWebhookSecret: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it signs no more, after a rotation; null is the current one.
             */
            expiresAt: string | null;
            /** @example whs_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description ed25519 public key, for `v1a` signatures.
             * @example whpk_kPE7KrgxOEqMKFOANfRfhBmwF+aaWjQkzJxZ8wXlxZ0=
             */
            publicKey: string;
            /**
             * @description Verifies `v1` signatures. Told this once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfgh0uLEJ0=
             */
            secret: string;
        };
        /** @description Something that its person should know of. */
        Notification: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            createdAt: string;
            /** @example ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `mention`: a comment addresses the person; `approvalNeeded`: a decision waits for the person (the `subject` is the approval);
             *     `approvalDecided`: one of several decisions is there; `reply` and `customerReply`: a comment, for who asked or takes part and for staff;
             *     `helpWanted`: a customer wants a human; `actionNeeded`: a request waits for its requester; `progress`: it has another state;
             *     `notice`: its workflow says something; `document`: it has a new document; `assigned`: it was given to the person; `newRequest`: it
             *     came in; `targetNear` and `targetMissed`: the time that was promised for it is nearly over, or over; `needsHuman`: it does not go on
             *     by itself, or an e-mail to it waits to be looked at; `operations`: something of the portal itself fails. More kinds come: treat an unknown one like `progress`.
             */
            kind: string;
            /**
             * Format: date-time
             * @description Null while it is unread.
             */
            readAt: string | null;
            /** @description Null where the caller cannot see it any more. */
            subject: components["schemas"]["NotificationSubject"] | null;
            /**
             * @description One sentence in the language of the call.
             * @example New reply to REQ-1042: Pump KP-80: It leaks
             */
            text: string;
        };
        /** @description What of a kind somebody gets. */
        NotificationChoice: {
            /** @description It comes whatever is preferred, and at once, in quiet hours too. */
            critical: boolean;
            /**
             * @description `atOnce`: an e-mail for each, after quiet hours; `daily`: one for all of a day; `off`: none.
             * @example daily
             * @enum {string}
             */
            email: "atOnce" | "daily" | "off";
            /**
             * @description Whether it stands in the inbox.
             * @example true
             */
            inbox: boolean;
            /**
             * @example reply
             * @enum {string}
             */
            kind: "approvalNeeded" | "mention" | "reply" | "actionNeeded" | "progress" | "notice" | "approvalDecided" | "document" | "assigned" | "newRequest" | "customerReply" | "helpWanted" | "targetNear" | "targetMissed" | "needsHuman" | "operations";
        };
        /** @description What of a kind somebody wants. */
        NotificationChoiceInput: {
            /**
             * @description `atOnce`: an e-mail for each, after quiet hours; `daily`: one for all of a day; `off`: none.
             * @example daily
             * @enum {string}
             */
            email: "atOnce" | "daily" | "off";
            /**
             * @description Whether it stands in the inbox.
             * @example true
             */
            inbox: boolean;
            /**
             * @example reply
             * @enum {string}
             */
            kind: "approvalNeeded" | "mention" | "reply" | "actionNeeded" | "progress" | "notice" | "approvalDecided" | "document" | "assigned" | "newRequest" | "customerReply" | "helpWanted" | "targetNear" | "targetMissed" | "needsHuman" | "operations";
        };
        /** @description Whether somebody can be written to. */
        NotificationEmail: {
            /** @description Where e-mail goes; null where none does. The host says it. */
            address: string | null;
            /**
             * @description `notConfigured`: whoever runs the portal has set up no e-mail. `noAddress`: the host gave none of the person.
             * @enum {string}
             */
            status: "available" | "notConfigured" | "noAddress";
        };
        /** @description A page of an inbox. */
        NotificationList: {
            items: components["schemas"]["Notification"][];
            /** @description For the next page; null on the last one. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description How many are unread in all; counted up to 100.
             */
            unread: number;
        };
        /** @description How a person is notified. */
        NotificationPreferences: {
            /**
             * @description When the one e-mail for all of a day comes: hours and minutes.
             * @example 08:00
             */
            digestAt: string;
            email: components["schemas"]["NotificationEmail"];
            /** @description Every kind. */
            kinds: components["schemas"]["NotificationChoice"][];
            /**
             * @description The language of e-mails, from the profile; English where that says none.
             * @example en
             * @enum {string}
             */
            locale: "en" | "de";
            /** @description E-mail waits until they are over; null has none. */
            quietHours: components["schemas"]["NotificationQuietHours"] | null;
            /**
             * @description The time zone that counts, from the profile; UTC where that says none.
             * @example Europe/Stockholm
             */
            timezone: string;
        };
        /** @description How a person wants to be notified: the whole of it. Time zone and language are in the profile. */
        NotificationPreferencesInput: {
            /**
             * @description Hours and minutes.
             * @example 08:00
             */
            digestAt: string;
            /**
             * @description Of kinds that are left out the person gets what everybody gets.
             * @example [
             *       {
             *         "email": "off",
             *         "inbox": true,
             *         "kind": "document"
             *       }
             *     ]
             */
            kinds: components["schemas"]["NotificationChoiceInput"][];
            /**
             * @description Null has none.
             * @example {
             *       "from": "22:00",
             *       "until": "07:00"
             *     }
             */
            quietHours: components["schemas"]["NotificationQuietHours"] | null;
        };
        /** @description When somebody wants no e-mail, in their time zone. */
        NotificationQuietHours: {
            /**
             * @description Hours and minutes.
             * @example 22:00
             */
            from: string;
            /**
             * @description Hours and minutes; before `from` it is that of the next day.
             * @example 07:00
             */
            until: string;
        };
        /** @description What is left. */
        NotificationReading: {
            /**
             * Format: int32
             * @description How many are unread now; counted up to 100.
             */
            unread: number;
        };
        /** @description Says what was read: either some, or everything up to one. */
        NotificationReadingInput: {
            /**
             * @description Ids of notifications; those that are not the caller's are passed over.
             * @example [
             *       "ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            notifications?: string[];
            /**
             * @description Id of the latest one that was seen: it and all before it are read. What came meanwhile stays unread.
             * @example ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            upTo?: string;
        };
        /** @description What a notification is about. */
        NotificationSubject: {
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description The number that people say, of an approval that of its request; null where there is none.
             * @example REQ-1042
             */
            number: string | null;
            /**
             * @description Null where there is none.
             * @example Pump KP-80: It leaks
             */
            title: string | null;
            /** @enum {string} */
            type: "request" | "approval" | "webhook-endpoint" | "connector";
        };
        /** @description Writes a notice into the timeline and announces it (`request.noticed`), so that people are notified. */
        NotifyStep: {
            /**
             * @description Stable key within the state, camelCase.
             * @example resetPassword
             */
            key: string;
            /** @constant */
            kind: "notify";
            /**
             * @description Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
             *     a human.
             */
            onFailure?: string;
            /**
             * @description Plain text.
             * @example Your new password is on its way.
             */
            text: string;
            /**
             * @description `customer` is everybody who sees the request, `staff` only staff.
             * @enum {string}
             */
            to: "customer" | "staff";
        };
        /** @description What goes on side by side while a request is in a state. */
        ParallelDefinition: {
            /** @description The branches. Each begins when the request comes here, and ends at the latest when it leaves. */
            branches: components["schemas"]["BranchDefinition"][];
            /** @description When they are through. */
            join: components["schemas"]["JoinDefinition"];
        };
        /** @description How many parts of a request are over. */
        PartsProgress: {
            /**
             * Format: int32
             * @example 2
             */
            over: number;
            /**
             * Format: int32
             * @example 3
             */
            total: number;
        };
        /** @description A change of a field that waits for approval. */
        PendingChange: {
            /**
             * @description Id of its change request.
             * @example chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            changeRequest: string;
            /** Format: date-time */
            requestedAt: string;
            /** @example Mara Lindqvist */
            requester: string;
            /** @description The value that was asked for; null empties the field. */
            to: unknown;
        };
        /** @description Which fields a permission shows, as dotted paths such as `data.price`. Absent fields rules show all. */
        PermissionFields: {
            /**
             * @description All but these.
             * @example [
             *       "data.price"
             *     ]
             */
            except?: string[];
            /**
             * @description These and no others.
             * @example [
             *       "data.pump",
             *       "data.problem"
             *     ]
             */
            only?: string[];
        };
        /** @description A way from one state to another, as a branch has it. */
        PlainTransitionDefinition: {
            /**
             * @description Who may make it; nobody by hand where it is empty: then only the workflow itself does.
             * @example [
             *       "staff"
             *     ]
             */
            by: components["schemas"]["Side"][];
            /**
             * @description Whether a public comment comes with it.
             * @enum {string}
             */
            comment: "none" | "optional" | "required";
            /** @description JSON Schema of what it asks, see `forms/README.md`; null when it asks nothing. What is answered becomes facts of the request. */
            form: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Keys of the states that it leads out of.
             * @example [
             *       "submitted"
             *     ]
             */
            from: string[];
            /**
             * @description Stable key, camelCase, of which the workflow has no other, in no branch either.
             * @example startReview
             */
            key: string;
            /**
             * @description What the person who makes it does.
             * @example Start review
             */
            name: string;
            /** @description Keys of roles: of those who may make it by hand, only whoever has one of these. Absent is all of them. */
            roles?: string[];
            /**
             * @description Key of the state that it leads to.
             * @example inReview
             */
            to: string;
            /**
             * @description JSON Schema that `{ data, facts, request }` must satisfy for it to be made, by hand or by the workflow: the answers, what
             *     was found out on the way, and of the request itself `service`, `priority`, `department`, `accountId`, `locationId`,
             *     `recordId`, `requesterId` and `assigneeId`, as far as it has them. Absent always holds.
             */
            when?: {
                [key: string]: unknown;
            };
        };
        /** @description A file. */
        PortalDocument: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "download"
             *     ]
             */
            allowedActions: string[];
            /**
             * @description What kind of document it is.
             * @example photo
             */
            category: string | null;
            /**
             * @description What the bytes are, found by looking at them; what the uploader claimed counts only where bytes do not tell.
             * @example image/jpeg
             */
            contentType: string;
            /** Format: date-time */
            createdAt: string;
            /** @example doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example leak.jpg */
            name: string;
            /** @description The record that it belongs to; null where it belongs to a request, or to nothing yet. */
            recordId: string | null;
            /** @description The request that it belongs to; null until it is linked, and where it belongs to a record. */
            requestId: string | null;
            /** @description Number of that request. */
            requestNumber: string | null;
            /**
             * @description SHA-256 of the bytes, lower-case hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * Format: int32
             * @description Bytes.
             * @example 48213
             */
            size: number;
            /**
             * @description Who uploaded it.
             * @example Mara Lindqvist
             */
            uploadedBy: string;
        };
        /** @description A page of files, newest first. */
        PortalDocumentList: {
            items: components["schemas"]["PortalDocument"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A record of the host's business, as far as the caller may see it. */
        PortalRecord: {
            account: components["schemas"]["RecordPlace"];
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "readHistory"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description The fields that the caller may read, by name. */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Key of the department that works on it; null is everybody's.
             * @example order-desk
             */
            department: string | null;
            /**
             * @description The host's own key, unique in the type.
             * @example SO-20418
             */
            externalId: string;
            /** @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description The location of the account that it concerns; null concerns none in particular. */
            location: components["schemas"]["RecordPlace"] | null;
            /**
             * @description One line about it; empty where the type says none.
             * @example KP-80, shipped
             */
            summary: string;
            /** @example Order SO-20418 */
            title: string;
            /**
             * @description Key of its type.
             * @example order
             */
            type: string;
            /**
             * Format: date-time
             * @description When something that the caller may read changed last.
             */
            updatedAt: string;
        };
        /** @description A record with its fields. */
        PortalRecordDetail: {
            account: components["schemas"]["RecordPlace"];
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "readHistory"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description The fields that the caller may read, by name. */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Key of the department that works on it; null is everybody's.
             * @example order-desk
             */
            department: string | null;
            /**
             * @description The host's own key, unique in the type.
             * @example SO-20418
             */
            externalId: string;
            /** @description The fields that the caller may read, in order. */
            fields: components["schemas"]["RecordField"][];
            /** @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description The location of the account that it concerns; null concerns none in particular. */
            location: components["schemas"]["RecordPlace"] | null;
            /**
             * @description One line about it; empty where the type says none.
             * @example KP-80, shipped
             */
            summary: string;
            /** @example Order SO-20418 */
            title: string;
            /**
             * @description Key of its type.
             * @example order
             */
            type: string;
            /**
             * @description What its type is called.
             * @example Order
             */
            typeName: string;
            /**
             * Format: date-time
             * @description When something that the caller may read changed last.
             */
            updatedAt: string;
        };
        /** @description A page of records. */
        PortalRecordList: {
            /** @description The counts that `facets` asked for, in that order. */
            facets: components["schemas"]["Facet"][];
            items: components["schemas"]["PortalRecord"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An archive that can be downloaded. */
        PrivacyArchive: {
            /**
             * Format: date-time
             * @description When it is deleted.
             */
            expiresAt: string;
            /**
             * Format: double
             * @description Bytes.
             * @example 48211
             */
            size: number;
        };
        /** @description Decides an erasure. */
        PrivacyDecisionInput: {
            /**
             * @description `approve` begins the erasure at once.
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "reject";
            /**
             * @description Why; the person reads it. A rejection needs one (GDPR, Art. 12(4)).
             * @example The identity could not be confirmed.
             */
            reason?: string;
        };
        /** @description Something that happened to a privacy request. */
        PrivacyEvent: {
            /** Format: date-time */
            at: string;
            /** @description Id of the person who did it; null when it happened by itself. */
            by: string | null;
            /**
             * @example received
             * @enum {string}
             */
            what: "received" | "approved" | "rejected" | "held" | "resumed" | "completed" | "archiveExpired";
        };
        /** @description What a person, or somebody for them, asked about their data. */
        PrivacyRequest: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "download"
             *     ]
             */
            allowedActions: string[];
            /** @description Of a disclosure: what can be downloaded; null before it is made and after it has expired. */
            archive: components["schemas"]["PrivacyArchive"] | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description By when it has to be answered: one month after it came (GDPR, Art. 12(3)).
             */
            deadline: string;
            /** @description Why it was decided so; null where nobody said. */
            decisionReason: string | null;
            history: components["schemas"]["PrivacyEvent"][];
            /** @example prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Id of the job that does it, see `/v1/jobs`; null before that.
             * @example job_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            job: string | null;
            /**
             * @example disclosure
             * @enum {string}
             */
            kind: "disclosure" | "erasure";
            /** @description Why it is asked for; null where nobody said. */
            reason: string | null;
            /**
             * @description Id of whoever asked for it.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            requestedBy: string;
            /** @description Of an erasure: what it has done; null before it is completed. */
            result: components["schemas"]["ErasureResult"] | null;
            /**
             * @description `received` waits for a decision, `processing` is under way; see `job`.
             * @example processing
             * @enum {string}
             */
            status: "received" | "processing" | "completed" | "rejected";
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description Id of the person whose data it is about.
             * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            user: string;
        };
        /** @description A page of privacy requests, the latest first. */
        PrivacyRequestList: {
            items: components["schemas"]["PrivacyRequest"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description How the tenant deals with people's data. */
        PrivacySettings: {
            /** @description At most one rule for each kind of thing. */
            retention: components["schemas"]["RetentionRuleInput"][];
        };
        /** @description Changes how the tenant deals with people's data (RFC 7396): absent fields stay. */
        PrivacySettingsInput: {
            /**
             * @description All rules; they replace those before.
             * @example [
             *       {
             *         "keepDays": 2190,
             *         "reason": "Commercial letters are kept for six years (HGB § 257).",
             *         "what": "comments"
             *       }
             *     ]
             */
            retention?: components["schemas"]["RetentionRuleInput"][];
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description The media types that are taken, with `unsupported_media_type` and `file_type_not_allowed`. */
            accept?: string[];
            /** @description Keys of the transitions that you may make now, with `transition_not_available`. */
            available?: string[];
            /** @description The records that a draft would break, with `records_would_break`. */
            broken?: components["schemas"]["BrokenRecords"];
            /**
             * @description The kind of problem; a closed list, see `docs/errors.md`.
             * @example invalid_input
             */
            code: string;
            /** @description Where the source is now, with `sync_conflict`; null has not begun. */
            cursor?: string | null;
            /** @description What is wrong here and how to mend it. */
            detail: string;
            /** @description OAuth error code (RFC 6749, section 5.2), at `POST /v1/token` only. */
            error?: string;
            /** @description For developers, at `POST /v1/token` only. */
            error_description?: string;
            /** @description The faulty values of the input. */
            errors?: components["schemas"]["ProblemInputError"][];
            /**
             * Format: int32
             * @description How many identity providers grant the role, with `role_in_use`.
             * @example 1
             */
            issuers?: number;
            /**
             * Format: int32
             * @description The limit: in bytes with `payload_too_large`, of how many there can be with `too_many`.
             */
            limit?: number;
            /**
             * Format: int32
             * @description How many people have the role, with `role_in_use`.
             * @example 3
             */
            people?: number;
            /**
             * @description Names the call in the server's log; the same as the `X-Request-Id` header. Absent from 404, whose bytes must be the
             *     same for a thing that is hidden and one that never was.
             */
            requestId?: string;
            /** @description Keys of the services that count by the calendar, with `calendar_in_use`. */
            services?: string[];
            /** @description Key of the present state, with `transition_not_available`. */
            state?: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 422
             */
            status: number;
            /** @example The input is not valid. */
            title: string;
            /**
             * @description A URI that names the kind of problem; it ends with `code`.
             * @example urn:portico:problem:invalid_input
             */
            type: string;
        };
        /** @description One faulty value of the input. */
        ProblemInputError: {
            /**
             * @description Machine-readable reason.
             * @example required
             */
            code: string;
            /**
             * @description What is wrong.
             * @example Serial number is missing.
             */
            detail: string;
            /**
             * @description How to mend it.
             * @example Enter the serial number from the nameplate.
             */
            fix: string;
            /**
             * @description Where the value stands.
             * @enum {string}
             */
            in: "body" | "query" | "header" | "path";
            /**
             * @description JSON pointer (RFC 6901) into the body, or `/name` of the parameter.
             * @example /data/serialNumber
             */
            pointer: string;
        };
        /** @description A person for themselves. */
        Profile: {
            controlledBy: components["schemas"]["ProfileControl"];
            /** @description Null where the host gave none. */
            email: string | null;
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Null where they said nothing. Their colleagues see it.
             * @example Plant manager
             */
            jobTitle: string | null;
            /**
             * @description The language in which they want to be written to; null means that of the page.
             * @enum {string|null}
             */
            locale: "en" | "de" | null;
            /** @example Mara Lindqvist */
            name: string;
            /**
             * @description Null where they said nothing. Staff and the account's admin see it.
             * @example +46 8 1234 5678
             */
            phone: string | null;
            /**
             * @description Their time zone (IANA); null means that of their device.
             * @example Europe/Stockholm
             */
            timezone: string | null;
        };
        /** @description Who decides each field of a profile. */
        ProfileControl: {
            email: components["schemas"]["Controller"];
            jobTitle: components["schemas"]["Controller"];
            locale: components["schemas"]["Controller"];
            name: components["schemas"]["Controller"];
            phone: components["schemas"]["Controller"];
            timezone: components["schemas"]["Controller"];
        };
        /** @description One step on the way, for a progress display. */
        ProgressStep: {
            /** @example inReview */
            key: string;
            /** @example We look into it */
            name: string;
            /**
             * Format: date-time
             * @description When the step was reached; null if it was not.
             */
            reachedAt: string | null;
            /**
             * @description `done`, `current` or `upcoming`; `skipped` when the request went another way.
             * @enum {string}
             */
            status: "done" | "current" | "upcoming" | "skipped";
        };
        /** @description How long a service usually takes. */
        PromiseDefinition: {
            /**
             * Format: double
             * @description Hours until it is expected to be done; null where nobody promises a time.
             * @example 24
             */
            hours: number | null;
            /**
             * @description For people.
             * @example We answer within 1 working day.
             */
            text: string;
        };
        /** @description A public key for checking signatures (RFC 7517): RSA from 2,048 bits, P-256, P-384, P-521 or Ed25519. */
        PublicJwk: {
            /**
             * @description The only algorithm that it is for. Absent means any that fits the key.
             * @example ES256
             */
            alg?: string;
            /**
             * @description Curve, for `EC` and `OKP`.
             * @example P-256
             */
            crv?: string;
            /**
             * @description Exponent, base64url, for `RSA`.
             * @example AQAB
             */
            e?: string;
            /**
             * @description What it is for; only `verify` is taken.
             * @example [
             *       "verify"
             *     ]
             */
            key_ops?: string[];
            /**
             * @description Names the key; tokens name it in their header. Unique within the set.
             * @example 2026-03
             */
            kid: string;
            /**
             * @description Kind of key: `RSA`, `EC` or `OKP`.
             * @example EC
             */
            kty: string;
            /** @description Modulus, base64url, for `RSA`. */
            n?: string;
            /**
             * @description What it is for; only `sig` is taken.
             * @example sig
             */
            use?: string;
            /**
             * @description Coordinate, base64url, for `EC` and `OKP`.
             * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
             */
            x?: string;
            /**
             * @description Coordinate, base64url, for `EC`.
             * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
             */
            y?: string;
        };
        /** @description Public keys (RFC 7517, section 5). Never send private ones. */
        PublicJwks: {
            /** @description The keys. */
            keys: components["schemas"]["PublicJwk"][];
        };
        /** @description Says how it went. */
        RateRequestInput: {
            /**
             * @description Plain text. Absent means none.
             * @example Quick, and friendly.
             */
            comment?: string;
            /**
             * Format: int32
             * @description 1 is very bad, 5 very good.
             * @example 5
             */
            score: number;
        };
        /** @description Who changed something for somebody else. */
        RecordActingParty: {
            /**
             * @description `staff` is a person, `system` a program.
             * @enum {string}
             */
            kind: "staff" | "system";
            /** @example Ines Okafor */
            name: string;
        };
        /** @description Who changed something. */
        RecordActor: {
            /** @description Who did it for them; absent when they did it themselves. */
            actedBy?: components["schemas"]["RecordActingParty"];
            /**
             * @description On which side they stand; `system` for programs and jobs.
             * @enum {string}
             */
            kind: "customer" | "staff" | "system";
            /** @example Mara Lindqvist */
            name: string;
        };
        /** @description What became of a batch. */
        RecordBatch: {
            /**
             * Format: int32
             * @description How many fields met changes that people made here.
             * @example 1
             */
            conflicts: number;
            /**
             * Format: int32
             * @example 12
             */
            created: number;
            /**
             * Format: int32
             * @example 0
             */
            deleted: number;
            /**
             * Format: int32
             * @example 0
             */
            failed: number;
            results: components["schemas"]["RecordBatchResult"][];
            /**
             * Format: int32
             * @example 985
             */
            unchanged: number;
            /**
             * Format: int32
             * @example 3
             */
            updated: number;
        };
        /** @description A batch of records of one type. */
        RecordBatchInput: {
            /**
             * @description At most 1,000, each `externalId` once.
             * @example [
             *       {
             *         "account": "brightwater",
             *         "data": {
             *           "number": "SO-20418",
             *           "status": "shipped"
             *         },
             *         "externalId": "SO-20418"
             *       }
             *     ]
             */
            items: components["schemas"]["RecordImport"][];
            /**
             * @description Why; it is kept in the history of what changes.
             * @example Nightly sync
             */
            reason?: string;
            sync?: components["schemas"]["SyncInput"];
        };
        /** @description What became of one item, in the order of the batch. */
        RecordBatchResult: {
            /** @description Where it met changes that people made here. */
            conflicts: components["schemas"]["RecordConflict"][];
            /** @description What was wrong; pointers lead into the batch. Empty unless it failed. */
            errors: components["schemas"]["BrokenField"][];
            /** @example SO-20418 */
            externalId: string;
            /**
             * @description Null where it failed or never was.
             * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            id: string | null;
            /** @enum {string} */
            status: "created" | "updated" | "unchanged" | "deleted" | "failed";
        };
        /** @description One change of a record. */
        RecordChange: {
            /** @description Who accepted the change request; null otherwise. */
            acceptedBy: components["schemas"]["RecordActor"] | null;
            /** @description Who changed it; for a change request who asked for it. */
            actor: components["schemas"]["RecordActor"];
            /** Format: date-time */
            at: string;
            /** @description Id of the change request; null otherwise. */
            changeRequest: string | null;
            /**
             * @description The field; null for the record as a whole.
             * @example deliveryContact
             */
            field: string | null;
            /** @description The value before; null where it had none. */
            from: unknown;
            /** @example rch_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `created`, `changed` (one field), or `restored` after it had been deleted.
             * @enum {string}
             */
            kind: "created" | "changed" | "restored";
            /**
             * @description What the field is called.
             * @example Delivery contact
             */
            label: string | null;
            /** @description Why; null where nobody said. */
            reason: string | null;
            /**
             * @description The way it came: a program's call, a batch, an element of a page, or an accepted change request.
             * @enum {string}
             */
            through: "api" | "batch" | "element" | "changeRequest";
            /** @description The value after; null where it has none. */
            to: unknown;
        };
        /** @description A page of changes, the latest first. */
        RecordChangeList: {
            items: components["schemas"]["RecordChange"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A field that people changed here, and that its source sends differently. */
        RecordConflict: {
            /**
             * Format: date-time
             * @description When somebody changed it here.
             */
            changedAt: string;
            /**
             * @description Name of the field.
             * @example deliveryContact
             */
            field: string;
            /**
             * @description `kept`: the portal is the source of truth, the change stays. `overwritten`: the host is, the change is gone.
             * @enum {string}
             */
            outcome: "kept" | "overwritten";
        };
        /** @description A field of a record that the caller may read. */
        RecordField: {
            /** @description Whether the caller's change waits for approval. */
            approval: boolean;
            /** @description Whether the caller may change it. */
            editable: boolean;
            /** @description Whether the caller may filter and count by it. */
            filterable: boolean;
            /**
             * @description The format of a text; null for plain text and everything else.
             * @example date
             */
            format: string | null;
            /** @example Status */
            label: string;
            /** @example status */
            name: string;
            /** @description Null where none waits. */
            pendingChange: components["schemas"]["PendingChange"] | null;
            /** @description Whether every record has a value. */
            required: boolean;
            /** @description JSON Schema of this field alone, for inputs. */
            schema: {
                [key: string]: unknown;
            };
            /** @description Whether `search` looks into it for the caller. */
            searchable: boolean;
            /** @description Whether lists leave it out and the audit notes who is shown it. */
            sensitive: boolean;
            /** @description Whether the caller may sort by it. */
            sortable: boolean;
            /**
             * @description What kind of value it holds.
             * @enum {string}
             */
            type: "string" | "number" | "integer" | "boolean" | "array" | "object";
            /**
             * @description The unit of a number; null without one.
             * @example EUR
             */
            unit: string | null;
            /** @description Absent where the record has none. */
            value?: unknown;
            /** @description What its values are called; empty where it takes any. */
            values: components["schemas"]["RecordFieldValue"][];
        };
        /** @description A field that the caller may read, in their language. */
        RecordFieldDescription: {
            /** @description Whether the caller's change waits for approval. */
            approval: boolean;
            /** @description Whether the caller may change it. */
            editable: boolean;
            /** @description Whether the caller may filter and count by it. */
            filterable: boolean;
            /**
             * @description The format of a text; null for plain text and everything else.
             * @example date
             */
            format: string | null;
            /** @example Status */
            label: string;
            /** @example status */
            name: string;
            /** @description Whether every record has a value. */
            required: boolean;
            /** @description JSON Schema of this field alone, for inputs. */
            schema: {
                [key: string]: unknown;
            };
            /** @description Whether `search` looks into it for the caller. */
            searchable: boolean;
            /** @description Whether lists leave it out and the audit notes who is shown it. */
            sensitive: boolean;
            /** @description Whether the caller may sort by it. */
            sortable: boolean;
            /**
             * @description What kind of value it holds.
             * @enum {string}
             */
            type: "string" | "number" | "integer" | "boolean" | "array" | "object";
            /**
             * @description The unit of a number; null without one.
             * @example EUR
             */
            unit: string | null;
            /** @description What its values are called; empty where it takes any. */
            values: components["schemas"]["RecordFieldValue"][];
        };
        /** @description What holds for one field of a record type. */
        RecordFieldRules: {
            /** @description Whether a customer's edit waits for approval as a change request. */
            approval?: boolean;
            /**
             * @description Keys of the roles that edit it; absent means nobody. Tenant admins and programs always do.
             * @example [
             *       "purchasing"
             *     ]
             */
            editableBy?: string[];
            /** @description Whether lists can be filtered and counted by it: one kind of text, number or boolean. */
            filterable?: boolean;
            /** @description Whether its changes are kept; absent means they are. */
            history?: boolean;
            /** @description Absent takes the schema's `title`. */
            label?: components["schemas"]["LocalizedText"];
            /**
             * @description Name of a property at the root of the schema.
             * @example status
             */
            name: string;
            /**
             * @description Keys of the roles that read it; absent means everybody who sees the record. Tenant admins, auditors and programs always
             *     do.
             * @example [
             *       "accounting",
             *       "account-admin"
             *     ]
             */
            readableBy?: string[];
            /** @description Whether `search` looks into it: a text. */
            searchable?: boolean;
            /**
             * @description Whether it is sensitive, such as a bank account. Lists leave it out, and whoever is shown it stands in the audit
             *     (`record.readSensitive`). It can be neither filtered, sorted nor searched by, nor stand in titles.
             */
            sensitive?: boolean;
            /** @description Whether lists can be sorted by it: one kind of text, number or boolean. */
            sortable?: boolean;
            /**
             * @description Who has the last word. `host` (absent means that): an import overwrites what people changed here. `portal`: what people
             *     changed here stays until the host sends the same. Either way the batch tells of it as a conflict.
             * @enum {string}
             */
            source?: "host" | "portal";
            /** @description What its values are called, where it knows a few. */
            values?: components["schemas"]["RecordValueLabel"][];
        };
        /** @description A value of a field with its name, in the caller's language. */
        RecordFieldValue: {
            /** @example Shipped */
            label: string;
            /** @example shipped */
            value: string;
        };
        /** @description A record as the host knows it. */
        RecordImport: {
            /**
             * @description The account that it belongs to: its `externalId` or id. It stays what it was when the record was made.
             * @example brightwater
             */
            account: string;
            /** @description Every field, valid against the type's schema; what is left out is emptied. Not needed to delete. */
            data?: {
                [key: string]: unknown;
            };
            /** @description `true` deletes the record: nobody sees it any more, until a later batch brings it back. */
            deleted?: boolean;
            /**
             * @description The host's own key, unique in the type.
             * @example SO-20418
             */
            externalId: string;
            /**
             * @description The location of the account that it concerns: its `externalId` or id. Absent or null concerns none in particular.
             * @example harbour-plant
             */
            location?: string | null;
        };
        /** @description An account or location that a record belongs to. */
        RecordPlace: {
            /** @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Brightwater Utilities */
            name: string;
        };
        /** @description A record type as the caller sees it. Fields that they may not read are as if they were not. */
        RecordType: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read"
             *     ]
             */
            allowedActions: string[];
            fields: components["schemas"]["RecordFieldDescription"][];
            /** @example order */
            key: string;
            /**
             * @description What one is called, in the caller's language.
             * @example Order
             */
            name: string;
            /**
             * @description What several are called.
             * @example Orders
             */
            pluralName: string;
            /**
             * @description What `sort` takes from the caller, each also with `-` before it.
             * @example [
             *       "createdAt",
             *       "data.dueOn"
             *     ]
             */
            sorts: string[];
            /**
             * Format: int32
             * @description The published version.
             * @example 2
             */
            version: number;
        };
        /** @description What a record type says. */
        RecordTypeInput: {
            /**
             * @description Key of the department that works on its records; null is everybody's.
             * @example order-desk
             */
            department?: string | null;
            /**
             * @description Fields in the order in which people see them; those of the schema that are not named follow.
             * @example [
             *       {
             *         "name": "number",
             *         "searchable": true
             *       },
             *       {
             *         "name": "price",
             *         "readableBy": [
             *           "accounting"
             *         ]
             *       }
             *     ]
             */
            fields: components["schemas"]["RecordFieldRules"][];
            labels: components["schemas"]["RecordTypeLabels"];
            /**
             * @description JSON Schema 2020-12 of `data`, in the vocabulary of `forms/README.md`. It declares every field in `properties` and says
             *     `additionalProperties: false`.
             */
            schema: {
                [key: string]: unknown;
            };
            /**
             * @description One line about a record, with `{field}` for fields that everybody reads.
             * @example {product}, {status}
             */
            summary?: string;
            /**
             * @description Title of a record, with `{field}` for fields that everybody reads.
             * @example Order {number}
             */
            title: string;
        };
        /** @description What one thing of a type is called, and several. */
        RecordTypeLabels: {
            plural: components["schemas"]["LocalizedText"];
            singular: components["schemas"]["LocalizedText"];
        };
        /** @description The record types of the tenant. */
        RecordTypeList: {
            items: components["schemas"]["RecordType"][];
            /** @description Always null: types come whole. */
            nextCursor: string | null;
        };
        /** @description A record type as those who manage it see it: a draft, or one published version. */
        RecordTypeVersion: {
            /** Format: date-time */
            createdAt: string;
            /** @example order-desk */
            department: string | null;
            fields: components["schemas"]["RecordFieldRules"][];
            /** @example order */
            key: string;
            labels: components["schemas"]["RecordTypeLabels"];
            schema: {
                [key: string]: unknown;
            };
            /**
             * @description `draft`: not published; `current`: what records are checked against; `past`: replaced.
             * @enum {string}
             */
            status: "draft" | "current" | "past";
            /** @example {product}, {status} */
            summary: string;
            /** @example Order {number} */
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: int32
             * @description The version; a draft has that which it would be published as.
             * @example 2
             */
            version: number;
        };
        /** @description The published versions of a record type, the latest first. */
        RecordTypeVersionList: {
            items: components["schemas"]["RecordTypeVersion"][];
            /** @description Always null: versions come whole. */
            nextCursor: string | null;
        };
        /** @description What a value of a field is called. */
        RecordValueLabel: {
            label: components["schemas"]["LocalizedText"];
            /**
             * @description The value as it stands in `data`.
             * @example shipped
             */
            value: string;
        };
        /** @description Another request, in few words. */
        RelatedRequest: {
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example REQ-1043 */
            number: string;
            state: components["schemas"]["RequestState"];
            /**
             * @description `closed` once it is over.
             * @enum {string}
             */
            status: "open" | "closed";
            /** @example Laptop for Mara Lindqvist */
            title: string;
        };
        /** @description Releases a legal hold. */
        ReleaseHoldInput: {
            /**
             * @description Why it is over.
             * @example Settled on 3 March.
             */
            reason: string;
        };
        /** @description How a message goes into its request. */
        ReleaseMessageInput: {
            /**
             * @description `comment`: it is the person’s; it becomes what it would have been, in their name and with the caller as who did it for them.
             *     `note`: nobody can say who wrote it; an internal note of the caller tells it, with its sender.
             * @example comment
             * @enum {string}
             */
            as: "comment" | "note";
        };
        /** @description How long a closed request can come back. */
        ReopenRule: {
            /**
             * Format: int32
             * @description Days after the request was closed.
             */
            days: number;
        };
        /** @description The account that a request belongs to. */
        RequestAccount: {
            /** @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Brightwater Utilities */
            name: string;
        };
        /** @description A decision about a request, as its reader may see it. */
        RequestApproval: {
            /** @description The branch of the request that waits for it; absent where the request itself does. */
            branch?: components["schemas"]["BranchName"];
            /**
             * Format: date-time
             * @description Null while it waits.
             */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself; null is never.
             */
            expiresAt: string | null;
            /** @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            stages: components["schemas"]["ApprovalStage"][];
            /** @enum {string} */
            status: "pending" | "approved" | "rejected" | "expired" | "superseded";
        };
        /** @description Who works on a request. */
        RequestAssignee: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Ines Okafor */
            name: string;
        };
        /** @description Those who could work on a request, by name. */
        RequestAssigneeList: {
            items: components["schemas"]["RequestAssignee"][];
        };
        /** @description A request that is being written. Only the person who writes it ever sees it. */
        RequestDraft: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description The answers so far, to be judged by the form as it is now. */
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it is deleted by itself: 30 days after it was saved last.
             */
            expiresAt: string;
            /** @description Id of the record that the request is to be about; null is about none. */
            record: string | null;
            /**
             * @description Key of the service.
             * @example report-fault
             */
            service: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The caller's own drafts, newest first; there are never more than 50. */
        RequestDraftList: {
            items: components["schemas"]["RequestDraftSummary"][];
            /** @description Always null: they come whole. */
            nextCursor: string | null;
        };
        /** @description A request that is being written, in a list. */
        RequestDraftSummary: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted by itself: 30 days after it was saved last.
             */
            expiresAt: string;
            /** @description Id of the record that the request is to be about; null is about none. */
            record: string | null;
            /**
             * @description Key of the service.
             * @example report-fault
             */
            service: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The values of one name with their counts, the most frequent first. */
        RequestFacet: {
            /** @example status */
            name: string;
            /** @description At most 20. */
            values: components["schemas"]["RequestFacetValue"][];
        };
        /** @description A value with how many requests have it. */
        RequestFacetValue: {
            /**
             * Format: int32
             * @example 12
             */
            count: number;
            /**
             * @description For people, where it differs from the value: the name of an assignee.
             * @example Ines Okafor
             */
            label: string;
            /** @description As the filter of the same name takes it. */
            value: string;
        };
        /** @description Which requests a list holds. What is said narrows it; saved views keep the same. */
        RequestFilters: {
            /** @description Only requests of this account: its id. Customers see their own account's in any case. */
            account?: string;
            /**
             * @description Only requests that somebody has: their id, `me` for yours, or `none` for those that nobody has taken.
             * @example none
             */
            assignee?: string;
            /**
             * @description Only requests in states of this category.
             * @example in_review
             * @enum {string}
             */
            category?: "submitted" | "in_review" | "waiting_for_you" | "approved" | "blocked" | "completed" | "rejected" | "cancelled";
            /**
             * Format: date-time
             * @description Submitted at this moment or later.
             */
            createdFrom?: string;
            /**
             * Format: date-time
             * @description Submitted before this moment.
             */
            createdTo?: string;
            /**
             * @description Only requests that this department works on.
             * @example field-service
             */
            department?: string;
            /**
             * @description Only open requests whose promised time is over, or only the others.
             * @example true
             */
            late?: boolean;
            /** @description Only requests that concern this location: its id. */
            location?: string;
            /**
             * @description Only requests of this priority. For staff.
             * @example urgent
             * @enum {string}
             */
            priority?: "low" | "normal" | "high" | "urgent";
            /**
             * @description Only requests about this record: its id.
             * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            record?: string;
            /**
             * @description Only requests that hold all of these words, or words that begin so: in their number, their service, the names of the
             *     account and the requester, and the answers that you may read.
             * @example KP-80 harbour
             */
            search?: string;
            /**
             * @description Only requests of this service.
             * @example report-fault
             */
            service?: string;
            /**
             * @description Only open or only closed ones.
             * @example open
             * @enum {string}
             */
            status?: "open" | "closed";
            /**
             * Format: date-time
             * @description Changed at this moment or later.
             */
            updatedFrom?: string;
            /**
             * Format: date-time
             * @description Changed before this moment.
             */
            updatedTo?: string;
        };
        /** @description That somebody wants to talk to a human about a request, and nobody has answered yet. */
        RequestHelpWanted: {
            /** Format: date-time */
            at: string;
            /**
             * @description The entry of its timeline that says what they have tried.
             * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            entryId: string;
        };
        /** @description How a request has to do with another one. */
        RequestLink: {
            /**
             * @description How this one stands to the other. `splitFrom` was made out of it, `splitInto` is the reverse.
             * @example blockedBy
             * @enum {string}
             */
            relation: "relatesTo" | "blocks" | "blockedBy" | "duplicateOf" | "duplicatedBy" | "splitFrom" | "splitInto";
            request: components["schemas"]["RelatedRequest"];
        };
        /** @description The location that a request concerns. */
        RequestLocation: {
            /** @example loc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Harbour plant */
            name: string;
        };
        /** @description An automatic step that failed for good. */
        RequestNeedsHuman: {
            /** Format: date-time */
            at: string;
            /** @description The branch whose step it was; absent where it was the request's own. */
            branch?: components["schemas"]["BranchName"];
            /**
             * @description Why.
             * @example timeout
             */
            code: string;
            /** @example resetPassword */
            step: string;
        };
        /** @description Somebody who is kept informed of a request. */
        RequestParticipant: {
            /**
             * Format: date-time
             * @description When they were added; null for the requester and the assignee.
             */
            addedAt: string | null;
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Mara Lindqvist */
            name: string;
            /**
             * @description Why they are: they asked for it, they work on it, or somebody added them.
             * @enum {string}
             */
            part: "requester" | "assignee" | "participant";
            /** @enum {string} */
            side: "customer" | "staff";
        };
        /** @description Everybody who is kept informed of a request: the requester, who works on it, and those who were added. */
        RequestParticipantList: {
            items: components["schemas"]["RequestParticipant"][];
        };
        /** @description The way of a request: behind it, now, ahead. */
        RequestProgress: {
            /** @description What goes on side by side, each with how far it is; absent where its state has no branches. */
            branches?: components["schemas"]["BranchProgress"][];
            /** @description Whether the customer must do something before it goes on, or before one of its branches does. */
            needsYou: boolean;
            /**
             * @description What comes next; null when nothing does.
             * @example You get a repair proposal.
             */
            next: string | null;
            /**
             * @description What happens now.
             * @example A service engineer reads your report and the photos.
             */
            now: string;
            /** @description How many of the `parts` are over; null where it has none. */
            parts: components["schemas"]["PartsProgress"] | null;
            steps: components["schemas"]["ProgressStep"][];
        };
        /** @description What was promised for a request. */
        RequestPromise: {
            /**
             * @description Name of who works on it; null is nobody yet.
             * @example Ines Okafor
             */
            assignee: string | null;
            /**
             * Format: date-time
             * @description When it is expected to be done; null where nobody promised a time, where it is closed, and while it waits for the customer
             *     in time.
             */
            expectedBy: string | null;
            /**
             * Format: date-time
             * @description When staff last answered or moved it; null has not.
             */
            lastTouchedAt: string | null;
            /** @description Whether that time has passed and the request is still open. */
            late: boolean;
            /**
             * @description A sentence for the customer when it is late or the time stands still; null otherwise.
             * @example Paused: we wait for your answer. The time goes on once we have it.
             */
            message: string | null;
            /** @description Whether the time stands still because it waits for the customer. */
            paused: boolean;
            /** @description Its place in the queue; null where it waits for nobody of staff, and in lists: read the request. */
            queue: components["schemas"]["RequestQueuePlace"] | null;
            /** @description Only for staff: what the service promised by targets, and how far it is. Absent where it promised nothing by them. */
            targets?: components["schemas"]["RequestTargets"];
            /** @example We answer within 1 working day. */
            text: string;
        };
        /** @description The place of a request among those that staff works on. */
        RequestQueuePlace: {
            /**
             * Format: int32
             * @description How many are before it, 100 at most.
             * @example 3
             */
            ahead: number;
            /** @description Whether more than 100 are before it, now or within the last second. */
            more: boolean;
            /**
             * Format: int32
             * @description Its place: 1 is next.
             * @example 4
             */
            position: number;
        };
        /** @description What the requester thought of how it went. */
        RequestRating: {
            /** @example Quick, and friendly. */
            comment: string | null;
            /**
             * Format: date-time
             * @description When it was given or changed last.
             */
            ratedAt: string;
            /**
             * Format: int32
             * @description 1 is very bad, 5 very good.
             * @example 5
             */
            score: number;
        };
        /** @description What is left. */
        RequestReading: {
            /**
             * Format: int32
             * @description How much others have said since.
             */
            unread: number;
        };
        /** @description Says up to where the timeline of a request was read. */
        RequestReadingInput: {
            /**
             * @description Id of the latest entry that was seen. It and all before it are read; what was read before stays read.
             * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            entry: string;
        };
        /** @description The person or program that submitted. */
        RequestRequester: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Mara Lindqvist */
            name: string;
        };
        /** @description A signature among the answers: that it was given, when, and to which answers exactly. */
        RequestSignature: {
            /**
             * Format: date-time
             * @description When it arrived.
             */
            at: string;
            /**
             * @description JSON pointer to it in `data`.
             * @example /signature
             */
            pointer: string;
            /**
             * @description SHA-256 (hex) of all answers as they arrived: JSON with the members of objects sorted by name and without white space.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
        };
        /**
         * @description The orders of lists of requests.
         * @enum {string}
         */
        RequestSort: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "priority";
        /** @description Where a request stands, in the customer's words. */
        RequestState: {
            /**
             * @description What the state means in every service.
             * @enum {string}
             */
            category: "submitted" | "in_review" | "waiting_for_you" | "approved" | "blocked" | "completed" | "rejected" | "cancelled";
            /**
             * @description What staff calls it, where that is another; customers never receive it.
             * @example Triage, second line
             */
            internalName?: string;
            /** @example inReview */
            key: string;
            /** @example We look into it */
            name: string;
        };
        /** @description One thing that was promised, as staff sees it. */
        RequestTarget: {
            /**
             * Format: date-time
             * @description When that is over; null while the request waits for the customer in time, and once it is met.
             */
            dueAt: string | null;
            /**
             * Format: double
             * @description How much business time it may take, in minutes.
             * @example 960
             */
            minutes: number;
            /** @description Whether it took longer. */
            missed: boolean;
        };
        /** @description What was promised by targets (SLA), as staff sees it. */
        RequestTargets: {
            /** @description Key of the business calendar that is counted by; null is around the clock. */
            calendar: string | null;
            /**
             * @description What staff was warned of: a target is `near`, or `missed`; null is nothing.
             * @enum {string|null}
             */
            escalated: "near" | "missed" | null;
            /**
             * Format: date-time
             * @description When staff answered or moved it for the first time; null has not.
             */
            firstRespondedAt: string | null;
            /** @description An answer or a move by staff; null where none was promised. */
            firstResponse: components["schemas"]["RequestTarget"] | null;
            /** @description The end; null where none was promised. */
            resolution: components["schemas"]["RequestTarget"] | null;
            /**
             * Format: double
             * @description Business time spent, in minutes, without that in which it waited for the customer. Of one request that is read it is up to
             *     now; elsewhere up to when its clock last began to run.
             * @example 75
             */
            spentMinutes: number;
        };
        /** @description Something that happens by itself, unless the request moves on before. */
        RequestTimer: {
            /**
             * @description What customers read of it; null where only staff knows of it.
             * @example Without an answer we close the request.
             */
            announce: string | null;
            /**
             * Format: date-time
             * @description When it happens.
             */
            at: string;
            /** @description The branch to whose state it belongs; absent where it is the request's own. */
            branch?: components["schemas"]["BranchName"];
            /** @example giveUp */
            key: string;
            /**
             * @description Key of the transition that is then made; customers never receive it.
             * @example close
             */
            transition?: string;
        };
        /** @description A saved list: which requests it holds and in which order. */
        RequestView: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "delete"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description As `GET /v1/requests` takes them. `me` is whoever looks. */
            filters: components["schemas"]["RequestFilters"];
            /** @example rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Urgent, nobody’s yet */
            name: string;
            /** @description Who made it. */
            owner: components["schemas"]["RequestViewOwner"];
            /** @description Whether all of the staff see it, or only whoever made it. */
            shared: boolean;
            /** @example priority */
            sort: components["schemas"]["RequestSort"];
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of saved lists. */
        RequestViewList: {
            items: components["schemas"]["RequestView"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Who made a view. */
        RequestViewOwner: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Ines Okafor */
            name: string;
        };
        /** @description A field that a change request asks to change. */
        RequestedChange: {
            /** @example expiresOn */
            field: string;
            /** @description The value when it was asked; null where it had none. */
            from: unknown;
            /** @example Expires on */
            label: string;
            /** @description The value that was asked for; null empties the field. */
            to: unknown;
        };
        /** @description What must be kept for some time although its person is erased. */
        RetentionRuleInput: {
            /**
             * Format: int32
             * @description Days from the day on which it was made.
             * @example 2190
             */
            keepDays: number;
            /**
             * @description Why, for people; the result of an erasure repeats it.
             * @example Commercial letters are kept for six years (HGB § 257).
             */
            reason: string;
            /**
             * @description `comments`: what people wrote in requests. `requests`: the answers and titles of requests. Names go in any case.
             * @example comments
             * @enum {string}
             */
            what: "comments" | "requests";
        };
        /** @description What changes for one person. */
        RoleChange: {
            /** @example Brightwater Utilities */
            accountName: string;
            /**
             * @description What they may do afterwards and may not now, in sentences.
             * @example [
             *       "read requests of the account"
             *     ]
             */
            gains: string[];
            /** @description What they may do now and may not afterwards, in sentences. */
            loses: string[];
            /** @example mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            membershipId: string;
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            userId: string;
            /** @example Mara Lindqvist */
            userName: string;
        };
        /** @description What a word of the token is worth here. */
        RoleGrant: {
            /**
             * @description The word, exactly as the token has it.
             * @example portal-user
             */
            claim: string;
            /**
             * @description The role that it grants. Staff roles are granted by being named here, roles of programs never.
             * @example member
             */
            role: string;
        };
        /** @description What a role is. */
        RoleInput: {
            /**
             * @description One sentence for people.
             * @example Asks about invoices and sees nothing else.
             */
            description?: string;
            /**
             * @description Stable key: lower-case words with hyphens. It cannot be one of a built-in role.
             * @example invoice-clerk
             */
            key: string;
            /**
             * @description For people.
             * @example Invoice clerk
             */
            name: string;
            /**
             * @description What it allows. Whoever has it may also ask who they are, and hears live of the requests that it shows.
             * @example [
             *       {
             *         "condition": {
             *           "service": "invoice-question"
             *         },
             *         "reach": "account",
             *         "subject": "request",
             *         "verbs": [
             *           "read"
             *         ]
             *       }
             *     ]
             */
            permissions: components["schemas"]["RolePermission"][];
            /**
             * @description `customer` roles stay within one account; `staff` roles may reach the tenant. It never changes.
             * @example customer
             * @enum {string}
             */
            side: "customer" | "staff";
        };
        /** @description All roles, the built-in ones first. */
        RoleList: {
            items: components["schemas"]["AccessRole"][];
            /** @description Always null: they come all at once. */
            nextCursor: string | null;
        };
        /** @description One permission: verbs over a subject, how far, of which things, with which fields. Permissions add up. */
        RolePermission: {
            /**
             * @description Only things whose fields have these values; a list means one of them.
             * @example {
             *       "service": "invoice-question"
             *     }
             */
            condition?: {
                [key: string]: unknown;
            };
            /**
             * @description Only these fields of them.
             * @example {
             *       "except": [
             *         "data.price"
             *       ]
             *     }
             */
            fields?: components["schemas"]["PermissionFields"];
            /**
             * @description How far: `own` things; those of one's `location`s, where restricted to some, or else of the account; the whole
             *     `account`'s; those of one's `department`s, where restricted to some, or else of the tenant; the whole `tenant`'s.
             * @example account
             * @enum {string}
             */
            reach: "own" | "location" | "account" | "department" | "tenant";
            /**
             * @description What it is about, such as `request`, `timeline`, `document` or `service`.
             * @example request
             */
            subject: string;
            /**
             * @description What may be done with it.
             * @example [
             *       "read",
             *       "comment"
             *     ]
             */
            verbs: string[];
        };
        /** @description What would change if a role were saved as it is here. Nothing is saved. */
        RolePreview: {
            /** @description Those for whom something changes, of the first 100 who have the role; their other roles are taken into account. */
            changes: components["schemas"]["RoleChange"][];
            /** @description What the role allows afterwards and does not now, in sentences. */
            gains: string[];
            /** @description What the role allows now and does not afterwards, in sentences. */
            loses: string[];
            /**
             * Format: int32
             * @description How many people have the role.
             */
            people: number;
        };
        /** @description Asks for a successor of a key. */
        RotateApiKeyInput: {
            /** @description Public keys of the successor. Absent means those of the old key, or a new secret where it had one. */
            jwks?: components["schemas"]["PublicJwks"];
            /**
             * Format: int32
             * @description Hours in which the old key still works beside the new one. Absent means 24; 0 ends it at once.
             * @example 24
             */
            overlapHours?: number;
        };
        /** @description Makes new secrets. */
        RotateWebhookSecretInput: {
            /**
             * Format: int32
             * @description For so many hours the secrets before sign too, so that a receiver changes without a gap; 0 ends them at once. Absent
             *     means 24.
             * @example 24
             */
            overlapHours?: number;
        };
        /** @description Keeps answers that are not finished. */
        SaveRequestDraftInput: {
            /**
             * @description The answers so far. They may lack what is required and be too short or misspelt; names that the form does not ask for these
             *     answers, other types, and more than the form allows are refused. At most 65,536 characters as JSON.
             */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A service with its form. */
        Service: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "submit"
             *     ]
             */
            allowedActions: string[];
            /** @description Null when the service takes no files. */
            attachments: components["schemas"]["ServiceAttachments"] | null;
            /** @example Something leaks, rattles or has stopped. */
            description: string;
            /**
             * @description The form: JSON Schema 2020-12 with the presentation keywords of `forms/README.md`. `data` of a request is
             *     validated against exactly this schema.
             */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description The job it belongs to; services of one job stand together.
             * @example Keep my pumps running
             */
            group: string;
            /** @example report-fault */
            key: string;
            /** @example Report a fault */
            name: string;
            /**
             * @description What to have at hand before starting.
             * @example [
             *       "The serial number on the nameplate"
             *     ]
             */
            needs: string[];
            /**
             * @description Answers that are known already and that the caller may read, by name, as `x-prefill` in the form asks for them. The person may
             *     change each of them. Absent where the form asks for none.
             * @example {
             *       "phone": "+46 8 1234 5678"
             *     }
             */
            prefill?: {
                [key: string]: unknown;
            };
            promise: components["schemas"]["ServicePromise"];
            /** @description The usual way from submitted to done. */
            steps: components["schemas"]["ServiceStep"][];
            /**
             * Format: int32
             * @description Published version; running requests stay on theirs.
             * @example 1
             */
            version: number;
        };
        /** @description Files that a form takes. */
        ServiceAttachments: {
            /**
             * @description Media types and ranges, as in the `accept` attribute of HTML.
             * @example [
             *       "image/*",
             *       "application/pdf"
             *     ]
             */
            accept: string[];
            /**
             * @description For people: which files help.
             * @example A photo of the nameplate and of the damage helps us most.
             */
            hint: string;
            /**
             * Format: int32
             * @description How many files at most.
             * @example 5
             */
            max: number;
            /** @description Whether at least one file must come with the request. */
            required: boolean;
        };
        /** @description Who finds a service in the catalog. Each member narrows; what is left out, or null, does not. */
        ServiceAudience: {
            /**
             * @description Only customers of these accounts, by id. Staff sees the service, and submits it for these accounts alone.
             * @example [
             *       "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            accounts?: string[] | null;
            /**
             * @description Only whoever has one of these roles: keys of built-in roles or of the tenant's own.
             * @example [
             *       "purchasing"
             *     ]
             */
            roles?: string[] | null;
            /**
             * @description Only customers, or only staff.
             * @enum {string|null}
             */
            side?: "customer" | "staff" | null;
        };
        /** @description A service as data: what a tenant publishes. */
        ServiceDefinition: {
            /** @description Null when the service takes no files. */
            attachments: components["schemas"]["AttachmentsDefinition"] | null;
            /** @description Who finds it and may submit it; absent or null is everybody who may submit at all. */
            audience?: components["schemas"]["ServiceAudience"] | null;
            /** @description Several requests that one of this service makes, tracked as one; absent or null makes none. */
            bundle?: components["schemas"]["BundleDefinition"] | null;
            /**
             * @description Key of the department that works on its requests, lower-case words with hyphens; absent or null is everybody's.
             * @example field-service
             */
            department?: string | null;
            /**
             * @description What it is for, in a sentence or two.
             * @example Something leaks, rattles or has stopped.
             */
            description: string;
            /**
             * @description JSON Schema 2020-12, see `forms/README.md`.
             * @example {
             *       "properties": {
             *         "problem": {
             *           "title": "What is wrong",
             *           "type": "string"
             *         }
             *       },
             *       "required": [
             *         "problem"
             *       ],
             *       "type": "object",
             *       "unevaluatedProperties": false
             *     }
             */
            form: {
                [key: string]: unknown;
            };
            /**
             * @description The job it belongs to; services of one job stand together.
             * @example Keep my pumps running
             */
            group: string;
            /**
             * @description Key of the service: lower-case words with hyphens. It never changes.
             * @example report-fault
             */
            key: string;
            /**
             * @description Other words under which people look for it; searches find them, nobody is shown them.
             * @example [
             *       "leak",
             *       "broken"
             *     ]
             */
            keywords?: string[] | null;
            /**
             * @description What people call it.
             * @example Report a fault
             */
            name: string;
            /**
             * @description What to have at hand before starting.
             * @example [
             *       "The serial number on the nameplate"
             *     ]
             */
            needs: string[];
            /**
             * Format: double
             * @description Place in the catalog, ascending.
             * @example 10
             */
            order: number;
            promise: components["schemas"]["PromiseDefinition"];
            /** @description Names of facts that customers see; staff sees all. */
            publicFacts?: string[];
            /** @description Times that are promised (SLA) instead of `promise.hours`; absent or null promises no more than that. */
            targets?: components["schemas"]["ServiceTargets"] | null;
            /** @description The same in other languages; absent or null has none. */
            texts?: components["schemas"]["ServiceTexts"] | null;
            /**
             * @description Title of a request with `{field}` for top-level answers.
             * @example {pump} at {site}
             */
            title: string;
            workflow: components["schemas"]["WorkflowDefinition"];
        };
        /** @description Services as one document: what an export writes and an import reads. */
        ServiceDefinitions: {
            /**
             * @description What the document is, and of which form.
             * @example portico.services.v1
             * @constant
             */
            format: "portico.services.v1";
            /**
             * @description The definitions, by key.
             * @example [
             *       {
             *         "attachments": null,
             *         "description": "Any question.",
             *         "form": {
             *           "properties": {
             *             "question": {
             *               "title": "Question",
             *               "type": "string"
             *             }
             *           },
             *           "required": [
             *             "question"
             *           ],
             *           "type": "object"
             *         },
             *         "group": "Help",
             *         "key": "ask",
             *         "name": "Ask us",
             *         "needs": [],
             *         "order": 10,
             *         "promise": {
             *           "hours": 24,
             *           "text": "Within a day."
             *         },
             *         "title": "{question}",
             *         "workflow": {
             *           "initial": "open",
             *           "states": [
             *             {
             *               "category": "submitted",
             *               "key": "open",
             *               "name": "We have it",
             *               "next": "We answer.",
             *               "now": "We read it."
             *             },
             *             {
             *               "category": "completed",
             *               "key": "answered",
             *               "name": "Answered",
             *               "next": null,
             *               "now": "It is done."
             *             }
             *           ],
             *           "steps": [
             *             "open",
             *             "answered"
             *           ],
             *           "transitions": [
             *             {
             *               "by": [
             *                 "staff"
             *               ],
             *               "comment": "required",
             *               "form": null,
             *               "from": [
             *                 "open"
             *               ],
             *               "key": "answer",
             *               "name": "Answer",
             *               "to": "answered"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            services: components["schemas"]["ServiceDefinition"][];
        };
        /** @description A service that is being written. Nobody is served by it until it is published. */
        ServiceDraft: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete",
             *       "publish",
             *       "simulate"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            definition: components["schemas"]["ServiceDefinition"];
            /**
             * @description Key of the service.
             * @example report-fault
             */
            key: string;
            /** @example Report a fault */
            name: string;
            /** @description What keeps it from being published; empty when nothing does. A faulty draft is kept all the same. */
            problems: components["schemas"]["ServiceProblem"][];
            /** @description Whether it could be published as it is: nothing is wrong with it. */
            publishable: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of drafts, newest first. */
        ServiceDraftList: {
            items: components["schemas"]["ServiceDraftSummary"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A service that is being written, in a list. */
        ServiceDraftSummary: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "save",
             *       "delete",
             *       "publish",
             *       "simulate"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Key of the service.
             * @example report-fault
             */
            key: string;
            /** @example Report a fault */
            name: string;
            /** @description Whether it could be published as it is: nothing is wrong with it. */
            publishable: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description What became of a document, or would where it was a dry run. */
        ServiceImport: {
            /**
             * Format: int32
             * @example 1
             */
            changed: number;
            /**
             * Format: int32
             * @example 3
             */
            created: number;
            /** @description Whether nothing was written. */
            dryRun: boolean;
            /**
             * Format: int32
             * @example 0
             */
            faulty: number;
            results: components["schemas"]["ServiceImportResult"][];
            /**
             * Format: int32
             * @example 8
             */
            same: number;
        };
        /** @description A document of services that is to become drafts. */
        ServiceImportInput: {
            /**
             * @description `true` tells what would happen, and changes nothing. Absent is `false`.
             * @example true
             */
            dryRun?: boolean;
            /**
             * @description What the document is, and of which form.
             * @example portico.services.v1
             * @constant
             */
            format: "portico.services.v1";
            /**
             * @description The definitions, by key.
             * @example [
             *       {
             *         "attachments": null,
             *         "description": "Any question.",
             *         "form": {
             *           "properties": {
             *             "question": {
             *               "title": "Question",
             *               "type": "string"
             *             }
             *           },
             *           "required": [
             *             "question"
             *           ],
             *           "type": "object"
             *         },
             *         "group": "Help",
             *         "key": "ask",
             *         "name": "Ask us",
             *         "needs": [],
             *         "order": 10,
             *         "promise": {
             *           "hours": 24,
             *           "text": "Within a day."
             *         },
             *         "title": "{question}",
             *         "workflow": {
             *           "initial": "open",
             *           "states": [
             *             {
             *               "category": "submitted",
             *               "key": "open",
             *               "name": "We have it",
             *               "next": "We answer.",
             *               "now": "We read it."
             *             },
             *             {
             *               "category": "completed",
             *               "key": "answered",
             *               "name": "Answered",
             *               "next": null,
             *               "now": "It is done."
             *             }
             *           ],
             *           "steps": [
             *             "open",
             *             "answered"
             *           ],
             *           "transitions": [
             *             {
             *               "by": [
             *                 "staff"
             *               ],
             *               "comment": "required",
             *               "form": null,
             *               "from": [
             *                 "open"
             *               ],
             *               "key": "answer",
             *               "name": "Answer",
             *               "to": "answered"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            services: components["schemas"]["ServiceDefinition"][];
        };
        /** @description What became of one service, in the order of the document. */
        ServiceImportResult: {
            /** @example report-fault */
            key: string;
            /** @description What keeps it from being published; empty unless it is faulty. */
            problems: components["schemas"]["ServiceProblem"][];
            /**
             * @description `created` is a new draft, `changed` a draft that said something else before; `same` was there already, as a draft or
             *     published, and nothing was written; `faulty` was not taken.
             * @enum {string}
             */
            status: "created" | "changed" | "same" | "faulty";
        };
        /** @description The catalog. */
        ServiceList: {
            items: components["schemas"]["ServiceSummary"][];
            /** @description Always null: a catalog comes whole. */
            nextCursor: string | null;
        };
        /** @description One fault of a definition: what is wrong, where, and how to mend it. */
        ServiceProblem: {
            /**
             * @description Machine-readable reason.
             * @example deadEnd
             */
            code: string;
            /**
             * @description What is wrong.
             * @example The state approved is a dead end: nothing leads out of it, and it does not close the request.
             */
            detail: string;
            /**
             * @description How to mend it.
             * @example Add a transition out of it, or give it a category that closes.
             */
            fix: string;
            /**
             * @description JSON pointer (RFC 6901) into the definition.
             * @example /workflow/states/3
             */
            pointer: string;
        };
        /** @description How long a service usually takes. */
        ServicePromise: {
            /**
             * Format: double
             * @description Hours until it is expected to be done; null where nobody promises a time.
             * @example 24
             */
            hours: number | null;
            /**
             * @description For people.
             * @example We answer within 1 working day.
             */
            text: string;
            /** @description What its history tells; null until 20 were done in the last 90 days. */
            usual: components["schemas"]["ServiceUsualTime"] | null;
        };
        /** @description A request of a customer, as the caller may see it. */
        ServiceRequest: {
            account: components["schemas"]["RequestAccount"];
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "comment",
             *       "attachDocument"
             *     ]
             */
            allowedActions: string[];
            /** @description The decisions that it waits or waited for, the first ones first; absent in lists, and where its service asks for none. */
            approvals?: components["schemas"]["RequestApproval"][];
            /** @description Who works on it; null is nobody yet. */
            assignee: components["schemas"]["RequestAssignee"] | null;
            /**
             * Format: date-time
             * @description Null while it is open.
             */
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The answers of the form. */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Key of the department that works on it; null is everybody's.
             * @example field-service
             */
            department: string | null;
            /**
             * @description What was found out on the way: answers to forms of transitions, and what automatic steps learned. Customers receive
             *     those that the service publishes.
             * @example {
             *       "hours": 3
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /** @description That somebody wants to talk to a human and nobody of the staff has answered yet; null where nobody does. */
            helpWanted: components["schemas"]["RequestHelpWanted"] | null;
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description How it stands to other requests that the caller may see as well; absent in lists, and where there are none. */
            links?: components["schemas"]["RequestLink"][];
            /** @description Null when it concerns none in particular. */
            location: components["schemas"]["RequestLocation"] | null;
            /** @description The automatic step that failed, so that somebody has to look after it; null where none did. Customers never receive it. */
            needsHuman?: components["schemas"]["RequestNeedsHuman"] | null;
            /**
             * @description Number for people, unique in the tenant.
             * @example REQ-1042
             */
            number: string;
            /** @description Id of the request whose workflow made this one; null was made by somebody. */
            parentId: string | null;
            /** @description The requests that it has made as a bundle, as far as the caller may see them. */
            parts: components["schemas"]["RelatedRequest"][];
            /**
             * @description How urgent it is to staff; null to customers.
             * @example normal
             * @enum {string|null}
             */
            priority: "low" | "normal" | "high" | "urgent" | null;
            progress: components["schemas"]["RequestProgress"];
            promise: components["schemas"]["RequestPromise"];
            /** @description What the requester thought of it: for staff and for themselves. Null is nothing yet. */
            rating: components["schemas"]["RequestRating"] | null;
            /** @description Id of the record that it is about; null is about none. */
            recordId: string | null;
            requester: components["schemas"]["RequestRequester"];
            /**
             * @description Key of the service.
             * @example report-fault
             */
            service: string;
            /** @example Report a fault */
            serviceName: string;
            /** @description That answers were signed when it was submitted, and what they were then; absent where nothing was. */
            signatures?: components["schemas"]["RequestSignature"][];
            state: components["schemas"]["RequestState"];
            /**
             * @description `closed` once the state is completed, rejected or cancelled.
             * @enum {string}
             */
            status: "open" | "closed";
            /** @description What happens by itself and when, the soonest first. Customers receive what is announced to them. */
            timers: components["schemas"]["RequestTimer"][];
            /**
             * @description One line that tells requests of a service apart.
             * @example KP-80 at Pump house 3: leaking
             */
            title: string;
            /** @description The transitions that the caller may make now. */
            transitions: components["schemas"]["AvailableTransition"][];
            /**
             * Format: int32
             * @description How much others have said since the caller read it (`POST …/readings`); only in lists, and only for people.
             */
            unread?: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A page of requests. */
        ServiceRequestList: {
            /** @description The counts that `facets` asked for, in that order. */
            facets: components["schemas"]["RequestFacet"][];
            items: components["schemas"]["ServiceRequest"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Brings an old version back. */
        ServiceRollbackInput: {
            /**
             * Format: int32
             * @description The version whose definition becomes the next version.
             * @example 2
             */
            version: number;
        };
        /** @description How past requests would go through a draft. Nothing happens to them. */
        ServiceSimulation: {
            /**
             * Format: int32
             * @description How many requests were tried, the newest ones of the service.
             * @example 100
             */
            checked: number;
            /**
             * Format: int32
             * @description How many would be closed in the end.
             * @example 80
             */
            closed: number;
            /**
             * Format: int32
             * @description How many would go by themselves where they did not.
             * @example 1
             */
            differs: number;
            /** @description Each request, the newest first. */
            requests: components["schemas"]["SimulatedRequest"][];
            /**
             * Format: int32
             * @description How many would go as they went.
             * @example 96
             */
            same: number;
            /**
             * Format: int32
             * @description How many would stop, since something that happened to them could not.
             * @example 3
             */
            stops: number;
        };
        /** @description Which past requests are tried. */
        ServiceSimulationInput: {
            /**
             * Format: int32
             * @description How many of the newest requests of the service. Absent means 100.
             * @example 100
             */
            limit?: number;
        };
        /** @description One step of the usual way from submitted to done. */
        ServiceStep: {
            /** @example inReview */
            key: string;
            /** @example We look into it */
            name: string;
        };
        /** @description A service in the catalog. */
        ServiceSummary: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "submit"
             *     ]
             */
            allowedActions: string[];
            /** @example Something leaks, rattles or has stopped. */
            description: string;
            /**
             * @description The job it belongs to; services of one job stand together.
             * @example Keep my pumps running
             */
            group: string;
            /** @example report-fault */
            key: string;
            /** @example Report a fault */
            name: string;
            /**
             * @description What to have at hand before starting.
             * @example [
             *       "The serial number on the nameplate"
             *     ]
             */
            needs: string[];
            promise: components["schemas"]["ServicePromise"];
            /**
             * Format: int32
             * @description Published version; running requests stay on theirs.
             * @example 1
             */
            version: number;
        };
        /** @description What a service promises about time (SLA). */
        ServiceTargets: {
            /**
             * @description Key of the business calendar that is counted by: a day is a working day then. Absent or null counts around the clock.
             * @example support-hamburg
             */
            calendar?: string | null;
            /**
             * @description Key of a transition that the workflow makes when the time for the resolution is over, where it leads out of the state of then.
             *     Absent or null makes none.
             * @example escalate
             */
            escalate?: string | null;
            times: components["schemas"]["TimesByPriority"];
            /**
             * Format: int32
             * @description Percent of the time of a target that may be spent before staff is warned. Absent is 80.
             * @example 80
             */
            warnAt?: number;
        };
        /** @description A service in other languages. What is missing is shown as the definition says it. */
        ServiceTexts: {
            /** @description German. */
            de?: components["schemas"]["TextsOfLocale"];
            /** @description English. */
            en?: components["schemas"]["TextsOfLocale"];
        };
        /** @description How long a service has usually taken. */
        ServiceUsualTime: {
            /**
             * Format: int32
             * @description Within so many minutes four of five were done, without the time in which they waited for the customer: business time where
             *     the service counts by a calendar.
             * @example 960
             */
            minutes: number;
            /**
             * Format: int32
             * @description How many it was computed from: the latest that were completed or rejected in the last 90 days, 100 at most.
             * @example 58
             */
            sample: number;
            /**
             * @description For people, in their language.
             * @example Usually done within 2 working days.
             */
            text: string;
        };
        /** @description A published version with everything it says. */
        ServiceVersion: {
            /**
             * Format: date-time
             * @description When it was published.
             */
            createdAt: string;
            /** @description Whether new requests run on it. A service that was retired has no current version. */
            current: boolean;
            definition: components["schemas"]["ServiceDefinition"];
            /** @description Key of the service. */
            key: string;
            /** @example Report a fault */
            name: string;
            /**
             * Format: int32
             * @description The version that this one brought back; null where it is new.
             * @example 2
             */
            restoredFrom: number | null;
            /**
             * Format: int32
             * @description Counts the versions of the service, 1 first.
             * @example 4
             */
            version: number;
        };
        /** @description The versions of a service, the latest first. */
        ServiceVersionList: {
            items: components["schemas"]["ServiceVersionSummary"][];
            /** @description Always null: they come whole. */
            nextCursor: string | null;
        };
        /** @description A published version of a service, in a list. */
        ServiceVersionSummary: {
            /**
             * Format: date-time
             * @description When it was published.
             */
            createdAt: string;
            /** @description Whether new requests run on it. A service that was retired has no current version. */
            current: boolean;
            /** @example Report a fault */
            name: string;
            /**
             * Format: int32
             * @description The version that this one brought back; null where it is new.
             * @example 2
             */
            restoredFrom: number | null;
            /**
             * Format: int32
             * @description Counts the versions of the service, 1 first.
             * @example 4
             */
            version: number;
        };
        /** @description Sets facts. */
        SetFieldStep: {
            /**
             * @description Stable key within the state, camelCase.
             * @example resetPassword
             */
            key: string;
            /** @constant */
            kind: "setField";
            /**
             * @description Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
             *     a human.
             */
            onFailure?: string;
            set: components["schemas"]["StepValue"][];
        };
        /**
         * @description Who stands on which side of the counter.
         * @enum {string}
         */
        Side: "customer" | "staff";
        /** @description What would become of a past request. */
        SimulatedRequest: {
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * Format: int32
             * @description How many of its moves would be made as they were.
             * @example 2
             */
            moves: number;
            /** @example REQ-1042 */
            number: string;
            /**
             * @description `same` to the very state; `differs` goes on by itself to another one; `stops` where something that happened could not.
             * @enum {string}
             */
            outcome: "same" | "differs" | "stops";
            /**
             * @description Why it would not go the same way, one sentence with keys of the definition; null where it would.
             * @example The condition of solve does not hold.
             */
            reason: string | null;
            /** @description The state that it would reach. */
            state: components["schemas"]["SimulatedState"];
        };
        /** @description A state where a simulated request would be. */
        SimulatedState: {
            /** @example inReview */
            key: string;
            /** @example We look into it */
            name: string;
        };
        /** @description People of the staff, by name. */
        StaffList: {
            items: components["schemas"]["StaffMember"][];
            /** @description Whether there are more who fit: a longer search finds them. */
            more: boolean;
        };
        /** @description Somebody who works for the tenant. */
        StaffMember: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description As they say themselves; null where they say nothing.
             * @example Service desk
             */
            jobTitle: string | null;
            /** @example Ines Okafor */
            name: string;
        };
        /**
         * @description What a state means in every service.
         * @enum {string}
         */
        StateCategory: "submitted" | "in_review" | "waiting_for_you" | "approved" | "blocked" | "completed" | "rejected" | "cancelled";
        /** @description A state of a workflow. */
        StateDefinition: {
            /** @description What has to be decided before it goes on; absent is nothing. */
            approval?: components["schemas"]["ApprovalDefinition"];
            /** @description What it means in every service. In a branch `completed` ends it well, `rejected` and `cancelled` end it as failed. */
            category: components["schemas"]["StateCategory"];
            /**
             * @description What staff calls it, where that is another; customers never see it.
             * @example Triage, second line
             */
            internalName?: string;
            /**
             * @description Stable key, camelCase.
             * @example inReview
             */
            key: string;
            /**
             * @description The customer's words.
             * @example We look into it
             */
            name: string;
            /**
             * @description What comes next, one sentence; null when nothing does.
             * @example You get an answer here.
             */
            next: string | null;
            /**
             * @description What happens now, one sentence for the customer.
             * @example A technician reads your report.
             */
            now: string;
            /** @description What goes on side by side while a request is here; absent is nothing. */
            parallel?: components["schemas"]["ParallelDefinition"];
            /** @description What the workflow does by itself when a request, or a branch, comes here, in this order, each once. */
            steps?: components["schemas"]["AutomaticStep"][];
            /**
             * @description Keys of transitions: after the last step, or at once where there are none, the workflow makes the first of these whose
             *     condition holds. Absent lets it stay.
             */
            then?: string[];
            /** @description What happens by itself to a request, or a branch, that stays here. */
            timers?: components["schemas"]["TimerDefinition"][];
        };
        /** @description Something of an answer that becomes a fact. */
        StepAnswer: {
            /**
             * @description Name of the fact.
             * @example ticket
             */
            fact: string;
            /**
             * @description JSON pointer (RFC 6901) into the answer.
             * @example /ticket/id
             */
            from: string;
        };
        /** @description A value under a name: said outright, or taken from what is known of the request. */
        StepValue: {
            /**
             * @description JSON pointer (RFC 6901) into `{ data, facts, request }`, as conditions see them. What is not there is left out.
             * @example /data/pump
             */
            from?: string;
            /**
             * @description Name of the fact or answer that it becomes.
             * @example size
             */
            name: string;
            /** @description The value itself; absent where `from` says where it stands. */
            value?: unknown;
        };
        /** @description Submits a request. */
        SubmitRequestInput: {
            /**
             * @description The account on whose behalf staff or a program submits: its `externalId` or id. People's own account is known from
             *     their token.
             */
            account?: string;
            /** @description The answers, valid against the service's form. */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Ids of files that the caller uploaded beforehand with `POST /v1/documents`.
             * @example [
             *       "doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            documents?: string[];
            /**
             * @description The location of the account that it concerns: its `externalId` or id. Whoever is restricted to one location need not
             *     say it; whoever is restricted to several must.
             * @example harbour-plant
             */
            location?: string;
            /**
             * @description Id of the record that it is about: one that the caller may see. Account and location are the record's where they are
             *     not said.
             * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            record?: string;
            /**
             * @description Key of the service, see `GET /v1/services`.
             * @example report-fault
             */
            service: string;
            /**
             * @description Id or number of the request of which the new one is split off, by staff: it is for the same person, account, place and record,
             *     which are not said again, and the two are linked.
             * @example REQ-1042
             */
            splitFrom?: string;
        };
        /** @description How many items of a batch went which way. */
        SyncCounts: {
            /**
             * Format: int32
             * @example 1
             */
            conflicts: number;
            /**
             * Format: int32
             * @example 12
             */
            created: number;
            /**
             * Format: int32
             * @example 0
             */
            deleted: number;
            /**
             * Format: int32
             * @example 0
             */
            failed: number;
            /**
             * Format: int32
             * @example 985
             */
            unchanged: number;
            /**
             * Format: int32
             * @example 3
             */
            updated: number;
        };
        /** @description How far a source has brought the records of a type. */
        SyncCursor: {
            /** @example 2026-03-09T10:20:00Z#18841 */
            cursor: string;
            /**
             * Format: int32
             * @description Seconds since its last batch.
             * @example 42
             */
            lagSeconds: number;
            /** @description What its last batch did. */
            lastBatch: components["schemas"]["SyncCounts"];
            /** @example erp */
            source: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description The sources of a record type. */
        SyncCursorList: {
            items: components["schemas"]["SyncCursor"][];
            /** @description Always null: cursors come whole. */
            nextCursor: string | null;
        };
        /** @description How far a source is, kept together with the batch or not at all. */
        SyncInput: {
            /**
             * @description Where the source believes that it is now; null stands for the beginning. When it is somewhere else, another run was
             *     faster: nothing is taken, and 409 `sync_conflict` says where it is. Absent: it is not looked at.
             * @example 2026-03-09T10:00:00Z#18790
             */
            after?: string | null;
            /**
             * @description The source’s own mark of how far it is after this batch: a time, a sequence number, anything.
             * @example 2026-03-09T10:20:00Z#18841
             */
            cursor: string;
            /**
             * @description Key of the source that sends, for example of a connector.
             * @example erp
             */
            source: string;
        };
        /** @description How long something may take at most. */
        TargetTimes: {
            /**
             * @description Until staff answers or moves the request for the first time: days, hours and minutes as an ISO 8601 duration. Absent or null
             *     promises none.
             * @example PT4H
             */
            firstResponse?: string | null;
            /**
             * @description Until the request is closed, without the time in which it waits for the customer: days, hours and minutes as an ISO 8601
             *     duration.
             * @example P2D
             */
            resolution: string;
        };
        /** @description Words of one language: what stands at a place of the definition, by JSON pointer (RFC 6901), is shown as the text here. */
        TextsOfLocale: {
            [key: string]: string;
        };
        /** @description Who did something for somebody else. */
        TimelineActingParty: {
            /**
             * @description `staff` is a person, `system` a program.
             * @enum {string}
             */
            kind: "staff" | "system";
            /** @example Otto Brandt */
            name: string;
        };
        /** @description Who did something. */
        TimelineActor: {
            /** @description Who did it for them; absent when they did it themselves. */
            actedBy?: components["schemas"]["TimelineActingParty"];
            /**
             * @description `customer` and `staff` are people, `system` is Portico or a program.
             * @enum {string}
             */
            kind: "customer" | "staff" | "system";
            /** @example Ines Okafor */
            name: string;
        };
        /** @description What happened to an approval. */
        TimelineApproval: {
            /**
             * @description `stuck`: nobody can decide it at present.
             * @enum {string}
             */
            happened: "approved" | "rejected" | "expired" | "stuck";
            /** @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description Names of those for whom it was decided, who were away.
             * @example [
             *       "Bram Lee"
             *     ]
             */
            onBehalfOf: string[];
            /**
             * @description Name of the stage.
             * @example Budget
             */
            stage: string;
        };
        /** @description The file that an entry is about. */
        TimelineDocument: {
            /** @example doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example leak.jpg */
            name: string;
        };
        /** @description Something that happened to a request. */
        TimelineEntry: {
            actor: components["schemas"]["TimelineActor"];
            /** @description What happened to an approval; null otherwise. */
            approval: components["schemas"]["TimelineApproval"] | null;
            /** Format: date-time */
            at: string;
            /** @description The comment or notice; null when there is none. */
            body: string | null;
            /** @description The branch that was moved, so that `from` and `to` are states of it, or whose step failed; absent where the request was. */
            branch?: components["schemas"]["BranchName"];
            /** @description What the transition's form asked, or which step failed and why; null otherwise. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description The file of a `documentAdded` entry. */
            document: components["schemas"]["TimelineDocument"] | null;
            /** @description The files that came with a comment. */
            documents: components["schemas"]["TimelineDocument"][];
            /**
             * Format: date-time
             * @description Until when the caller may change it (`PATCH …/comments/{commentId}`); null where they may not.
             */
            editableUntil: string | null;
            /**
             * Format: date-time
             * @description When a comment was changed last; null where it never was.
             */
            editedAt: string | null;
            /** @description The state that a transition left; null otherwise. */
            from: components["schemas"]["TimelineState"] | null;
            /** @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description `noticed` was written by the workflow; `stepFailed` is an automatic step that failed, which only staff sees. Who has a request
             *     that was `assigned` stands in the request. `helpWanted` is the wish for a human, with what was tried. `participantsAdded`: a duplicate of
             *     the request was closed, and who asked for it or took part in it takes part here now.
             * @enum {string}
             */
            kind: "submitted" | "transitioned" | "commented" | "documentAdded" | "noticed" | "stepFailed" | "assigned" | "unassigned" | "helpWanted" | "participantsAdded" | "approval";
            /** @description Whom a comment addresses. */
            mentions: components["schemas"]["TimelineMention"][];
            /** @description The state that a submission or transition reached; null otherwise. */
            to: components["schemas"]["TimelineState"] | null;
            /** @description What whoever wants a human had tried, the first one first. */
            tried: components["schemas"]["TriedStep"][];
            /**
             * @description Customers never receive `internal` entries.
             * @enum {string}
             */
            visibility: "public" | "internal";
        };
        /** @description A page of a request's timeline, oldest first. */
        TimelineEntryList: {
            items: components["schemas"]["TimelineEntry"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
            /**
             * @description Id of the latest entry that the caller has read (`POST …/readings`); null where they have read none.
             * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            readUpTo: string | null;
        };
        /** @description Somebody whom a comment addresses. */
        TimelineMention: {
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @example Mara Lindqvist */
            name: string;
        };
        /** @description A state by key and name. */
        TimelineState: {
            /** @example inReview */
            key: string;
            /** @example We look into it */
            name: string;
        };
        /** @description Something that happens by itself to a request that stays in a state for so long. */
        TimerDefinition: {
            /**
             * @description How long after the state was entered, as an ISO 8601 duration in weeks, days of 24 hours, hours, minutes and seconds, from
             *     one second to 366 days.
             * @example PT4H
             */
            after: string;
            /**
             * @description What customers read of it beforehand, one sentence; absent tells them nothing.
             * @example Without an answer we close the request.
             */
            announce?: string;
            /**
             * @description Stable key within the state, camelCase.
             * @example remind
             */
            key: string;
            /**
             * @description Key of the transition that the workflow then makes, if its condition holds: one that leads out of the state, in a branch one of
             *     the branch.
             * @example giveUp
             */
            transition: string;
        };
        /** @description Times for each priority. */
        TimesByPriority: {
            /** @description For priorities that have none of their own; absent promises those nothing. */
            all?: components["schemas"]["TargetTimes"];
            high?: components["schemas"]["TargetTimes"];
            low?: components["schemas"]["TargetTimes"];
            normal?: components["schemas"]["TargetTimes"];
            urgent?: components["schemas"]["TargetTimes"];
        };
        /** @description The form fields of `POST /v1/token` (RFC 6749, section 4.5: an extension grant; RFC 8693, section 2.1). */
        TokenInput: {
            /**
             * @description Exchange of a token: id of the tenant, as `GET /v1/me` tells it. It decides whose issuers are asked, so that nobody can register
             *     an issuer for your tokens.
             * @example tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            audience?: string;
            /**
             * @description Client credentials: a JWT that the program signed with a key of its `jwks` (RFC 7523): `iss` and `sub` the id of the API
             *     key, `aud` the URL of this endpoint or the origin of the API, `exp` at most 5 minutes after `iat`, a `jti` that was never
             *     used before, and `kid` in the header.
             * @example eyJhbGciOiJFUzI1NiIsImtpZCI6IjIwMjYtMDMifQ.e30.AA
             */
            client_assertion?: string;
            /**
             * @description Client credentials: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.
             * @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer
             */
            client_assertion_type?: string;
            /**
             * @description Client credentials: the id of the API key; where it is sent, it must be the assertion's.
             * @example key_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            client_id?: string;
            /**
             * @description The client secret of an embed session.
             * @example cs_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA
             */
            client_secret?: string;
            /**
             * @description The grant type: which of the other fields count.
             * @example urn:portico:params:oauth:grant-type:embed-session
             */
            grant_type: string;
            /**
             * @description With spaces between: of an exchange tags of the elements that the token may serve, of client credentials actions out of
             *     the scopes of the key. Absent means all.
             * @example portal-status portal-documents
             */
            scope?: string;
            /**
             * @description Exchange of a person: the account for which you act for them, by its id or your own key. Absent where they have one only.
             * @example brightwater
             */
            subject_account?: string;
            /**
             * @description Exchange: the token of your identity provider, whose `iss` and `aud` name a registered issuer of the tenant; or, to act
             *     for a customer, their id or your own key of them.
             * @example eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMDMifQ.e30.AA
             */
            subject_token?: string;
            /**
             * @description Exchange: `urn:ietf:params:oauth:token-type:jwt` or `…:id_token`, which are taken alike, or
             *     `urn:portico:params:oauth:token-type:person` to act for a customer.
             * @example urn:ietf:params:oauth:token-type:jwt
             */
            subject_token_type?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A way from one state to another. */
        TransitionDefinition: {
            /**
             * @description Who may make it; nobody by hand where it is empty: then only the workflow itself does.
             * @example [
             *       "staff"
             *     ]
             */
            by: components["schemas"]["Side"][];
            /**
             * @description Whether a public comment comes with it.
             * @enum {string}
             */
            comment: "none" | "optional" | "required";
            /** @description JSON Schema of what it asks, see `forms/README.md`; null when it asks nothing. What is answered becomes facts of the request. */
            form: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Keys of the states that it leads out of.
             * @example [
             *       "submitted"
             *     ]
             */
            from: string[];
            /**
             * @description Stable key, camelCase, of which the workflow has no other, in no branch either.
             * @example startReview
             */
            key: string;
            /**
             * @description What the person who makes it does.
             * @example Start review
             */
            name: string;
            /** @description Out of a closed state, for how long after the request was closed it can be made by hand; absent is for ever. */
            reopen?: components["schemas"]["ReopenRule"];
            /** @description Keys of roles: of those who may make it by hand, only whoever has one of these. Absent is all of them. */
            roles?: string[];
            /**
             * @description Key of the state that it leads to.
             * @example inReview
             */
            to: string;
            /**
             * @description JSON Schema that `{ data, facts, request }` must satisfy for it to be made, by hand or by the workflow: the answers, what
             *     was found out on the way, and of the request itself `service`, `priority`, `department`, `accountId`, `locationId`,
             *     `recordId`, `requesterId` and `assigneeId`, as far as it has them. Absent always holds.
             */
            when?: {
                [key: string]: unknown;
            };
        };
        /** @description Moves a request through its workflow. */
        TransitionInput: {
            /** @description Public comment that explains the step. */
            comment?: string;
            /** @description Answers to the transition's `form`. */
            data?: {
                [key: string]: unknown;
            };
            /**
             * @description Id or number of the request in which this one goes on, by staff: a request of the same account. The transition must close this one;
             *     the two are linked.
             * @example REQ-1042
             */
            duplicateOf?: string;
            /**
             * @description Key of a transition out of the request's `transitions`.
             * @example startReview
             */
            transition: string;
        };
        /** @description Something that somebody tried before they asked for a human. */
        TriedStep: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * @description In words that staff understands: what was searched, opened, answered or pressed.
             * @example Searched for: cannot sign in
             */
            what: string;
        };
        /** @description What mail programs send to end e-mail with one click (RFC 8058). */
        UnsubscribeInput: {
            /**
             * @description Always `One-Click`.
             * @example One-Click
             * @constant
             */
            "List-Unsubscribe": "One-Click";
        };
        /** @description Changes a comment. What is left out stays. */
        UpdateCommentInput: {
            /**
             * @description The whole new text.
             * @example The spare part left our warehouse this afternoon.
             */
            body?: string;
            /**
             * @description Ids of all people whom the comment addresses. Those who are new are notified.
             * @example [
             *       "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
             *     ]
             */
            mentions?: string[];
        };
        /** @description What can be changed of an issuer; absent fields stay, or take their default in a new one. */
        UpdateIssuerInput: {
            /**
             * @description Signature algorithms that are taken. Absent means every strong one: `RS…`, `PS…`, `ES…`, `EdDSA`, `Ed25519`.
             * @example [
             *       "RS256"
             *     ]
             */
            algorithms?: string[];
            /**
             * @description The role of whoever is granted none by `mapping.roles`: one of customers. Absent means `member`; null refuses them.
             * @example viewer
             */
            defaultRole?: string | null;
            /**
             * @description What the words at `mapping.roles` are worth. Words that are not here grant nothing.
             * @example [
             *       {
             *         "claim": "portal-user",
             *         "role": "member"
             *       }
             *     ]
             */
            grantableRoles?: components["schemas"]["RoleGrant"][];
            /** @description Its keys, where it has no address that we reach. Replaces `jwksUri`. */
            jwks?: components["schemas"]["PublicJwks"];
            /**
             * @description Where its keys are (`jwks_uri` of its discovery document): `https`, a public address. Replaces `jwks`.
             * @example https://login.acme.example/jwks.json
             */
            jwksUri?: string;
            /** @description Where in its tokens things stand. Given, it replaces the whole mapping. */
            mapping?: components["schemas"]["ClaimMapping"];
        };
        /** @description Changes what somebody may in an account (RFC 7396): absent fields stay. */
        UpdateMemberInput: {
            /**
             * @description The departments that a staff member is restricted to; empty means all. Only the tenant's admins decide it.
             * @example [
             *       "field-service"
             *     ]
             */
            departments?: string[];
            /**
             * @description The locations of the account that they are restricted to, by id or the host's key; empty means all. An account-admin
             *     is never restricted.
             * @example [
             *       "harbour-plant"
             *     ]
             */
            locations?: string[];
            /**
             * @description Their roles from now on. Customers give customers' roles.
             * @example [
             *       "member",
             *       "purchasing"
             *     ]
             */
            roles?: string[];
        };
        /** @description Changes a profile (RFC 7396): absent fields stay, null takes away. Name and e-mail are the host's to say. */
        UpdateProfileInput: {
            /**
             * @description What they do.
             * @example Plant manager
             */
            jobTitle?: string | null;
            /**
             * @description The language in which they want to be written to; null means that of the page.
             * @example de
             * @enum {string|null}
             */
            locale?: "en" | "de" | null;
            /**
             * @description Digits, spaces and `+ ( ) - . /`; at least three digits.
             * @example +46 8 1234 5678
             */
            phone?: string | null;
            /**
             * @description A name of the IANA time zone database; null means that of their device.
             * @example Europe/Stockholm
             */
            timezone?: string | null;
        };
        /** @description Changes a record (RFC 7396): absent fields stay, null empties one. */
        UpdateRecordInput: {
            /** @description The fields to change. */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description Why; it is kept in the history and shown to whoever decides.
             * @example The goods-in gate moved.
             */
            reason?: string;
        };
        /** @description Changes a request. */
        UpdateRequestInput: {
            /**
             * @description How urgent it is to staff. Customers are not told.
             * @example high
             * @enum {string}
             */
            priority?: "low" | "normal" | "high" | "urgent";
        };
        /** @description Changes a saved list; what is absent stays. */
        UpdateRequestViewInput: {
            /** @description All filters anew. */
            filters?: components["schemas"]["RequestFilters"];
            /**
             * @description For people.
             * @example Urgent, nobody’s yet
             */
            name?: string;
            /**
             * @description Whether all of the staff see it.
             * @example true
             */
            shared?: boolean;
            /** @example priority */
            sort?: components["schemas"]["RequestSort"];
        };
        /** @description Changes a role (RFC 7396): absent fields stay; `permissions` are replaced as a whole. */
        UpdateRoleInput: {
            /**
             * @description One sentence for people.
             * @example Asks about invoices and sees nothing else.
             */
            description?: string;
            /**
             * @description For people.
             * @example Invoice clerk
             */
            name?: string;
            /**
             * @description What it allows.
             * @example [
             *       {
             *         "condition": {
             *           "service": "invoice-question"
             *         },
             *         "reach": "account",
             *         "subject": "request",
             *         "verbs": [
             *           "read"
             *         ]
             *       }
             *     ]
             */
            permissions?: components["schemas"]["RolePermission"][];
        };
        /** @description Changes a person (RFC 7396): absent fields stay. Name and e-mail are the host's to say, with each embed session. */
        UpdateUserInput: {
            /**
             * @description `disabled` ends all sessions of the person, everywhere within 5 seconds, and refuses new ones; `active` lets the host
             *     vouch for them again.
             * @example disabled
             * @enum {string}
             */
            status?: "active" | "disabled";
        };
        /** @description What can be changed of an endpoint; absent fields stay, or take their default in a new one. */
        UpdateWebhookEndpointInput: {
            /**
             * @description For people.
             * @example Orders into the ERP
             */
            description?: string;
            /**
             * @description Whether it is told of events. What happens while it is not can be replayed. Absent means yes.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description Types of events that are posted, as in `openapi/events/`; `request.*` means all that begin so, `*` all. Absent means
             *     all.
             * @example [
             *       "request.*",
             *       "record.updated"
             *     ]
             */
            eventTypes?: string[];
            /**
             * @description The form of the body: that of Standard Webhooks, or CloudEvents 1.0. Absent means `standard`.
             * @example standard
             * @enum {string}
             */
            format?: "standard" | "cloudevents";
            /**
             * @description Whether it is also told what customers must not hear of, such as internal notes. Absent means no.
             * @example false
             */
            includeInternal?: boolean;
            /**
             * @description Which signatures it gets: HMAC-SHA256 (`v1`), ed25519 (`v1a`) or both. Absent means `v1`.
             * @example v1
             * @enum {string}
             */
            signing?: "v1" | "v1a" | "both";
            /**
             * @description Where events are posted to: `https`, a public address. Redirects are not followed.
             * @example https://erp.acme.example/hooks/portico
             */
            url?: string;
        };
        /** @description A person whom a host backend vouched for. */
        User: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "signOut"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            /** @description Null where the host gave none. */
            email: string | null;
            /**
             * @description The host's own key.
             * @example mara
             */
            externalId: string;
            /** @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /** @description As they say themselves; null where they say nothing. */
            jobTitle: string | null;
            /**
             * Format: date-time
             * @description When a host backend last vouched for them.
             */
            lastSeenAt: string;
            /** @example Mara Lindqvist */
            name: string;
            /** @description As they say themselves; null where they say nothing. */
            phone: string | null;
            /**
             * @description `disabled`: nobody can vouch for them, and they have no sessions.
             * @enum {string}
             */
            status: "active" | "disabled";
        };
        /** @description A page of people, the latest first. */
        UserList: {
            items: components["schemas"]["User"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description One try to deliver. */
        WebhookAttempt: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            durationMs: number;
            /** @description Null when it was taken. */
            error: components["schemas"]["WebhookAttemptError"] | null;
            /** @description The first 2,000 bytes of what was answered. */
            responseBody: string;
            /**
             * Format: int32
             * @description Status of the answer; null when there was none.
             */
            status: number | null;
        };
        /** @description Why an attempt failed. */
        WebhookAttemptError: {
            /**
             * @description Machine-readable.
             * @enum {string}
             */
            code: "url" | "address" | "network" | "timeout" | "status" | "redirect" | "gone";
            /** @description For people. */
            detail: string;
        };
        /** @description A delivery with all of its attempts. */
        WebhookDelivery: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "replay"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: int32
             * @description How many attempts were made.
             */
            attemptCount: number;
            /** @description At most ten, the first one first. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /**
             * @description The event itself, a replay of it, or a test.
             * @enum {string}
             */
            cause: "event" | "replay" | "test";
            /** Format: date-time */
            createdAt: string;
            endpointId: string;
            event: components["schemas"]["WebhookEvent"];
            /** Format: date-time */
            finishedAt: string | null;
            /** @example whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * Format: date-time
             * @description When the next attempt comes; null while one is under way, while it waits, and when it is over.
             */
            nextAttemptAt: string | null;
            /**
             * @description `failed` is given up; `cancelled` was not tried any more because the endpoint was disabled.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /** @description Whether it waits until an earlier event about the same subject is delivered or given up. */
            waiting: boolean;
        };
        /** @description A page of deliveries, newest first. */
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDeliverySummary"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description The way of one event to one endpoint. */
        WebhookDeliverySummary: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "replay"
             *     ]
             */
            allowedActions: string[];
            /**
             * Format: int32
             * @description How many attempts were made.
             */
            attemptCount: number;
            /**
             * @description The event itself, a replay of it, or a test.
             * @enum {string}
             */
            cause: "event" | "replay" | "test";
            /** Format: date-time */
            createdAt: string;
            endpointId: string;
            event: components["schemas"]["WebhookEvent"];
            /** Format: date-time */
            finishedAt: string | null;
            /** @example whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * Format: date-time
             * @description When the next attempt comes; null while one is under way, while it waits, and when it is over.
             */
            nextAttemptAt: string | null;
            /**
             * @description `failed` is given up; `cancelled` was not tried any more because the endpoint was disabled.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /** @description Whether it waits until an earlier event about the same subject is delivered or given up. */
            waiting: boolean;
        };
        /** @description Where a tenant is told of events. */
        WebhookEndpoint: {
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "update",
             *       "delete",
             *       "rotateSecret",
             *       "replay",
             *       "test"
             *     ]
             */
            allowedActions: string[];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /**
             * @description Why it is disabled: by hand, because it answered 410, or because it failed for days. Null while it is enabled.
             * @enum {string|null}
             */
            disabledReason: "byHand" | "gone" | "failing" | null;
            enabled: boolean;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description When it began to fail; null while it takes what it gets.
             */
            failingSince: string | null;
            /** @enum {string} */
            format: "standard" | "cloudevents";
            /** @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            includeInternal: boolean;
            /** @description What signs now, the newest first. Secrets are told once, when they are made. */
            keys: components["schemas"]["WebhookKey"][];
            /** @enum {string} */
            signing: "v1" | "v1a" | "both";
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        /** @description A page of endpoints, newest first. */
        WebhookEndpointList: {
            items: components["schemas"]["WebhookEndpoint"][];
            /** @description Pass it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description The event that is delivered. */
        WebhookEvent: {
            /**
             * @description The `webhook-id`: the same for every attempt and replay.
             * @example evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE
             */
            id: string;
            /**
             * Format: int32
             * @description Its number among the events about its subject; 0 of a test.
             */
            sequence: number;
            /** @example req_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @example request.transitioned */
            type: string;
        };
        /** @description A key with which an endpoint's webhooks are verified. */
        WebhookKey: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it signs no more, after a rotation; null is the current one.
             */
            expiresAt: string | null;
            /** @example whs_01JD3V8Q0Z6W4N2K9T5B7C1XYE */
            id: string;
            /**
             * @description ed25519 public key, for `v1a` signatures.
             * @example whpk_kPE7KrgxOEqMKFOANfRfhBmwF+aaWjQkzJxZ8wXlxZ0=
             */
            publicKey: string;
        };
        /** @description What is posted once more. */
        WebhookReplay: {
            /**
             * Format: int32
             * @description How many deliveries were made.
             */
            deliveries: number;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        /** @description Which events are posted once more. */
        WebhookReplayInput: {
            /**
             * Format: date-time
             * @description Events from this moment on; they are kept for 30 days.
             * @example 2026-11-25T08:00:00Z
             */
            from: string;
            /**
             * @description `missed`: those that the endpoint wants and did not get, also while it was disabled; `all`: those that it got too.
             *     Absent means `missed`.
             * @example missed
             * @enum {string}
             */
            include?: "missed" | "all";
            /**
             * Format: date-time
             * @description Events before this moment. Absent means now.
             * @example 2026-11-25T12:00:00Z
             */
            until?: string;
        };
        /** @description States and transitions of a service. */
        WorkflowDefinition: {
            /**
             * @description Key of the state in which a request starts.
             * @example submitted
             */
            initial: string;
            /**
             * @description All states.
             * @example [
             *       {
             *         "category": "submitted",
             *         "key": "submitted",
             *         "name": "We have it",
             *         "next": "We read it.",
             *         "now": "It waits for us."
             *       },
             *       {
             *         "category": "completed",
             *         "key": "solved",
             *         "name": "Solved",
             *         "next": null,
             *         "now": "It is done."
             *       }
             *     ]
             */
            states: components["schemas"]["StateDefinition"][];
            /**
             * @description Keys of the states of the usual way, in order, for progress displays.
             * @example [
             *       "submitted",
             *       "solved"
             *     ]
             */
            steps: string[];
            /**
             * @description All transitions.
             * @example [
             *       {
             *         "by": [
             *           "staff"
             *         ],
             *         "comment": "optional",
             *         "form": null,
             *         "from": [
             *           "submitted"
             *         ],
             *         "key": "solve",
             *         "name": "Solve",
             *         "to": "solved"
             *       }
             *     ]
             */
            transitions: components["schemas"]["TransitionDefinition"][];
        };
    };
    responses: {
        /** @description The request cannot be read: a parameter, a header or the JSON itself is faulty. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done in the present state. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known, but not allowed to do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our fault. Quote `requestId`. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is well-formed but not valid; `errors` names each faulty value and how to mend it. */
        InvalidInput: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or you may not see it: the same bytes for both. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over the limit. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you change is newer than what you read. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You did not say which version you change: send `If-Match`. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file has no such bytes. */
        RangeNotSatisfiable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls; wait for `Retry-After` seconds. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Credentials are missing, wrong or run out; or the proof of the key to which the token is bound is not good. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot serve just now; try again. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a media type that this operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A proof of the key to which the token shall be bound (RFC 9449, section 4.2), signed with ES256 or EdDSA. Its `nonce` may be absent here; calls with the token need one. Whenever a proof was sent, `DPoP-Nonce` tells the one for the next.
         * @example eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7fX0.e30.c2lnbmF0dXJl
         */
        Dpop: string;
        /**
         * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description Go ahead only if the stored version still has one of these tags.
         * @example "3-f2Kq0a"
         */
        IfMatch: string;
        /**
         * @description Answer 304 if the representation still has this tag.
         * @example "3-f2Kq0a"
         */
        IfNoneMatch: string;
        /**
         * @description The id of the last event that you saw; you get what came after it.
         * @example 1773050400-3-0
         */
        LastEventId: string;
        /**
         * @description One range of bytes (RFC 9110, section 14.2).
         * @example bytes=0-1023
         */
        Range: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong entity tag of this representation (RFC 9110). */
        ETag: string;
        /** @description `true` when this is the kept answer of an earlier call. */
        IdempotencyReplayed: string;
        /** @description Where the new thing can be read. */
        Location: string;
        /** @description What is left of the limits (draft-ietf-httpapi-ratelimit-headers). */
        RateLimit: string;
        /** @description The limits (draft-ietf-httpapi-ratelimit-headers). */
        RateLimitPolicy: string;
        /** @description Names the call in the server's log. */
        RequestId: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can serve. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainInput"];
            };
        };
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only accounts whose name contains this text, in upper or lower case.
                 * @example water
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only invitations with this status. */
                status?: "pending" | "accepted" | "revoked" | "expired";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
                /**
                 * @description Id of the invitation.
                 * @example inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
                /**
                 * @description Id of the invitation.
                 * @example inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLocationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only members with this status; absent means those who are active. */
                status?: "active" | "removed";
                /**
                 * @description Only people who have all of these words, or words that begin so, in their name.
                 * @example mara
                 */
                search?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
                /**
                 * @description Id of the membership.
                 * @example mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
                /**
                 * @description Id of the membership.
                 * @example mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They no longer belong to it. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the account, or your own key of it.
                 * @example acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
                /**
                 * @description Id of the membership.
                 * @example mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberInput"];
                "application/merge-patch+json": components["schemas"]["UpdateMemberInput"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyInput"];
            };
        };
        responses: {
            /** @description The key and its secret. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the key.
                 * @example key_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key.
                 * @example key_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the key.
                 * @example key_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyInput"];
            };
        };
        responses: {
            /** @description The new key and its secret. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApprovalDelegations: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of delegations. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDelegationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApprovalDelegation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDelegationInput"];
            };
        };
        responses: {
            /** @description The delegation. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDelegation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApprovalDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the delegation.
                 * @example dlg_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description `toDecide` are those that wait for the caller, what waits longest first; `decidedByMe` those about which the caller has
                 *     decided, and `all` those that the caller may see, both the latest first.
                 * @example toDecide
                 */
                view?: "toDecide" | "decidedByMe" | "all";
                /**
                 * @description Only those with this status.
                 * @example pending
                 */
                status?: "pending" | "approved" | "rejected" | "expired" | "superseded";
                /**
                 * @description Only those of requests of this service: its key.
                 * @example request-access
                 */
                service?: string;
                /**
                 * @description Only those of this request: its id or number.
                 * @example REQ-1042
                 */
                request?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of approvals. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the approval.
                 * @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The approval. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDetail"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the approval.
                 * @example apv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecisionInput"];
            };
        };
        responses: {
            /** @description The approval as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only what this person, program or job did: its id. */
                actor?: string;
                /**
                 * @description Only this action.
                 * @example request.transition
                 */
                action?: string;
                /** @description Only what was done to this thing: its id. */
                subject?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Number of the last block that you have; only later ones come. Absent takes all. Verify them with that block as a
                 *     checkpoint.
                 * @example 0
                 */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chain. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAuditEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the event.
                 * @example aud_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEvent"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calendars. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the calendar.
                 * @example support-hamburg
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendar"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the calendar: lower-case words with hyphens.
                 * @example support-hamburg
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCalendarInput"];
            };
        };
        responses: {
            /** @description The calendar as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the calendar.
                 * @example support-hamburg
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChangeRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those of this record: its id. */
                record?: string;
                /**
                 * @description Only those with this status.
                 * @example pending
                 */
                status?: "pending" | "accepted" | "rejected" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of change requests. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readChangeRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the change request.
                 * @example chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change request. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideChangeRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the change request.
                 * @example chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description The change request as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawChangeRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the change request.
                 * @example chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change request as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConnectorCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the call.
                 * @example ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCall"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayConnectorCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the call.
                 * @example ccl_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new call. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConnectors: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of connectors. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the connector: lower-case words with hyphens.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorInput"];
            };
        };
        responses: {
            /** @description The connector as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConnectorCalls: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only those with this status.
                 * @example failed
                 */
                status?: "pending" | "delivered" | "failed" | "cancelled";
                /**
                 * @description Only those of this type of events.
                 * @example request.submitted
                 */
                eventType?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCallList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorReplayInput"];
            };
        };
        responses: {
            /** @description What is called for once more. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorReplay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setConnectorSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
                /**
                 * @description Name of the secret: letters, digits, `-` and `_`, a letter first.
                 * @example erpToken
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorSecretInput"];
            };
        };
        responses: {
            /** @description The secret, as far as it is told. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConnectorSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
                /**
                 * @description Name of the secret.
                 * @example erpToken
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the connector.
                 * @example erp-faults
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorTestInput"];
            };
        };
        responses: {
            /** @description The call. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only files of this request: its id or number.
                 * @example REQ-1042
                 */
                request?: string;
                /**
                 * @description Only files of this record: its id. Files of requests about it are theirs.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDocumentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadDocument: {
        parameters: {
            query: {
                /**
                 * @description File name. Path separators and control characters are removed.
                 * @example leak.jpg
                 */
                name: string;
                /**
                 * @description Id or number of the request that it belongs to. Absent: it stays the uploader's own until a request is submitted
                 *     with its id; after 24 hours without one it is deleted.
                 * @example REQ-1042
                 */
                request?: string;
                /**
                 * @description Id of the record that it belongs to, instead of a request.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
                /**
                 * @description What kind of document it is.
                 * @example photo
                 */
                category?: string;
            };
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bytes of the file. `Content-Type` says what you take it to be. */
        requestBody: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the file.
                 * @example doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDocument"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One range of bytes (RFC 9110, section 14.2).
                 * @example bytes=0-1023
                 */
                Range?: components["parameters"]["Range"];
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the file.
                 * @example doc_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The range of bytes that was asked for. */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEmbedSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbedSessionInput"];
            };
        };
        responses: {
            /** @description The client secret. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeEmbedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example ems_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    followEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that you saw; you get what came after it.
                 * @example 1773050400-3-0
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHeldMessages: {
        parameters: {
            query?: {
                /** @description Absent means `held`: those that wait. */
                status?: "held" | "released" | "discarded";
                /**
                 * @description Id or number of a request: only its messages.
                 * @example REQ-1042
                 */
                request?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of held messages. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardHeldMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the message.
                 * @example hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message, discarded. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseHeldMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the message.
                 * @example hlm_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseMessageInput"];
            };
        };
        responses: {
            /** @description The message, released. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForHuman: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HumanHelpInput"];
            };
        };
        responses: {
            /** @description Where somebody will answer. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HumanHelp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIssuers: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issuers. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIssuer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssuerInput"];
            };
        };
        responses: {
            /** @description The issuer. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readIssuer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the issuer.
                 * @example iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issuer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the issuer.
                 * @example iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateIssuer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the issuer.
                 * @example iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIssuerInput"];
                "application/merge-patch+json": components["schemas"]["UpdateIssuerInput"];
            };
        };
        responses: {
            /** @description The issuer as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only jobs with this status. */
                status?: "waiting" | "running" | "done" | "failed" | "stopped";
                /**
                 * @description Only jobs of this kind.
                 * @example privacy.erasure
                 */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example job_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example job_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the job.
                 * @example job_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLegalHolds: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description `active` ones hold, `released` ones held. */
                status?: "active" | "released";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of legal holds. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldInput"];
            };
        };
        responses: {
            /** @description The legal hold. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the legal hold.
                 * @example lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The legal hold. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the legal hold.
                 * @example lgh_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseHoldInput"];
            };
        };
        responses: {
            /** @description The legal hold as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileInput"];
                "application/merge-patch+json": components["schemas"]["UpdateProfileInput"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesInput"];
            };
        };
        responses: {
            /** @description The preferences as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationReadingInput"];
            };
        };
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationReading"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description `true` lists only those that are not read yet.
                 * @example true
                 */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the inbox. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPrivacyRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only requests with this status. */
                status?: "received" | "processing" | "completed" | "rejected";
                /** @description Only requests of this kind. */
                kind?: "disclosure" | "erasure";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of privacy requests. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPrivacyRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePrivacyRequestInput"];
            };
        };
        responses: {
            /** @description The privacy request. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPrivacyRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the privacy request.
                 * @example prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privacy request. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadPrivacyArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the privacy request.
                 * @example prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    decidePrivacyRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the privacy request.
                 * @example prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivacyDecisionInput"];
            };
        };
        responses: {
            /** @description The privacy request as it is now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPrivacySettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacySettings"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePrivacySettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivacySettingsInput"];
                "application/merge-patch+json": components["schemas"]["PrivacySettingsInput"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacySettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecordTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record types. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecordType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record type. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordType"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecordTypeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeVersion"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeRecordTypeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the record type: lower-case words with hyphens.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTypeInput"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateRecordTypeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would break. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishRecordType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version that records are checked against from now on. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBatchInput"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSyncCursors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncCursorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecordTypeVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the record type.
                 * @example order
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecords: {
        parameters: {
            query: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Key of the record type, see `GET /v1/record-types`.
                 * @example order
                 */
                type: string;
                /**
                 * @description Only records that fit each of these: `field:operator:value`. The field is one of the type's that is `filterable` for you
                 *     (`data.status`), or `externalId`, `createdAt` or `updatedAt`; the operator is `eq`, `ne`, `lt`, `lte`, `gt`, `gte`, or `in`
                 *     with values between commas. Values are read as the schema says.
                 * @example [
                 *       "data.status:in:open,shipped",
                 *       "data.dueOn:gte:2026-01-01"
                 *     ]
                 */
                filter?: string[];
                /**
                 * @description Only records that hold all of these words, or words that begin so, in the fields that you may search.
                 * @example KP-80 harbour
                 */
                search?: string;
                /**
                 * @description The order: one of the type's `sorts`, with `-` for the other way round. Records without a value come last. Without it the
                 *     newest come first.
                 * @example -data.dueOn
                 */
                sort?: string;
                /**
                 * @description Fields whose values are counted, between commas: at most 5 that are `filterable` for you. What is counted fits the search
                 *     and all filters but those of the same field.
                 * @example data.status
                 */
                facets?: string;
                /** @description Only records of this account: its id. Customers see their own account's in any case. */
                account?: string;
                /** @description Only records that concern this location: its id. */
                location?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecordList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecordDetail"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the record.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRecordInput"];
                "application/merge-patch+json": components["schemas"]["UpdateRecordInput"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRecordDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecordHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordChangeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequestDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drafts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDraftList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRequestDraft: {
        parameters: {
            query?: {
                /**
                 * @description Id of the record that the request is to be about: one that the caller may see. Absent: about none.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
            };
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDraft"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveRequestDraft: {
        parameters: {
            query?: {
                /**
                 * @description Id of the record that the request is to be about: one that the caller may see. Absent: about none.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
            };
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRequestDraftInput"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRequestDraft: {
        parameters: {
            query?: {
                /**
                 * @description Id of the record that the request is to be about: one that the caller may see. Absent: about none.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
            };
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequestViews: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of views. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestViewList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRequestView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRequestViewInput"];
            };
        };
        responses: {
            /** @description The view. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRequestView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the view.
                 * @example rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The view. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRequestView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the view.
                 * @example rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRequestView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the view.
                 * @example rqv_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequestViewInput"];
                "application/merge-patch+json": components["schemas"]["UpdateRequestViewInput"];
            };
        };
        responses: {
            /** @description The view as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only open or only closed ones.
                 * @example open
                 */
                status?: "open" | "closed";
                /**
                 * @description Only requests in states of this category.
                 * @example in_review
                 */
                category?: "submitted" | "in_review" | "waiting_for_you" | "approved" | "blocked" | "completed" | "rejected" | "cancelled";
                /**
                 * @description Only requests of this service.
                 * @example report-fault
                 */
                service?: string;
                /** @description Only requests of this account: its id. Customers see their own account's in any case. */
                account?: string;
                /** @description Only requests that concern this location: its id. */
                location?: string;
                /**
                 * @description Only requests that this department works on.
                 * @example field-service
                 */
                department?: string;
                /**
                 * @description Only requests about this record: its id.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
                /**
                 * @description Only requests that somebody has: their id, `me` for yours, or `none` for those that nobody has taken.
                 * @example none
                 */
                assignee?: string;
                /**
                 * @description Only requests of this priority. For staff.
                 * @example urgent
                 */
                priority?: "low" | "normal" | "high" | "urgent";
                /**
                 * @description Only open requests whose promised time is over, or only the others.
                 * @example true
                 */
                late?: boolean;
                /**
                 * @description Only requests that hold all of these words, or words that begin so: in their number, their service, the names of the
                 *     account and the requester, and the answers that you may read.
                 * @example KP-80 harbour
                 */
                search?: string;
                /** @description Submitted at this moment or later. */
                createdFrom?: string;
                /** @description Submitted before this moment. */
                createdTo?: string;
                /** @description Changed at this moment or later. */
                updatedFrom?: string;
                /** @description Changed before this moment. */
                updatedTo?: string;
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The order; `-` is newest first. `priority`, for staff, is the most urgent first, and of the same priority the oldest. */
                sort?: components["schemas"]["RequestSort"];
                /**
                 * @description What is counted, between commas: `status`, `category`, `service`, `department` and `assignee`, for staff `priority` too. What
                 *     is counted fits all filters but the one of the same name.
                 * @example status,assignee
                 */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequestInput"];
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignManyRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssignmentInput"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    moveManyRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkTransitionInput"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRequestInput"];
                "application/merge-patch+json": components["schemas"]["UpdateRequestInput"];
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAssignees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who could work on it. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAssigneeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequestInput"];
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    commentOnRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new timeline entry. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
                /**
                 * @description Id of the comment: of its entry in the timeline.
                 * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
                /**
                 * @description Id of the comment: of its entry in the timeline.
                 * @example tml_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentInput"];
                "application/merge-patch+json": components["schemas"]["UpdateCommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    linkRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequestsInput"];
            };
        };
        responses: {
            /** @description The request with its links. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlinkRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
                /**
                 * @description Id or number of the other one.
                 * @example REQ-1043
                 */
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are not linked any more. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody who takes part. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestParticipantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addParticipant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipantInput"];
            };
        };
        responses: {
            /** @description Who takes part now. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestParticipant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
                /**
                 * @description Id of the person.
                 * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They do not take part any more. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rateRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateRequestInput"];
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRequestRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReadingInput"];
            };
        };
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestReading"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 50
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the timeline. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transitionRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id or number of the request.
                 * @example REQ-1042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionInput"];
            };
        };
        responses: {
            /** @description The request in its new state. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description What would change. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the role.
                 * @example invoice-clerk
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRole"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the role.
                 * @example invoice-clerk
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the role.
                 * @example invoice-clerk
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleInput"];
                "application/merge-patch+json": components["schemas"]["UpdateRoleInput"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportServices: {
        parameters: {
            query?: {
                /**
                 * @description Keys of services; absent is all.
                 * @example [
                 *       "report-fault"
                 *     ]
                 */
                service?: string[];
                /**
                 * @description Whether a draft takes the place of what is published. Absent is `false`: only what is published.
                 * @example false
                 */
                drafts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDefinitions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importServices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceImportInput"];
            };
        };
        responses: {
            /** @description What became of each service. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceDrafts: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drafts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDraftList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readServiceDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDraft"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveServiceDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the service: lower-case words with hyphens.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceDefinition"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServiceDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version that new requests run on from now on. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    simulateService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceSimulationInput"];
            };
        };
        responses: {
            /** @description What would become of them. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceSimulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Words as people type them: beginnings are enough and slips are forgiven; the best fit comes first. Absent lists all in catalog
                 *     order.
                 * @example outlook
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readService: {
        parameters: {
            query?: {
                /**
                 * @description Id of the record that the request is to be about: one that the caller may see. What is known of it is in `prefill`. Absent:
                 *     about none.
                 * @example rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                record?: string;
            };
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retireService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is out of the catalog. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFormUsage: {
        parameters: {
            query?: {
                /**
                 * @description Forms begun in the last 30 days (`month`), 90 days (`quarter`) or 365 days (`year`).
                 * @example month
                 */
                period?: "month" | "quarter" | "year";
            };
            header?: never;
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormUsageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rollBackService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRollbackInput"];
            };
        };
        responses: {
            /** @description The version that new requests run on from now on. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readServiceVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the service.
                 * @example report-fault
                 */
                key: string;
                /**
                 * @description Number of the version.
                 * @example 1
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersion"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /**
                 * @description Only people who have all of these words, or words that begin so, in their name.
                 * @example ines
                 */
                search?: string;
                /**
                 * @description How many at most; absent is 20.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those who fit. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A proof of the key to which the token shall be bound (RFC 9449, section 4.2), signed with ES256 or EdDSA. Its `nonce` may be absent here; calls with the token need one. Whenever a proof was sent, `DPoP-Nonce` tells the one for the next.
                 * @example eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7fX0.e30.c2lnbmF0dXJl
                 */
                DPoP?: components["parameters"]["Dpop"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUnsubscribePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link ends with.
                 * @example v1.Zk3vQ0aB.pV0mS2x1
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the link ends with.
                 * @example v1.Zk3vQ0aB.pV0mS2x1
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnsubscribeInput"];
                "multipart/form-data": components["schemas"]["UnsubscribeInput"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only people with this status. */
                status?: "active" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the person, or your own key of them.
                 * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the person, or your own key of them.
                 * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserInput"];
                "application/merge-patch+json": components["schemas"]["UpdateUserInput"];
            };
        };
        responses: {
            /** @description The person as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOutUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the person, or your own key of them.
                 * @example usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are signed out. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the delivery.
                 * @example whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the delivery.
                 * @example whd_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint and its secret. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 if the representation still has this tag.
                 * @example "3-f2Kq0a"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description You have this representation already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go ahead only if the stored version still has one of these tags.
                 * @example "3-f2Kq0a"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpointInput"];
                "application/merge-patch+json": components["schemas"]["UpdateWebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only those with this status.
                 * @example failed
                 */
                status?: "pending" | "delivered" | "failed" | "cancelled";
                /**
                 * @description Only those of this type of events.
                 * @example request.submitted
                 */
                eventType?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplayInput"];
            };
        };
        responses: {
            /** @description What is posted once more. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretInput"];
            };
        };
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the endpoint.
                 * @example whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery of the test. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
