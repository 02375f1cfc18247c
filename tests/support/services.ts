import type { ServiceDefinition, WorkflowDefinition } from '../../server/domains/requests/definition.js';

/** From submitted over review, a question back and an answer, to one of three ends. */
export const workflow: WorkflowDefinition = {
  initial: 'submitted',
  states: [
    {
      key: 'submitted',
      name: 'We have it',
      category: 'submitted',
      now: 'It waits for us.',
      next: 'We read it.',
    },
    {
      key: 'inReview',
      name: 'We look into it',
      category: 'in_review',
      now: 'We read it.',
      next: 'We answer.',
    },
    {
      key: 'asked',
      name: 'We asked you',
      category: 'waiting_for_you',
      now: 'Answer us.',
      next: 'We read on.',
    },
    { key: 'solved', name: 'Solved', category: 'completed', now: 'It is done.', next: null },
    { key: 'rejected', name: 'Rejected', category: 'rejected', now: 'We cannot help.', next: null },
    { key: 'withdrawn', name: 'Withdrawn', category: 'cancelled', now: 'You withdrew it.', next: null },
  ],
  transitions: [
    transition('startReview', ['submitted'], 'inReview', 'staff', 'optional'),
    transition('ask', ['inReview'], 'asked', 'staff', 'required'),
    transition('answer', ['asked'], 'inReview', 'customer', 'required'),
    {
      ...transition('solve', ['inReview'], 'solved', 'staff', 'optional'),
      form: {
        type: 'object',
        properties: { hours: { type: 'integer', title: 'Hours', minimum: 0, maximum: 99 } },
        required: ['hours'],
        additionalProperties: false,
      },
    },
    transition('reject', ['submitted', 'inReview'], 'rejected', 'staff', 'required'),
    transition('withdraw', ['submitted', 'inReview', 'asked'], 'withdrawn', 'customer', 'none'),
  ],
  steps: ['submitted', 'inReview', 'solved'],
};

function transition(
  key: string,
  from: string[],
  to: string,
  by: 'customer' | 'staff',
  comment: 'none' | 'optional' | 'required',
): WorkflowDefinition['transitions'][number] {
  return { key, name: `Do ${key}`, from, to, by: [by], comment, form: null };
}

/** A service with a small form; what is given replaces parts of it. */
export function service(changes: Partial<ServiceDefinition> = {}): ServiceDefinition {
  return {
    key: 'report-fault',
    name: 'Report a fault',
    description: 'Something is broken.',
    group: 'Repairs',
    order: 10,
    needs: ['The serial number'],
    promise: { text: 'We answer within a day.', hours: 24 },
    form: {
      type: 'object',
      properties: {
        pump: { type: 'string', title: 'Pump', enum: ['KP-40', 'KP-80'] },
        problem: { type: 'string', title: 'What is wrong', minLength: 3, maxLength: 200 },
        since: { type: 'string', title: 'Since', format: 'date' },
      },
      required: ['pump', 'problem'],
      additionalProperties: false,
    },
    attachments: { hint: 'A photo helps.', max: 3, accept: ['image/*', 'application/pdf'], required: false },
    title: '{pump}: {problem}',
    workflow,
    ...changes,
  };
}

/** Answers that `report-fault` takes. */
export const ANSWERS = { pump: 'KP-80', problem: 'It leaks' };

/** Takes any answers and no files; nobody promises a time. */
export const anything = service({
  key: 'anything',
  name: 'Anything',
  order: 20,
  promise: { text: 'When we can.', hours: null },
  form: { type: 'object', properties: { note: { type: 'string', title: 'Note' } } },
  attachments: null,
  title: '{note}',
});

/** Wants one or two images. */
export const photos = service({
  key: 'photos',
  name: 'Send photos',
  order: 30,
  form: { type: 'object', properties: {}, additionalProperties: false },
  attachments: { hint: 'Photos.', max: 2, accept: ['image/*'], required: true },
  title: 'Photos',
});

/** What a test tenant publishes. */
export const ALL_SERVICES: readonly ServiceDefinition[] = [service(), anything, photos];

/** Brings whoever has no request yet to a human. */
export const HUMAN_HELP = service({
  key: 'human-help',
  name: 'Talk to us',
  order: 90,
  form: { type: 'object', properties: { message: { type: 'string', title: 'Message' } } },
  title: '{message}',
});
