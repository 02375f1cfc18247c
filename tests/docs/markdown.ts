import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the checkout. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A fenced block: what stands after the three backticks, and what is inside. */
export interface Block {
  info: string;
  text: string;
}

/** The fenced blocks of a text, in order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({
    info,
    text,
  }));
}

/** The one block with this info string; throws when there is none. */
export function blockOf(markdown: string, info: string): string {
  const found = blocksOf(markdown).filter((block) => block.info === info);
  if (found.length !== 1 || !found[0])
    throw new Error(`There are ${found.length} blocks "${info}", not one.`);
  return found[0].text;
}

/** The table that begins with these column titles, as rows of cells. */
export function tableOf(markdown: string, ...titles: string[]): string[][] {
  const rows = markdown
    .split('\n')
    .map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).slice(1, -1) : null));
  const cells = rows.map((row) => row?.map((cell) => cell.trim()) ?? null);
  const head = cells.findIndex((row) => row?.join('|') === titles.join('|'));
  if (head < 0) throw new Error(`There is no table ${titles.join(', ')}.`);
  const end = cells.findIndex((row, index) => index > head && row === null);
  return cells.slice(head + 2, end < 0 ? undefined : end) as string[][];
}

/** Every document of the checkout that people read, as a path. */
export function documents(folder = ''): string[] {
  const skipped = new Set(['node_modules', 'dist', '.git', '.portico', 'coverage']);
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const outsideOfCode = (markdown: string): string =>
  markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The anchors of the headings of a document, as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const headings = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  const slug = (title: string): string =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  return new Set([...headings].map(([, title = '']) => slug(title)));
}

/** The links of a document that lead nowhere inside the checkout. */
export function brokenLinks(path: string): string[] {
  const links = outsideOfCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].flatMap(([, target = '']) => (leads(path, target) ? [] : [target]));
}

function leads(from: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : relative(root, join(root, dirname(from), decodeURIComponent(file)));
  if (path.startsWith('..') || !existsSync(join(root, path))) return false;
  return anchor === undefined || anchorsOf(read(path)).has(anchor);
}

/** The paths of the checkout that a document names in code spans, for example `server/app.ts`. */
export function namedPaths(path: string): string[] {
  const spans = read(path)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .matchAll(/`([^`\n]+)`/g);
  return [...spans]
    .map(([, span = '']) => span)
    .filter((span) => /^(server|sdk|forms|examples|scripts|tests|docs|openapi)\/[\w./-]*$/.test(span));
}
