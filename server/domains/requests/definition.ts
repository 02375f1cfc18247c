import type { RequestState } from './requests.dto.js';

/** What a state means in every service. */
export type StateCategory = RequestState['category'];

/** Who stands on which side of the counter. */
export type Side = 'customer' | 'staff';

/** A state of a workflow. */
export interface StateDefinition {
  /** Stable key, camelCase. */
  key: string;
  /** The customer's words, for example "We look into it". */
  name: string;
  category: StateCategory;
  /** What happens now, one sentence for the customer. */
  now: string;
  /** What comes next, one sentence; null when nothing does. */
  next: string | null;
}

/** A way from one state to another. */
export interface TransitionDefinition {
  key: string;
  /** What the person who makes it does, for example "Start review". */
  name: string;
  /** Keys of the states that it leads out of. */
  from: string[];
  /** Key of the state that it leads to. */
  to: string;
  /** Who may make it; nobody by hand where it is empty: then only the workflow itself does. */
  by: Side[];
  /** Whether a public comment comes with it. */
  comment: 'none' | 'optional' | 'required';
  /** JSON Schema of what it asks; null when it asks nothing. */
  form: Record<string, unknown> | null;
}

/** States and transitions of a service. */
export interface WorkflowDefinition {
  /** Key of the state in which a request starts. */
  initial: string;
  states: StateDefinition[];
  transitions: TransitionDefinition[];
  /** Keys of the states of the usual way, in order, for progress displays. */
  steps: string[];
}

/** A service as data: what a tenant publishes. */
export interface ServiceDefinition {
  key: string;
  name: string;
  description: string;
  group: string;
  /** Key of the department that works on its requests, lower-case words with hyphens; absent is everybody's. */
  department?: string | null;
  /** Place in the catalog, ascending. */
  order: number;
  needs: string[];
  promise: { text: string; hours: number | null };
  /** JSON Schema 2020-12, see `forms/README.md`. */
  form: Record<string, unknown>;
  attachments: { hint: string; max: number; accept: string[]; required: boolean } | null;
  /** Title of a request with `{field}` for top-level answers, for example "{pump} at {site}". */
  title: string;
  workflow: WorkflowDefinition;
}
