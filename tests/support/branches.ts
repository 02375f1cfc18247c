import type { WorkflowDefinition } from '../../server/domains/requests/definition.js';
import type {
  BranchDefinition,
  JoinDefinition,
  PlainStateDefinition,
  PlainTransitionDefinition,
} from '../../server/domains/requests/workflow/parallel/parallel.definition.js';

type Category = PlainStateDefinition['category'];

/** A state by its key. */
export const state = (key: string, category: Category, now = `${key}.`): PlainStateDefinition => ({
  ...{ key, name: `Is ${key}`, category, now, next: null },
});

/** A transition that staff makes and that asks nothing; what is given replaces parts of it. */
export const way = (
  key: string,
  from: string[],
  to: string,
  changes: Partial<PlainTransitionDefinition> = {},
): PlainTransitionDefinition => ({
  ...{ key, name: `Do ${key}`, from, to, by: ['staff'], comment: 'none', form: null },
  ...changes,
});

/** Accounting says yes or no. */
export const finance: BranchDefinition = {
  key: 'finance',
  name: 'Finance',
  initial: 'open',
  states: [state('open', 'in_review'), state('paid', 'completed'), state('refused', 'rejected')],
  transitions: [
    way('pay', ['open'], 'paid', {
      form: {
        type: 'object',
        properties: { amount: { type: 'integer', title: 'Amount' } },
        required: ['amount'],
        additionalProperties: false,
      },
    }),
    way('refuse', ['open'], 'refused', { comment: 'required' }),
  ],
};

/** Technicians look at it, and may ask the customer. */
export const technical: BranchDefinition = {
  key: 'technical',
  name: 'Technical check',
  initial: 'open',
  states: [
    { ...state('open', 'in_review', 'A technician looks at it.'), internalName: 'Workshop, bench 2' },
    state('asked', 'waiting_for_you', 'Tell us the serial number.'),
    state('fit', 'completed'),
    state('unfit', 'rejected'),
  ],
  transitions: [
    way('askSerial', ['open'], 'asked', { comment: 'required' }),
    way('sendSerial', ['asked'], 'open', { by: ['customer'], comment: 'required' }),
    way('pass', ['open'], 'fit'),
    way('fail', ['open'], 'unfit'),
  ],
};

/** Both checks side by side, then done; turned down as soon as one fails. */
export function checkedBySide(
  branches: BranchDefinition[] = [finance, technical],
  join: JoinDefinition = { mode: 'all', then: 'accept', onFailure: 'turnDown' },
): WorkflowDefinition {
  return {
    initial: 'submitted',
    states: [
      state('submitted', 'submitted'),
      { ...state('checking', 'in_review', 'Two teams check it.'), parallel: { branches, join } },
      state('accepted', 'completed'),
      state('turnedDown', 'rejected'),
      state('withdrawn', 'cancelled'),
    ],
    transitions: [
      way('check', ['submitted'], 'checking'),
      way('accept', ['checking'], 'accepted', { by: [] }),
      way('turnDown', ['checking'], 'turnedDown', { by: [] }),
      way('withdraw', ['submitted', 'checking'], 'withdrawn', { by: ['customer'] }),
    ],
    steps: ['submitted', 'checking', 'accepted'],
  };
}
