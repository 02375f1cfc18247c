import { policy } from '../policy.js';
import { PEOPLE } from './role-groups.js';

/** What somebody is notified of, and how, is theirs alone. */
export const notificationsPolicy = [
  ...policy('notification', (can) => [
    can(...PEOPLE)
      .do('read', 'markRead')
      .within('own'),
  ]),
  ...policy('notification-preferences', (can) => [
    can(...PEOPLE)
      .do('read', 'update')
      .within('own'),
  ]),
];
