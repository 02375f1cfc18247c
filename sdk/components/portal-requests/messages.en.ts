/** Words of the list of requests. This file types all other languages. */
const en = {
  show: 'Show',
  open: 'Open',
  waiting: 'Your turn',
  closed: 'Closed',
  sort: 'Sort',
  changed: 'Latest change first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  facts: '{number} · {service} · {time}',
  turn: 'Your turn',
  unread: '{count} unread',
  late: 'Late, sorry. We are on it.',
  expected: 'Expected {time}',
  noneOpen: 'Nothing is open. When you send us a request, you can follow it here.',
  noneWaiting: 'Nothing waits for you.',
  noneClosed: 'Nothing is closed yet.',
  shown: '{count} shown',
  shownOfMore: '{count} shown, there are more',
  more: 'Show more',
  fresh: '{count} new',
  back: 'All requests',
};

export default en;
