import type { StepValue } from '../workflow/steps/step.definition.js';

/** One of the requests that a bundle makes. */
export interface BundlePart {
  /**
   * Stable key within the bundle, camelCase.
   * @minLength 1 must hold at least one character
   * @maxLength 64 holds at most 64 characters
   * @example "laptop"
   */
  key: string;
  /**
   * Key of the service, whose department works on the part. It must take no files that it requires.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "order-laptop"
   */
  service: string;
  /**
   * The answers of its form, taken from those of the first request.
   * @maxItems 50 holds at most 50 answers
   */
  answers: StepValue[];
  /**
   * JSON Schema that `{ data, facts, request }` must satisfy for the part to be made, as in transitions. Absent always makes it.
   */
  when?: { [key: string]: unknown };
}

/**
 * Several requests that one job needs, made out of shared answers and tracked as one. When it is cancelled, its parts are cancelled as
 * far as the customer could cancel them by hand, and the others go on; a notice tells which.
 */
export interface BundleDefinition {
  /**
   * Key of the state in which the parts are made, after its steps, and waited for. Its `then` stays empty.
   * @maxLength 64 holds at most 64 characters
   * @example "underWay"
   */
  state: string;
  /**
   * The parts, each of which is made once, all together or none.
   * @minItems 1 must hold at least one part
   * @maxItems 20 holds at most 20 parts
   */
  parts: BundlePart[];
  /**
   * Key of the transition that the workflow makes when all parts are over and each is completed, or when none was wanted.
   * @maxLength 64 holds at most 64 characters
   * @example "finish"
   */
  then: string;
  /**
   * Key of the transition that it makes when all parts are over and one was rejected or cancelled, or when they cannot be made.
   * @maxLength 64 holds at most 64 characters
   * @example "handOver"
   */
  onFailure: string;
}
