/** Words of changes that wait for approval, and of what became of them. */
const en = {
  mine: 'You asked on {time} to change it to {to}. This waits for approval.',
  theirs: '{name} asked on {time} to change it to {to}. This waits for approval.',
  acceptedChange: 'The change to {to} was accepted by {name} on {time}.',
  rejectedChange: 'The change to {to} was rejected by {name} on {time}.',
  nothing: 'nothing',
  withdraw: 'Withdraw',
  accept: 'Accept',
  reject: 'Reject',
  why: 'Reason, needed to reject',
  needed: 'Say why: whoever asked reads it.',
  outdated: 'This was decided, or the record has changed, meanwhile.',
};

export default en;
