/** Words of the progress display. Those of the conversation load with it: `conversation.en.ts`. */
const en = {
  you: 'Your turn',
  next: 'Next:',
  expected: 'Expected by {time} ({relative}).',
  late: 'We are late and sorry; we are still on it.',
  skipped: 'Left out',
};

export default en;
