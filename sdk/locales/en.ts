/** Words that every element may need. `{name}` stands for a value. This file types all other languages. */
const en = {
  loading: 'Loading…',
  retry: 'Try again',
  offline: 'No connection. We keep trying.',
  error: 'Something went wrong on our side.',
  forbidden: 'You have no access to this.',
  missing: 'This is not here (any more).',
  sessionOver: 'Your session is over. Please sign in again.',
  noPortal: 'This part of the page is not connected.',
};

export default en;
