import type { Scope } from '../../server/kernel/scope.js';
import type { ReadOptions, ScopedCollection, Stored } from '../../server/store/scoped-collection.js';

interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
  indexName?: string;
}

const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[stage.inputStage, ...(stage.inputStages ?? [])].flatMap((inner) => (inner ? stagesOf(inner) : [])),
];

/** The way on which the database would answer, as names of indexes and stages, and how many documents and keys it would look at. */
export async function readsOf(
  collection: ScopedCollection<Stored>,
  scope: Scope,
  filter: Record<string, unknown>,
  options: ReadOptions,
): Promise<{ stages: string[]; docs: number; keys: number }> {
  const plan = (await collection.explain(scope, filter, options)) as {
    queryPlanner: { winningPlan: Stage & { queryPlan?: Stage } };
    executionStats: { totalDocsExamined: number; totalKeysExamined: number };
  };
  const { winningPlan } = plan.queryPlanner;
  const stages = stagesOf(winningPlan.queryPlan ?? winningPlan);
  return {
    stages: stages.map(({ stage, indexName }) => indexName ?? stage),
    docs: plan.executionStats.totalDocsExamined,
    keys: plan.executionStats.totalKeysExamined,
  };
}
