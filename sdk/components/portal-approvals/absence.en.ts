/** Words of absences. They load with their code, when somebody asks for it. */
const en = {
  away: 'When I am away',
  about: 'A colleague decides for you, about what you could decide yourself. Both names are noted.',
  nobody: 'There is no colleague who could decide for you.',
  delegate: 'Who decides for me',
  from: 'First day',
  until: 'Last day',
  save: 'Save',
  sending: 'Saving …',
  given: '{name} decides for you, {from} to {until}',
  now: 'now',
  end: 'End it',
  endOf: 'End it: {name}',
  saved: '{name} decides for you on these days.',
  ended: '{name} no longer decides for you.',
  needDays: 'Say the first and the last day.',
  tooMany: 'There are as many as there can be. End one that you no longer need.',
};

export default en;
