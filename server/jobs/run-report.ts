/** What one run of a job or a task was like, for whoever counts them. */
export interface RunReport {
  /** Name of the job, or kind of the task. */
  name: string;
  ms: number;
  outcome: 'done' | 'failed';
}
