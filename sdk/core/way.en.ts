/** What is opened, by the element that shows it. This file types all other languages. */
const en = {
  approvals: 'what waits for a decision',
  catalog: 'what can be asked for',
  documents: 'files',
  notifications: 'notifications',
  profile: 'the profile',
  queue: 'the queue',
  record: 'an item',
  records: 'the list of items',
  request: 'a request',
  requestForm: 'a form',
  requests: 'the list of requests',
  status: 'where requests stand',
  team: 'the team',
};

export default en;
