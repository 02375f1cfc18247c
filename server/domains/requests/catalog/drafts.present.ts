import { allowedVerbs } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { ServiceDocument, VersionFacts } from '../catalog.store.js';
import type { ServiceDraft, ServiceDraftSummary } from './drafts.dto.js';
import type { DraftDetail } from './drafts.service.js';
import { presentProblem } from './problems.js';
import { definitionOf } from './published.js';
import type { ServiceVersion, ServiceVersionSummary } from './versions.dto.js';

/** A draft in a list. */
export function presentDraftSummary(ctx: Context, { draft, problems }: DraftDetail): ServiceDraftSummary {
  return {
    key: draft.key,
    name: draft.definition.name,
    publishable: problems.length === 0,
    allowedActions: allowedVerbs(ctx, 'service-draft', draft),
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
  };
}

/** A draft with what is wrong with it. */
export function presentDraft(ctx: Context, detail: DraftDetail): ServiceDraft {
  return {
    ...presentDraftSummary(ctx, detail),
    definition: detail.draft.definition,
    problems: detail.problems.map((problem) => presentProblem(ctx, problem)),
  };
}

/** A version in a list. */
export function presentVersionSummary(facts: VersionFacts): ServiceVersionSummary {
  const { version, name, current, restoredFrom, createdAt } = facts;
  return { version, name, current, restoredFrom: restoredFrom ?? null, createdAt };
}

/** A version with everything it says. */
export function presentVersion(service: ServiceDocument): ServiceVersion {
  return { ...presentVersionSummary(service), key: service.key, definition: definitionOf(service) };
}
