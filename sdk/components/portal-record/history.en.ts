/** Words of a record's history. */
const en = {
  created: 'Created',
  restored: 'Restored',
  nothing: 'nothing',
  change: '{field}: from {from} to {to}',
  by: '{name}, {time}',
  accepted: 'accepted by {name}',
  older: 'Show older changes',
  none: 'No changes yet.',
};

export default en;
