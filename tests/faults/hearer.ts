/** Something that somebody was told of. */
export interface Heard {
  /** Id of the event. */
  id: string;
  /** For example `request.commented`. */
  type: string;
  /** Id of the thing that it is about. */
  subject: string;
  data: Record<string, unknown>;
}

/** Somebody who is told what happens, by whatever way, and keeps it as they would act on it. */
export interface Hearer {
  /** For example `event stream`. */
  name: string;
  /** What they heard, in the order in which they acted on it. */
  readonly heard: readonly Heard[];
  /** What went wrong on their side of the way, such as a place that was lost. */
  readonly wrong: readonly string[];
  /** What they met besides, for the report. */
  readonly remarks: string;
  stop(): Promise<void>;
}
