import { TEXT_LIMIT } from './assertions.js';

/**
 * Finds out how a backtracking matcher behaves on a pattern, by the rule of one-character lookahead: a choice (take
 * another round or leave, this branch or that) is free when the next character decides it. A choice that is not free
 * multiplies the work by its number of ways, and inside a repetition does so in every round.
 */
type Node =
  | { kind: 'set'; first: Set<string> }
  | { kind: 'start' | 'nothing' }
  | { kind: 'look'; body: Node }
  | { kind: 'all'; parts: Node[] }
  | { kind: 'any'; branches: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number };

/** Longest pattern the parser takes. */
const MOST_CHARACTERS = 500;

/** Ways to try, as a power of ten: two choices over the whole of the longest text. */
const MOST_WAYS = 2 * Math.log10(TEXT_LIMIT);

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const BEYOND = [...'\u00a0\u00dfé\u0416\u05d0\u0627\u0939\u2028€中あ한💥'];

class PatternError extends Error {}

/** Reads a pattern that `RegExp` has accepted already. */
class Parser {
  private at = 0;
  private readonly samples: string[];

  constructor(private readonly source: string) {
    this.samples = [...new Set([...ASCII, ...BEYOND, ...source, ...escapedCharacters(source)])];
  }

  read(): Node {
    const branches = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    return branches.length > 1 ? { kind: 'any', branches } : branches[0]!;
  }

  private take(text: string): boolean {
    const isNext = this.source.startsWith(text, this.at);
    if (isNext) this.at += text.length;
    return isNext;
  }

  private match(pattern: RegExp): string {
    const found = pattern.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      parts.push(this.quantified(this.atom()));
    }
    return { kind: 'all', parts };
  }

  private quantified(body: Node): Node {
    const [quantifier = '', low, comma, high] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.rest()) ?? [];
    this.at += quantifier.length;
    if (!quantifier) return body;
    if (quantifier[0] === '*') return { kind: 'repeat', body, min: 0, max: Infinity };
    if (quantifier[0] === '+') return { kind: 'repeat', body, min: 1, max: Infinity };
    if (quantifier[0] === '?') return { kind: 'repeat', body, min: 0, max: 1 };
    const min = Number(low);
    return { kind: 'repeat', body, min, max: high ? Number(high) : comma ? Infinity : min };
  }

  private rest(): string {
    return this.source.slice(this.at);
  }

  private atom(): Node {
    if (this.take('^')) return { kind: 'start' };
    if (this.take('$') || this.match(/^\\[bB]/)) return { kind: 'nothing' };
    if (this.match(/^\\(?:[1-9]|k<)/)) throw new PatternError('refers back to a group');
    if (this.match(/^\(\?<[=!]/)) throw new PatternError('looks behind');
    const isLook = this.match(/^\(\?[=!]/);
    if (isLook || this.match(/^\((?:\?:|\?<\w+>|(?!\?))/)) return this.group(!!isLook);
    const atom = this.match(/^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u....|x..|c.|.)|[^(])/su);
    if (!atom) throw new PatternError('uses a kind of group that is not supported');
    return { kind: 'set', first: this.charactersOf(atom) };
  }

  private group(isLook: boolean): Node {
    const body = this.read();
    this.take(')');
    return isLook ? { kind: 'look', body } : body;
  }

  /** The samples an atom matches; classes by Unicode property all share one more, so that none counts as disjoint. */
  private charactersOf(atom: string): Set<string> {
    const test = new RegExp(`^(?:${atom})$`, 'u');
    const found = this.samples.filter((sample) => test.test(sample));
    return new Set(/\\[pP]/.test(atom) ? [...found, 'property'] : found);
  }
}

/** The characters a pattern writes as \\u.... or \\x..: the ends of its ranges. */
function escapedCharacters(source: string): string[] {
  const codes = source.matchAll(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi);
  return [...codes].map(([, long, short, byte]) => {
    const code = parseInt(long ?? short ?? byte ?? '0', 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
}

function isNullable(node: Node): boolean {
  if (node.kind === 'set') return false;
  if (node.kind === 'all') return node.parts.every(isNullable);
  if (node.kind === 'any') return node.branches.some(isNullable);
  return node.kind !== 'repeat' || node.min === 0 || isNullable(node.body);
}

/** The characters a node can begin with; `follow` is what may come after it. */
function firstOf(node: Node, follow: Set<string>): Set<string> {
  if (node.kind === 'set') return node.first;
  if (node.kind === 'any') return union(...node.branches.map((branch) => firstOf(branch, follow)));
  if (node.kind === 'all') return node.parts.reduceRight((after, part) => firstOf(part, after), follow);
  if (node.kind !== 'repeat') return follow;
  return union(firstOf(node.body, follow), isNullable(node) ? follow : new Set());
}

const union = (...sets: Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

const overlap = (one: Set<string>, other: Set<string>): boolean =>
  [...one].some((sample) => other.has(sample));

/** The power of ten of the ways there are to try `node`, when it is matched up to `times` times. */
function waysOf(node: Node, follow: Set<string>, times: number): number {
  if (node.kind === 'look') return waysOf(node.body, new Set(), times);
  if (node.kind === 'any') {
    const firsts = node.branches.map((branch) => firstOf(branch, follow));
    const isFree = firsts.every(
      (first, index) => !firsts.slice(0, index).some((other) => overlap(first, other)),
    );
    const here = isFree ? 0 : times * Math.log10(firsts.length);
    return node.branches.reduce((sum, branch) => sum + waysOf(branch, follow, times), here);
  }
  if (node.kind === 'all') {
    let after = follow;
    return node.parts.reduceRight((sum, part) => {
      const ways = waysOf(part, after, times);
      after = firstOf(part, after);
      return sum + ways;
    }, 0);
  }
  return node.kind === 'repeat' ? waysOfRepeat(node, follow, times) : 0;
}

function waysOfRepeat(node: Node & { kind: 'repeat' }, follow: Set<string>, times: number): number {
  const first = firstOf(node.body, new Set());
  const rounds = Math.min(node.max, TEXT_LIMIT);
  const isFree = node.min === node.max || (!overlap(first, follow) && !isNullable(node.body));
  const here = isFree ? 0 : times * Math.log10(rounds - Math.min(node.min, rounds) + 1);
  const after = node.max > 1 ? union(first, follow) : follow;
  return here + waysOf(node.body, after, times * rounds);
}

function startsAtStart(node: Node): boolean {
  if (node.kind === 'any') return node.branches.every(startsAtStart);
  if (node.kind === 'all') return node.parts[0] !== undefined && startsAtStart(node.parts[0]);
  return node.kind === 'start';
}

/** Why a pattern is refused, as the end of a sentence that begins with "the pattern"; `undefined` when it is fine. */
export function refusePattern(pattern: string): string | undefined {
  if (pattern.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  try {
    new RegExp(pattern, 'u');
    const node = new Parser(pattern).read();
    const starts = startsAtStart(node) ? 0 : Math.log10(TEXT_LIMIT);
    const isSlow = starts + waysOf(node, new Set(), 1) > MOST_WAYS + 0.01;
    return isSlow ? 'can be matched in too many ways, so that some text would take very long' : undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    return 'is not a regular expression (in Unicode mode)';
  }
}
