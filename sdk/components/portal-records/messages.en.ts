/** Words of the list of records. This file types all other languages. */
const en = {
  search: 'Search',
  sort: 'Sort',
  newest: 'Newest first',
  oldest: 'Oldest first',
  changed: 'Latest change first',
  unchanged: 'Oldest change first',
  up: '{field}, rising',
  down: '{field}, falling',
  filter: 'Filter',
  from: 'From',
  to: 'To',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear search and filters',
  empty: 'Nothing here yet.',
  noHits: 'No results for “{search}”.',
  noFit: 'Nothing fits these filters.',
  shown: '{count} shown',
  shownOfMore: '{count} shown, there are more',
  more: 'Show more',
  back: 'Back to the list',
};

export default en;
