/** Words of the list. Those of what loads to manage it: `manage.en.ts`. This file types all other languages. */
const en = {
  you: 'you',
  list: 'People',
  everywhere: 'All locations',
  seen: 'Last here {time}',
  none: 'Nobody is here yet.',
  viewer: 'Looks only',
  member: 'Member',
  purchasing: 'Purchasing',
  accounting: 'Accounting',
  'account-admin': 'Manages people',
};

export default en;
