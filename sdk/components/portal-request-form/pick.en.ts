/** Words of fields in which a record or a person is chosen. */
const en = {
  search: 'Type to search',
  found: '{n} to choose from',
  first: 'The first {n}. Type more to narrow it down.',
  nothing: 'Nothing fits.',
  broken: 'The list did not load. Type again.',
  chosen: 'Chosen: {name}',
  clear: 'Clear {title}',
  hidden: 'No longer available',
};

export default en;
