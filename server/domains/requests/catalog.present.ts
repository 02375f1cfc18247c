import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { Service, ServiceSummary } from './catalog.dto.js';
import type { ServiceDocument } from './catalog.store.js';
import { inLocale } from './catalog/texts.model.js';
import { presentUsual } from './promise/usual.present.js';
import type { UsualTime } from './promise/usual.store.js';
import { stateOf } from './workflow.model.js';

/** A service in a list. */
export function presentServiceSummary(
  ctx: Context,
  document: ServiceDocument,
  usual: UsualTime | undefined,
): ServiceSummary {
  const service = inLocale(document, ctx.locale);
  return {
    key: service.key,
    name: service.name,
    description: service.description,
    group: service.group,
    version: service.version,
    promise: {
      text: service.promise.text,
      hours: service.promise.hours,
      usual: presentUsual(ctx, usual),
    },
    needs: [...service.needs],
    allowedActions: allowedVerbs(ctx, 'service', service),
  };
}

/** A service with its form. */
export function presentService(
  ctx: Context,
  document: ServiceDocument,
  usual: UsualTime | undefined,
  prefill?: Record<string, unknown>,
): Service {
  const service = inLocale(document, ctx.locale);
  const { attachments, workflow } = service;
  return {
    ...presentServiceSummary(ctx, document, usual),
    form: service.form,
    ...(prefill && { prefill }),
    attachments: attachments && {
      hint: attachments.hint,
      max: attachments.max,
      accept: [...attachments.accept],
      required: attachments.required,
    },
    steps: workflow.steps.map((key) => ({ key, name: stateOf(workflow, key).name })),
  };
}
