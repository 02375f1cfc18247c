/* tslint:disable */
/* eslint-disable */
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import type { TsoaRoute } from '@tsoa/runtime';
import {  fetchMiddlewares, ExpressTemplateService } from '@tsoa/runtime';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { WebhookEndpointsController } from './../../domains/webhooks/webhook-endpoints.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { EndpointDeliveriesController } from './../../domains/webhooks/webhook-deliveries.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { WebhookDeliveriesController } from './../../domains/webhooks/webhook-deliveries.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { StaffController } from './../../domains/tenants/staff.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RolesController } from './../../domains/tenants/roles.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RolePreviewsController } from './../../domains/tenants/roles.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { MembersController } from './../../domains/tenants/members.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { InvitationsController } from './../../domains/tenants/invitations.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { AccessController } from './../../domains/tenants/explain.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { AccountsController } from './../../domains/tenants/accounts.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RequestsController } from './../../domains/requests/requests.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { CatalogController } from './../../domains/requests/catalog.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { CalendarsController } from './../../domains/requests/promise/calendars.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { HeldMessagesController } from './../../domains/requests/mail-in/held-messages.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { LinksController } from './../../domains/requests/links/links.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { WorkController } from './../../domains/requests/handling/work.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ViewsController } from './../../domains/requests/handling/views.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { FormUsageController } from './../../domains/requests/form-usage/form-usage.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RequestDraftsController } from './../../domains/requests/drafts/request-drafts.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ParticipantsController } from './../../domains/requests/conversation/participants.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { HumanHelpController } from './../../domains/requests/conversation/human-help.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { CommentsController } from './../../domains/requests/conversation/comments.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ServiceVersionsController } from './../../domains/requests/catalog/service-versions.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ServiceDraftsController } from './../../domains/requests/catalog/service-drafts.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { TransferController } from './../../domains/requests/catalog/transfer/transfer.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ApprovalDelegationsController } from './../../domains/requests/approvals/delegations.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ApprovalsController } from './../../domains/requests/approvals/approvals.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RecordsController } from './../../domains/records/records.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RecordBatchController } from './../../domains/records/records.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { RecordTypesController } from './../../domains/records/record-types.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ChangeRequestsController } from './../../domains/records/change-requests.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { PrivacySettingsController } from './../../domains/privacy/settings.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { PrivacyRequestsController } from './../../domains/privacy/privacy.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { LegalHoldsController } from './../../domains/privacy/holds.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { UnsubscriptionsController } from './../../domains/notifications/unsubscribe.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { NotificationsController } from './../../domains/notifications/notifications.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { NotificationReadingsController } from './../../domains/notifications/notifications.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { NotificationPreferencesController } from './../../domains/notifications/notifications.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { JobsController } from './../../domains/jobs/jobs.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { UsersController } from './../../domains/identity/users.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ProfileController } from './../../domains/identity/profile.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { IssuersController } from './../../domains/identity/issuers.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { EmbedSessionsController } from './../../domains/identity/identity.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { TokenController } from './../../domains/identity/identity.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { MeController } from './../../domains/identity/identity.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ApiKeysController } from './../../domains/identity/api-keys.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { DocumentsController } from './../../domains/documents/documents.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ConnectorsController } from './../../domains/connectors/connectors.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { CallsOfConnectorController } from './../../domains/connectors/connector-calls.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ConnectorCallsController } from './../../domains/connectors/connector-calls.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { AuditController } from './../../domains/audit/audit.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { SystemController } from './../system.controller.js';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { EventStreamController } from './../event-stream.controller.js';
import { expressAuthentication } from './../authorize-route.js';
// @ts-ignore - no great way to install types from subpackage
import { iocContainer } from './../ioc.js';
import type { IocContainer, IocContainerFactory } from '@tsoa/runtime';
import type { Request as ExRequest, Response as ExResponse, RequestHandler, Router } from 'express';

const expressAuthenticationRecasted = expressAuthentication as (req: ExRequest, securityName: string, scopes?: string[], res?: ExResponse) => Promise<any>;


// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

const models: TsoaRoute.Models = {
    "ProblemInputError": {
        "dataType": "refObject",
        "properties": {
            "in": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["body"]},{"dataType":"enum","enums":["query"]},{"dataType":"enum","enums":["header"]},{"dataType":"enum","enums":["path"]}],"required":true},
            "pointer": {"dataType":"string","required":true},
            "code": {"dataType":"string","required":true},
            "detail": {"dataType":"string","required":true},
            "fix": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BrokenField": {
        "dataType": "refObject",
        "properties": {
            "pointer": {"dataType":"string","required":true},
            "code": {"dataType":"string","required":true},
            "detail": {"dataType":"string","required":true},
            "fix": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BrokenRecord": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "errors": {"dataType":"array","array":{"dataType":"refObject","ref":"BrokenField"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BrokenRecords": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"integer","required":true},
            "records": {"dataType":"array","array":{"dataType":"refObject","ref":"BrokenRecord"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Problem": {
        "dataType": "refObject",
        "properties": {
            "type": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "status": {"dataType":"integer","required":true},
            "detail": {"dataType":"string","required":true},
            "code": {"dataType":"string","required":true},
            "requestId": {"dataType":"string"},
            "errors": {"dataType":"array","array":{"dataType":"refObject","ref":"ProblemInputError"}},
            "limit": {"dataType":"integer"},
            "accept": {"dataType":"array","array":{"dataType":"string"}},
            "people": {"dataType":"integer"},
            "issuers": {"dataType":"integer"},
            "services": {"dataType":"array","array":{"dataType":"string"}},
            "broken": {"ref":"BrokenRecords"},
            "cursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}]},
            "state": {"dataType":"string"},
            "available": {"dataType":"array","array":{"dataType":"string"}},
            "error": {"dataType":"string"},
            "error_description": {"dataType":"string"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookKey": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "publicKey": {"dataType":"string","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NewWebhookEndpoint": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "url": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "includeInternal": {"dataType":"boolean","required":true},
            "signing": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["v1"]},{"dataType":"enum","enums":["v1a"]},{"dataType":"enum","enums":["both"]}],"required":true},
            "format": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["standard"]},{"dataType":"enum","enums":["cloudevents"]}],"required":true},
            "enabled": {"dataType":"boolean","required":true},
            "disabledReason": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["byHand"]},{"dataType":"enum","enums":["gone"]},{"dataType":"enum","enums":["failing"]},{"dataType":"enum","enums":[null]}],"required":true},
            "disabledAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "failingSince": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "keys": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookKey"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "secret": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreateWebhookEndpointInput": {
        "dataType": "refObject",
        "properties": {
            "url": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one type","value":1},"maxItems":{"errorMsg":"holds at most 50 types","value":50}}},
            "includeInternal": {"dataType":"boolean"},
            "signing": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["v1"]},{"dataType":"enum","enums":["v1a"]},{"dataType":"enum","enums":["both"]}]},
            "format": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["standard"]},{"dataType":"enum","enums":["cloudevents"]}]},
            "enabled": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookEndpoint": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "url": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "includeInternal": {"dataType":"boolean","required":true},
            "signing": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["v1"]},{"dataType":"enum","enums":["v1a"]},{"dataType":"enum","enums":["both"]}],"required":true},
            "format": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["standard"]},{"dataType":"enum","enums":["cloudevents"]}],"required":true},
            "enabled": {"dataType":"boolean","required":true},
            "disabledReason": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["byHand"]},{"dataType":"enum","enums":["gone"]},{"dataType":"enum","enums":["failing"]},{"dataType":"enum","enums":[null]}],"required":true},
            "disabledAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "failingSince": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "keys": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookKey"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookEndpointList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookEndpoint"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PageQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateWebhookEndpointInput": {
        "dataType": "refObject",
        "properties": {
            "url": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one type","value":1},"maxItems":{"errorMsg":"holds at most 50 types","value":50}}},
            "includeInternal": {"dataType":"boolean"},
            "signing": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["v1"]},{"dataType":"enum","enums":["v1a"]},{"dataType":"enum","enums":["both"]}]},
            "format": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["standard"]},{"dataType":"enum","enums":["cloudevents"]}]},
            "enabled": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NewWebhookSecret": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "publicKey": {"dataType":"string","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "secret": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RotateWebhookSecretInput": {
        "dataType": "refObject",
        "properties": {
            "overlapHours": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 0","value":0},"maximum":{"errorMsg":"must be at most 168","value":168}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookEvent": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "type": {"dataType":"string","required":true},
            "subject": {"dataType":"string","required":true},
            "sequence": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "time": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliverySummary": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "endpointId": {"dataType":"string","required":true},
            "event": {"ref":"WebhookEvent","required":true},
            "cause": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["event"]},{"dataType":"enum","enums":["replay"]},{"dataType":"enum","enums":["test"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
            "waiting": {"dataType":"boolean","required":true},
            "nextAttemptAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "attemptCount": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "createdAt": {"dataType":"datetime","required":true},
            "finishedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliveryList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookDeliverySummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliveryQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}]},
            "eventType": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookReplay": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"datetime","required":true},
            "until": {"dataType":"datetime","required":true},
            "deliveries": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookReplayInput": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"datetime","required":true},
            "until": {"dataType":"datetime"},
            "include": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["missed"]},{"dataType":"enum","enums":["all"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookAttemptError": {
        "dataType": "refObject",
        "properties": {
            "code": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["url"]},{"dataType":"enum","enums":["address"]},{"dataType":"enum","enums":["network"]},{"dataType":"enum","enums":["timeout"]},{"dataType":"enum","enums":["status"]},{"dataType":"enum","enums":["redirect"]},{"dataType":"enum","enums":["gone"]}],"required":true},
            "detail": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookAttempt": {
        "dataType": "refObject",
        "properties": {
            "at": {"dataType":"datetime","required":true},
            "durationMs": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "error": {"dataType":"union","subSchemas":[{"ref":"WebhookAttemptError"},{"dataType":"enum","enums":[null]}],"required":true},
            "responseBody": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDelivery": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "endpointId": {"dataType":"string","required":true},
            "event": {"ref":"WebhookEvent","required":true},
            "cause": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["event"]},{"dataType":"enum","enums":["replay"]},{"dataType":"enum","enums":["test"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
            "waiting": {"dataType":"boolean","required":true},
            "nextAttemptAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "attemptCount": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "createdAt": {"dataType":"datetime","required":true},
            "finishedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "attempts": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookAttempt"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StaffMember": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "jobTitle": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StaffList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"StaffMember"},"required":true},
            "more": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StaffQuery": {
        "dataType": "refObject",
        "properties": {
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PermissionFields": {
        "dataType": "refObject",
        "properties": {
            "only": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 100 fields","value":100}}},
            "except": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 100 fields","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RolePermission": {
        "dataType": "refObject",
        "properties": {
            "subject": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 50 characters","value":50}}},
            "verbs": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one verb","value":1},"maxItems":{"errorMsg":"holds at most 20 verbs","value":20}}},
            "reach": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["own"]},{"dataType":"enum","enums":["location"]},{"dataType":"enum","enums":["account"]},{"dataType":"enum","enums":["department"]},{"dataType":"enum","enums":["tenant"]}],"required":true},
            "condition": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "fields": {"ref":"PermissionFields"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccessRole": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["machine"]}],"required":true},
            "builtIn": {"dataType":"boolean","required":true},
            "permissions": {"dataType":"array","array":{"dataType":"refObject","ref":"RolePermission"},"required":true},
            "updatedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RoleList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"AccessRole"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RoleInput": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 2 characters","value":2},"maxLength":{"errorMsg":"holds at most 50 characters","value":50},"pattern":{"errorMsg":"must be lower-case words with hyphens","value":"^[a-z][a-z0-9-]*$"}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "permissions": {"dataType":"array","array":{"dataType":"refObject","ref":"RolePermission"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 100 permissions","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateRoleInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "permissions": {"dataType":"array","array":{"dataType":"refObject","ref":"RolePermission"},"validators":{"maxItems":{"errorMsg":"holds at most 100 permissions","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RoleChange": {
        "dataType": "refObject",
        "properties": {
            "membershipId": {"dataType":"string","required":true},
            "userId": {"dataType":"string","required":true},
            "userName": {"dataType":"string","required":true},
            "accountName": {"dataType":"string","required":true},
            "gains": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "loses": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RolePreview": {
        "dataType": "refObject",
        "properties": {
            "gains": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "loses": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "people": {"dataType":"integer","required":true},
            "changes": {"dataType":"array","array":{"dataType":"refObject","ref":"RoleChange"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountLocation": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Member": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "userId": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}]},
            "phone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}]},
            "jobTitle": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "locations": {"dataType":"array","array":{"dataType":"refObject","ref":"AccountLocation"}},
            "departments": {"dataType":"array","array":{"dataType":"string"}},
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["removed"]}],"required":true},
            "hostManaged": {"dataType":"array","array":{"dataType":"union","subSchemas":[{"dataType":"enum","enums":["roles"]},{"dataType":"enum","enums":["locations"]},{"dataType":"enum","enums":["departments"]}]}},
            "lastSeenAt": {"dataType":"datetime"},
            "createdAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "MemberList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Member"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "MemberQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["removed"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateMemberInput": {
        "dataType": "refObject",
        "properties": {
            "roles": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one role","value":1},"maxItems":{"errorMsg":"holds at most 10 roles","value":10}}},
            "locations": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 200 locations","value":200}}},
            "departments": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 departments","value":50}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Invitation": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "email": {"dataType":"string","required":true},
            "name": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "locations": {"dataType":"array","array":{"dataType":"refObject","ref":"AccountLocation"},"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["accepted"]},{"dataType":"enum","enums":["revoked"]},{"dataType":"enum","enums":["expired"]}],"required":true},
            "invitedBy": {"dataType":"string","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "expiresAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "InviteInput": {
        "dataType": "refObject",
        "properties": {
            "email": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 254 characters","value":254}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "roles": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one role","value":1},"maxItems":{"errorMsg":"holds at most 10 roles","value":10}}},
            "locations": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 200 locations","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "InvitationList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Invitation"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "InvitationQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["accepted"]},{"dataType":"enum","enums":["revoked"]},{"dataType":"enum","enums":["expired"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ExplainedRule": {
        "dataType": "refObject",
        "properties": {
            "role": {"dataType":"string","required":true},
            "permission": {"dataType":"string","required":true},
            "holds": {"dataType":"boolean","required":true},
            "lacking": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Explanation": {
        "dataType": "refObject",
        "properties": {
            "allowed": {"dataType":"boolean","required":true},
            "sentence": {"dataType":"string","required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "rules": {"dataType":"array","array":{"dataType":"refObject","ref":"ExplainedRule"},"required":true},
            "rolesThatWould": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ExplainInput": {
        "dataType": "refObject",
        "properties": {
            "user": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "action": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "thing": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "field": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Account": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Account"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountLocationInput": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountInput": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "locations": {"dataType":"array","array":{"dataType":"refObject","ref":"AccountLocationInput"},"validators":{"maxItems":{"errorMsg":"holds at most 200 locations","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccountLocationList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"AccountLocation"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestState": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "internalName": {"dataType":"string"},
            "category": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["in_review"]},{"dataType":"enum","enums":["waiting_for_you"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["blocked"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestQueuePlace": {
        "dataType": "refObject",
        "properties": {
            "position": {"dataType":"integer","required":true},
            "ahead": {"dataType":"integer","required":true},
            "more": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestTarget": {
        "dataType": "refObject",
        "properties": {
            "minutes": {"dataType":"double","required":true},
            "dueAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "missed": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestTargets": {
        "dataType": "refObject",
        "properties": {
            "calendar": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "firstResponse": {"dataType":"union","subSchemas":[{"ref":"RequestTarget"},{"dataType":"enum","enums":[null]}],"required":true},
            "resolution": {"dataType":"union","subSchemas":[{"ref":"RequestTarget"},{"dataType":"enum","enums":[null]}],"required":true},
            "firstRespondedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "spentMinutes": {"dataType":"double","required":true},
            "escalated": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["near"]},{"dataType":"enum","enums":["missed"]},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestPromise": {
        "dataType": "refObject",
        "properties": {
            "text": {"dataType":"string","required":true},
            "expectedBy": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "late": {"dataType":"boolean","required":true},
            "paused": {"dataType":"boolean","required":true},
            "message": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "queue": {"dataType":"union","subSchemas":[{"ref":"RequestQueuePlace"},{"dataType":"enum","enums":[null]}],"required":true},
            "assignee": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "lastTouchedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "targets": {"ref":"RequestTargets"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProgressStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["done"]},{"dataType":"enum","enums":["current"]},{"dataType":"enum","enums":["upcoming"]},{"dataType":"enum","enums":["skipped"]}],"required":true},
            "reachedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PartsProgress": {
        "dataType": "refObject",
        "properties": {
            "over": {"dataType":"integer","required":true},
            "total": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BranchProgress": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "state": {"ref":"RequestState","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["done"]},{"dataType":"enum","enums":["failed"]}],"required":true},
            "now": {"dataType":"string","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "needsYou": {"dataType":"boolean","required":true},
            "reachedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestProgress": {
        "dataType": "refObject",
        "properties": {
            "steps": {"dataType":"array","array":{"dataType":"refObject","ref":"ProgressStep"},"required":true},
            "now": {"dataType":"string","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "needsYou": {"dataType":"boolean","required":true},
            "parts": {"dataType":"union","subSchemas":[{"ref":"PartsProgress"},{"dataType":"enum","enums":[null]}],"required":true},
            "branches": {"dataType":"array","array":{"dataType":"refObject","ref":"BranchProgress"}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BranchName": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AvailableTransition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "comment": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["none"]},{"dataType":"enum","enums":["optional"]},{"dataType":"enum","enums":["required"]}],"required":true},
            "form": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
            "leadsTo": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["in_review"]},{"dataType":"enum","enums":["waiting_for_you"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["blocked"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
            "branch": {"ref":"BranchName"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestTimer": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "at": {"dataType":"datetime","required":true},
            "announce": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "transition": {"dataType":"string"},
            "branch": {"ref":"BranchName"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestNeedsHuman": {
        "dataType": "refObject",
        "properties": {
            "step": {"dataType":"string","required":true},
            "code": {"dataType":"string","required":true},
            "at": {"dataType":"datetime","required":true},
            "branch": {"ref":"BranchName"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestAccount": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestLocation": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RelatedRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "number": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "state": {"ref":"RequestState","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["closed"]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestLink": {
        "dataType": "refObject",
        "properties": {
            "relation": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["relatesTo"]},{"dataType":"enum","enums":["blocks"]},{"dataType":"enum","enums":["blockedBy"]},{"dataType":"enum","enums":["duplicateOf"]},{"dataType":"enum","enums":["duplicatedBy"]},{"dataType":"enum","enums":["splitFrom"]},{"dataType":"enum","enums":["splitInto"]}],"required":true},
            "request": {"ref":"RelatedRequest","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestSignature": {
        "dataType": "refObject",
        "properties": {
            "pointer": {"dataType":"string","required":true},
            "sha256": {"dataType":"string","required":true},
            "at": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestRequester": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestAssignee": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestRating": {
        "dataType": "refObject",
        "properties": {
            "score": {"dataType":"integer","required":true},
            "comment": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "ratedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestHelpWanted": {
        "dataType": "refObject",
        "properties": {
            "entryId": {"dataType":"string","required":true},
            "at": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApproverRole": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApproverPerson": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDeciders": {
        "dataType": "refObject",
        "properties": {
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"refObject","ref":"ApproverRole"},"required":true},
            "people": {"dataType":"array","array":{"dataType":"refObject","ref":"ApproverPerson"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineActingParty": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["system"]}],"required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineActor": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["system"]}],"required":true},
            "name": {"dataType":"string","required":true},
            "actedBy": {"ref":"TimelineActingParty"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDecision": {
        "dataType": "refObject",
        "properties": {
            "decision": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approve"]},{"dataType":"enum","enums":["reject"]}],"required":true},
            "by": {"ref":"TimelineActor","required":true},
            "onBehalfOf": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "at": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalStage": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "mode": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["one-of"]},{"dataType":"enum","enums":["all-of"]},{"dataType":"enum","enums":["quorum"]}],"required":true},
            "quorum": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["waiting"]},{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["ended"]}],"required":true},
            "deciders": {"ref":"ApprovalDeciders","required":true},
            "reasonsArePublic": {"dataType":"boolean","required":true},
            "decisions": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalDecision"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestApproval": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["expired"]},{"dataType":"enum","enums":["superseded"]}],"required":true},
            "branch": {"ref":"BranchName"},
            "stages": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalStage"},"required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "closedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "number": {"dataType":"string","required":true},
            "service": {"dataType":"string","required":true},
            "serviceName": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "state": {"ref":"RequestState","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["closed"]}],"required":true},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "facts": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "promise": {"ref":"RequestPromise","required":true},
            "progress": {"ref":"RequestProgress","required":true},
            "transitions": {"dataType":"array","array":{"dataType":"refObject","ref":"AvailableTransition"},"required":true},
            "timers": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestTimer"},"required":true},
            "needsHuman": {"dataType":"union","subSchemas":[{"ref":"RequestNeedsHuman"},{"dataType":"enum","enums":[null]}]},
            "account": {"ref":"RequestAccount","required":true},
            "location": {"dataType":"union","subSchemas":[{"ref":"RequestLocation"},{"dataType":"enum","enums":[null]}],"required":true},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "recordId": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "parentId": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "parts": {"dataType":"array","array":{"dataType":"refObject","ref":"RelatedRequest"},"required":true},
            "links": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestLink"}},
            "signatures": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestSignature"}},
            "requester": {"ref":"RequestRequester","required":true},
            "assignee": {"dataType":"union","subSchemas":[{"ref":"RequestAssignee"},{"dataType":"enum","enums":[null]}],"required":true},
            "priority": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["low"]},{"dataType":"enum","enums":["normal"]},{"dataType":"enum","enums":["high"]},{"dataType":"enum","enums":["urgent"]},{"dataType":"enum","enums":[null]}],"required":true},
            "rating": {"dataType":"union","subSchemas":[{"ref":"RequestRating"},{"dataType":"enum","enums":[null]}],"required":true},
            "helpWanted": {"dataType":"union","subSchemas":[{"ref":"RequestHelpWanted"},{"dataType":"enum","enums":[null]}],"required":true},
            "unread": {"dataType":"integer"},
            "approvals": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestApproval"}},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "closedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubmitRequestInput": {
        "dataType": "refObject",
        "properties": {
            "service": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "documents": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 20 ids","value":20}}},
            "account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "location": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "splitFrom": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestFacetValue": {
        "dataType": "refObject",
        "properties": {
            "value": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "count": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestFacet": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true},
            "values": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestFacetValue"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceRequestList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceRequest"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "facets": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestFacet"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestSort": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["createdAt"]},{"dataType":"enum","enums":["-createdAt"]},{"dataType":"enum","enums":["updatedAt"]},{"dataType":"enum","enums":["-updatedAt"]},{"dataType":"enum","enums":["priority"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestQuery": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["closed"]}]},
            "category": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["in_review"]},{"dataType":"enum","enums":["waiting_for_you"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["blocked"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["cancelled"]}]},
            "service": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "location": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "department": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "assignee": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "priority": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["low"]},{"dataType":"enum","enums":["normal"]},{"dataType":"enum","enums":["high"]},{"dataType":"enum","enums":["urgent"]}]},
            "late": {"dataType":"boolean"},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "createdFrom": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "createdTo": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "updatedFrom": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "updatedTo": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "sort": {"ref":"RequestSort"},
            "facets": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineState": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineDocument": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineApproval": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "stage": {"dataType":"string","required":true},
            "happened": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["expired"]},{"dataType":"enum","enums":["stuck"]}],"required":true},
            "onBehalfOf": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineMention": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TriedStep": {
        "dataType": "refObject",
        "properties": {
            "what": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "at": {"dataType":"datetime","required":true,"validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineEntry": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["transitioned"]},{"dataType":"enum","enums":["commented"]},{"dataType":"enum","enums":["documentAdded"]},{"dataType":"enum","enums":["noticed"]},{"dataType":"enum","enums":["stepFailed"]},{"dataType":"enum","enums":["assigned"]},{"dataType":"enum","enums":["unassigned"]},{"dataType":"enum","enums":["helpWanted"]},{"dataType":"enum","enums":["participantsAdded"]},{"dataType":"enum","enums":["approval"]}],"required":true},
            "at": {"dataType":"datetime","required":true},
            "actor": {"ref":"TimelineActor","required":true},
            "visibility": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["public"]},{"dataType":"enum","enums":["internal"]}],"required":true},
            "body": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "branch": {"ref":"BranchName"},
            "from": {"dataType":"union","subSchemas":[{"ref":"TimelineState"},{"dataType":"enum","enums":[null]}],"required":true},
            "to": {"dataType":"union","subSchemas":[{"ref":"TimelineState"},{"dataType":"enum","enums":[null]}],"required":true},
            "document": {"dataType":"union","subSchemas":[{"ref":"TimelineDocument"},{"dataType":"enum","enums":[null]}],"required":true},
            "data": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
            "approval": {"dataType":"union","subSchemas":[{"ref":"TimelineApproval"},{"dataType":"enum","enums":[null]}],"required":true},
            "documents": {"dataType":"array","array":{"dataType":"refObject","ref":"TimelineDocument"},"required":true},
            "mentions": {"dataType":"array","array":{"dataType":"refObject","ref":"TimelineMention"},"required":true},
            "tried": {"dataType":"array","array":{"dataType":"refObject","ref":"TriedStep"},"required":true},
            "editedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "editableUntil": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineEntryList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"TimelineEntry"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "readUpTo": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimelineQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TransitionInput": {
        "dataType": "refObject",
        "properties": {
            "transition": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "comment": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 10,000 characters","value":10000}}},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "duplicateOf": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceUsualTime": {
        "dataType": "refObject",
        "properties": {
            "text": {"dataType":"string","required":true},
            "minutes": {"dataType":"integer","required":true},
            "sample": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServicePromise": {
        "dataType": "refObject",
        "properties": {
            "text": {"dataType":"string","required":true},
            "hours": {"dataType":"union","subSchemas":[{"dataType":"double"},{"dataType":"enum","enums":[null]}],"required":true},
            "usual": {"dataType":"union","subSchemas":[{"ref":"ServiceUsualTime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceSummary": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "group": {"dataType":"string","required":true},
            "version": {"dataType":"integer","required":true},
            "promise": {"ref":"ServicePromise","required":true},
            "needs": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceSummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CatalogQuery": {
        "dataType": "refObject",
        "properties": {
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceAttachments": {
        "dataType": "refObject",
        "properties": {
            "hint": {"dataType":"string","required":true},
            "max": {"dataType":"integer","required":true},
            "accept": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "required": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Service": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "group": {"dataType":"string","required":true},
            "version": {"dataType":"integer","required":true},
            "promise": {"ref":"ServicePromise","required":true},
            "needs": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "form": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "prefill": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "attachments": {"dataType":"union","subSchemas":[{"ref":"ServiceAttachments"},{"dataType":"enum","enums":[null]}],"required":true},
            "steps": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceStep"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceQuery": {
        "dataType": "refObject",
        "properties": {
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CalendarHours": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be HH:MM, for example 08:30","value":"^([01]\\d|2[0-3]):[0-5]\\d$"}}},
            "to": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be HH:MM, for example 17:00","value":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CalendarWeek": {
        "dataType": "refObject",
        "properties": {
            "monday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "tuesday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "wednesday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "thursday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "friday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "saturday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
            "sunday": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHours"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ranges","value":10}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BusinessHoliday": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"string","required":true},
            "to": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BusinessCalendar": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "timeZone": {"dataType":"string","required":true},
            "hours": {"ref":"CalendarWeek","required":true},
            "holidays": {"dataType":"array","array":{"dataType":"refObject","ref":"BusinessHoliday"},"required":true},
            "minutesPerDay": {"dataType":"double","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BusinessCalendarList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"BusinessCalendar"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CalendarHoliday": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be YYYY-MM-DD","value":"^\\d{4}-\\d{2}-\\d{2}$"}}},
            "to": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"pattern":{"errorMsg":"must be YYYY-MM-DD","value":"^\\d{4}-\\d{2}-\\d{2}$"}}},
            "name": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BusinessCalendarInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "timeZone": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "hours": {"ref":"CalendarWeek","required":true},
            "holidays": {"dataType":"array","array":{"dataType":"refObject","ref":"CalendarHoliday"},"validators":{"maxItems":{"errorMsg":"holds at most 400 holidays","value":400}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessagePerson": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessageSender": {
        "dataType": "refObject",
        "properties": {
            "address": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessageReason": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["otherSender"]},{"dataType":"enum","enums":["noAccess"]},{"dataType":"enum","enums":["automatic"]},{"dataType":"enum","enums":["empty"]},{"dataType":"enum","enums":["tooLong"]},{"dataType":"enum","enums":["tooMany"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessage": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "requestId": {"dataType":"string","required":true},
            "requestNumber": {"dataType":"string","required":true},
            "person": {"ref":"HeldMessagePerson","required":true},
            "from": {"ref":"HeldMessageSender","required":true},
            "subject": {"dataType":"string","required":true},
            "text": {"dataType":"string","required":true},
            "files": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "reason": {"ref":"HeldMessageReason","required":true},
            "visibility": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["public"]},{"dataType":"enum","enums":["internal"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["held"]},{"dataType":"enum","enums":["released"]},{"dataType":"enum","enums":["discarded"]}],"required":true},
            "receivedAt": {"dataType":"datetime","required":true},
            "decidedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessageList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"HeldMessage"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HeldMessageQuery": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["held"]},{"dataType":"enum","enums":["released"]},{"dataType":"enum","enums":["discarded"]}]},
            "request": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReleaseMessageInput": {
        "dataType": "refObject",
        "properties": {
            "as": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["comment"]},{"dataType":"enum","enums":["note"]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LinkRequestsInput": {
        "dataType": "refObject",
        "properties": {
            "relation": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["relatesTo"]},{"dataType":"enum","enums":["blocks"]},{"dataType":"enum","enums":["duplicateOf"]}],"required":true},
            "request": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AssignRequestInput": {
        "dataType": "refObject",
        "properties": {
            "assignee": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestAssigneeList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestAssignee"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateRequestInput": {
        "dataType": "refObject",
        "properties": {
            "priority": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["low"]},{"dataType":"enum","enums":["normal"]},{"dataType":"enum","enums":["high"]},{"dataType":"enum","enums":["urgent"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RateRequestInput": {
        "dataType": "refObject",
        "properties": {
            "score": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 5","value":5}}},
            "comment": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 2,000 characters","value":2000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BulkResult": {
        "dataType": "refObject",
        "properties": {
            "request": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["done"]},{"dataType":"enum","enums":["failed"]}],"required":true},
            "code": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BulkResultList": {
        "dataType": "refObject",
        "properties": {
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"BulkResult"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BulkTransitionInput": {
        "dataType": "refObject",
        "properties": {
            "requests": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least 1","value":1},"maxItems":{"errorMsg":"holds at most 100","value":100}}},
            "transition": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "comment": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 10,000 characters","value":10000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BulkAssignmentInput": {
        "dataType": "refObject",
        "properties": {
            "requests": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least 1","value":1},"maxItems":{"errorMsg":"holds at most 100","value":100}}},
            "assignee": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestFilters": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["closed"]}]},
            "category": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["in_review"]},{"dataType":"enum","enums":["waiting_for_you"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["blocked"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["cancelled"]}]},
            "service": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "location": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "department": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "assignee": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "priority": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["low"]},{"dataType":"enum","enums":["normal"]},{"dataType":"enum","enums":["high"]},{"dataType":"enum","enums":["urgent"]}]},
            "late": {"dataType":"boolean"},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "createdFrom": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "createdTo": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "updatedFrom": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "updatedTo": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestViewOwner": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestView": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "shared": {"dataType":"boolean","required":true},
            "filters": {"ref":"RequestFilters","required":true},
            "sort": {"ref":"RequestSort","required":true},
            "owner": {"ref":"RequestViewOwner","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreateRequestViewInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "shared": {"dataType":"boolean"},
            "filters": {"ref":"RequestFilters","required":true},
            "sort": {"ref":"RequestSort"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestViewList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestView"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateRequestViewInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "shared": {"dataType":"boolean"},
            "filters": {"ref":"RequestFilters"},
            "sort": {"ref":"RequestSort"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "FormFieldUsage": {
        "dataType": "refObject",
        "properties": {
            "field": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "step": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "lastAnswered": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
            "stillEmpty": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "FormUsage": {
        "dataType": "refObject",
        "properties": {
            "version": {"dataType":"integer","required":true},
            "begun": {"dataType":"integer","required":true},
            "submitted": {"dataType":"integer","required":true},
            "givenUp": {"dataType":"integer","required":true},
            "open": {"dataType":"integer","required":true},
            "unanswered": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
            "fields": {"dataType":"array","array":{"dataType":"refObject","ref":"FormFieldUsage"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "FormUsageList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"FormUsage"},"required":true},
            "since": {"dataType":"datetime","required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "FormUsageQuery": {
        "dataType": "refObject",
        "properties": {
            "period": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["month"]},{"dataType":"enum","enums":["quarter"]},{"dataType":"enum","enums":["year"]}],"default":"quarter"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestDraftSummary": {
        "dataType": "refObject",
        "properties": {
            "service": {"dataType":"string","required":true},
            "record": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "expiresAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestDraftList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestDraftSummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestDraft": {
        "dataType": "refObject",
        "properties": {
            "service": {"dataType":"string","required":true},
            "record": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "expiresAt": {"dataType":"datetime","required":true},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestDraftQuery": {
        "dataType": "refObject",
        "properties": {
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SaveRequestDraftInput": {
        "dataType": "refObject",
        "properties": {
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestParticipant": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "part": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["requester"]},{"dataType":"enum","enums":["assignee"]},{"dataType":"enum","enums":["participant"]}],"required":true},
            "addedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestParticipantList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestParticipant"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AddParticipantInput": {
        "dataType": "refObject",
        "properties": {
            "person": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HumanHelp": {
        "dataType": "refObject",
        "properties": {
            "requestId": {"dataType":"string","required":true},
            "number": {"dataType":"string","required":true},
            "entryId": {"dataType":"string","required":true},
            "askedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "HumanHelpInput": {
        "dataType": "refObject",
        "properties": {
            "request": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "message": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 10,000 characters","value":10000}}},
            "tried": {"dataType":"array","array":{"dataType":"refObject","ref":"TriedStep"},"validators":{"maxItems":{"errorMsg":"holds at most 20 steps","value":20}}},
            "location": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CommentInput": {
        "dataType": "refObject",
        "properties": {
            "body": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 10,000 characters","value":10000}}},
            "visibility": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["public"]},{"dataType":"enum","enums":["internal"]}]},
            "documents": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 10 ids","value":10}}},
            "mentions": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"names at most 20 people","value":20}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EarlierText": {
        "dataType": "refObject",
        "properties": {
            "body": {"dataType":"string","required":true},
            "until": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Comment": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["transitioned"]},{"dataType":"enum","enums":["commented"]},{"dataType":"enum","enums":["documentAdded"]},{"dataType":"enum","enums":["noticed"]},{"dataType":"enum","enums":["stepFailed"]},{"dataType":"enum","enums":["assigned"]},{"dataType":"enum","enums":["unassigned"]},{"dataType":"enum","enums":["helpWanted"]},{"dataType":"enum","enums":["participantsAdded"]},{"dataType":"enum","enums":["approval"]}],"required":true},
            "at": {"dataType":"datetime","required":true},
            "actor": {"ref":"TimelineActor","required":true},
            "visibility": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["public"]},{"dataType":"enum","enums":["internal"]}],"required":true},
            "body": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "branch": {"ref":"BranchName"},
            "from": {"dataType":"union","subSchemas":[{"ref":"TimelineState"},{"dataType":"enum","enums":[null]}],"required":true},
            "to": {"dataType":"union","subSchemas":[{"ref":"TimelineState"},{"dataType":"enum","enums":[null]}],"required":true},
            "document": {"dataType":"union","subSchemas":[{"ref":"TimelineDocument"},{"dataType":"enum","enums":[null]}],"required":true},
            "data": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
            "approval": {"dataType":"union","subSchemas":[{"ref":"TimelineApproval"},{"dataType":"enum","enums":[null]}],"required":true},
            "documents": {"dataType":"array","array":{"dataType":"refObject","ref":"TimelineDocument"},"required":true},
            "mentions": {"dataType":"array","array":{"dataType":"refObject","ref":"TimelineMention"},"required":true},
            "tried": {"dataType":"array","array":{"dataType":"refObject","ref":"TriedStep"},"required":true},
            "editedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "editableUntil": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "earlier": {"dataType":"union","subSchemas":[{"dataType":"array","array":{"dataType":"refObject","ref":"EarlierText"}},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateCommentInput": {
        "dataType": "refObject",
        "properties": {
            "body": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 10,000 characters","value":10000}}},
            "mentions": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"names at most 20 people","value":20}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestReading": {
        "dataType": "refObject",
        "properties": {
            "unread": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestReadingInput": {
        "dataType": "refObject",
        "properties": {
            "entry": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceVersionSummary": {
        "dataType": "refObject",
        "properties": {
            "version": {"dataType":"integer","required":true},
            "name": {"dataType":"string","required":true},
            "current": {"dataType":"boolean","required":true},
            "restoredFrom": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceVersionList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceVersionSummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceAudience": {
        "dataType": "refObject",
        "properties": {
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":[null]}]},
            "roles": {"dataType":"union","subSchemas":[{"dataType":"array","array":{"dataType":"string"}},{"dataType":"enum","enums":[null]}],"validators":{"minItems":{"errorMsg":"must hold at least one role","value":1},"maxItems":{"errorMsg":"holds at most 50 roles","value":50}}},
            "accounts": {"dataType":"union","subSchemas":[{"dataType":"array","array":{"dataType":"string"}},{"dataType":"enum","enums":[null]}],"validators":{"minItems":{"errorMsg":"must hold at least one account","value":1},"maxItems":{"errorMsg":"holds at most 500 accounts","value":500}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TextsOfLocale": {
        "dataType": "refObject",
        "properties": {
        },
        "additionalProperties": {"dataType":"string"},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceTexts": {
        "dataType": "refObject",
        "properties": {
            "en": {"ref":"TextsOfLocale"},
            "de": {"ref":"TextsOfLocale"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PromiseDefinition": {
        "dataType": "refObject",
        "properties": {
            "text": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "hours": {"dataType":"union","subSchemas":[{"dataType":"double"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"minimum":{"errorMsg":"must be at least 0","value":0},"maximum":{"errorMsg":"must be at most 100000","value":100000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TargetTimes": {
        "dataType": "refObject",
        "properties": {
            "firstResponse": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 20 characters","value":20}}},
            "resolution": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 20 characters","value":20}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimesByPriority": {
        "dataType": "refObject",
        "properties": {
            "all": {"ref":"TargetTimes"},
            "low": {"ref":"TargetTimes"},
            "normal": {"ref":"TargetTimes"},
            "high": {"ref":"TargetTimes"},
            "urgent": {"ref":"TargetTimes"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceTargets": {
        "dataType": "refObject",
        "properties": {
            "calendar": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "times": {"ref":"TimesByPriority","required":true},
            "warnAt": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 99","value":99}}},
            "escalate": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AttachmentsDefinition": {
        "dataType": "refObject",
        "properties": {
            "hint": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "max": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "accept": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 50 types","value":50}}},
            "required": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StepValue": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "value": {"dataType":"any"},
            "from": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BundlePart": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "service": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "answers": {"dataType":"array","array":{"dataType":"refObject","ref":"StepValue"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 50 answers","value":50}}},
            "when": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BundleDefinition": {
        "dataType": "refObject",
        "properties": {
            "state": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "parts": {"dataType":"array","array":{"dataType":"refObject","ref":"BundlePart"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one part","value":1},"maxItems":{"errorMsg":"holds at most 20 parts","value":20}}},
            "then": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "onFailure": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TimerDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "after": {"dataType":"string","required":true},
            "transition": {"dataType":"string","required":true},
            "announce": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StepAnswer": {
        "dataType": "refObject",
        "properties": {
            "fact": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "from": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "onFailure": {"dataType":"string"},
            "kind": {"dataType":"enum","enums":["connector"],"required":true},
            "connector": {"dataType":"string","required":true},
            "take": {"dataType":"array","array":{"dataType":"refObject","ref":"StepAnswer"},"validators":{"maxItems":{"errorMsg":"holds at most 20","value":20}}},
            "attempts": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 10","value":10}}},
            "within": {"dataType":"string"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SetFieldStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "onFailure": {"dataType":"string"},
            "kind": {"dataType":"enum","enums":["setField"],"required":true},
            "set": {"dataType":"array","array":{"dataType":"refObject","ref":"StepValue"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one","value":1},"maxItems":{"errorMsg":"holds at most 20","value":20}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AssignStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "onFailure": {"dataType":"string"},
            "kind": {"dataType":"enum","enums":["assign"],"required":true},
            "rule": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["roundRobin"]},{"dataType":"enum","enums":["leastLoaded"]}],"required":true},
            "role": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreateRequestStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "onFailure": {"dataType":"string"},
            "kind": {"dataType":"enum","enums":["createRequest"],"required":true},
            "service": {"dataType":"string","required":true},
            "answers": {"dataType":"array","array":{"dataType":"refObject","ref":"StepValue"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 50","value":50}}},
            "fact": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotifyStep": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "onFailure": {"dataType":"string"},
            "kind": {"dataType":"enum","enums":["notify"],"required":true},
            "to": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "text": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 2,000 characters","value":2000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AutomaticStep": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"ref":"ConnectorStep"},{"ref":"SetFieldStep"},{"ref":"AssignStep"},{"ref":"CreateRequestStep"},{"ref":"NotifyStep"}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApproverRule": {
        "dataType": "refObject",
        "properties": {
            "side": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 20 keys","value":20}}},
            "people": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 ids","value":50}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalStageDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "mode": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["one-of"]},{"dataType":"enum","enums":["all-of"]},{"dataType":"enum","enums":["quorum"]}],"required":true},
            "quorum": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 50","value":50}}},
            "approvers": {"ref":"ApproverRule","required":true},
            "when": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "reasons": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["public"]},{"dataType":"enum","enums":["internal"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalExpiry": {
        "dataType": "refObject",
        "properties": {
            "after": {"dataType":"string","required":true},
            "transition": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalReminder": {
        "dataType": "refObject",
        "properties": {
            "after": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDefinition": {
        "dataType": "refObject",
        "properties": {
            "stages": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalStageDefinition"},"required":true,"validators":{"minItems":{"errorMsg":"holds at least one stage","value":1},"maxItems":{"errorMsg":"holds at most 10 stages","value":10}}},
            "approved": {"dataType":"string","required":true},
            "rejected": {"dataType":"string","required":true},
            "expires": {"ref":"ApprovalExpiry"},
            "remind": {"ref":"ApprovalReminder"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StateCategory": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["submitted"]},{"dataType":"enum","enums":["in_review"]},{"dataType":"enum","enums":["waiting_for_you"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["blocked"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["cancelled"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BranchStateDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "internalName": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "category": {"ref":"StateCategory","required":true},
            "now": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "timers": {"dataType":"array","array":{"dataType":"refObject","ref":"TimerDefinition"},"validators":{"maxItems":{"errorMsg":"holds at most 10 timers","value":10}}},
            "steps": {"dataType":"array","array":{"dataType":"refAlias","ref":"AutomaticStep"},"validators":{"maxItems":{"errorMsg":"holds at most 20 steps","value":20}}},
            "then": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 10 transitions","value":10}}},
            "approval": {"ref":"ApprovalDefinition"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Side": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PlainTransitionDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "from": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 100 states","value":100}}},
            "to": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "by": {"dataType":"array","array":{"dataType":"refAlias","ref":"Side"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 2 sides","value":2}}},
            "comment": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["none"]},{"dataType":"enum","enums":["optional"]},{"dataType":"enum","enums":["required"]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 20 roles","value":20}}},
            "when": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "form": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BranchDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "initial": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "states": {"dataType":"array","array":{"dataType":"refObject","ref":"BranchStateDefinition"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least two states","value":2},"maxItems":{"errorMsg":"holds at most 20 states","value":20}}},
            "transitions": {"dataType":"array","array":{"dataType":"refObject","ref":"PlainTransitionDefinition"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one transition","value":1},"maxItems":{"errorMsg":"holds at most 50 transitions","value":50}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JoinDefinition": {
        "dataType": "refObject",
        "properties": {
            "mode": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["all"]},{"dataType":"enum","enums":["any"]},{"dataType":"enum","enums":["quorum"]}],"required":true},
            "quorum": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 10","value":10}}},
            "then": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "onFailure": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ParallelDefinition": {
        "dataType": "refObject",
        "properties": {
            "branches": {"dataType":"array","array":{"dataType":"refObject","ref":"BranchDefinition"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least two branches","value":2},"maxItems":{"errorMsg":"holds at most 10 branches","value":10}}},
            "join": {"ref":"JoinDefinition","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "StateDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "internalName": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "category": {"ref":"StateCategory","required":true},
            "now": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "timers": {"dataType":"array","array":{"dataType":"refObject","ref":"TimerDefinition"},"validators":{"maxItems":{"errorMsg":"holds at most 10 timers","value":10}}},
            "steps": {"dataType":"array","array":{"dataType":"refAlias","ref":"AutomaticStep"},"validators":{"maxItems":{"errorMsg":"holds at most 20 steps","value":20}}},
            "then": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 10 transitions","value":10}}},
            "approval": {"ref":"ApprovalDefinition"},
            "parallel": {"ref":"ParallelDefinition"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReopenRule": {
        "dataType": "refObject",
        "properties": {
            "days": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 3650","value":3650}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TransitionDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "from": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 100 states","value":100}}},
            "to": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "by": {"dataType":"array","array":{"dataType":"refAlias","ref":"Side"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 2 sides","value":2}}},
            "comment": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["none"]},{"dataType":"enum","enums":["optional"]},{"dataType":"enum","enums":["required"]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 20 roles","value":20}}},
            "when": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "form": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
            "reopen": {"ref":"ReopenRule"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WorkflowDefinition": {
        "dataType": "refObject",
        "properties": {
            "initial": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "states": {"dataType":"array","array":{"dataType":"refObject","ref":"StateDefinition"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one state","value":1},"maxItems":{"errorMsg":"holds at most 100 states","value":100}}},
            "transitions": {"dataType":"array","array":{"dataType":"refObject","ref":"TransitionDefinition"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 300 transitions","value":300}}},
            "steps": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 100 states","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceDefinition": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "description": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
            "group": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least 1 character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "order": {"dataType":"double","required":true,"validators":{"minimum":{"errorMsg":"must be at least -1000000","value":-1000000},"maximum":{"errorMsg":"must be at most 1000000","value":1000000}}},
            "keywords": {"dataType":"union","subSchemas":[{"dataType":"array","array":{"dataType":"string"}},{"dataType":"enum","enums":[null]}],"validators":{"maxItems":{"errorMsg":"holds at most 50 words","value":50}}},
            "audience": {"dataType":"union","subSchemas":[{"ref":"ServiceAudience"},{"dataType":"enum","enums":[null]}]},
            "texts": {"dataType":"union","subSchemas":[{"ref":"ServiceTexts"},{"dataType":"enum","enums":[null]}]},
            "needs": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 20 things","value":20}}},
            "promise": {"ref":"PromiseDefinition","required":true},
            "targets": {"dataType":"union","subSchemas":[{"ref":"ServiceTargets"},{"dataType":"enum","enums":[null]}]},
            "form": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "attachments": {"dataType":"union","subSchemas":[{"ref":"AttachmentsDefinition"},{"dataType":"enum","enums":[null]}],"required":true},
            "title": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "publicFacts": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 100 names","value":100}}},
            "bundle": {"dataType":"union","subSchemas":[{"ref":"BundleDefinition"},{"dataType":"enum","enums":[null]}]},
            "workflow": {"ref":"WorkflowDefinition","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceVersion": {
        "dataType": "refObject",
        "properties": {
            "version": {"dataType":"integer","required":true},
            "name": {"dataType":"string","required":true},
            "current": {"dataType":"boolean","required":true},
            "restoredFrom": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "key": {"dataType":"string","required":true},
            "definition": {"ref":"ServiceDefinition","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceRollbackInput": {
        "dataType": "refObject",
        "properties": {
            "version": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 1000000","value":1000000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceDraftSummary": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "publishable": {"dataType":"boolean","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceDraftList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceDraftSummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceProblem": {
        "dataType": "refObject",
        "properties": {
            "pointer": {"dataType":"string","required":true},
            "code": {"dataType":"string","required":true},
            "detail": {"dataType":"string","required":true},
            "fix": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceDraft": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "publishable": {"dataType":"boolean","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "definition": {"ref":"ServiceDefinition","required":true},
            "problems": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceProblem"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SimulatedState": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SimulatedRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "number": {"dataType":"string","required":true},
            "outcome": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["same"]},{"dataType":"enum","enums":["differs"]},{"dataType":"enum","enums":["stops"]}],"required":true},
            "moves": {"dataType":"integer","required":true},
            "state": {"ref":"SimulatedState","required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceSimulation": {
        "dataType": "refObject",
        "properties": {
            "checked": {"dataType":"integer","required":true},
            "same": {"dataType":"integer","required":true},
            "differs": {"dataType":"integer","required":true},
            "stops": {"dataType":"integer","required":true},
            "closed": {"dataType":"integer","required":true},
            "requests": {"dataType":"array","array":{"dataType":"refObject","ref":"SimulatedRequest"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceSimulationInput": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 200","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceDefinitions": {
        "dataType": "refObject",
        "properties": {
            "format": {"dataType":"enum","enums":["portico.services.v1"],"required":true},
            "services": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceDefinition"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 200 services","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceExportQuery": {
        "dataType": "refObject",
        "properties": {
            "service": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 200 keys","value":200}}},
            "drafts": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceImportResult": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["created"]},{"dataType":"enum","enums":["changed"]},{"dataType":"enum","enums":["same"]},{"dataType":"enum","enums":["faulty"]}],"required":true},
            "problems": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceProblem"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceImport": {
        "dataType": "refObject",
        "properties": {
            "dryRun": {"dataType":"boolean","required":true},
            "created": {"dataType":"integer","required":true},
            "changed": {"dataType":"integer","required":true},
            "same": {"dataType":"integer","required":true},
            "faulty": {"dataType":"integer","required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceImportResult"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ServiceImportInput": {
        "dataType": "refObject",
        "properties": {
            "format": {"dataType":"enum","enums":["portico.services.v1"],"required":true},
            "services": {"dataType":"array","array":{"dataType":"refObject","ref":"ServiceDefinition"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 200 services","value":200}}},
            "dryRun": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDelegation": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "person": {"ref":"ApproverPerson","required":true},
            "delegate": {"ref":"ApproverPerson","required":true},
            "from": {"dataType":"datetime","required":true},
            "until": {"dataType":"datetime","required":true},
            "services": {"dataType":"union","subSchemas":[{"dataType":"array","array":{"dataType":"string"}},{"dataType":"enum","enums":[null]}],"required":true},
            "active": {"dataType":"boolean","required":true},
            "createdAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDelegationInput": {
        "dataType": "refObject",
        "properties": {
            "delegate": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "from": {"dataType":"datetime"},
            "until": {"dataType":"datetime","required":true},
            "services": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"holds at least one key","value":1},"maxItems":{"errorMsg":"holds at most 50 keys","value":50}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDelegationList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalDelegation"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "number": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Approval": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "request": {"ref":"ApprovalRequest","required":true},
            "service": {"dataType":"string","required":true},
            "serviceName": {"dataType":"string","required":true},
            "account": {"ref":"RequestAccount","required":true},
            "requester": {"ref":"RequestRequester","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["expired"]},{"dataType":"enum","enums":["superseded"]}],"required":true},
            "stage": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "branch": {"ref":"BranchName"},
            "stuck": {"dataType":"boolean","required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "closedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Approval"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "view": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["toDecide"]},{"dataType":"enum","enums":["decidedByMe"]},{"dataType":"enum","enums":["all"]}]},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["expired"]},{"dataType":"enum","enums":["superseded"]}]},
            "service": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "request": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalAnswer": {
        "dataType": "refObject",
        "properties": {
            "pointer": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "value": {"dataType":"any","required":true},
            "text": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalOutcomes": {
        "dataType": "refObject",
        "properties": {
            "approved": {"dataType":"string","required":true},
            "rejected": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDetail": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "request": {"ref":"ApprovalRequest","required":true},
            "service": {"dataType":"string","required":true},
            "serviceName": {"dataType":"string","required":true},
            "account": {"ref":"RequestAccount","required":true},
            "requester": {"ref":"RequestRequester","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["expired"]},{"dataType":"enum","enums":["superseded"]}],"required":true},
            "stage": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "branch": {"ref":"BranchName"},
            "stuck": {"dataType":"boolean","required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "closedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "answers": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalAnswer"},"required":true},
            "stages": {"dataType":"array","array":{"dataType":"refObject","ref":"ApprovalStage"},"required":true},
            "outcomes": {"ref":"ApprovalOutcomes","required":true},
            "onBehalfOf": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApprovalDecisionInput": {
        "dataType": "refObject",
        "properties": {
            "decision": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approve"]},{"dataType":"enum","enums":["reject"]}],"required":true},
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 2,000 characters","value":2000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordPlace": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PortalRecord": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "type": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "summary": {"dataType":"string","required":true},
            "account": {"ref":"RecordPlace","required":true},
            "location": {"dataType":"union","subSchemas":[{"ref":"RecordPlace"},{"dataType":"enum","enums":[null]}],"required":true},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "FacetValue": {
        "dataType": "refObject",
        "properties": {
            "value": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "count": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Facet": {
        "dataType": "refObject",
        "properties": {
            "field": {"dataType":"string","required":true},
            "values": {"dataType":"array","array":{"dataType":"refObject","ref":"FacetValue"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PortalRecordList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"PortalRecord"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "facets": {"dataType":"array","array":{"dataType":"refObject","ref":"Facet"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "type": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "filter": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 10 filters","value":10}}},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "sort": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "facets": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 400 characters","value":400}}},
            "account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "location": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PendingChange": {
        "dataType": "refObject",
        "properties": {
            "changeRequest": {"dataType":"string","required":true},
            "to": {"dataType":"any","required":true},
            "requester": {"dataType":"string","required":true},
            "requestedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordFieldValue": {
        "dataType": "refObject",
        "properties": {
            "value": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordField": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["string"]},{"dataType":"enum","enums":["number"]},{"dataType":"enum","enums":["integer"]},{"dataType":"enum","enums":["boolean"]},{"dataType":"enum","enums":["array"]},{"dataType":"enum","enums":["object"]}],"required":true},
            "format": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "unit": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "schema": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "values": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordFieldValue"},"required":true},
            "required": {"dataType":"boolean","required":true},
            "editable": {"dataType":"boolean","required":true},
            "approval": {"dataType":"boolean","required":true},
            "filterable": {"dataType":"boolean","required":true},
            "sortable": {"dataType":"boolean","required":true},
            "searchable": {"dataType":"boolean","required":true},
            "sensitive": {"dataType":"boolean","required":true},
            "value": {"dataType":"any"},
            "pendingChange": {"dataType":"union","subSchemas":[{"ref":"PendingChange"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PortalRecordDetail": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "type": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "title": {"dataType":"string","required":true},
            "summary": {"dataType":"string","required":true},
            "account": {"ref":"RecordPlace","required":true},
            "location": {"dataType":"union","subSchemas":[{"ref":"RecordPlace"},{"dataType":"enum","enums":[null]}],"required":true},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "typeName": {"dataType":"string","required":true},
            "fields": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordField"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateRecordInput": {
        "dataType": "refObject",
        "properties": {
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordActingParty": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["system"]}],"required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordActor": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["system"]}],"required":true},
            "name": {"dataType":"string","required":true},
            "actedBy": {"ref":"RecordActingParty"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordChange": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["created"]},{"dataType":"enum","enums":["changed"]},{"dataType":"enum","enums":["restored"]}],"required":true},
            "field": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "label": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "from": {"dataType":"any","required":true},
            "to": {"dataType":"any","required":true},
            "at": {"dataType":"datetime","required":true},
            "actor": {"ref":"RecordActor","required":true},
            "acceptedBy": {"dataType":"union","subSchemas":[{"ref":"RecordActor"},{"dataType":"enum","enums":[null]}],"required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "through": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["api"]},{"dataType":"enum","enums":["batch"]},{"dataType":"enum","enums":["element"]},{"dataType":"enum","enums":["changeRequest"]}],"required":true},
            "changeRequest": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordChangeList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordChange"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SyncCounts": {
        "dataType": "refObject",
        "properties": {
            "created": {"dataType":"integer","required":true},
            "updated": {"dataType":"integer","required":true},
            "unchanged": {"dataType":"integer","required":true},
            "deleted": {"dataType":"integer","required":true},
            "failed": {"dataType":"integer","required":true},
            "conflicts": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SyncCursor": {
        "dataType": "refObject",
        "properties": {
            "source": {"dataType":"string","required":true},
            "cursor": {"dataType":"string","required":true},
            "lastBatch": {"ref":"SyncCounts","required":true},
            "lagSeconds": {"dataType":"integer","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SyncCursorList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"SyncCursor"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordConflict": {
        "dataType": "refObject",
        "properties": {
            "field": {"dataType":"string","required":true},
            "outcome": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["kept"]},{"dataType":"enum","enums":["overwritten"]}],"required":true},
            "changedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordBatchResult": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["created"]},{"dataType":"enum","enums":["updated"]},{"dataType":"enum","enums":["unchanged"]},{"dataType":"enum","enums":["deleted"]},{"dataType":"enum","enums":["failed"]}],"required":true},
            "id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "errors": {"dataType":"array","array":{"dataType":"refObject","ref":"BrokenField"},"required":true},
            "conflicts": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordConflict"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordBatch": {
        "dataType": "refObject",
        "properties": {
            "created": {"dataType":"integer","required":true},
            "updated": {"dataType":"integer","required":true},
            "unchanged": {"dataType":"integer","required":true},
            "deleted": {"dataType":"integer","required":true},
            "failed": {"dataType":"integer","required":true},
            "conflicts": {"dataType":"integer","required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordBatchResult"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordImport": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "account": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "location": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "data": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},
            "deleted": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SyncInput": {
        "dataType": "refObject",
        "properties": {
            "source": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be lower-case words with hyphens, 100 characters at most","value":"^[a-z][a-z0-9-]{0,99}$"}}},
            "cursor": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
            "after": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordBatchInput": {
        "dataType": "refObject",
        "properties": {
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordImport"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one record","value":1},"maxItems":{"errorMsg":"holds at most 1000 records","value":1000}}},
            "sync": {"ref":"SyncInput"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordFieldDescription": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["string"]},{"dataType":"enum","enums":["number"]},{"dataType":"enum","enums":["integer"]},{"dataType":"enum","enums":["boolean"]},{"dataType":"enum","enums":["array"]},{"dataType":"enum","enums":["object"]}],"required":true},
            "format": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "unit": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "schema": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "values": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordFieldValue"},"required":true},
            "required": {"dataType":"boolean","required":true},
            "editable": {"dataType":"boolean","required":true},
            "approval": {"dataType":"boolean","required":true},
            "filterable": {"dataType":"boolean","required":true},
            "sortable": {"dataType":"boolean","required":true},
            "searchable": {"dataType":"boolean","required":true},
            "sensitive": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordType": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "version": {"dataType":"integer","required":true},
            "name": {"dataType":"string","required":true},
            "pluralName": {"dataType":"string","required":true},
            "fields": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordFieldDescription"},"required":true},
            "sorts": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordTypeList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordType"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LocalizedText": {
        "dataType": "refObject",
        "properties": {
            "en": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "de": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordTypeLabels": {
        "dataType": "refObject",
        "properties": {
            "singular": {"ref":"LocalizedText","required":true},
            "plural": {"ref":"LocalizedText","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordValueLabel": {
        "dataType": "refObject",
        "properties": {
            "value": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "label": {"ref":"LocalizedText","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordFieldRules": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "label": {"ref":"LocalizedText"},
            "values": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordValueLabel"},"validators":{"maxItems":{"errorMsg":"holds at most 100 values","value":100}}},
            "readableBy": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 roles","value":50}}},
            "editableBy": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 roles","value":50}}},
            "approval": {"dataType":"boolean"},
            "filterable": {"dataType":"boolean"},
            "sortable": {"dataType":"boolean"},
            "searchable": {"dataType":"boolean"},
            "history": {"dataType":"boolean"},
            "source": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["host"]},{"dataType":"enum","enums":["portal"]}]},
            "sensitive": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordTypeVersion": {
        "dataType": "refObject",
        "properties": {
            "key": {"dataType":"string","required":true},
            "version": {"dataType":"integer","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["draft"]},{"dataType":"enum","enums":["current"]},{"dataType":"enum","enums":["past"]}],"required":true},
            "labels": {"ref":"RecordTypeLabels","required":true},
            "schema": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "title": {"dataType":"string","required":true},
            "summary": {"dataType":"string","required":true},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "fields": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordFieldRules"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordTypeVersionList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordTypeVersion"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RecordTypeInput": {
        "dataType": "refObject",
        "properties": {
            "labels": {"ref":"RecordTypeLabels","required":true},
            "schema": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "title": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "summary": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 400 characters","value":400}}},
            "department": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "fields": {"dataType":"array","array":{"dataType":"refObject","ref":"RecordFieldRules"},"required":true,"validators":{"maxItems":{"errorMsg":"holds at most 200 fields","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DraftValidation": {
        "dataType": "refObject",
        "properties": {
            "publishable": {"dataType":"boolean","required":true},
            "checked": {"dataType":"integer","required":true},
            "broken": {"ref":"BrokenRecords","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RequestedChange": {
        "dataType": "refObject",
        "properties": {
            "field": {"dataType":"string","required":true},
            "label": {"dataType":"string","required":true},
            "from": {"dataType":"any","required":true},
            "to": {"dataType":"any","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ChangeRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "record": {"dataType":"string","required":true},
            "recordTitle": {"dataType":"string","required":true},
            "type": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["accepted"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["withdrawn"]}],"required":true},
            "changes": {"dataType":"array","array":{"dataType":"refObject","ref":"RequestedChange"},"required":true},
            "requester": {"ref":"RecordActor","required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "decidedBy": {"dataType":"union","subSchemas":[{"ref":"RecordActor"},{"dataType":"enum","enums":[null]}],"required":true},
            "decidedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "decisionReason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ChangeRequestList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ChangeRequest"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ChangeRequestQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["accepted"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["withdrawn"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DecisionInput": {
        "dataType": "refObject",
        "properties": {
            "decision": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["accept"]},{"dataType":"enum","enums":["reject"]}],"required":true},
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RetentionRuleInput": {
        "dataType": "refObject",
        "properties": {
            "what": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["comments"]},{"dataType":"enum","enums":["requests"]}],"required":true},
            "keepDays": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 36500","value":36500}}},
            "reason": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacySettings": {
        "dataType": "refObject",
        "properties": {
            "retention": {"dataType":"array","array":{"dataType":"refObject","ref":"RetentionRuleInput"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacySettingsInput": {
        "dataType": "refObject",
        "properties": {
            "retention": {"dataType":"array","array":{"dataType":"refObject","ref":"RetentionRuleInput"},"validators":{"maxItems":{"errorMsg":"holds at most 10 rules","value":10}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyArchive": {
        "dataType": "refObject",
        "properties": {
            "size": {"dataType":"double","required":true},
            "expiresAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "KeptData": {
        "dataType": "refObject",
        "properties": {
            "what": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["comments"]},{"dataType":"enum","enums":["requests"]},{"dataType":"enum","enums":["files"]},{"dataType":"enum","enums":["audit"]}],"required":true},
            "count": {"dataType":"double","required":true},
            "until": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "reason": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ErasureResult": {
        "dataType": "refObject",
        "properties": {
            "erased": {"dataType":"double","required":true},
            "kept": {"dataType":"array","array":{"dataType":"refObject","ref":"KeptData"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyEvent": {
        "dataType": "refObject",
        "properties": {
            "at": {"dataType":"datetime","required":true},
            "what": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["received"]},{"dataType":"enum","enums":["approved"]},{"dataType":"enum","enums":["rejected"]},{"dataType":"enum","enums":["held"]},{"dataType":"enum","enums":["resumed"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["archiveExpired"]}],"required":true},
            "by": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyRequest": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["disclosure"]},{"dataType":"enum","enums":["erasure"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["received"]},{"dataType":"enum","enums":["processing"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]}],"required":true},
            "user": {"dataType":"string","required":true},
            "requestedBy": {"dataType":"string","required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "decisionReason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "deadline": {"dataType":"datetime","required":true},
            "job": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "archive": {"dataType":"union","subSchemas":[{"ref":"PrivacyArchive"},{"dataType":"enum","enums":[null]}],"required":true},
            "result": {"dataType":"union","subSchemas":[{"ref":"ErasureResult"},{"dataType":"enum","enums":[null]}],"required":true},
            "history": {"dataType":"array","array":{"dataType":"refObject","ref":"PrivacyEvent"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreatePrivacyRequestInput": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["disclosure"]},{"dataType":"enum","enums":["erasure"]}],"required":true},
            "user": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyRequestList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"PrivacyRequest"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyRequestQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["received"]},{"dataType":"enum","enums":["processing"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["rejected"]}]},
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["disclosure"]},{"dataType":"enum","enums":["erasure"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PrivacyDecisionInput": {
        "dataType": "refObject",
        "properties": {
            "decision": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approve"]},{"dataType":"enum","enums":["reject"]}],"required":true},
            "reason": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LegalHold": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "user": {"dataType":"string","required":true},
            "reason": {"dataType":"string","required":true},
            "setBy": {"dataType":"string","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "releasedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "releasedBy": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "releaseReason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LegalHoldInput": {
        "dataType": "refObject",
        "properties": {
            "user": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "reason": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LegalHoldList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"LegalHold"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "LegalHoldQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["released"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReleaseHoldInput": {
        "dataType": "refObject",
        "properties": {
            "reason": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 1000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UnsubscribeInput": {
        "dataType": "refObject",
        "properties": {
            "List-Unsubscribe": {"dataType":"enum","enums":["One-Click"],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationSubject": {
        "dataType": "refObject",
        "properties": {
            "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["request"]},{"dataType":"enum","enums":["approval"]},{"dataType":"enum","enums":["webhook-endpoint"]},{"dataType":"enum","enums":["connector"]}],"required":true},
            "id": {"dataType":"string","required":true},
            "number": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "title": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Notification": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"string","required":true},
            "text": {"dataType":"string","required":true},
            "subject": {"dataType":"union","subSchemas":[{"ref":"NotificationSubject"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "readAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Notification"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "unread": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "unread": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationReading": {
        "dataType": "refObject",
        "properties": {
            "unread": {"dataType":"integer","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationReadingInput": {
        "dataType": "refObject",
        "properties": {
            "notifications": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must name at least one","value":1},"maxItems":{"errorMsg":"names at most 100","value":100}}},
            "upTo": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationChoice": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approvalNeeded"]},{"dataType":"enum","enums":["mention"]},{"dataType":"enum","enums":["reply"]},{"dataType":"enum","enums":["actionNeeded"]},{"dataType":"enum","enums":["progress"]},{"dataType":"enum","enums":["notice"]},{"dataType":"enum","enums":["approvalDecided"]},{"dataType":"enum","enums":["document"]},{"dataType":"enum","enums":["assigned"]},{"dataType":"enum","enums":["newRequest"]},{"dataType":"enum","enums":["customerReply"]},{"dataType":"enum","enums":["helpWanted"]},{"dataType":"enum","enums":["targetNear"]},{"dataType":"enum","enums":["targetMissed"]},{"dataType":"enum","enums":["needsHuman"]},{"dataType":"enum","enums":["operations"]}],"required":true},
            "inbox": {"dataType":"boolean","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["atOnce"]},{"dataType":"enum","enums":["daily"]},{"dataType":"enum","enums":["off"]}],"required":true},
            "critical": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationQuietHours": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"is written like 22:00","value":5}}},
            "until": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"is written like 07:00","value":5}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationEmail": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["available"]},{"dataType":"enum","enums":["notConfigured"]},{"dataType":"enum","enums":["noAddress"]}],"required":true},
            "address": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationPreferences": {
        "dataType": "refObject",
        "properties": {
            "kinds": {"dataType":"array","array":{"dataType":"refObject","ref":"NotificationChoice"},"required":true},
            "quietHours": {"dataType":"union","subSchemas":[{"ref":"NotificationQuietHours"},{"dataType":"enum","enums":[null]}],"required":true},
            "digestAt": {"dataType":"string","required":true},
            "timezone": {"dataType":"string","required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["en"]},{"dataType":"enum","enums":["de"]}],"required":true},
            "email": {"ref":"NotificationEmail","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationChoiceInput": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["approvalNeeded"]},{"dataType":"enum","enums":["mention"]},{"dataType":"enum","enums":["reply"]},{"dataType":"enum","enums":["actionNeeded"]},{"dataType":"enum","enums":["progress"]},{"dataType":"enum","enums":["notice"]},{"dataType":"enum","enums":["approvalDecided"]},{"dataType":"enum","enums":["document"]},{"dataType":"enum","enums":["assigned"]},{"dataType":"enum","enums":["newRequest"]},{"dataType":"enum","enums":["customerReply"]},{"dataType":"enum","enums":["helpWanted"]},{"dataType":"enum","enums":["targetNear"]},{"dataType":"enum","enums":["targetMissed"]},{"dataType":"enum","enums":["needsHuman"]},{"dataType":"enum","enums":["operations"]}],"required":true},
            "inbox": {"dataType":"boolean","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["atOnce"]},{"dataType":"enum","enums":["daily"]},{"dataType":"enum","enums":["off"]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NotificationPreferencesInput": {
        "dataType": "refObject",
        "properties": {
            "kinds": {"dataType":"array","array":{"dataType":"refObject","ref":"NotificationChoiceInput"},"required":true,"validators":{"maxItems":{"errorMsg":"names at most 50","value":50}}},
            "quietHours": {"dataType":"union","subSchemas":[{"ref":"NotificationQuietHours"},{"dataType":"enum","enums":[null]}],"required":true},
            "digestAt": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"is written like 08:00","value":5}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JobProgress": {
        "dataType": "refObject",
        "properties": {
            "done": {"dataType":"double","required":true},
            "total": {"dataType":"union","subSchemas":[{"dataType":"double"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JobError": {
        "dataType": "refObject",
        "properties": {
            "code": {"dataType":"string","required":true},
            "detail": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Job": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "kind": {"dataType":"string","required":true},
            "subject": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["waiting"]},{"dataType":"enum","enums":["running"]},{"dataType":"enum","enums":["done"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["stopped"]}],"required":true},
            "progress": {"ref":"JobProgress","required":true},
            "attempts": {"dataType":"double","required":true},
            "error": {"dataType":"union","subSchemas":[{"ref":"JobError"},{"dataType":"enum","enums":[null]}],"required":true},
            "nextRunAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
            "endedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JobList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Job"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JobQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["waiting"]},{"dataType":"enum","enums":["running"]},{"dataType":"enum","enums":["done"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["stopped"]}]},
            "kind": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "User": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "phone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "jobTitle": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["disabled"]}],"required":true},
            "lastSeenAt": {"dataType":"datetime","required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UserList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"User"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UserQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["disabled"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateUserInput": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["disabled"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Controller": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["host"]},{"dataType":"enum","enums":["you"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProfileControl": {
        "dataType": "refObject",
        "properties": {
            "name": {"ref":"Controller","required":true},
            "email": {"ref":"Controller","required":true},
            "phone": {"ref":"Controller","required":true},
            "jobTitle": {"ref":"Controller","required":true},
            "locale": {"ref":"Controller","required":true},
            "timezone": {"ref":"Controller","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Profile": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "phone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "jobTitle": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["en"]},{"dataType":"enum","enums":["de"]},{"dataType":"enum","enums":[null]}],"required":true},
            "timezone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "controlledBy": {"ref":"ProfileControl","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateProfileInput": {
        "dataType": "refObject",
        "properties": {
            "phone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 40 characters","value":40}}},
            "jobTitle": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["en"]},{"dataType":"enum","enums":["de"]},{"dataType":"enum","enums":[null]}]},
            "timezone": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 60 characters","value":60}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PublicJwk": {
        "dataType": "refObject",
        "properties": {
            "kty": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 10 characters","value":10}}},
            "kid": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "crv": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 20 characters","value":20}}},
            "x": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "y": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "n": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 1400 characters","value":1400}}},
            "e": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 10 characters","value":10}}},
            "alg": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 20 characters","value":20}}},
            "use": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 10 characters","value":10}}},
            "key_ops": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 5 words","value":5}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PublicJwks": {
        "dataType": "refObject",
        "properties": {
            "keys": {"dataType":"array","array":{"dataType":"refObject","ref":"PublicJwk"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one key","value":1},"maxItems":{"errorMsg":"holds at most 20 keys","value":20}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ClaimMapping": {
        "dataType": "refObject",
        "properties": {
            "user": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "email": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "account": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "accountName": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "roles": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "locations": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "departments": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RoleGrant": {
        "dataType": "refObject",
        "properties": {
            "claim": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "role": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Issuer": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "issuer": {"dataType":"string","required":true},
            "audience": {"dataType":"string","required":true},
            "jwksUri": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "jwks": {"dataType":"union","subSchemas":[{"ref":"PublicJwks"},{"dataType":"enum","enums":[null]}],"required":true},
            "algorithms": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "mapping": {"ref":"ClaimMapping","required":true},
            "grantableRoles": {"dataType":"array","array":{"dataType":"refObject","ref":"RoleGrant"},"required":true},
            "defaultRole": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreateIssuerInput": {
        "dataType": "refObject",
        "properties": {
            "jwksUri": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "jwks": {"ref":"PublicJwks"},
            "algorithms": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one algorithm","value":1},"maxItems":{"errorMsg":"holds at most 20 algorithms","value":20}}},
            "mapping": {"ref":"ClaimMapping","required":true},
            "grantableRoles": {"dataType":"array","array":{"dataType":"refObject","ref":"RoleGrant"},"validators":{"maxItems":{"errorMsg":"holds at most 50 grants","value":50}}},
            "defaultRole": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "issuer": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "audience": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "IssuerList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Issuer"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UpdateIssuerInput": {
        "dataType": "refObject",
        "properties": {
            "jwksUri": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "jwks": {"ref":"PublicJwks"},
            "algorithms": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one algorithm","value":1},"maxItems":{"errorMsg":"holds at most 20 algorithms","value":20}}},
            "mapping": {"ref":"ClaimMapping"},
            "grantableRoles": {"dataType":"array","array":{"dataType":"refObject","ref":"RoleGrant"},"validators":{"maxItems":{"errorMsg":"holds at most 50 grants","value":50}}},
            "defaultRole": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmbedSession": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "clientSecret": {"dataType":"string","required":true},
            "expiresAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmbedLocation": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmbedAccount": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "locations": {"dataType":"array","array":{"dataType":"refObject","ref":"EmbedLocation"},"validators":{"maxItems":{"errorMsg":"holds at most 200 locations","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmbedUser": {
        "dataType": "refObject",
        "properties": {
            "externalId": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "email": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 254 characters","value":254}}},
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "account": {"ref":"EmbedAccount","required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 10 roles","value":10}}},
            "locations": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 200 locations","value":200}}},
            "departments": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 departments","value":50}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmbedSessionInput": {
        "dataType": "refObject",
        "properties": {
            "user": {"ref":"EmbedUser","required":true},
            "components": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 tags","value":50}}},
            "origin": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AccessToken": {
        "dataType": "refObject",
        "properties": {
            "access_token": {"dataType":"string","required":true},
            "token_type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["Bearer"]},{"dataType":"enum","enums":["DPoP"]}],"required":true},
            "expires_in": {"dataType":"integer","required":true},
            "issued_token_type": {"dataType":"string"},
            "scope": {"dataType":"string"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "TokenInput": {
        "dataType": "refObject",
        "properties": {
            "grant_type": {"dataType":"string","required":true},
            "client_secret": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "subject_token": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 16384 characters","value":16384}}},
            "subject_token_type": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "audience": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "subject_account": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "scope": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 2000 characters","value":2000}}},
            "client_assertion_type": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "client_assertion": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 8192 characters","value":8192}}},
            "client_id": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": {"dataType":"any"},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "MeAccount": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "externalId": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "MeTenant": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "MeActor": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["user"]},{"dataType":"enum","enums":["client"]}],"required":true},
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Me": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["user"]},{"dataType":"enum","enums":["client"]}],"required":true},
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "account": {"dataType":"union","subSchemas":[{"ref":"MeAccount"},{"dataType":"enum","enums":[null]}],"required":true},
            "tenant": {"ref":"MeTenant","required":true},
            "actor": {"dataType":"union","subSchemas":[{"ref":"MeActor"},{"dataType":"enum","enums":[null]}],"required":true},
            "roles": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "scopes": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "components": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApiKey": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "hint": {"dataType":"string","required":true},
            "scopes": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "jwks": {"dataType":"union","subSchemas":[{"ref":"PublicJwks"},{"dataType":"enum","enums":[null]}],"required":true},
            "expiresAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "lastUsedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "revokedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "replacedBy": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NewApiKey": {
        "dataType": "refObject",
        "properties": {
            "apiKey": {"ref":"ApiKey","required":true},
            "secret": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CreateApiKeyInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "environment": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["live"]},{"dataType":"enum","enums":["test"]}]},
            "scopes": {"dataType":"array","array":{"dataType":"string"},"validators":{"maxItems":{"errorMsg":"holds at most 50 scopes","value":50}}},
            "jwks": {"ref":"PublicJwks"},
            "expiresAt": {"dataType":"datetime"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApiKeyList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ApiKey"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RotateApiKeyInput": {
        "dataType": "refObject",
        "properties": {
            "overlapHours": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 0","value":0},"maximum":{"errorMsg":"must be at most 168","value":168}}},
            "jwks": {"ref":"PublicJwks"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PortalDocument": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "contentType": {"dataType":"string","required":true},
            "size": {"dataType":"integer","required":true},
            "sha256": {"dataType":"string","required":true},
            "requestId": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "requestNumber": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "recordId": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "category": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "uploadedBy": {"dataType":"string","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UploadQuery": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 255 characters","value":255}}},
            "request": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "category": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 60 characters","value":60}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PortalDocumentList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"PortalDocument"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DocumentQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "request": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "record": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorCondition": {
        "dataType": "refObject",
        "properties": {
            "field": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 64 characters","value":64}}},
            "equals": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorListening": {
        "dataType": "refObject",
        "properties": {
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "includeInternal": {"dataType":"boolean","required":true},
            "where": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorCondition"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorHeader": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "value": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 1,000 characters","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorAnswerCondition": {
        "dataType": "refObject",
        "properties": {
            "pointer": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least two characters","value":2},"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
            "equals": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 200 characters","value":200}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorTemplateSuccess": {
        "dataType": "refObject",
        "properties": {
            "statuses": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "answer": {"dataType":"union","subSchemas":[{"ref":"ConnectorAnswerCondition"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorTemplate": {
        "dataType": "refObject",
        "properties": {
            "method": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["GET"]},{"dataType":"enum","enums":["POST"]},{"dataType":"enum","enums":["PUT"]},{"dataType":"enum","enums":["PATCH"]},{"dataType":"enum","enums":["DELETE"]}],"required":true},
            "url": {"dataType":"string","required":true},
            "headers": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorHeader"},"required":true},
            "body": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}],"required":true},
            "success": {"ref":"ConnectorTemplateSuccess","required":true},
            "idempotencyHeader": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorSecret": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true},
            "setAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorFailure": {
        "dataType": "refObject",
        "properties": {
            "at": {"dataType":"datetime","required":true},
            "code": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["url"]},{"dataType":"enum","enums":["address"]},{"dataType":"enum","enums":["network"]},{"dataType":"enum","enums":["timeout"]},{"dataType":"enum","enums":["status"]},{"dataType":"enum","enums":["redirect"]},{"dataType":"enum","enums":["condition"]},{"dataType":"enum","enums":["mapping"]},{"dataType":"enum","enums":["secret"]}],"required":true},
            "detail": {"dataType":"string","required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorHealth": {
        "dataType": "refObject",
        "properties": {
            "circuit": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["closed"]},{"dataType":"enum","enums":["open"]},{"dataType":"enum","enums":["halfOpen"]}],"required":true},
            "failuresInRow": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "openedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "retryAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "lastSuccessAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "lastFailure": {"dataType":"union","subSchemas":[{"ref":"ConnectorFailure"},{"dataType":"enum","enums":[null]}],"required":true},
            "waiting": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "failed": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "lagSeconds": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Connector": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "key": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "description": {"dataType":"string","required":true},
            "enabled": {"dataType":"boolean","required":true},
            "on": {"ref":"ConnectorListening","required":true},
            "call": {"ref":"ConnectorTemplate","required":true},
            "secrets": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorSecret"},"required":true},
            "missingSecrets": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "health": {"ref":"ConnectorHealth","required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "createdAt": {"dataType":"datetime","required":true},
            "updatedAt": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"Connector"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorTrigger": {
        "dataType": "refObject",
        "properties": {
            "eventTypes": {"dataType":"array","array":{"dataType":"string"},"required":true,"validators":{"minItems":{"errorMsg":"must hold at least one type","value":1},"maxItems":{"errorMsg":"holds at most 50 types","value":50}}},
            "includeInternal": {"dataType":"boolean"},
            "where": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorCondition"},"validators":{"maxItems":{"errorMsg":"holds at most 10 conditions","value":10}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorSuccess": {
        "dataType": "refObject",
        "properties": {
            "statuses": {"dataType":"array","array":{"dataType":"string"},"validators":{"minItems":{"errorMsg":"must hold at least one status","value":1},"maxItems":{"errorMsg":"holds at most 20 statuses","value":20}}},
            "answer": {"dataType":"union","subSchemas":[{"ref":"ConnectorAnswerCondition"},{"dataType":"enum","enums":[null]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorRequest": {
        "dataType": "refObject",
        "properties": {
            "method": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["GET"]},{"dataType":"enum","enums":["POST"]},{"dataType":"enum","enums":["PUT"]},{"dataType":"enum","enums":["PATCH"]},{"dataType":"enum","enums":["DELETE"]}],"required":true},
            "url": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"holds at most 1,000 characters","value":1000}}},
            "headers": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorHeader"},"validators":{"maxItems":{"errorMsg":"holds at most 20 headers","value":20}}},
            "body": {"dataType":"union","subSchemas":[{"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"}},{"dataType":"enum","enums":[null]}]},
            "success": {"ref":"ConnectorSuccess"},
            "idempotencyHeader": {"dataType":"string","validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 300 characters","value":300}}},
            "enabled": {"dataType":"boolean"},
            "on": {"ref":"ConnectorTrigger","required":true},
            "call": {"ref":"ConnectorRequest","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorSecretInput": {
        "dataType": "refObject",
        "properties": {
            "value": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must hold at least one character","value":1},"maxLength":{"errorMsg":"holds at most 4,000 characters","value":4000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorEvent": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "type": {"dataType":"string","required":true},
            "subject": {"dataType":"string","required":true},
            "sequence": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "time": {"dataType":"datetime","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorCallSummary": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "connectorId": {"dataType":"string","required":true},
            "event": {"ref":"ConnectorEvent","required":true},
            "cause": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["event"]},{"dataType":"enum","enums":["replay"]},{"dataType":"enum","enums":["test"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
            "waiting": {"dataType":"boolean","required":true},
            "nextAttemptAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "attemptCount": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "createdAt": {"dataType":"datetime","required":true},
            "finishedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorCallList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorCallSummary"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorCallQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}]},
            "eventType": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorReplay": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"datetime","required":true},
            "until": {"dataType":"datetime","required":true},
            "calls": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorReplayInput": {
        "dataType": "refObject",
        "properties": {
            "from": {"dataType":"datetime","required":true},
            "until": {"dataType":"datetime"},
            "include": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["missed"]},{"dataType":"enum","enums":["all"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorPreview": {
        "dataType": "refObject",
        "properties": {
            "method": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["GET"]},{"dataType":"enum","enums":["POST"]},{"dataType":"enum","enums":["PUT"]},{"dataType":"enum","enums":["PATCH"]},{"dataType":"enum","enums":["DELETE"]}],"required":true},
            "url": {"dataType":"string","required":true},
            "headers": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorHeader"},"required":true},
            "body": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorAttemptError": {
        "dataType": "refObject",
        "properties": {
            "code": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["url"]},{"dataType":"enum","enums":["address"]},{"dataType":"enum","enums":["network"]},{"dataType":"enum","enums":["timeout"]},{"dataType":"enum","enums":["status"]},{"dataType":"enum","enums":["redirect"]},{"dataType":"enum","enums":["condition"]},{"dataType":"enum","enums":["mapping"]},{"dataType":"enum","enums":["secret"]}],"required":true},
            "detail": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorAttempt": {
        "dataType": "refObject",
        "properties": {
            "at": {"dataType":"datetime","required":true},
            "durationMs": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "status": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "error": {"dataType":"union","subSchemas":[{"ref":"ConnectorAttemptError"},{"dataType":"enum","enums":[null]}],"required":true},
            "responseBody": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorCall": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "connectorId": {"dataType":"string","required":true},
            "event": {"ref":"ConnectorEvent","required":true},
            "cause": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["event"]},{"dataType":"enum","enums":["replay"]},{"dataType":"enum","enums":["test"]}],"required":true},
            "status": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["delivered"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"required":true},
            "waiting": {"dataType":"boolean","required":true},
            "nextAttemptAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "attemptCount": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "createdAt": {"dataType":"datetime","required":true},
            "finishedAt": {"dataType":"union","subSchemas":[{"dataType":"datetime"},{"dataType":"enum","enums":[null]}],"required":true},
            "allowedActions": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "preview": {"dataType":"union","subSchemas":[{"ref":"ConnectorPreview"},{"dataType":"enum","enums":[null]}],"required":true},
            "attempts": {"dataType":"array","array":{"dataType":"refObject","ref":"ConnectorAttempt"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ConnectorTestInput": {
        "dataType": "refObject",
        "properties": {
            "eventType": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AuditActor": {
        "dataType": "refObject",
        "properties": {
            "kind": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["user"]},{"dataType":"enum","enums":["client"]},{"dataType":"enum","enums":["system"]}],"required":true},
            "id": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AuditEvent": {
        "dataType": "refObject",
        "properties": {
            "id": {"dataType":"string","required":true},
            "at": {"dataType":"datetime","required":true},
            "actor": {"ref":"AuditActor","required":true},
            "action": {"dataType":"string","required":true},
            "subject": {"dataType":"string","required":true},
            "call": {"dataType":"string","required":true},
            "facts": {"dataType":"nestedObjectLiteral","nestedProperties":{},"additionalProperties":{"dataType":"any"},"required":true},
            "block": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AuditEventList": {
        "dataType": "refObject",
        "properties": {
            "items": {"dataType":"array","array":{"dataType":"refObject","ref":"AuditEvent"},"required":true},
            "nextCursor": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AuditQuery": {
        "dataType": "refObject",
        "properties": {
            "limit": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 100","value":100}}},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 500 characters","value":500}}},
            "actor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "action": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "subject": {"dataType":"string","validators":{"maxLength":{"errorMsg":"holds at most 100 characters","value":100}}},
            "from": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
            "to": {"dataType":"datetime","validators":{"isDateTime":{"errorMsg":"must be a moment such as 2026-03-09T10:00:00Z"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "AuditExportQuery": {
        "dataType": "refObject",
        "properties": {
            "after": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 0","value":0},"maximum":{"errorMsg":"must be at most 1000000000","value":1000000000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Health": {
        "dataType": "refObject",
        "properties": {
            "status": {"dataType":"enum","enums":["ok"],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JsonWebKey": {
        "dataType": "refObject",
        "properties": {
            "kty": {"dataType":"string","required":true},
            "crv": {"dataType":"string","required":true},
            "x": {"dataType":"string","required":true},
            "y": {"dataType":"string","required":true},
            "kid": {"dataType":"string","required":true},
            "alg": {"dataType":"string","required":true},
            "use": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "JsonWebKeySet": {
        "dataType": "refObject",
        "properties": {
            "keys": {"dataType":"array","array":{"dataType":"refObject","ref":"JsonWebKey"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
};
const templateService = new ExpressTemplateService(models, {"noImplicitAdditionalProperties":"throw-on-extras","bodyCoercion":false});

// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa




export function RegisterRoutes(app: Router) {

    // ###########################################################################################################
    //  NOTE: If you do not see routes for all of your controllers in this file, then you might not have informed tsoa of where to look
    //      Please look into the "controllerPathGlobs" config option described in the readme: https://github.com/lukeautry/tsoa
    // ###########################################################################################################


    
        const argsWebhookEndpointsController_createWebhookEndpoint: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"CreateWebhookEndpointInput"},
        };
        app.post('/v1/webhook-endpoints',
            authenticateMiddleware([{"bearer":["tenant.createWebhookEndpoint"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.createWebhookEndpoint)),

            async function WebhookEndpointsController_createWebhookEndpoint(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_createWebhookEndpoint, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createWebhookEndpoint',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookEndpointsController_listWebhookEndpoints: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/webhook-endpoints',
            authenticateMiddleware([{"bearer":["webhook-endpoint.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.listWebhookEndpoints)),

            async function WebhookEndpointsController_listWebhookEndpoints(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_listWebhookEndpoints, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listWebhookEndpoints',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookEndpointsController_readWebhookEndpoint: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/webhook-endpoints/:id',
            authenticateMiddleware([{"bearer":["webhook-endpoint.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.readWebhookEndpoint)),

            async function WebhookEndpointsController_readWebhookEndpoint(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_readWebhookEndpoint, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readWebhookEndpoint',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookEndpointsController_updateWebhookEndpoint: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateWebhookEndpointInput"},
        };
        app.patch('/v1/webhook-endpoints/:id',
            authenticateMiddleware([{"bearer":["webhook-endpoint.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.updateWebhookEndpoint)),

            async function WebhookEndpointsController_updateWebhookEndpoint(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_updateWebhookEndpoint, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateWebhookEndpoint',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookEndpointsController_deleteWebhookEndpoint: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/webhook-endpoints/:id',
            authenticateMiddleware([{"bearer":["webhook-endpoint.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.deleteWebhookEndpoint)),

            async function WebhookEndpointsController_deleteWebhookEndpoint(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_deleteWebhookEndpoint, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteWebhookEndpoint',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookEndpointsController_rotateWebhookSecret: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RotateWebhookSecretInput"},
        };
        app.post('/v1/webhook-endpoints/:id/secret-rotations',
            authenticateMiddleware([{"bearer":["webhook-endpoint.rotateSecret"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookEndpointsController.prototype.rotateWebhookSecret)),

            async function WebhookEndpointsController_rotateWebhookSecret(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookEndpointsController_rotateWebhookSecret, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookEndpointsController>(WebhookEndpointsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'rotateWebhookSecret',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEndpointDeliveriesController_listWebhookDeliveries: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"WebhookDeliveryQuery"},
        };
        app.get('/v1/webhook-endpoints/:id/deliveries',
            authenticateMiddleware([{"bearer":["webhook-delivery.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController)),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController.prototype.listWebhookDeliveries)),

            async function EndpointDeliveriesController_listWebhookDeliveries(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEndpointDeliveriesController_listWebhookDeliveries, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EndpointDeliveriesController>(EndpointDeliveriesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listWebhookDeliveries',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEndpointDeliveriesController_replayEvents: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"WebhookReplayInput"},
        };
        app.post('/v1/webhook-endpoints/:id/replays',
            authenticateMiddleware([{"bearer":["webhook-endpoint.replay"]}]),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController)),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController.prototype.replayEvents)),

            async function EndpointDeliveriesController_replayEvents(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEndpointDeliveriesController_replayEvents, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EndpointDeliveriesController>(EndpointDeliveriesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replayEvents',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEndpointDeliveriesController_testWebhookEndpoint: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/webhook-endpoints/:id/tests',
            authenticateMiddleware([{"bearer":["webhook-endpoint.test"]}]),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController)),
            ...(fetchMiddlewares<RequestHandler>(EndpointDeliveriesController.prototype.testWebhookEndpoint)),

            async function EndpointDeliveriesController_testWebhookEndpoint(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEndpointDeliveriesController_testWebhookEndpoint, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EndpointDeliveriesController>(EndpointDeliveriesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'testWebhookEndpoint',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookDeliveriesController_readWebhookDelivery: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/webhook-deliveries/:id',
            authenticateMiddleware([{"bearer":["webhook-delivery.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveriesController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveriesController.prototype.readWebhookDelivery)),

            async function WebhookDeliveriesController_readWebhookDelivery(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookDeliveriesController_readWebhookDelivery, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookDeliveriesController>(WebhookDeliveriesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readWebhookDelivery',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookDeliveriesController_replayWebhookDelivery: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/webhook-deliveries/:id/replays',
            authenticateMiddleware([{"bearer":["webhook-delivery.replay"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveriesController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveriesController.prototype.replayWebhookDelivery)),

            async function WebhookDeliveriesController_replayWebhookDelivery(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookDeliveriesController_replayWebhookDelivery, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookDeliveriesController>(WebhookDeliveriesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replayWebhookDelivery',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsStaffController_listStaff: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"StaffQuery"},
        };
        app.get('/v1/staff',
            authenticateMiddleware([{"bearer":["membership.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(StaffController)),
            ...(fetchMiddlewares<RequestHandler>(StaffController.prototype.listStaff)),

            async function StaffController_listStaff(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsStaffController_listStaff, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<StaffController>(StaffController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listStaff',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolesController_listRoles: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/roles',
            authenticateMiddleware([{"bearer":["role.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolesController)),
            ...(fetchMiddlewares<RequestHandler>(RolesController.prototype.listRoles)),

            async function RolesController_listRoles(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolesController_listRoles, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolesController>(RolesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRoles',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolesController_readRole: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/roles/:key',
            authenticateMiddleware([{"bearer":["role.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolesController)),
            ...(fetchMiddlewares<RequestHandler>(RolesController.prototype.readRole)),

            async function RolesController_readRole(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolesController_readRole, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolesController>(RolesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRole',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolesController_createRole: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"RoleInput"},
        };
        app.post('/v1/roles',
            authenticateMiddleware([{"bearer":["tenant.createRole"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolesController)),
            ...(fetchMiddlewares<RequestHandler>(RolesController.prototype.createRole)),

            async function RolesController_createRole(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolesController_createRole, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolesController>(RolesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createRole',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolesController_updateRole: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateRoleInput"},
        };
        app.patch('/v1/roles/:key',
            authenticateMiddleware([{"bearer":["role.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolesController)),
            ...(fetchMiddlewares<RequestHandler>(RolesController.prototype.updateRole)),

            async function RolesController_updateRole(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolesController_updateRole, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolesController>(RolesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateRole',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolesController_deleteRole: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.delete('/v1/roles/:key',
            authenticateMiddleware([{"bearer":["role.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolesController)),
            ...(fetchMiddlewares<RequestHandler>(RolesController.prototype.deleteRole)),

            async function RolesController_deleteRole(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolesController_deleteRole, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolesController>(RolesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteRole',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRolePreviewsController_previewRole: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"RoleInput"},
        };
        app.post('/v1/role-previews',
            authenticateMiddleware([{"bearer":["tenant.createRole"]}]),
            ...(fetchMiddlewares<RequestHandler>(RolePreviewsController)),
            ...(fetchMiddlewares<RequestHandler>(RolePreviewsController.prototype.previewRole)),

            async function RolePreviewsController_previewRole(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRolePreviewsController_previewRole, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RolePreviewsController>(RolePreviewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'previewRole',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsMembersController_listMembers: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"MemberQuery"},
        };
        app.get('/v1/accounts/:id/members',
            authenticateMiddleware([{"bearer":["membership.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(MembersController)),
            ...(fetchMiddlewares<RequestHandler>(MembersController.prototype.listMembers)),

            async function MembersController_listMembers(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsMembersController_listMembers, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<MembersController>(MembersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listMembers',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsMembersController_readMember: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                memberId: {"in":"path","name":"memberId","required":true,"dataType":"string"},
        };
        app.get('/v1/accounts/:id/members/:memberId',
            authenticateMiddleware([{"bearer":["membership.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(MembersController)),
            ...(fetchMiddlewares<RequestHandler>(MembersController.prototype.readMember)),

            async function MembersController_readMember(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsMembersController_readMember, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<MembersController>(MembersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readMember',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsMembersController_updateMember: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                memberId: {"in":"path","name":"memberId","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateMemberInput"},
        };
        app.patch('/v1/accounts/:id/members/:memberId',
            authenticateMiddleware([{"bearer":["membership.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(MembersController)),
            ...(fetchMiddlewares<RequestHandler>(MembersController.prototype.updateMember)),

            async function MembersController_updateMember(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsMembersController_updateMember, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<MembersController>(MembersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateMember',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsMembersController_removeMember: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                memberId: {"in":"path","name":"memberId","required":true,"dataType":"string"},
        };
        app.delete('/v1/accounts/:id/members/:memberId',
            authenticateMiddleware([{"bearer":["membership.remove"]}]),
            ...(fetchMiddlewares<RequestHandler>(MembersController)),
            ...(fetchMiddlewares<RequestHandler>(MembersController.prototype.removeMember)),

            async function MembersController_removeMember(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsMembersController_removeMember, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<MembersController>(MembersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'removeMember',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsInvitationsController_inviteMember: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"InviteInput"},
        };
        app.post('/v1/accounts/:id/invitations',
            authenticateMiddleware([{"bearer":["account.invite"]}]),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController)),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController.prototype.inviteMember)),

            async function InvitationsController_inviteMember(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsInvitationsController_inviteMember, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<InvitationsController>(InvitationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'inviteMember',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsInvitationsController_listInvitations: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"InvitationQuery"},
        };
        app.get('/v1/accounts/:id/invitations',
            authenticateMiddleware([{"bearer":["invitation.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController)),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController.prototype.listInvitations)),

            async function InvitationsController_listInvitations(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsInvitationsController_listInvitations, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<InvitationsController>(InvitationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listInvitations',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsInvitationsController_readInvitation: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                invitationId: {"in":"path","name":"invitationId","required":true,"dataType":"string"},
        };
        app.get('/v1/accounts/:id/invitations/:invitationId',
            authenticateMiddleware([{"bearer":["invitation.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController)),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController.prototype.readInvitation)),

            async function InvitationsController_readInvitation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsInvitationsController_readInvitation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<InvitationsController>(InvitationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readInvitation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsInvitationsController_revokeInvitation: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                invitationId: {"in":"path","name":"invitationId","required":true,"dataType":"string"},
        };
        app.delete('/v1/accounts/:id/invitations/:invitationId',
            authenticateMiddleware([{"bearer":["invitation.revoke"]}]),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController)),
            ...(fetchMiddlewares<RequestHandler>(InvitationsController.prototype.revokeInvitation)),

            async function InvitationsController_revokeInvitation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsInvitationsController_revokeInvitation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<InvitationsController>(InvitationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'revokeInvitation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAccessController_explainAccess: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"ExplainInput"},
        };
        app.post('/v1/access/explain',
            authenticateMiddleware([{"bearer":["access.explain"]}]),
            ...(fetchMiddlewares<RequestHandler>(AccessController)),
            ...(fetchMiddlewares<RequestHandler>(AccessController.prototype.explainAccess)),

            async function AccessController_explainAccess(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAccessController_explainAccess, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AccessController>(AccessController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'explainAccess',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAccountsController_listAccounts: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"AccountQuery"},
        };
        app.get('/v1/accounts',
            authenticateMiddleware([{"bearer":["account.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(AccountsController)),
            ...(fetchMiddlewares<RequestHandler>(AccountsController.prototype.listAccounts)),

            async function AccountsController_listAccounts(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAccountsController_listAccounts, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AccountsController>(AccountsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listAccounts',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAccountsController_saveAccount: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"AccountInput"},
        };
        app.post('/v1/accounts',
            authenticateMiddleware([{"bearer":["tenant.saveAccount"]}]),
            ...(fetchMiddlewares<RequestHandler>(AccountsController)),
            ...(fetchMiddlewares<RequestHandler>(AccountsController.prototype.saveAccount)),

            async function AccountsController_saveAccount(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAccountsController_saveAccount, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AccountsController>(AccountsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'saveAccount',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAccountsController_readAccount: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/accounts/:id',
            authenticateMiddleware([{"bearer":["account.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(AccountsController)),
            ...(fetchMiddlewares<RequestHandler>(AccountsController.prototype.readAccount)),

            async function AccountsController_readAccount(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAccountsController_readAccount, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AccountsController>(AccountsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readAccount',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAccountsController_listLocations: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/accounts/:id/locations',
            authenticateMiddleware([{"bearer":["location.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(AccountsController)),
            ...(fetchMiddlewares<RequestHandler>(AccountsController.prototype.listLocations)),

            async function AccountsController_listLocations(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAccountsController_listLocations, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AccountsController>(AccountsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listLocations',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestsController_submitRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"SubmitRequestInput"},
        };
        app.post('/v1/requests',
            authenticateMiddleware([{"bearer":["service.submit"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestsController.prototype.submitRequest)),

            async function RequestsController_submitRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestsController_submitRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestsController>(RequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'submitRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestsController_listRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"RequestQuery"},
        };
        app.get('/v1/requests',
            authenticateMiddleware([{"bearer":["request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestsController.prototype.listRequests)),

            async function RequestsController_listRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestsController_listRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestsController>(RequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestsController_readRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/requests/:id',
            authenticateMiddleware([{"bearer":["request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestsController.prototype.readRequest)),

            async function RequestsController_readRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestsController_readRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestsController>(RequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestsController_readTimeline: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"TimelineQuery"},
        };
        app.get('/v1/requests/:id/timeline',
            authenticateMiddleware([{"bearer":["timeline.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestsController.prototype.readTimeline)),

            async function RequestsController_readTimeline(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestsController_readTimeline, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestsController>(RequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readTimeline',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestsController_transitionRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"TransitionInput"},
        };
        app.post('/v1/requests/:id/transitions',
            authenticateMiddleware([{"bearer":["request.transition"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestsController.prototype.transitionRequest)),

            async function RequestsController_transitionRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestsController_transitionRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestsController>(RequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'transitionRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCatalogController_listServices: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"CatalogQuery"},
        };
        app.get('/v1/services',
            authenticateMiddleware([{"bearer":["service.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CatalogController)),
            ...(fetchMiddlewares<RequestHandler>(CatalogController.prototype.listServices)),

            async function CatalogController_listServices(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCatalogController_listServices, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CatalogController>(CatalogController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listServices',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCatalogController_readService: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"ServiceQuery"},
        };
        app.get('/v1/services/:key',
            authenticateMiddleware([{"bearer":["service.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CatalogController)),
            ...(fetchMiddlewares<RequestHandler>(CatalogController.prototype.readService)),

            async function CatalogController_readService(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCatalogController_readService, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CatalogController>(CatalogController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readService',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCalendarsController_listCalendars: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/calendars',
            authenticateMiddleware([{"bearer":["calendar.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController)),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController.prototype.listCalendars)),

            async function CalendarsController_listCalendars(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCalendarsController_listCalendars, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CalendarsController>(CalendarsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listCalendars',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCalendarsController_readCalendar: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/calendars/:key',
            authenticateMiddleware([{"bearer":["calendar.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController)),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController.prototype.readCalendar)),

            async function CalendarsController_readCalendar(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCalendarsController_readCalendar, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CalendarsController>(CalendarsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readCalendar',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCalendarsController_saveCalendar: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"BusinessCalendarInput"},
        };
        app.put('/v1/calendars/:key',
            authenticateMiddleware([{"bearer":["calendar.save"]}]),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController)),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController.prototype.saveCalendar)),

            async function CalendarsController_saveCalendar(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCalendarsController_saveCalendar, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CalendarsController>(CalendarsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'saveCalendar',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCalendarsController_deleteCalendar: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.delete('/v1/calendars/:key',
            authenticateMiddleware([{"bearer":["calendar.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController)),
            ...(fetchMiddlewares<RequestHandler>(CalendarsController.prototype.deleteCalendar)),

            async function CalendarsController_deleteCalendar(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCalendarsController_deleteCalendar, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CalendarsController>(CalendarsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteCalendar',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsHeldMessagesController_listHeldMessages: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"HeldMessageQuery"},
        };
        app.get('/v1/held-messages',
            authenticateMiddleware([{"bearer":["held-message.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController)),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController.prototype.listHeldMessages)),

            async function HeldMessagesController_listHeldMessages(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsHeldMessagesController_listHeldMessages, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<HeldMessagesController>(HeldMessagesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listHeldMessages',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsHeldMessagesController_releaseHeldMessage: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ReleaseMessageInput"},
        };
        app.post('/v1/held-messages/:id/release',
            authenticateMiddleware([{"bearer":["held-message.release"]}]),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController)),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController.prototype.releaseHeldMessage)),

            async function HeldMessagesController_releaseHeldMessage(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsHeldMessagesController_releaseHeldMessage, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<HeldMessagesController>(HeldMessagesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'releaseHeldMessage',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsHeldMessagesController_discardHeldMessage: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/held-messages/:id/discard',
            authenticateMiddleware([{"bearer":["held-message.discard"]}]),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController)),
            ...(fetchMiddlewares<RequestHandler>(HeldMessagesController.prototype.discardHeldMessage)),

            async function HeldMessagesController_discardHeldMessage(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsHeldMessagesController_discardHeldMessage, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<HeldMessagesController>(HeldMessagesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'discardHeldMessage',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLinksController_linkRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"LinkRequestsInput"},
        };
        app.post('/v1/requests/:id/links',
            authenticateMiddleware([{"bearer":["request.link"]}]),
            ...(fetchMiddlewares<RequestHandler>(LinksController)),
            ...(fetchMiddlewares<RequestHandler>(LinksController.prototype.linkRequests)),

            async function LinksController_linkRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLinksController_linkRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LinksController>(LinksController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'linkRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLinksController_unlinkRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                request: {"in":"path","name":"request","required":true,"dataType":"string"},
        };
        app.delete('/v1/requests/:id/links/:request',
            authenticateMiddleware([{"bearer":["request.link"]}]),
            ...(fetchMiddlewares<RequestHandler>(LinksController)),
            ...(fetchMiddlewares<RequestHandler>(LinksController.prototype.unlinkRequests)),

            async function LinksController_unlinkRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLinksController_unlinkRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LinksController>(LinksController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'unlinkRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_assignRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"AssignRequestInput"},
        };
        app.post('/v1/requests/:id/assignments',
            authenticateMiddleware([{"bearer":["request.assign"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.assignRequest)),

            async function WorkController_assignRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_assignRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'assignRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_listAssignees: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/requests/:id/assignees',
            authenticateMiddleware([{"bearer":["request.assign"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.listAssignees)),

            async function WorkController_listAssignees(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_listAssignees, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listAssignees',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_updateRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateRequestInput"},
        };
        app.patch('/v1/requests/:id',
            authenticateMiddleware([{"bearer":["request.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.updateRequest)),

            async function WorkController_updateRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_updateRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_rateRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RateRequestInput"},
        };
        app.put('/v1/requests/:id/rating',
            authenticateMiddleware([{"bearer":["request.rate"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.rateRequest)),

            async function WorkController_rateRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_rateRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'rateRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_moveManyRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"BulkTransitionInput"},
        };
        app.post('/v1/requests/bulk-transitions',
            authenticateMiddleware([{"bearer":["request.transition"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.moveManyRequests)),

            async function WorkController_moveManyRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_moveManyRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'moveManyRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWorkController_assignManyRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"BulkAssignmentInput"},
        };
        app.post('/v1/requests/bulk-assignments',
            authenticateMiddleware([{"bearer":["request.assign"]}]),
            ...(fetchMiddlewares<RequestHandler>(WorkController)),
            ...(fetchMiddlewares<RequestHandler>(WorkController.prototype.assignManyRequests)),

            async function WorkController_assignManyRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWorkController_assignManyRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WorkController>(WorkController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'assignManyRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsViewsController_createRequestView: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"CreateRequestViewInput"},
        };
        app.post('/v1/request-views',
            authenticateMiddleware([{"bearer":["request-view.create"]}]),
            ...(fetchMiddlewares<RequestHandler>(ViewsController)),
            ...(fetchMiddlewares<RequestHandler>(ViewsController.prototype.createRequestView)),

            async function ViewsController_createRequestView(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsViewsController_createRequestView, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ViewsController>(ViewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createRequestView',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsViewsController_listRequestViews: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/request-views',
            authenticateMiddleware([{"bearer":["request-view.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ViewsController)),
            ...(fetchMiddlewares<RequestHandler>(ViewsController.prototype.listRequestViews)),

            async function ViewsController_listRequestViews(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsViewsController_listRequestViews, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ViewsController>(ViewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRequestViews',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsViewsController_readRequestView: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/request-views/:id',
            authenticateMiddleware([{"bearer":["request-view.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ViewsController)),
            ...(fetchMiddlewares<RequestHandler>(ViewsController.prototype.readRequestView)),

            async function ViewsController_readRequestView(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsViewsController_readRequestView, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ViewsController>(ViewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRequestView',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsViewsController_updateRequestView: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateRequestViewInput"},
        };
        app.patch('/v1/request-views/:id',
            authenticateMiddleware([{"bearer":["request-view.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(ViewsController)),
            ...(fetchMiddlewares<RequestHandler>(ViewsController.prototype.updateRequestView)),

            async function ViewsController_updateRequestView(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsViewsController_updateRequestView, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ViewsController>(ViewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateRequestView',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsViewsController_deleteRequestView: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/request-views/:id',
            authenticateMiddleware([{"bearer":["request-view.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(ViewsController)),
            ...(fetchMiddlewares<RequestHandler>(ViewsController.prototype.deleteRequestView)),

            async function ViewsController_deleteRequestView(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsViewsController_deleteRequestView, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ViewsController>(ViewsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteRequestView',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsFormUsageController_readFormUsage: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"FormUsageQuery"},
        };
        app.get('/v1/services/:key/form-usage',
            authenticateMiddleware([{"bearer":["service.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(FormUsageController)),
            ...(fetchMiddlewares<RequestHandler>(FormUsageController.prototype.readFormUsage)),

            async function FormUsageController_readFormUsage(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsFormUsageController_readFormUsage, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<FormUsageController>(FormUsageController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readFormUsage',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestDraftsController_listRequestDrafts: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/request-drafts',
            authenticateMiddleware([{"bearer":["request-draft.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController.prototype.listRequestDrafts)),

            async function RequestDraftsController_listRequestDrafts(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestDraftsController_listRequestDrafts, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestDraftsController>(RequestDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRequestDrafts',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestDraftsController_readRequestDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                service: {"in":"path","name":"service","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"RequestDraftQuery"},
        };
        app.get('/v1/request-drafts/:service',
            authenticateMiddleware([{"bearer":["request-draft.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController.prototype.readRequestDraft)),

            async function RequestDraftsController_readRequestDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestDraftsController_readRequestDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestDraftsController>(RequestDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRequestDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestDraftsController_saveRequestDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                service: {"in":"path","name":"service","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"RequestDraftQuery"},
                body: {"in":"body","name":"body","required":true,"ref":"SaveRequestDraftInput"},
        };
        app.put('/v1/request-drafts/:service',
            authenticateMiddleware([{"bearer":["request-draft.save"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController.prototype.saveRequestDraft)),

            async function RequestDraftsController_saveRequestDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestDraftsController_saveRequestDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestDraftsController>(RequestDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'saveRequestDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRequestDraftsController_deleteRequestDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                service: {"in":"path","name":"service","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"RequestDraftQuery"},
        };
        app.delete('/v1/request-drafts/:service',
            authenticateMiddleware([{"bearer":["request-draft.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(RequestDraftsController.prototype.deleteRequestDraft)),

            async function RequestDraftsController_deleteRequestDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRequestDraftsController_deleteRequestDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RequestDraftsController>(RequestDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteRequestDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsParticipantsController_listParticipants: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/requests/:id/participants',
            authenticateMiddleware([{"bearer":["request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController)),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController.prototype.listParticipants)),

            async function ParticipantsController_listParticipants(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsParticipantsController_listParticipants, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ParticipantsController>(ParticipantsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listParticipants',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsParticipantsController_addParticipant: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"AddParticipantInput"},
        };
        app.post('/v1/requests/:id/participants',
            authenticateMiddleware([{"bearer":["request.changeParticipants"]}]),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController)),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController.prototype.addParticipant)),

            async function ParticipantsController_addParticipant(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsParticipantsController_addParticipant, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ParticipantsController>(ParticipantsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'addParticipant',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsParticipantsController_removeParticipant: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                personId: {"in":"path","name":"personId","required":true,"dataType":"string"},
        };
        app.delete('/v1/requests/:id/participants/:personId',
            authenticateMiddleware([{"bearer":["request.changeParticipants"]}]),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController)),
            ...(fetchMiddlewares<RequestHandler>(ParticipantsController.prototype.removeParticipant)),

            async function ParticipantsController_removeParticipant(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsParticipantsController_removeParticipant, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ParticipantsController>(ParticipantsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'removeParticipant',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsHumanHelpController_askForHuman: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"HumanHelpInput"},
        };
        app.post('/v1/human-help',
            authenticateMiddleware([{"bearer":["request.seekHelp"]}]),
            ...(fetchMiddlewares<RequestHandler>(HumanHelpController)),
            ...(fetchMiddlewares<RequestHandler>(HumanHelpController.prototype.askForHuman)),

            async function HumanHelpController_askForHuman(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsHumanHelpController_askForHuman, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<HumanHelpController>(HumanHelpController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'askForHuman',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCommentsController_commentOnRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"CommentInput"},
        };
        app.post('/v1/requests/:id/comments',
            authenticateMiddleware([{"bearer":["request.comment"]}]),
            ...(fetchMiddlewares<RequestHandler>(CommentsController)),
            ...(fetchMiddlewares<RequestHandler>(CommentsController.prototype.commentOnRequest)),

            async function CommentsController_commentOnRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCommentsController_commentOnRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CommentsController>(CommentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'commentOnRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCommentsController_readComment: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                commentId: {"in":"path","name":"commentId","required":true,"dataType":"string"},
        };
        app.get('/v1/requests/:id/comments/:commentId',
            authenticateMiddleware([{"bearer":["timeline.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CommentsController)),
            ...(fetchMiddlewares<RequestHandler>(CommentsController.prototype.readComment)),

            async function CommentsController_readComment(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCommentsController_readComment, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CommentsController>(CommentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readComment',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCommentsController_updateComment: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                commentId: {"in":"path","name":"commentId","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateCommentInput"},
        };
        app.patch('/v1/requests/:id/comments/:commentId',
            authenticateMiddleware([{"bearer":["request.comment"]}]),
            ...(fetchMiddlewares<RequestHandler>(CommentsController)),
            ...(fetchMiddlewares<RequestHandler>(CommentsController.prototype.updateComment)),

            async function CommentsController_updateComment(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCommentsController_updateComment, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CommentsController>(CommentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateComment',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCommentsController_markRequestRead: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RequestReadingInput"},
        };
        app.post('/v1/requests/:id/readings',
            authenticateMiddleware([{"bearer":["request.markRead"]}]),
            ...(fetchMiddlewares<RequestHandler>(CommentsController)),
            ...(fetchMiddlewares<RequestHandler>(CommentsController.prototype.markRequestRead)),

            async function CommentsController_markRequestRead(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCommentsController_markRequestRead, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CommentsController>(CommentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'markRequestRead',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceVersionsController_listServiceVersions: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/services/:key/versions',
            authenticateMiddleware([{"bearer":["service.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController.prototype.listServiceVersions)),

            async function ServiceVersionsController_listServiceVersions(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceVersionsController_listServiceVersions, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceVersionsController>(ServiceVersionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listServiceVersions',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceVersionsController_readServiceVersion: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                version: {"in":"path","name":"version","required":true,"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be at least 1","value":1},"maximum":{"errorMsg":"must be at most 1000000","value":1000000}}},
        };
        app.get('/v1/services/:key/versions/:version',
            authenticateMiddleware([{"bearer":["service.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController.prototype.readServiceVersion)),

            async function ServiceVersionsController_readServiceVersion(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceVersionsController_readServiceVersion, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceVersionsController>(ServiceVersionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readServiceVersion',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceVersionsController_rollBackService: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ServiceRollbackInput"},
        };
        app.post('/v1/services/:key/rollbacks',
            authenticateMiddleware([{"bearer":["service.rollBack"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController.prototype.rollBackService)),

            async function ServiceVersionsController_rollBackService(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceVersionsController_rollBackService, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceVersionsController>(ServiceVersionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'rollBackService',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceVersionsController_retireService: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.delete('/v1/services/:key',
            authenticateMiddleware([{"bearer":["service.retire"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceVersionsController.prototype.retireService)),

            async function ServiceVersionsController_retireService(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceVersionsController_retireService, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceVersionsController>(ServiceVersionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retireService',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_listServiceDrafts: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/service-drafts',
            authenticateMiddleware([{"bearer":["service-draft.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.listServiceDrafts)),

            async function ServiceDraftsController_listServiceDrafts(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_listServiceDrafts, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listServiceDrafts',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_readServiceDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/service-drafts/:key',
            authenticateMiddleware([{"bearer":["service-draft.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.readServiceDraft)),

            async function ServiceDraftsController_readServiceDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_readServiceDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readServiceDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_saveServiceDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ServiceDefinition"},
        };
        app.put('/v1/service-drafts/:key',
            authenticateMiddleware([{"bearer":["service-draft.save"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.saveServiceDraft)),

            async function ServiceDraftsController_saveServiceDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_saveServiceDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'saveServiceDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_deleteServiceDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.delete('/v1/service-drafts/:key',
            authenticateMiddleware([{"bearer":["service-draft.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.deleteServiceDraft)),

            async function ServiceDraftsController_deleteServiceDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_deleteServiceDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteServiceDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_publishService: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.post('/v1/service-drafts/:key/publications',
            authenticateMiddleware([{"bearer":["service-draft.publish"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.publishService)),

            async function ServiceDraftsController_publishService(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_publishService, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'publishService',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsServiceDraftsController_simulateService: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ServiceSimulationInput"},
        };
        app.post('/v1/service-drafts/:key/simulations',
            authenticateMiddleware([{"bearer":["service-draft.simulate"]}]),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController)),
            ...(fetchMiddlewares<RequestHandler>(ServiceDraftsController.prototype.simulateService)),

            async function ServiceDraftsController_simulateService(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsServiceDraftsController_simulateService, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ServiceDraftsController>(ServiceDraftsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'simulateService',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsTransferController_exportServices: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"ServiceExportQuery"},
        };
        app.get('/v1/service-definitions',
            authenticateMiddleware([{"bearer":["service.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(TransferController)),
            ...(fetchMiddlewares<RequestHandler>(TransferController.prototype.exportServices)),

            async function TransferController_exportServices(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsTransferController_exportServices, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<TransferController>(TransferController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'exportServices',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsTransferController_importServices: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"ServiceImportInput"},
        };
        app.post('/v1/service-definitions',
            authenticateMiddleware([{"bearer":["service-draft.save"]}]),
            ...(fetchMiddlewares<RequestHandler>(TransferController)),
            ...(fetchMiddlewares<RequestHandler>(TransferController.prototype.importServices)),

            async function TransferController_importServices(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsTransferController_importServices, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<TransferController>(TransferController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'importServices',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalDelegationsController_createApprovalDelegation: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"ApprovalDelegationInput"},
        };
        app.post('/v1/approval-delegations',
            authenticateMiddleware([{"bearer":["approval-delegation.create"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController.prototype.createApprovalDelegation)),

            async function ApprovalDelegationsController_createApprovalDelegation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalDelegationsController_createApprovalDelegation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalDelegationsController>(ApprovalDelegationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createApprovalDelegation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalDelegationsController_listApprovalDelegations: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/approval-delegations',
            authenticateMiddleware([{"bearer":["approval-delegation.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController.prototype.listApprovalDelegations)),

            async function ApprovalDelegationsController_listApprovalDelegations(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalDelegationsController_listApprovalDelegations, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalDelegationsController>(ApprovalDelegationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listApprovalDelegations',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalDelegationsController_deleteApprovalDelegation: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/approval-delegations/:id',
            authenticateMiddleware([{"bearer":["approval-delegation.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalDelegationsController.prototype.deleteApprovalDelegation)),

            async function ApprovalDelegationsController_deleteApprovalDelegation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalDelegationsController_deleteApprovalDelegation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalDelegationsController>(ApprovalDelegationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteApprovalDelegation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalsController_listApprovals: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"ApprovalQuery"},
        };
        app.get('/v1/approvals',
            authenticateMiddleware([{"bearer":["approval.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController.prototype.listApprovals)),

            async function ApprovalsController_listApprovals(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalsController_listApprovals, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalsController>(ApprovalsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listApprovals',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalsController_readApproval: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/approvals/:id',
            authenticateMiddleware([{"bearer":["approval.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController.prototype.readApproval)),

            async function ApprovalsController_readApproval(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalsController_readApproval, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalsController>(ApprovalsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readApproval',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApprovalsController_decideApproval: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ApprovalDecisionInput"},
        };
        app.post('/v1/approvals/:id/decisions',
            authenticateMiddleware([{"bearer":["approval.decide"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController)),
            ...(fetchMiddlewares<RequestHandler>(ApprovalsController.prototype.decideApproval)),

            async function ApprovalsController_decideApproval(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApprovalsController_decideApproval, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApprovalsController>(ApprovalsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'decideApproval',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordsController_listRecords: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"RecordQuery"},
        };
        app.get('/v1/records',
            authenticateMiddleware([{"bearer":["record.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordsController)),
            ...(fetchMiddlewares<RequestHandler>(RecordsController.prototype.listRecords)),

            async function RecordsController_listRecords(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordsController_listRecords, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordsController>(RecordsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRecords',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordsController_readRecord: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/records/:id',
            authenticateMiddleware([{"bearer":["record.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordsController)),
            ...(fetchMiddlewares<RequestHandler>(RecordsController.prototype.readRecord)),

            async function RecordsController_readRecord(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordsController_readRecord, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordsController>(RecordsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRecord',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordsController_updateRecord: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateRecordInput"},
        };
        app.patch('/v1/records/:id',
            authenticateMiddleware([{"bearer":["record.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordsController)),
            ...(fetchMiddlewares<RequestHandler>(RecordsController.prototype.updateRecord)),

            async function RecordsController_updateRecord(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordsController_updateRecord, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordsController>(RecordsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateRecord',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordsController_readRecordHistory: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/records/:id/history',
            authenticateMiddleware([{"bearer":["record.readHistory"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordsController)),
            ...(fetchMiddlewares<RequestHandler>(RecordsController.prototype.readRecordHistory)),

            async function RecordsController_readRecordHistory(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordsController_readRecordHistory, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordsController>(RecordsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRecordHistory',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordBatchController_listSyncCursors: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/record-types/:key/sync-cursors',
            authenticateMiddleware([{"bearer":["record-type.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordBatchController)),
            ...(fetchMiddlewares<RequestHandler>(RecordBatchController.prototype.listSyncCursors)),

            async function RecordBatchController_listSyncCursors(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordBatchController_listSyncCursors, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordBatchController>(RecordBatchController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listSyncCursors',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordBatchController_importRecords: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RecordBatchInput"},
        };
        app.post('/v1/record-types/:key/records/batch',
            authenticateMiddleware([{"bearer":["record.import"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordBatchController)),
            ...(fetchMiddlewares<RequestHandler>(RecordBatchController.prototype.importRecords)),

            async function RecordBatchController_importRecords(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordBatchController_importRecords, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordBatchController>(RecordBatchController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'importRecords',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_listRecordTypes: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/record-types',
            authenticateMiddleware([{"bearer":["record-type.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.listRecordTypes)),

            async function RecordTypesController_listRecordTypes(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_listRecordTypes, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRecordTypes',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_readRecordType: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/record-types/:key',
            authenticateMiddleware([{"bearer":["record-type.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.readRecordType)),

            async function RecordTypesController_readRecordType(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_readRecordType, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRecordType',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_listRecordTypeVersions: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/record-types/:key/versions',
            authenticateMiddleware([{"bearer":["record-type.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.listRecordTypeVersions)),

            async function RecordTypesController_listRecordTypeVersions(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_listRecordTypeVersions, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listRecordTypeVersions',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_readRecordTypeDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/record-types/:key/draft',
            authenticateMiddleware([{"bearer":["record-type.inspect"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.readRecordTypeDraft)),

            async function RecordTypesController_readRecordTypeDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_readRecordTypeDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readRecordTypeDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_writeRecordTypeDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RecordTypeInput"},
        };
        app.put('/v1/record-types/:key/draft',
            authenticateMiddleware([{"bearer":["record-type.manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.writeRecordTypeDraft)),

            async function RecordTypesController_writeRecordTypeDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_writeRecordTypeDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'writeRecordTypeDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_validateRecordTypeDraft: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.post('/v1/record-types/:key/draft/validation',
            authenticateMiddleware([{"bearer":["record-type.manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.validateRecordTypeDraft)),

            async function RecordTypesController_validateRecordTypeDraft(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_validateRecordTypeDraft, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'validateRecordTypeDraft',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsRecordTypesController_publishRecordType: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.post('/v1/record-types/:key/publications',
            authenticateMiddleware([{"bearer":["record-type.manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController)),
            ...(fetchMiddlewares<RequestHandler>(RecordTypesController.prototype.publishRecordType)),

            async function RecordTypesController_publishRecordType(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsRecordTypesController_publishRecordType, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<RecordTypesController>(RecordTypesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'publishRecordType',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsChangeRequestsController_listChangeRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"ChangeRequestQuery"},
        };
        app.get('/v1/change-requests',
            authenticateMiddleware([{"bearer":["change-request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController.prototype.listChangeRequests)),

            async function ChangeRequestsController_listChangeRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsChangeRequestsController_listChangeRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ChangeRequestsController>(ChangeRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listChangeRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsChangeRequestsController_readChangeRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/change-requests/:id',
            authenticateMiddleware([{"bearer":["change-request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController.prototype.readChangeRequest)),

            async function ChangeRequestsController_readChangeRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsChangeRequestsController_readChangeRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ChangeRequestsController>(ChangeRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readChangeRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsChangeRequestsController_decideChangeRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"DecisionInput"},
        };
        app.post('/v1/change-requests/:id/decisions',
            authenticateMiddleware([{"bearer":["change-request.decide"]}]),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController.prototype.decideChangeRequest)),

            async function ChangeRequestsController_decideChangeRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsChangeRequestsController_decideChangeRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ChangeRequestsController>(ChangeRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'decideChangeRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsChangeRequestsController_withdrawChangeRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/change-requests/:id/withdrawals',
            authenticateMiddleware([{"bearer":["change-request.withdraw"]}]),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(ChangeRequestsController.prototype.withdrawChangeRequest)),

            async function ChangeRequestsController_withdrawChangeRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsChangeRequestsController_withdrawChangeRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ChangeRequestsController>(ChangeRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'withdrawChangeRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacySettingsController_readPrivacySettings: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/privacy-settings',
            authenticateMiddleware([{"bearer":["privacy-settings.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacySettingsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacySettingsController.prototype.readPrivacySettings)),

            async function PrivacySettingsController_readPrivacySettings(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacySettingsController_readPrivacySettings, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacySettingsController>(PrivacySettingsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readPrivacySettings',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacySettingsController_updatePrivacySettings: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"PrivacySettingsInput"},
        };
        app.patch('/v1/privacy-settings',
            authenticateMiddleware([{"bearer":["privacy-settings.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacySettingsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacySettingsController.prototype.updatePrivacySettings)),

            async function PrivacySettingsController_updatePrivacySettings(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacySettingsController_updatePrivacySettings, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacySettingsController>(PrivacySettingsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updatePrivacySettings',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacyRequestsController_createPrivacyRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"CreatePrivacyRequestInput"},
        };
        app.post('/v1/privacy-requests',
            authenticateMiddleware([{"bearer":["privacy-request.create"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController.prototype.createPrivacyRequest)),

            async function PrivacyRequestsController_createPrivacyRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacyRequestsController_createPrivacyRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacyRequestsController>(PrivacyRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createPrivacyRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacyRequestsController_listPrivacyRequests: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PrivacyRequestQuery"},
        };
        app.get('/v1/privacy-requests',
            authenticateMiddleware([{"bearer":["privacy-request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController.prototype.listPrivacyRequests)),

            async function PrivacyRequestsController_listPrivacyRequests(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacyRequestsController_listPrivacyRequests, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacyRequestsController>(PrivacyRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listPrivacyRequests',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacyRequestsController_readPrivacyRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/privacy-requests/:id',
            authenticateMiddleware([{"bearer":["privacy-request.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController.prototype.readPrivacyRequest)),

            async function PrivacyRequestsController_readPrivacyRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacyRequestsController_readPrivacyRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacyRequestsController>(PrivacyRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readPrivacyRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacyRequestsController_decidePrivacyRequest: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"PrivacyDecisionInput"},
        };
        app.post('/v1/privacy-requests/:id/decisions',
            authenticateMiddleware([{"bearer":["privacy-request.decide"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController.prototype.decidePrivacyRequest)),

            async function PrivacyRequestsController_decidePrivacyRequest(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacyRequestsController_decidePrivacyRequest, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacyRequestsController>(PrivacyRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'decidePrivacyRequest',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsPrivacyRequestsController_downloadPrivacyArchive: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/privacy-requests/:id/archive',
            authenticateMiddleware([{"bearer":["privacy-request.download"]}]),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController)),
            ...(fetchMiddlewares<RequestHandler>(PrivacyRequestsController.prototype.downloadPrivacyArchive)),

            async function PrivacyRequestsController_downloadPrivacyArchive(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPrivacyRequestsController_downloadPrivacyArchive, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PrivacyRequestsController>(PrivacyRequestsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'downloadPrivacyArchive',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLegalHoldsController_setLegalHold: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"LegalHoldInput"},
        };
        app.post('/v1/legal-holds',
            authenticateMiddleware([{"bearer":["legal-hold.create"]}]),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController)),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController.prototype.setLegalHold)),

            async function LegalHoldsController_setLegalHold(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLegalHoldsController_setLegalHold, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LegalHoldsController>(LegalHoldsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'setLegalHold',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLegalHoldsController_listLegalHolds: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"LegalHoldQuery"},
        };
        app.get('/v1/legal-holds',
            authenticateMiddleware([{"bearer":["legal-hold.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController)),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController.prototype.listLegalHolds)),

            async function LegalHoldsController_listLegalHolds(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLegalHoldsController_listLegalHolds, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LegalHoldsController>(LegalHoldsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listLegalHolds',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLegalHoldsController_readLegalHold: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/legal-holds/:id',
            authenticateMiddleware([{"bearer":["legal-hold.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController)),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController.prototype.readLegalHold)),

            async function LegalHoldsController_readLegalHold(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLegalHoldsController_readLegalHold, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LegalHoldsController>(LegalHoldsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readLegalHold',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsLegalHoldsController_releaseLegalHold: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ReleaseHoldInput"},
        };
        app.post('/v1/legal-holds/:id/releases',
            authenticateMiddleware([{"bearer":["legal-hold.release"]}]),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController)),
            ...(fetchMiddlewares<RequestHandler>(LegalHoldsController.prototype.releaseLegalHold)),

            async function LegalHoldsController_releaseLegalHold(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsLegalHoldsController_releaseLegalHold, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<LegalHoldsController>(LegalHoldsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'releaseLegalHold',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUnsubscriptionsController_readUnsubscribePage: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                token: {"in":"path","name":"token","required":true,"dataType":"string"},
        };
        app.get('/v1/unsubscriptions/:token',
            ...(fetchMiddlewares<RequestHandler>(UnsubscriptionsController)),
            ...(fetchMiddlewares<RequestHandler>(UnsubscriptionsController.prototype.readUnsubscribePage)),

            async function UnsubscriptionsController_readUnsubscribePage(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUnsubscriptionsController_readUnsubscribePage, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UnsubscriptionsController>(UnsubscriptionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readUnsubscribePage',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUnsubscriptionsController_unsubscribe: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                token: {"in":"path","name":"token","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UnsubscribeInput"},
        };
        app.post('/v1/unsubscriptions/:token',
            ...(fetchMiddlewares<RequestHandler>(UnsubscriptionsController)),
            ...(fetchMiddlewares<RequestHandler>(UnsubscriptionsController.prototype.unsubscribe)),

            async function UnsubscriptionsController_unsubscribe(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUnsubscriptionsController_unsubscribe, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UnsubscriptionsController>(UnsubscriptionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'unsubscribe',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsNotificationsController_listNotifications: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"NotificationQuery"},
        };
        app.get('/v1/notifications',
            authenticateMiddleware([{"bearer":["notification.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(NotificationsController)),
            ...(fetchMiddlewares<RequestHandler>(NotificationsController.prototype.listNotifications)),

            async function NotificationsController_listNotifications(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsNotificationsController_listNotifications, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<NotificationsController>(NotificationsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listNotifications',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsNotificationReadingsController_readNotifications: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"NotificationReadingInput"},
        };
        app.post('/v1/notification-readings',
            authenticateMiddleware([{"bearer":["notification.markRead"]}]),
            ...(fetchMiddlewares<RequestHandler>(NotificationReadingsController)),
            ...(fetchMiddlewares<RequestHandler>(NotificationReadingsController.prototype.readNotifications)),

            async function NotificationReadingsController_readNotifications(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsNotificationReadingsController_readNotifications, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<NotificationReadingsController>(NotificationReadingsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readNotifications',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsNotificationPreferencesController_readNotificationPreferences: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/notification-preferences',
            authenticateMiddleware([{"bearer":["notification-preferences.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(NotificationPreferencesController)),
            ...(fetchMiddlewares<RequestHandler>(NotificationPreferencesController.prototype.readNotificationPreferences)),

            async function NotificationPreferencesController_readNotificationPreferences(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsNotificationPreferencesController_readNotificationPreferences, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<NotificationPreferencesController>(NotificationPreferencesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readNotificationPreferences',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsNotificationPreferencesController_replaceNotificationPreferences: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"NotificationPreferencesInput"},
        };
        app.put('/v1/notification-preferences',
            authenticateMiddleware([{"bearer":["notification-preferences.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(NotificationPreferencesController)),
            ...(fetchMiddlewares<RequestHandler>(NotificationPreferencesController.prototype.replaceNotificationPreferences)),

            async function NotificationPreferencesController_replaceNotificationPreferences(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsNotificationPreferencesController_replaceNotificationPreferences, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<NotificationPreferencesController>(NotificationPreferencesController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceNotificationPreferences',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsJobsController_listJobs: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"JobQuery"},
        };
        app.get('/v1/jobs',
            authenticateMiddleware([{"bearer":["job.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(JobsController)),
            ...(fetchMiddlewares<RequestHandler>(JobsController.prototype.listJobs)),

            async function JobsController_listJobs(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsJobsController_listJobs, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<JobsController>(JobsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listJobs',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsJobsController_readJob: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/jobs/:id',
            authenticateMiddleware([{"bearer":["job.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(JobsController)),
            ...(fetchMiddlewares<RequestHandler>(JobsController.prototype.readJob)),

            async function JobsController_readJob(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsJobsController_readJob, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<JobsController>(JobsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readJob',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsJobsController_stopJob: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/jobs/:id/stops',
            authenticateMiddleware([{"bearer":["job.stop"]}]),
            ...(fetchMiddlewares<RequestHandler>(JobsController)),
            ...(fetchMiddlewares<RequestHandler>(JobsController.prototype.stopJob)),

            async function JobsController_stopJob(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsJobsController_stopJob, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<JobsController>(JobsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'stopJob',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsJobsController_retryJob: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/jobs/:id/retries',
            authenticateMiddleware([{"bearer":["job.retry"]}]),
            ...(fetchMiddlewares<RequestHandler>(JobsController)),
            ...(fetchMiddlewares<RequestHandler>(JobsController.prototype.retryJob)),

            async function JobsController_retryJob(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsJobsController_retryJob, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<JobsController>(JobsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retryJob',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUsersController_listUsers: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"UserQuery"},
        };
        app.get('/v1/users',
            authenticateMiddleware([{"bearer":["user.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.listUsers)),

            async function UsersController_listUsers(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_listUsers, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UsersController>(UsersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listUsers',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUsersController_readUser: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/users/:id',
            authenticateMiddleware([{"bearer":["user.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.readUser)),

            async function UsersController_readUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_readUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UsersController>(UsersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readUser',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUsersController_updateUser: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateUserInput"},
        };
        app.patch('/v1/users/:id',
            authenticateMiddleware([{"bearer":["user.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.updateUser)),

            async function UsersController_updateUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_updateUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UsersController>(UsersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateUser',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsUsersController_signOutUser: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/users/:id/sessions',
            authenticateMiddleware([{"bearer":["user.signOut"]}]),
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.signOutUser)),

            async function UsersController_signOutUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_signOutUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UsersController>(UsersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'signOutUser',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProfileController_readProfile: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/me/profile',
            authenticateMiddleware([{"bearer":["profile.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProfileController)),
            ...(fetchMiddlewares<RequestHandler>(ProfileController.prototype.readProfile)),

            async function ProfileController_readProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProfileController_readProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProfileController>(ProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readProfile',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProfileController_updateProfile: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateProfileInput"},
        };
        app.patch('/v1/me/profile',
            authenticateMiddleware([{"bearer":["profile.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProfileController)),
            ...(fetchMiddlewares<RequestHandler>(ProfileController.prototype.updateProfile)),

            async function ProfileController_updateProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProfileController_updateProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProfileController>(ProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateProfile',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsIssuersController_createIssuer: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"CreateIssuerInput"},
        };
        app.post('/v1/issuers',
            authenticateMiddleware([{"bearer":["tenant.createIssuer"]}]),
            ...(fetchMiddlewares<RequestHandler>(IssuersController)),
            ...(fetchMiddlewares<RequestHandler>(IssuersController.prototype.createIssuer)),

            async function IssuersController_createIssuer(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsIssuersController_createIssuer, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<IssuersController>(IssuersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createIssuer',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsIssuersController_listIssuers: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/issuers',
            authenticateMiddleware([{"bearer":["issuer.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(IssuersController)),
            ...(fetchMiddlewares<RequestHandler>(IssuersController.prototype.listIssuers)),

            async function IssuersController_listIssuers(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsIssuersController_listIssuers, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<IssuersController>(IssuersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listIssuers',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsIssuersController_readIssuer: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/issuers/:id',
            authenticateMiddleware([{"bearer":["issuer.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(IssuersController)),
            ...(fetchMiddlewares<RequestHandler>(IssuersController.prototype.readIssuer)),

            async function IssuersController_readIssuer(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsIssuersController_readIssuer, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<IssuersController>(IssuersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readIssuer',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsIssuersController_updateIssuer: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"UpdateIssuerInput"},
        };
        app.patch('/v1/issuers/:id',
            authenticateMiddleware([{"bearer":["issuer.update"]}]),
            ...(fetchMiddlewares<RequestHandler>(IssuersController)),
            ...(fetchMiddlewares<RequestHandler>(IssuersController.prototype.updateIssuer)),

            async function IssuersController_updateIssuer(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsIssuersController_updateIssuer, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<IssuersController>(IssuersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'updateIssuer',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsIssuersController_deleteIssuer: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/issuers/:id',
            authenticateMiddleware([{"bearer":["issuer.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(IssuersController)),
            ...(fetchMiddlewares<RequestHandler>(IssuersController.prototype.deleteIssuer)),

            async function IssuersController_deleteIssuer(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsIssuersController_deleteIssuer, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<IssuersController>(IssuersController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteIssuer',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEmbedSessionsController_createEmbedSession: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"EmbedSessionInput"},
        };
        app.post('/v1/embed-sessions',
            authenticateMiddleware([{"bearer":["embed-session.create"]}]),
            ...(fetchMiddlewares<RequestHandler>(EmbedSessionsController)),
            ...(fetchMiddlewares<RequestHandler>(EmbedSessionsController.prototype.createEmbedSession)),

            async function EmbedSessionsController_createEmbedSession(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEmbedSessionsController_createEmbedSession, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EmbedSessionsController>(EmbedSessionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createEmbedSession',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEmbedSessionsController_revokeEmbedSession: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/embed-sessions/:id',
            authenticateMiddleware([{"bearer":["embed-session.revoke"]}]),
            ...(fetchMiddlewares<RequestHandler>(EmbedSessionsController)),
            ...(fetchMiddlewares<RequestHandler>(EmbedSessionsController.prototype.revokeEmbedSession)),

            async function EmbedSessionsController_revokeEmbedSession(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEmbedSessionsController_revokeEmbedSession, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EmbedSessionsController>(EmbedSessionsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'revokeEmbedSession',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsTokenController_issueToken: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"TokenInput"},
        };
        app.post('/v1/token',
            ...(fetchMiddlewares<RequestHandler>(TokenController)),
            ...(fetchMiddlewares<RequestHandler>(TokenController.prototype.issueToken)),

            async function TokenController_issueToken(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsTokenController_issueToken, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<TokenController>(TokenController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'issueToken',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsMeController_readMe: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/me',
            authenticateMiddleware([{"bearer":["me.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(MeController)),
            ...(fetchMiddlewares<RequestHandler>(MeController.prototype.readMe)),

            async function MeController_readMe(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsMeController_readMe, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<MeController>(MeController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readMe',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApiKeysController_createApiKey: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"CreateApiKeyInput"},
        };
        app.post('/v1/api-keys',
            authenticateMiddleware([{"bearer":["tenant.createApiKey"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController)),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController.prototype.createApiKey)),

            async function ApiKeysController_createApiKey(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApiKeysController_createApiKey, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApiKeysController>(ApiKeysController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createApiKey',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApiKeysController_listApiKeys: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/api-keys',
            authenticateMiddleware([{"bearer":["api-key.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController)),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController.prototype.listApiKeys)),

            async function ApiKeysController_listApiKeys(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApiKeysController_listApiKeys, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApiKeysController>(ApiKeysController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listApiKeys',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApiKeysController_readApiKey: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/api-keys/:id',
            authenticateMiddleware([{"bearer":["api-key.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController)),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController.prototype.readApiKey)),

            async function ApiKeysController_readApiKey(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApiKeysController_readApiKey, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApiKeysController>(ApiKeysController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readApiKey',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApiKeysController_rotateApiKey: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"RotateApiKeyInput"},
        };
        app.post('/v1/api-keys/:id/rotations',
            authenticateMiddleware([{"bearer":["api-key.rotate"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController)),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController.prototype.rotateApiKey)),

            async function ApiKeysController_rotateApiKey(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApiKeysController_rotateApiKey, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApiKeysController>(ApiKeysController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'rotateApiKey',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsApiKeysController_revokeApiKey: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.delete('/v1/api-keys/:id',
            authenticateMiddleware([{"bearer":["api-key.revoke"]}]),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController)),
            ...(fetchMiddlewares<RequestHandler>(ApiKeysController.prototype.revokeApiKey)),

            async function ApiKeysController_revokeApiKey(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsApiKeysController_revokeApiKey, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ApiKeysController>(ApiKeysController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'revokeApiKey',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsDocumentsController_uploadDocument: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"UploadQuery"},
        };
        app.post('/v1/documents',
            authenticateMiddleware([{"bearer":["document.upload"]}]),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController)),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController.prototype.uploadDocument)),

            async function DocumentsController_uploadDocument(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsDocumentsController_uploadDocument, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<DocumentsController>(DocumentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'uploadDocument',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsDocumentsController_listDocuments: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"DocumentQuery"},
        };
        app.get('/v1/documents',
            authenticateMiddleware([{"bearer":["document.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController)),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController.prototype.listDocuments)),

            async function DocumentsController_listDocuments(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsDocumentsController_listDocuments, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<DocumentsController>(DocumentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listDocuments',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsDocumentsController_readDocument: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/documents/:id',
            authenticateMiddleware([{"bearer":["document.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController)),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController.prototype.readDocument)),

            async function DocumentsController_readDocument(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsDocumentsController_readDocument, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<DocumentsController>(DocumentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readDocument',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsDocumentsController_downloadDocument: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/documents/:id/content',
            authenticateMiddleware([{"bearer":["document.download"]}]),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController)),
            ...(fetchMiddlewares<RequestHandler>(DocumentsController.prototype.downloadDocument)),

            async function DocumentsController_downloadDocument(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsDocumentsController_downloadDocument, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<DocumentsController>(DocumentsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'downloadDocument',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_listConnectors: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"PageQuery"},
        };
        app.get('/v1/connectors',
            authenticateMiddleware([{"bearer":["connector.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.listConnectors)),

            async function ConnectorsController_listConnectors(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_listConnectors, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listConnectors',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_readConnector: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.get('/v1/connectors/:key',
            authenticateMiddleware([{"bearer":["connector.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.readConnector)),

            async function ConnectorsController_readConnector(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_readConnector, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readConnector',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_saveConnector: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ConnectorInput"},
        };
        app.put('/v1/connectors/:key',
            authenticateMiddleware([{"bearer":["connector.save"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.saveConnector)),

            async function ConnectorsController_saveConnector(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_saveConnector, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'saveConnector',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_deleteConnector: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
        };
        app.delete('/v1/connectors/:key',
            authenticateMiddleware([{"bearer":["connector.delete"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.deleteConnector)),

            async function ConnectorsController_deleteConnector(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_deleteConnector, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteConnector',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_setConnectorSecret: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                name: {"in":"path","name":"name","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ConnectorSecretInput"},
        };
        app.put('/v1/connectors/:key/secrets/:name',
            authenticateMiddleware([{"bearer":["connector.writeSecret"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.setConnectorSecret)),

            async function ConnectorsController_setConnectorSecret(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_setConnectorSecret, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'setConnectorSecret',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorsController_deleteConnectorSecret: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                name: {"in":"path","name":"name","required":true,"dataType":"string"},
        };
        app.delete('/v1/connectors/:key/secrets/:name',
            authenticateMiddleware([{"bearer":["connector.writeSecret"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorsController.prototype.deleteConnectorSecret)),

            async function ConnectorsController_deleteConnectorSecret(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorsController_deleteConnectorSecret, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorsController>(ConnectorsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteConnectorSecret',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCallsOfConnectorController_listConnectorCalls: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                query: {"in":"queries","name":"query","required":true,"ref":"ConnectorCallQuery"},
        };
        app.get('/v1/connectors/:key/calls',
            authenticateMiddleware([{"bearer":["connector-call.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController)),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController.prototype.listConnectorCalls)),

            async function CallsOfConnectorController_listConnectorCalls(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCallsOfConnectorController_listConnectorCalls, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CallsOfConnectorController>(CallsOfConnectorController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listConnectorCalls',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCallsOfConnectorController_replayConnector: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ConnectorReplayInput"},
        };
        app.post('/v1/connectors/:key/replays',
            authenticateMiddleware([{"bearer":["connector.replay"]}]),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController)),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController.prototype.replayConnector)),

            async function CallsOfConnectorController_replayConnector(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCallsOfConnectorController_replayConnector, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CallsOfConnectorController>(CallsOfConnectorController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replayConnector',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsCallsOfConnectorController_testConnector: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                key: {"in":"path","name":"key","required":true,"dataType":"string"},
                body: {"in":"body","name":"body","required":true,"ref":"ConnectorTestInput"},
        };
        app.post('/v1/connectors/:key/tests',
            authenticateMiddleware([{"bearer":["connector.test"]}]),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController)),
            ...(fetchMiddlewares<RequestHandler>(CallsOfConnectorController.prototype.testConnector)),

            async function CallsOfConnectorController_testConnector(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCallsOfConnectorController_testConnector, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CallsOfConnectorController>(CallsOfConnectorController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'testConnector',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorCallsController_readConnectorCall: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/connector-calls/:id',
            authenticateMiddleware([{"bearer":["connector-call.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorCallsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorCallsController.prototype.readConnectorCall)),

            async function ConnectorCallsController_readConnectorCall(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorCallsController_readConnectorCall, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorCallsController>(ConnectorCallsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readConnectorCall',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsConnectorCallsController_replayConnectorCall: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.post('/v1/connector-calls/:id/replays',
            authenticateMiddleware([{"bearer":["connector-call.replay"]}]),
            ...(fetchMiddlewares<RequestHandler>(ConnectorCallsController)),
            ...(fetchMiddlewares<RequestHandler>(ConnectorCallsController.prototype.replayConnectorCall)),

            async function ConnectorCallsController_replayConnectorCall(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsConnectorCallsController_replayConnectorCall, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ConnectorCallsController>(ConnectorCallsController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replayConnectorCall',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAuditController_listAuditEvents: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"AuditQuery"},
        };
        app.get('/v1/audit-events',
            authenticateMiddleware([{"bearer":["audit.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(AuditController)),
            ...(fetchMiddlewares<RequestHandler>(AuditController.prototype.listAuditEvents)),

            async function AuditController_listAuditEvents(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAuditController_listAuditEvents, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AuditController>(AuditController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listAuditEvents',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAuditController_exportAuditEvents: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"AuditExportQuery"},
        };
        app.get('/v1/audit-events/export',
            authenticateMiddleware([{"bearer":["audit.export"]}]),
            ...(fetchMiddlewares<RequestHandler>(AuditController)),
            ...(fetchMiddlewares<RequestHandler>(AuditController.prototype.exportAuditEvents)),

            async function AuditController_exportAuditEvents(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAuditController_exportAuditEvents, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AuditController>(AuditController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'exportAuditEvents',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsAuditController_readAuditEvent: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
                id: {"in":"path","name":"id","required":true,"dataType":"string"},
        };
        app.get('/v1/audit-events/:id',
            authenticateMiddleware([{"bearer":["audit.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(AuditController)),
            ...(fetchMiddlewares<RequestHandler>(AuditController.prototype.readAuditEvent)),

            async function AuditController_readAuditEvent(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsAuditController_readAuditEvent, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<AuditController>(AuditController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readAuditEvent',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSystemController_live: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/livez',
            ...(fetchMiddlewares<RequestHandler>(SystemController)),
            ...(fetchMiddlewares<RequestHandler>(SystemController.prototype.live)),

            async function SystemController_live(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSystemController_live, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SystemController>(SystemController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'live',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSystemController_ready: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/readyz',
            ...(fetchMiddlewares<RequestHandler>(SystemController)),
            ...(fetchMiddlewares<RequestHandler>(SystemController.prototype.ready)),

            async function SystemController_ready(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSystemController_ready, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SystemController>(SystemController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'ready',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSystemController_readKeys: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/.well-known/jwks.json',
            ...(fetchMiddlewares<RequestHandler>(SystemController)),
            ...(fetchMiddlewares<RequestHandler>(SystemController.prototype.readKeys)),

            async function SystemController_readKeys(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSystemController_readKeys, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SystemController>(SystemController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'readKeys',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsEventStreamController_followEvents: Record<string, TsoaRoute.ParameterSchema> = {
                req: {"in":"request","name":"req","required":true,"dataType":"object"},
        };
        app.get('/v1/events',
            authenticateMiddleware([{"bearer":["event.read"]}]),
            ...(fetchMiddlewares<RequestHandler>(EventStreamController)),
            ...(fetchMiddlewares<RequestHandler>(EventStreamController.prototype.followEvents)),

            async function EventStreamController_followEvents(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsEventStreamController_followEvents, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<EventStreamController>(EventStreamController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'followEvents',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa


    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

    function authenticateMiddleware(security: TsoaRoute.Security[] = []) {
        return async function runAuthenticationMiddleware(request: any, response: any, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            // keep track of failed auth attempts so we can hand back the most
            // recent one.  This behavior was previously existing so preserving it
            // here
            const failedAttempts: any[] = [];
            const pushAndRethrow = (error: any) => {
                failedAttempts.push(error);
                throw error;
            };

            const secMethodOrPromises: Promise<any>[] = [];
            for (const secMethod of security) {
                if (Object.keys(secMethod).length > 1) {
                    const secMethodAndPromises: Promise<any>[] = [];

                    for (const name in secMethod) {
                        secMethodAndPromises.push(
                            expressAuthenticationRecasted(request, name, secMethod[name], response)
                                .catch(pushAndRethrow)
                        );
                    }

                    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

                    secMethodOrPromises.push(Promise.all(secMethodAndPromises)
                        .then(users => { return users[0]; }));
                } else {
                    for (const name in secMethod) {
                        secMethodOrPromises.push(
                            expressAuthenticationRecasted(request, name, secMethod[name], response)
                                .catch(pushAndRethrow)
                        );
                    }
                }
            }

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            try {
                request['user'] = await Promise.any(secMethodOrPromises);

                // Response was sent in middleware, abort
                if (response.writableEnded) {
                    return;
                }

                next();
            }
            catch(err) {
                // Show most recent error as response
                const error = failedAttempts.pop();
                error.status = error.status || 401;

                // Response was sent in middleware, abort
                if (response.writableEnded) {
                    return;
                }
                next(error);
            }

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        }
    }

    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
}

// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
