/** Words of the catalog. This file types all other languages. */
const en = {
  search: 'What do you need?',
  found: '{count} found',
  noHits: 'Nothing fits “{search}”. Try other words.',
  clear: 'Show everything',
  empty: 'There is nothing to request here yet.',
  needs: 'Have at hand:',
  back: 'All services',
};

export default en;
