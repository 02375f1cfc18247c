import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas, ServiceRequest } from '../../client/types.js';

/** How many requests the API answers at most. */
const mostAtOnce = 100;

/** A list that the queue shows. */
export interface View {
  id: string;
  name: string;
  query: Record<string, unknown>;
}

const open = { status: 'open', sort: 'priority' };

/** The lists that everybody has; the words of the element name them. */
export const builtIn: readonly View[] = [
  { id: 'unassigned', name: '', query: { ...open, assignee: 'none' } },
  { id: 'mine', name: '', query: { ...open, assignee: 'me' } },
  { id: 'all', name: '', query: open },
];

/** The first requests of a list, and whether there are more. */
export async function first(
  portal: Portal,
  asked: View['query'],
  count: number,
  options: CallOptions,
): Promise<{ items: ServiceRequest[]; more: boolean }> {
  const items: ServiceRequest[] = [];
  for (let cursor: string | null = null; ;) {
    const limit = Math.min(mostAtOnce, count - items.length);
    const query = { ...asked, limit, ...(cursor ? { cursor } : {}) };
    const page: Schemas['ServiceRequestList'] = await portal.get('/v1/requests', {
      query: query as never,
      ...options,
    });
    items.push(...page.items);
    cursor = page.nextCursor;
    if (!cursor || items.length >= count) return { items, more: !!cursor };
  }
}

/** What the queue shows now. */
export interface Shown {
  items: ServiceRequest[];
  views: View[];
  me: string;
  more: boolean;
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
