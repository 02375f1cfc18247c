import type { Clock } from './clock.js';
import type { Context } from './context.js';
import { newId } from './ids.js';
import type { Logger } from './log.js';

/** The context of a job of ours in a tenant; the audit knows it by the job's name. */
export function systemContext(
  job: string,
  tenantId: string,
  { clock, log }: { clock: Clock; log: Logger },
): Context {
  const actor = { kind: 'system', id: job, name: job, roles: [] } as const;
  return { requestId: newId('rid'), tenantId, actor, locale: 'en', clock, log };
}
