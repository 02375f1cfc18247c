import type { ServiceDefinition } from '../definition.js';

/** A published version of a service, in a list. */
export interface ServiceVersionSummary {
  /**
   * Counts the versions of the service, 1 first.
   * @isInt
   * @example 4
   */
  version: number;
  /** @example "Report a fault" */
  name: string;
  /** Whether new requests run on it. A service that was retired has no current version. */
  current: boolean;
  /**
   * The version that this one brought back; null where it is new.
   * @isInt
   * @example 2
   */
  restoredFrom: number | null;
  /** When it was published. */
  createdAt: Date;
}

/** The versions of a service, the latest first. */
export interface ServiceVersionList {
  items: ServiceVersionSummary[];
  /** Always null: they come whole. */
  nextCursor: string | null;
}

/** A published version with everything it says. */
export interface ServiceVersion extends ServiceVersionSummary {
  /** Key of the service. */
  key: string;
  definition: ServiceDefinition;
}

/** Brings an old version back. */
export interface ServiceRollbackInput {
  /**
   * The version whose definition becomes the next version.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 1000000 must be at most 1000000
   * @example 2
   */
  version: number;
}
