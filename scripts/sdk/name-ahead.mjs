/** What stands in the loader for names whose hashes are known only once everything is built, by the names without. Its own has no hash. */
const PLACEHOLDERS = { core: 'PORTAL_CORE', dpop: 'PORTAL_KEY', extras: 'PORTAL_EXTRAS' };

/**
 * A rollup plugin: tells the loader the names of the files that it fetches ahead.
 * @returns {import('rollup').Plugin}
 */
export function nameAhead() {
  return {
    name: 'name-ahead',
    generateBundle(_options, bundle) {
      const loader = bundle['portal.js'];
      for (const [name, placeholder] of Object.entries(PLACEHOLDERS)) {
        const file = Object.values(bundle).find((chunk) => chunk.name === name);
        if (!file || !loader.code.includes(placeholder))
          this.error(`The loader or the file "${name}" is not where it was.`);
        loader.code = loader.code.replace(placeholder, JSON.stringify(`./${file.fileName}`));
      }
    },
  };
}
