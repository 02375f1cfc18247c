// The other worlds of the demo: each is a company of its own, with its own people and a tenant of its own in Portico.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} WorldPerson
 * @property {string} externalId
 * @property {string} name
 * @property {string} email
 * @property {string} job What the person does there, in words for newcomers.
 * @property {boolean} [decides] Whether decisions wait for the person.
 * @property {string[]} [roles] For staff; absent for customers, whose roles the portal keeps.
 * @property {string[]} [departments] For staff who work on some things only: keys of departments.
 * @property {{ externalId: string, name: string }} account
 * @property {boolean} staff Whether the person works for the company that runs the portal.
 *
 * @typedef {object} World
 * @property {string} key Name of its folder.
 * @property {string} company
 * @property {string} title What kind of world it is.
 * @property {string} lead One or two sentences.
 * @property {WorldPerson[]} people
 */

const FOLDER = new URL('../worlds/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));

/** @type {World[]} */
export const WORLDS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: key }) => {
    const accounts = read(`${key}/accounts.json`);
    // The first account is the company itself.
    const own = accounts[0].externalId;
    const people = read(`${key}/people.json`).map(({ account, roles, ...person }) => {
      const staff = account === own;
      const { name } = accounts.find(({ externalId }) => externalId === account);
      return { ...person, ...(staff ? { roles } : {}), account: { externalId: account, name }, staff };
    });
    return { key, company: read(`${key}/tenant.json`).name, ...read(`${key}/world.json`), people };
  });

/**
 * The person of a world with this key, or `undefined`.
 * @param {World} world
 * @param {string | null | undefined} externalId
 */
export const personIn = (world, externalId) =>
  world.people.find((person) => person.externalId === externalId);
