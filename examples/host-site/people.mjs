// The host's own users: Portico never sees this list, only the one person that a session is asked for. The keys are
// the `externalId`s of `../demo-data/people.json`, so that each of them meets their own requests.

/**
 * @typedef {{ name: string, site: string, runs: string, state: string, tone: 'good' | 'watch' }} Pump
 * @typedef {object} Person
 * @property {string} externalId Stable key of the person on this site.
 * @property {string} name
 * @property {string} email
 * @property {string[]} [roles] What the person may do in the portal, for staff. Absent for customers: whoever manages people at
 *   their company decides it there.
 * @property {{ externalId: string, name: string, locations?: { externalId: string, name: string }[] }} account The company
 *   that the person acts for, and its places.
 * @property {Pump[]} pumps What the overview page shows; empty for staff.
 */

const BRIGHTWATER = {
  externalId: 'brightwater',
  name: 'Brightwater Utilities',
  locations: [
    { externalId: 'pump-house-3', name: 'Pump house 3' },
    { externalId: 'reservoir-north', name: 'Reservoir North' },
    { externalId: 'reservoir-south', name: 'Reservoir South' },
  ],
};

/** @type {Pump[]} */
const BRIGHTWATER_PUMPS = [
  { name: 'KP-80', site: 'Pump house 3', runs: '14,210 h', state: 'Visit agreed', tone: 'watch' },
  { name: 'KP-125', site: 'Reservoir North', runs: '9,874 h', state: 'Running', tone: 'good' },
  { name: 'KP-125', site: 'Reservoir South', runs: '9,902 h', state: 'Running', tone: 'good' },
  { name: 'Dosa 12', site: 'Chlorination', runs: '3,051 h', state: 'Service due', tone: 'watch' },
];

/** @type {Person[]} */
export const PEOPLE = [
  {
    externalId: 'mara',
    name: 'Mara Lindqvist',
    email: 'mara@brightwater.example',
    account: BRIGHTWATER,
    pumps: BRIGHTWATER_PUMPS,
  },
  {
    externalId: 'sofia',
    name: 'Sofia Almgren',
    email: 'sofia@brightwater.example',
    account: BRIGHTWATER,
    pumps: BRIGHTWATER_PUMPS,
  },
  {
    externalId: 'elin',
    name: 'Elin Sandberg',
    email: 'elin@brightwater.example',
    account: BRIGHTWATER,
    pumps: BRIGHTWATER_PUMPS,
  },
  {
    externalId: 'tomas',
    name: 'Tomás Ferreira',
    email: 'tomas@oakfield.example',
    account: { externalId: 'oakfield', name: 'Oakfield Dairy' },
    pumps: [
      { name: 'KP-40', site: 'Pasteuriser line 2', runs: '6,480 h', state: 'Noise reported', tone: 'watch' },
      { name: 'KP-40', site: 'Pasteuriser line 1', runs: '6,502 h', state: 'Running', tone: 'good' },
      { name: 'KP-80', site: 'Cleaning station', runs: '2,118 h', state: 'Running', tone: 'good' },
    ],
  },
  {
    externalId: 'ines',
    name: 'Ines Okafor',
    email: 'ines@kestrel.example',
    roles: ['agent'],
    account: { externalId: 'kestrel', name: 'Kestrel Pumps' },
    pumps: [],
  },
  {
    externalId: 'petra',
    name: 'Petra Vogt',
    email: 'petra@kestrel.example',
    roles: ['approver'],
    account: { externalId: 'kestrel', name: 'Kestrel Pumps' },
    pumps: [],
  },
];

/**
 * The person with this key, or `undefined`.
 * @param {string | null | undefined} externalId
 */
export function findPerson(externalId) {
  return PEOPLE.find((person) => person.externalId === externalId);
}

/**
 * Whether the person works for Kestrel Pumps.
 * @param {Person} person
 */
export function isStaff(person) {
  return person.account.externalId === 'kestrel';
}
