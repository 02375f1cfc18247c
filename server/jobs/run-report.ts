/** What one run of a task was like, for whoever counts them. */
export interface RunReport {
  /** Kind of the task. */
  name: string;
  ms: number;
  outcome: 'done' | 'failed';
}
