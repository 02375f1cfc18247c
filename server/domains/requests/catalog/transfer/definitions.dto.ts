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
   */
  services: ServiceDefinition[];
}

/** A document of services that is to become drafts. */
export interface ServiceImportInput extends ServiceDefinitions {
  /** `true` tells what would happen, and changes nothing. Absent is `false`. */
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
