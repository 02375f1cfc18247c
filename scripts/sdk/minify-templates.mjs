/**
 * A rollup plugin: takes the white space out of html`…` and css`…` templates.
 * Html: runs that hold a line break vanish between tags and at the ends; others become one space. So text next to a tag on its own
 * line loses no word space that a reader would see on one line. Css: comments and all space that carries no meaning.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css)`/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
        if (tag !== 'html' && tag !== 'css') return;
        const { quasis } = node.quasi;
        quasis.forEach((quasi, index) => {
          if (tag === 'html' && index === 0 && /^ \S/.test(quasi.value.raw))
            this.error(
              `${id}: the space at the start of html\`${quasi.value.raw}\` would be lost; put a word before it.`,
            );
          const ends = { first: index === 0, last: index === quasis.length - 1 };
          const text = tag === 'css' ? minifyCss(quasi.value.raw) : minifyHtml(quasi.value.raw, ends);
          edits.push({ start: quasi.start, end: quasi.end, text });
        });
      });
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}

/** @returns {string} the same style sheet with fewer bytes */
export function minifyCss(css) {
  return (
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/(^|[{};])([\w-]+): /g, '$1$2:')
      .replace(/;}/g, '}')
      // In selectors: quotes around a word, space around combinators. Elsewhere `+` may stand in a calc(), which needs it.
      .replace(/[^{};]*{/g, (selector) =>
        selector.replace(/='([a-z][\w-]*)'\]/g, '=$1]').replace(/ ([+~]) /g, '$1'),
      )
      .replace(/(^|[\s:,(])0\.(\d)/g, '$1.$2')
      .trim()
  );
}

/** @returns {string} the same markup with fewer bytes */
export function minifyHtml(html, { first, last }) {
  let text = html.replace(/>\s*\n\s*</g, '><').replace(/\s+/g, ' ');
  if (first) text = text.trimStart();
  if (last) text = text.trimEnd();
  // A value of one word needs no quotes; a slash behind it would become part of it.
  return text.replace(/="([\w-]+)"(?=[ >])/g, '=$1').replace(/ >/g, '>');
}

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit));
  if (!node || typeof node.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, visit);
}
