import type { Context } from '../../../../kernel/context.js';
import type { ServiceDefinition } from '../../definition.js';
import { presentProblem } from '../problems.js';
import type { ServiceDefinitions, ServiceImport } from './definitions.dto.js';
import type { Imported } from './transfer.service.js';

/** Services as one document. */
export function presentDefinitions(services: ServiceDefinition[]): ServiceDefinitions {
  return { format: 'portico.services.v1', services };
}

/** What became of a document. */
export function presentImport(ctx: Context, { dryRun, results }: Imported): ServiceImport {
  const count = (wanted: string): number => results.filter(({ status }) => status === wanted).length;
  return {
    dryRun,
    created: count('created'),
    changed: count('changed'),
    same: count('same'),
    faulty: count('faulty'),
    results: results.map(({ key, status, problems }) => ({
      ...{ key, status },
      problems: problems.map((problem) => presentProblem(ctx, problem)),
    })),
  };
}
