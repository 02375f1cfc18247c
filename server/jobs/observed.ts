import type { Metrics } from '../kernel/metrics.js';
import { inSpan } from '../kernel/trace.js';
import type { Job } from './runner.js';

/** Seconds at which the histogram of runs is cut. */
const BUCKETS = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];

/** The same jobs, whose runs are told to the metrics and to traces. */
export function observed(jobs: readonly Job[], metrics: Metrics): Job[] {
  const count = metrics.counter('portico_job_runs_total', 'Runs of jobs, by how they ended.', [
    'job',
    'outcome',
  ]);
  const took = metrics.histogram('portico_job_run_seconds', 'How long runs of jobs took.', ['job'], BUCKETS);
  return jobs.map((job) => ({
    ...job,
    run: async () => {
      const began = performance.now();
      const note = (outcome: 'done' | 'failed'): void => {
        count({ job: job.name, outcome });
        took({ job: job.name }, (performance.now() - began) / 1_000);
      };
      try {
        await inSpan(`job ${job.name}`, { 'portico.job': job.name }, () => job.run());
        note('done');
      } catch (error) {
        note('failed');
        throw error;
      }
    },
  }));
}
