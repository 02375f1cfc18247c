import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { Service, ServiceSummary } from './catalog.dto.js';
import type { ServiceDocument } from './catalog.store.js';
import { stateOf } from './workflow.model.js';

/** A service in a list. */
export function presentServiceSummary(ctx: Context, service: ServiceDocument): ServiceSummary {
  return {
    key: service.key,
    name: service.name,
    description: service.description,
    group: service.group,
    version: service.version,
    promise: { text: service.promise.text, hours: service.promise.hours },
    needs: [...service.needs],
    allowedActions: allowedVerbs(ctx, 'service', service),
  };
}

/** A service with its form. */
export function presentService(ctx: Context, service: ServiceDocument): Service {
  const { attachments, workflow } = service;
  return {
    ...presentServiceSummary(ctx, service),
    form: service.form,
    attachments: attachments && {
      hint: attachments.hint,
      max: attachments.max,
      accept: [...attachments.accept],
      required: attachments.required,
    },
    steps: workflow.steps.map((key) => ({ key, name: stateOf(workflow, key).name })),
  };
}
