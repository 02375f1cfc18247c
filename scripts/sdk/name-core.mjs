/** Stands for the name, whose hash is known only once everything is built. The loader's own name has no hash. */
const PLACEHOLDER = 'PORTAL_CORE';

/**
 * A rollup plugin: tells the loader the name of the file that all elements import.
 * @returns {import('rollup').Plugin}
 */
export function nameCore() {
  return {
    name: 'name-core',
    generateBundle(_options, bundle) {
      const core = Object.values(bundle).find(({ name }) => name === 'core');
      const loader = bundle['portal.js'];
      if (!core || !loader.code.includes(PLACEHOLDER))
        this.error('The loader or the core is not where it was.');
      loader.code = loader.code.replace(PLACEHOLDER, JSON.stringify(`./${core.fileName}`));
    },
  };
}
