/** English words of the form; they type the other languages. The parts that load later bring their own. */
const en = {
  back: 'All services',
  needs: 'Have at hand:',
  optional: 'optional',
  choose: 'Please choose',
  added: 'New question: {fields}',
  check: 'Please check:',
  wrong: 'Please check this answer.',
  submit: 'Submit',
  sending: 'Sending…',
  unsure: 'We cannot tell if this arrived. Your answers are kept; sending again counts once.',
  readOnly: 'You may read this, but not submit a request.',
};

export default en;
