/** Words that load with `talk.ts`. This file types all other languages. */
const en = {
  attach: 'Attach files',
  mention: 'Tell somebody',
  whom: 'Who should hear of it at once?',
  nobody: 'Nobody else takes part yet.',
  requester: 'asked for this',
  assignee: 'works on it',
  participant: 'takes part',
  remove: 'Remove {name}',
  large: 'This file is too large.',
  kind: 'Files of this kind are not taken.',
  many: 'At most 10 files come with one message.',
  change: 'Change',
  changing: 'Change your message',
  save: 'Save',
  late: 'The time to change it is over. Write another message.',
  joined: 'keeps everybody informed who followed a request for the same',
  handed: 'changed who works on this',
  approved: 'approved {stage}',
  rejected: 'declined {stage}',
  expired: 'had no decision in time: {stage}',
};

export default en;
