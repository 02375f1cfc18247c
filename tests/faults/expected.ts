import type { Story } from './ledger.js';

/** What a step leaves behind: an entry of a timeline or history, an audit row and an announcement. */
export interface Effect {
  step: string;
  about: 'request' | 'record';
  /** As {@link labelOf} names the entry. */
  entry: string;
  audit: string;
  event: string;
}

/** The steps of a story and what each leaves, in order. */
export const EFFECTS: readonly Effect[] = [
  {
    step: 'submit',
    about: 'request',
    entry: 'submitted',
    audit: 'request.submit',
    event: 'request.submitted',
  },
  {
    step: 'move',
    about: 'request',
    entry: 'transitioned',
    audit: 'request.transition',
    event: 'request.transitioned',
  },
  ...['comment-1', 'comment-2'].map((step) => ({
    step,
    about: 'request' as const,
    entry: step,
    audit: 'request.comment',
    event: 'request.commented',
  })),
  { step: 'record-1', about: 'record', entry: 'created', audit: 'record.import', event: 'record.created' },
  { step: 'record-2', about: 'record', entry: 'changed', audit: 'record.import', event: 'record.updated' },
];

/** An entry of a timeline or of a history, as far as it tells of a step. */
export interface Entry {
  kind: string;
  body?: string | null;
}

/** Comments are told apart by their last word. */
export const labelOf = ({ kind, body }: Entry): string =>
  kind === 'commented' ? (body?.split(' ').at(-1) ?? '') : kind;

/** What must be there of a story, and what may be: a step whose acknowledgement never came was done or was not. */
export function expectedOf({ done, doing }: Story, about: Effect['about']) {
  const own = EFFECTS.filter((effect) => effect.about === about);
  return {
    sure: own.filter(({ step }) => done.includes(step)),
    maybe: own.filter(({ step }) => step === doing),
  };
}
