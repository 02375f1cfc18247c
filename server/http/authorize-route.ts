import type { Request } from 'express';
import type { Action } from '../access/actions.js';
import { requireEver } from '../access/guard.js';
import { PorticoError } from '../kernel/errors.js';

/**
 * tsoa calls this for every route that is not open: who calls is known by now (see `authenticate`), and the route names
 * the action. What exactly may be seen or changed is decided again where the documents are.
 */
export async function expressAuthentication(
  req: Request,
  _scheme: string,
  actions: string[] = [],
): Promise<unknown> {
  const { context, credentialError } = req.call;
  if (credentialError) throw credentialError;
  if (!context) throw new PorticoError('unauthenticated');
  for (const action of actions) requireEver(context.actor, action as Action);
  return context.actor;
}
