// Everything dynamic that reaches a page goes through here.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is already safe HTML. Only `html` makes it. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/**
 * Writes one value into HTML: pieces made by `html` as they are, lists one after the other, everything else escaped.
 * `null`, `undefined` and `false` write nothing.
 * @param {unknown} value
 * @returns {string}
 */
function write(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (char) => ESCAPES[char]);
}

/**
 * Template tag for HTML: values are escaped, so they are safe as text and inside quoted attributes.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Html}
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((page, part, index) => page + write(values[index - 1]) + part));
}
