/** Words of a record. This file types all other languages; those of what loads later are beside it. */
const en = {
  edit: 'Change {field}',
  history: 'History',
  files: 'Files',
  requests: 'Requests about it',
  yes: 'Yes',
  no: 'No',
  saved: '{field} is saved.',
  asked: 'Your change of {field} waits for approval.',
};

export default en;
