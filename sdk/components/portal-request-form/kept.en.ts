/** Words that only forms with a draft need. */
const en = {
  begun: 'You began this on {date}. Your answers are still here.',
  goOn: 'Go on where you stopped',
  afresh: 'Start afresh',
};

export default en;
