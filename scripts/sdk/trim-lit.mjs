/**
 * A rollup plugin: leaves out what Lit carries for browsers without adoptedStyleSheets, for polyfills, for other copies of Lit, for
 * decorators of the new kind, for compiled templates and for svg`` and mathml`` fragments: our elements use none of it (the build
 * tells when one uses svg``).
 * Each cut must be found, so an update of Lit that moves the code fails the build instead of changing it silently.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    [
      /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
    [/if\(this\._\$cssResult\$=!0,\w!==\w\)throw Error\("[^"]+"\);/, 'this._$cssResult$=!0;'],
    [/throw Error\("Value passed to 'css'[^"]+"\+\w\+"[^"]+"\)/, 'throw Error("css")'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]+\}/, ''],
    [/static addInitializer\(t\)\{[^}]+\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/removeController\(t\)\{[^}]+\}/, ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-html/lit-html.js': [
    [
      /\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      '$lit=0;',
    ],
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===\w\.el&&\(.+?,this\.options\)\),\w\)/, '$1'],
    [/2===(\w)\?"<svg>":3===\1\?"<math>":""/, '""'],
    [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
    [/if\((.{1,80}),2===(\w)\|\|3===\2\)\{[^}]+\}/, '$1;'],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/,
      ';',
    ],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

const internals =
  'isUpdatePending renderOptions renderBefore finalizeStyles elementStyles createProperty getPropertyDescriptor getPropertyOptions ' +
  'scheduleUpdate getUpdateComplete enableUpdating creationScope';

/** Names of Lit that the build shortens: its private members and what else only Lit itself uses. */
export const litInternals = new RegExp(`^_\\$|^(${internals.replaceAll(' ', '|')})$`);

/** @returns {import('rollup').Plugin} */
export function trimLit() {
  const ours = new RegExp(`\\b(svg|mathml)\`|\\b(${internals.replaceAll(' ', '|')})\\b`);
  return {
    name: 'trim-lit',
    transform(code, id) {
      const [taken] = /sdk\/\w/.test(id) ? (ours.exec(code) ?? []) : [];
      if (taken) this.error(`trim-lit: ${id} uses ${taken}, which the build takes away from Lit.`);
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
