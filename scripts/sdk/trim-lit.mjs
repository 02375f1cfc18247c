/**
 * A rollup plugin: leaves out what Lit carries for browsers without adoptedStyleSheets, for polyfills and for other copies of Lit.
 * Each cut must be found, so an update of Lit that moves the code fails the build instead of changing it silently.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    [
      /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-html/lit-html.js': [
    [
      /\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      '$lit=0;',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/,
      ';',
    ],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      const module = Object.keys(cuts).find((path) => id.endsWith(`node_modules/${path}`));
      if (!module) return null;
      for (const [what, instead] of cuts[module]) {
        if (!what.test(code))
          this.error(`trim-lit: ${what} is no longer in ${module}; see scripts/sdk/trim-lit.mjs`);
        code = code.replace(what, instead);
      }
      return { code, map: null };
    },
  };
}
