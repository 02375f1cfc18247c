import type { ServiceUsualTime } from './promise/usual.dto.js';

/** How long a service usually takes. */
export interface ServicePromise {
  /**
   * For people.
   * @example "We answer within 1 working day."
   */
  text: string;
  /**
   * Hours until it is expected to be done; null where nobody promises a time.
   * @example 24
   */
  hours: number | null;
  /** What its history tells; null until 20 were done in the last 90 days. */
  usual: ServiceUsualTime | null;
}

/** Files that a form takes. */
export interface ServiceAttachments {
  /**
   * For people: which files help.
   * @example "A photo of the nameplate and of the damage helps us most."
   */
  hint: string;
  /**
   * How many files at most.
   * @isInt
   * @example 5
   */
  max: number;
  /**
   * Media types and ranges, as in the `accept` attribute of HTML.
   * @example ["image/*", "application/pdf"]
   */
  accept: string[];
  /** Whether at least one file must come with the request. */
  required: boolean;
}

/** One step of the usual way from submitted to done. */
export interface ServiceStep {
  /** @example "inReview" */
  key: string;
  /** @example "We look into it" */
  name: string;
}

/** A service in the catalog. */
export interface ServiceSummary {
  /** @example "report-fault" */
  key: string;
  /** @example "Report a fault" */
  name: string;
  /** @example "Something leaks, rattles or has stopped." */
  description: string;
  /**
   * The job it belongs to; services of one job stand together.
   * @example "Keep my pumps running"
   */
  group: string;
  /**
   * Published version; running requests stay on theirs.
   * @isInt
   * @example 1
   */
  version: number;
  promise: ServicePromise;
  /**
   * What to have at hand before starting.
   * @example ["The serial number on the nameplate"]
   */
  needs: string[];
  /**
   * What the caller may do with it.
   * @example ["read", "submit"]
   */
  allowedActions: string[];
}

/** The catalog. */
export interface ServiceList {
  items: ServiceSummary[];
  /** Always null: a catalog comes whole. */
  nextCursor: string | null;
}

/** A service with its form. */
export interface Service extends ServiceSummary {
  /**
   * The form: JSON Schema 2020-12 with the presentation keywords of `forms/README.md`. `data` of a request is
   * validated against exactly this schema.
   */
  form: { [key: string]: unknown };
  /**
   * Answers that are known already and that the caller may read, by name, as `x-prefill` in the form asks for them. The person may
   * change each of them. Absent where the form asks for none.
   * @example { "phone": "+46 8 1234 5678" }
   */
  prefill?: { [key: string]: unknown };
  /** Null when the service takes no files. */
  attachments: ServiceAttachments | null;
  /** The usual way from submitted to done. */
  steps: ServiceStep[];
}
