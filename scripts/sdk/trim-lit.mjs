import { cuts } from './lit-cuts.mjs';

/** Members of Lit that only Lit itself uses; the build shortens their names as well as the private ones. */
const internals =
  'isUpdatePending renderOptions renderBefore finalizeStyles elementStyles createProperty getPropertyDescriptor getPropertyOptions ' +
  'scheduleUpdate getUpdateComplete enableUpdating creationScope';
const anyOf = (words) => `(?:${words.replaceAll(' ', '|')})`;

/** Names that the build shortens. All of Lit is in one file, so they stay consistent. */
export const litInternals = new RegExp(`^(?:_\\$|${anyOf(internals)}$)`);

/** What our elements may not use, because the build takes it away from Lit. */
const forbidden = new RegExp(
  [
    `\\b${anyOf(internals)}\\b`,
    '\\b(?:svg|mathml)`',
    'from ["\']lit/(?:async-)?directive[^"\']*["\']',
    '\\b(?:reflect|converter|hasChanged|useDefault|noAccessor): ',
    '\\btype: (?:Array|Object)\\b',
    '\\bstate: true\\b',
    '\\b(?:addInitializer|removeController)\\b',
    '<!--[^>]*\\$\\{',
  ].join('|'),
);

/**
 * Cuts a module of Lit; answers other code as it is. Each cut must be found, so an update of Lit that moves the code fails the
 * build instead of changing it silently.
 * @param {string} code @param {string} id path of the module @returns {string} @throws {Error} when a cut is not found
 */
export function trim(code, id) {
  const module = Object.keys(cuts).find((path) => id.endsWith(`/node_modules/${path}`));
  for (const [what, instead] of cuts[module] ?? []) {
    const found = typeof what === 'string' ? code.split(what).length === 2 : what.test(code);
    if (!found) throw new Error(`${module} no longer holds ${what}: see scripts/sdk/lit-cuts.mjs`);
    // A function, because "$&" and the like stand in Lit's code.
    code = typeof what === 'string' ? code.replace(what, () => instead) : code.replace(what, instead);
  }
  return code;
}

/**
 * A rollup plugin: takes out of Lit what our elements do not use (`lit-cuts.mjs`); an element that uses it fails the build.
 * @returns {import('rollup').Plugin}
 */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      // Lit itself lies below "sdk" as well where the checkout's folder is called so.
      const isOurs = /\/sdk\/\w/.test(id) && !/\/node_modules\//.test(id);
      const [used] = isOurs ? (forbidden.exec(code) ?? []) : [];
      if (used) this.error(`${id} uses ${used}, which scripts/sdk/lit-cuts.mjs takes away from Lit.`);
      return { code: trim(code, id), map: null };
    },
  };
}
