// What the directory knows and does, without any network.
import { randomInt } from 'node:crypto';

/**
 * @typedef {object} Employee
 * @property {string} userName What the person signs in with.
 * @property {string} name
 * @property {string} phone Where one-time passwords go.
 * @property {string[]} groups What the person may use.
 */

/** @returns {Employee[]} Invented people; their names are those of `../worlds/it-desk/people.json`. */
export const employees = () => [
  { userName: 'noa.berg', name: 'Noa Berg', phone: '+44 1632 960741', groups: ['mail'] },
  {
    userName: 'helen.ashby',
    name: 'Helen Ashby',
    phone: '+44 1632 960702',
    groups: ['mail', 'finance-reports'],
  },
  { userName: 'jamie.cole', name: 'Jamie Cole', phone: '+44 1632 960735', groups: ['mail'] },
];

/** The directory of a small company: who there is, what they may use, and their passwords. */
export class Directory {
  #people;
  #message;

  /**
   * @param {Employee[]} [people]
   * @param {(phone: string, password: string) => void} [message] Takes a one-time password to a phone; the demo lets it fall.
   */
  constructor(people = employees(), message = () => undefined) {
    this.#people = people;
    this.#message = message;
  }

  /**
   * Sends a one-time password to the person's own phone: it passes through nobody else's hands, the portal's included.
   * @param {{ userName?: unknown, person?: unknown }} asked `person`: whom the caller vouches for; the user name has to be theirs.
   * @returns {{ sentTo: string } | null} `null` when there is no such person.
   */
  resetPassword({ userName, person }) {
    const found = this.#people.find((one) => one.userName === userName && one.name === person);
    if (!found) return null;
    this.#message(found.phone, String(randomInt(10_000_000, 99_999_999)));
    return { sentTo: `your phone ending in ${found.phone.slice(-3)}` };
  }

  /**
   * Lets a person use something.
   * @param {{ person?: unknown, group?: unknown }} asked
   * @returns {{ group: string } | null} `null` when there is no such person.
   */
  addToGroup({ person, group }) {
    const found = this.#people.find((one) => one.name === person);
    if (!found || typeof group !== 'string') return null;
    if (!found.groups.includes(group)) found.groups.push(group);
    return { group };
  }

  /**
   * What somebody may use; nothing for a stranger.
   * @param {string} name
   */
  groupsOf(name) {
    return this.#people.find((one) => one.name === name)?.groups ?? [];
  }
}
