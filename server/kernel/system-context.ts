import type { Clock } from './clock.js';
import type { Context } from './context.js';
import { newId } from './ids.js';
import type { Logger } from './log.js';

/**
 * The context of what we do by ourselves in a tenant; the audit knows it by its name.
 * @param callId Groups what belongs together in the audit, such as the steps of a task.
 */
export function systemContext(
  name: string,
  tenantId: string,
  { clock, log }: { clock: Clock; log: Logger },
  callId: string = newId('rid'),
): Context {
  const actor = { kind: 'system', id: name, name, roles: [] } as const;
  return { requestId: callId, tenantId, actor, locale: 'en', clock, log };
}
