import { inSpan } from '../kernel/trace.js';
import type { Job } from './runner.js';
import type { EndedRun } from './run-metrics.js';

/** The same jobs, each run of which is a span and is told to whoever counts them. */
export function observed(jobs: readonly Job[], onRun: (run: EndedRun) => void): Job[] {
  return jobs.map((job) => ({
    ...job,
    run: async () => {
      const began = performance.now();
      let outcome: EndedRun['outcome'] = 'failed';
      try {
        await inSpan(`job ${job.name}`, { 'portico.job': job.name }, () => job.run());
        outcome = 'done';
      } finally {
        onRun({ name: job.name, ms: performance.now() - began, outcome });
      }
    },
  }));
}
