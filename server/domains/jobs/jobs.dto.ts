import type { PageQuery } from '../../store/page-query.js';

/** Why a job is not further. */
export interface JobError {
  /**
   * For programs: one of the problem codes, or `interrupted` where its process died.
   * @example "internal_error"
   */
  code: string;
  /** For people, without personal data. */
  detail: string;
}

/** How far a job has come. */
export interface JobProgress {
  /** @example 3 */
  done: number;
  /**
   * Null while nobody knows.
   * @example 8
   */
  total: number | null;
}

/** Work that is done in the background: it outlives the process that does it, and goes on where it was cut off. */
export interface Job {
  /** @example "job_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * What is done, as `domain.what`.
   * @example "privacy.disclosure"
   */
  kind: string;
  /**
   * Id of the thing that it is about.
   * @example "prv_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  subject: string;
  /**
   * `waiting` for its turn or its next attempt, `running`, `done`, `failed` after all attempts, or `stopped`.
   * @example "running"
   */
  status: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  progress: JobProgress;
  /**
   * How often it was begun since it last got on.
   * @example 1
   */
  attempts: number;
  /** What kept it last; null when nothing did. */
  error: JobError | null;
  /** When it is begun next; null when it is not waiting. */
  nextRunAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** Null while it is waiting or running. */
  endedAt: Date | null;
  /**
   * What the caller may do with it.
   * @example ["read", "stop", "retry"]
   */
  allowedActions: string[];
}

/** A page of jobs, the latest first. */
export interface JobList {
  items: Job[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filters and page of a list of jobs. */
export interface JobQuery extends PageQuery {
  /** Only jobs with this status. */
  status?: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  /**
   * Only jobs of this kind.
   * @maxLength 100 holds at most 100 characters
   * @example "privacy.erasure"
   */
  kind?: string;
}
