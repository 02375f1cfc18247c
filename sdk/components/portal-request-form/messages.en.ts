/** English words of the form; they type the other languages. The parts that load later bring their own. */
const en = {
  back: 'All services',
  needs: 'Have at hand:',
  optional: 'optional',
  choose: 'Please choose',
  added: 'New: {fields}',
  check: 'Please check:',
  wrong: 'Please check this.',
  submit: 'Submit',
  sending: 'Sending…',
  unsure: 'It may have arrived. Send again: it counts once.',
  readOnly: 'You may only read this.',
};

export default en;
