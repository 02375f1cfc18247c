import type { Context } from '../../../kernel/context.js';

/** The context of a task under the name by which people know what the workflow does by itself. */
export function asWorkflow(ctx: Context): Context {
  return { ...ctx, actor: { kind: 'system', id: ctx.actor.id, name: 'Automatic', roles: [] } };
}
