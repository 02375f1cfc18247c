import type { Metrics } from '../kernel/metrics.js';

/** Seconds at which the histogram of runs is cut. */
const BUCKETS = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];

/** What one run was like. */
export interface EndedRun {
  /** Name of the job; a word of the code. */
  name: string;
  ms: number;
  outcome: 'done' | 'failed';
}

/** Tells the metrics of runs: whoever runs something by itself calls what this answers. */
export function runMetrics(metrics: Metrics): (run: EndedRun) => void {
  const count = metrics.counter('portico_job_runs_total', 'Runs of jobs, by how they ended.', [
    'job',
    'outcome',
  ]);
  const took = metrics.histogram('portico_job_run_seconds', 'How long runs of jobs took.', ['job'], BUCKETS);
  return ({ name, ms, outcome }) => {
    count({ job: name, outcome });
    took({ job: name }, ms / 1_000);
  };
}
