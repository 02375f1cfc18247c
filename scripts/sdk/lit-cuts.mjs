/**
 * What the browser build leaves out of Lit, per module: `[what, instead]`. A string must occur exactly once; a pattern must match.
 * Our elements use none of it, and `forbidden` in trim-lit.mjs tells when one does. If a later element needs something of it (a
 * directive, say), take that cut out of here: the weights in scripts/sizes.mjs show the price.
 */
export const cuts = {
  // Old browsers without adoptedStyleSheets; sentences for developers.
  '@lit/reactive-element/css-tag.js': [
    [
      /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
    [/if\(this\._\$cssResult\$=!0,\w!==\w\)throw Error\("[^"]+"\);/, 'this._$cssResult$=!0;'],
    [/throw Error\("Value passed to 'css'[^"]+"\+\w\+"[^"]+"\)/, 'throw Error("css")'],
    ['toString(){return this.cssText}', ''],
  ],

  '@lit/reactive-element/reactive-element.js': [
    // Polyfills, other copies of Lit, decorators, initializers.
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Options of properties but for `attribute` and `type: Boolean` or `Number`: attributes are read, never written.
    [/u=\{toAttribute\(.+?return i\}\},/, 'u=0,'],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))',
    ],
    ['static getPropertyDescriptor(t,s,i){', 'static getPropertyDescriptor(t,s){'],
    ['this.requestUpdate(t,h,i)},', 'this.requestUpdate(t,h)},'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    [/_\$ET\(t,s\)\{.+?(?=_\$AK\(t,s\)\{)/, ''],
    [
      /_\$AK\(t,s\)\{.+?(?=requestUpdate\(t,s,i,e=!1,h\)\{)/,
      '_$AK(t,s){const{_$Eh:i,elementProperties:e}=this.constructor,h=i.get(t);if(h){const{type:t}=e.get(h);this[h]=t===Boolean?null!==s:t===Number&&null!==s?+s:s}}',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.+?(?=async _\$EP\(\))/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
    ],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.+?\}(?=\}let t=!1)/,
      '',
    ],
    [
      'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      'update(t){this._$EM()}',
    ],
    [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
  ],

  'lit-html/lit-html.js': [
    // Polyfills, other copies of Lit.
    [
      /\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      '$lit=0;',
    ],
    // A sentence for developers; what it says no to stays refused.
    ['throw Error("invalid template strings array")', 'throw Error("html")'],
    // Compiled templates; svg`` and mathml``.
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===\w\.el&&\(.+?,this\.options\)\),\w\)/, '$1'],
    [/2===(\w)\?"<svg>":3===\1\?"<math>":""/, '""'],
    [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
    [/if\((.{1,80}),2===(\w)\|\|3===\2\)\{[^}]+\}/, '$1;'],
    // Directives, among them those that stand for an element; values inside of comments.
    [/function M\(t,i,s=t,e\)\{.+?(?=class R\{)/, 'function M(t,i){return i}'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/class Z\{.+?(?=const j=\{)/, ''],
    [',F:Z}', '}'],
    [
      /else\{let t=-1;for\(;-1!==\(t=\w\.data\.indexOf\(\w,t\+1\)\);\)\w\.push\(\{type:7,index:\w\}\),t\+=\w\.length-1\}/,
      '',
    ],
    [/else (\w)\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\)/, ''],
    ['(t?.creationScope??l)', 'l'],
    ['this._$AP?.(!1,!0,s);', ';'],
    // Whether a place is connected, and where it is: only directives ask.
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [/get (?:parentNode|_\$AU)\(\)\{return this\._\$AM\??\.\w.+?\}/g, ''],
    [/get parentNode\(\)\{let .+?,t\}get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
    ['get tagName(){return this.element.tagName}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [/this\._\$AN=void 0,/g, ''],
    [/this\.type=[12],/g, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  ],

  'lit-element/lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/,
      ';',
    ],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\.\S+?\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\.\S+?\?\.setConnected\(!1\)\}/,
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};
