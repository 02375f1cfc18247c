import { cpus, totalmem } from 'node:os';
import type { Spread } from './rounds.js';

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A ratio: its median, with the least and the greatest round. */
export const spread = ({ median, least, greatest }: Spread): string =>
  `${median.toFixed(2)} (${least.toFixed(2)} to ${greatest.toFixed(2)})`;

/** Milliseconds; small ones with a digit more. */
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** How often in a second; small ones with a digit more. */
export const rate = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** Says of a part that a run left it out, and how to ask for it. */
export const notMeasured = (args: string): string =>
  `Not measured in this run; \`npm run bench -- ${args}\` does.`;

/** The machine on which a run was made. */
export function hardware(): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  return `${cpus().length} cores (${model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
}
