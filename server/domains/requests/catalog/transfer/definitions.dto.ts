import type { ServiceDefinition } from '../../definition.js';
import type { ServiceProblem } from '../drafts.dto.js';

/** Services as one document: what an export writes and an import reads. */
export interface ServiceDefinitions {
  /**
   * What the document is, and of which form.
   * @example "portico.services.v1"
   */
  format: 'portico.services.v1';
  /**
   * The definitions, by key.
   * @maxItems 200 holds at most 200 services
   * @example [{ "key": "ask", "name": "Ask us", "description": "Any question.", "group": "Help", "order": 10, "needs": [], "promise": { "text": "Within a day.", "hours": 24 }, "form": { "type": "object", "properties": { "question": { "type": "string", "title": "Question" } }, "required": ["question"] }, "attachments": null, "title": "{question}", "workflow": { "initial": "open", "states": [{ "key": "open", "name": "We have it", "category": "submitted", "now": "We read it.", "next": "We answer." }, { "key": "answered", "name": "Answered", "category": "completed", "now": "It is done.", "next": null }], "transitions": [{ "key": "answer", "name": "Answer", "from": ["open"], "to": "answered", "by": ["staff"], "comment": "required", "form": null }], "steps": ["open", "answered"] } }]
   */
  services: ServiceDefinition[];
}

/** A document of services that is to become drafts. */
export interface ServiceImportInput extends ServiceDefinitions {
  /**
   * `true` tells what would happen, and changes nothing. Absent is `false`.
   * @example true
   */
  dryRun?: boolean;
}

/** What became of one service, in the order of the document. */
export interface ServiceImportResult {
  /** @example "report-fault" */
  key: string;
  /**
   * `created` is a new draft, `changed` a draft that said something else before; `same` was there already, as a draft or
   * published, and nothing was written; `faulty` was not taken.
   */
  status: 'created' | 'changed' | 'same' | 'faulty';
  /** What keeps it from being published; empty unless it is faulty. */
  problems: ServiceProblem[];
}

/** What became of a document, or would where it was a dry run. */
export interface ServiceImport {
  /** Whether nothing was written. */
  dryRun: boolean;
  /**
   * @isInt
   * @example 3
   */
  created: number;
  /**
   * @isInt
   * @example 1
   */
  changed: number;
  /**
   * @isInt
   * @example 8
   */
  same: number;
  /**
   * @isInt
   * @example 0
   */
  faulty: number;
  results: ServiceImportResult[];
}
