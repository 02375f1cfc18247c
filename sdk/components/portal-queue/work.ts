import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';

/** A list that the queue shows. */
export interface View {
  id: string;
  name: string;
  query: Record<string, unknown>;
}

/** What is done to requests. */
export type Deed = { assignee: string | null } | { transition: string };

/** Does the same to requests, and answers what became of each. */
export async function doAll(
  portal: Portal,
  requests: string[],
  deed: Deed,
): Promise<Schemas['BulkResult'][]> {
  const { results } =
    'transition' in deed
      ? await portal.post('/v1/requests/bulk-transitions', { body: { requests, ...deed } })
      : await portal.post('/v1/requests/bulk-assignments', { body: { requests, ...deed } });
  return results;
}

/** The steps that can be made with all of the requests, without a word or an answer; of branches with the name of the branch. */
export function stepsOf(requests: ServiceRequest[]): { key: string; name: string }[] {
  const plain = requests.map(({ transitions }) =>
    transitions.filter(({ comment, form }) => comment !== 'required' && !form),
  );
  const [first = [], ...others] = plain;
  return first
    .filter(({ key }) => others.every((one) => one.some((step) => step.key === key)))
    .map(({ key, name, branch }) => ({ key, name: branch ? `${branch.name}: ${name}` : name }));
}

/** Saved views as the queue reads them. */
export const savedViews = ({ items }: Schemas['RequestViewList']): View[] =>
  items.map(({ id, name, filters, sort }) => ({ id, name, query: { ...filters, sort } }));
