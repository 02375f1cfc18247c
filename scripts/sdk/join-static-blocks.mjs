/** A static block as esbuild prints it, and the beginning of the next one. Nothing within it stands at the depth of its class. */
const pair = /(\n {2}static \{\n(?: {4}.*\n)+) {2}\}\n {2}static \{\n/;

/**
 * A rollup plugin: esbuild makes a block of each static field; those that follow one another become one. Bytes, in each element.
 * @returns {import('rollup').Plugin}
 */
export function joinStaticBlocks() {
  return {
    name: 'join-static-blocks',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      while (pair.test(code)) code = code.replace(pair, '$1');
      return { code, map: null };
    },
  };
}
