/** Words of `<portal-notifications>`. This file types all other languages. */
const en = {
  title: 'Notifications',
  unread: 'Notifications, {count} unread',
  many: '99+',
  none: 'Nothing yet. What happens to your requests will stand here.',
  new: 'New:',
  read: 'Mark as read',
  readOne: 'Mark as read: {text}',
  readAll: 'Mark all as read',
  more: 'Show more',
  close: 'Close',
};

export default en;
