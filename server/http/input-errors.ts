import { below } from '../../forms/json.js';
import type { ValidateError } from '@tsoa/runtime';
import type { Locale } from '../kernel/context.js';
import { PorticoError, type InputError, type InputPlace } from '../kernel/errors.js';

interface Words {
  detail: string;
  fix: string;
}

type Describe = (name: string, hint: string) => Words;

const EN: Record<string, Describe> = {
  required: (name) => ({ detail: `\`${name}\` is missing.`, fix: `Send \`${name}\`.` }),
  unexpected: (name) => ({ detail: `\`${name}\` is not known here.`, fix: `Leave \`${name}\` out.` }),
  type: (name, hint) => ({
    detail: `\`${name}\` has the wrong type.`,
    fix: `Send ${hint || 'the type that the contract names'}.`,
  }),
  enum: (name, hint) => ({
    detail: `\`${name}\` is none of the known values.`,
    fix: `Send one of: ${hint}.`,
  }),
  limit: (name, hint) => ({ detail: `\`${name}\` ${hint}.`, fix: 'Send a value within that limit.' }),
};

const DE: Record<string, Describe> = {
  required: (name) => ({ detail: `\`${name}\` fehlt.`, fix: `Senden Sie \`${name}\`.` }),
  unexpected: (name) => ({
    detail: `\`${name}\` ist hier nicht bekannt.`,
    fix: `Lassen Sie \`${name}\` weg.`,
  }),
  type: (name) => ({
    detail: `\`${name}\` hat den falschen Typ.`,
    fix: 'Senden Sie den Typ, den der Vertrag nennt.',
  }),
  enum: (name, hint) => ({
    detail: `\`${name}\` ist keiner der bekannten Werte.`,
    fix: `Senden Sie einen von: ${hint}.`,
  }),
  limit: (name) => ({
    detail: `\`${name}\` liegt außerhalb der Grenzen.`,
    fix: 'Senden Sie einen Wert innerhalb der Grenzen des Vertrags.',
  }),
};

const WORDS: Record<Locale, Record<string, Describe>> = { en: EN, de: DE };

/** tsoa's complaints by kind; the rest is about limits, whose sentence stands in the contract beside the field. */
const KINDS: readonly [RegExp, string][] = [
  [/is required$/, 'required'],
  [/excess property/, 'unexpected'],
  [/should be one of the following; \[(.*)\]/, 'enum'],
  [/^invalid (\w+)/, 'type'],
];

/** Whoever sends more faults than these mends them in several goes. */
const MOST_ERRORS = 50;

/** tsoa's validation result as our problem: 400 for parameters, 422 for bodies. */
export function validationProblem(error: ValidateError, locale: Locale): PorticoError {
  const errors = Object.entries(error.fields)
    .slice(0, MOST_ERRORS)
    .map(([path, { message }]) => inputError(path, message, locale));
  const inBody = errors.every((entry) => entry.in === 'body');
  return new PorticoError(inBody ? 'invalid_input' : 'invalid_parameter', { errors });
}

/** `body.user.email` → in body at `/user/email`; a parameter's path is its name. */
function inputError(path: string, message: string, locale: Locale): InputError {
  const unexpected = /^"(.*)" is an excess property/s.exec(message)?.[1];
  const { place, steps } = whereIs(unexpected === undefined ? path : without(path, unexpected));
  if (unexpected !== undefined) steps.push(unexpected);
  const [kind, hint] = classify(message);
  const pointer = steps.reduce(below, '');
  const describe = WORDS[locale][kind] ?? WORDS[locale]['limit'];
  return { in: place, pointer, code: kind, ...(describe as Describe)(steps.at(-1) ?? 'body', hint) };
}

/** The path of what holds a property; tsoa names the property itself in some places, and a name may hold dots. */
const without = (path: string, name: string): string =>
  path.endsWith(`.${name}`) ? path.slice(0, -name.length - 1) : path;

function whereIs(path: string): { place: InputPlace; steps: string[] } {
  const [first = '', ...rest] = path
    .split('.')
    .filter(Boolean)
    .map((step) => step.replace(/^\$(?=\d+$)/, ''));
  if (first === 'body' || first === 'requestBody') return { place: 'body', steps: rest };
  if (first === 'query') return { place: 'query', steps: rest };
  return { place: 'query', steps: [first, ...rest] };
}

function classify(message: string): [string, string] {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(message);
    if (match) return [kind, hintOf(kind, match)];
  }
  return ['limit', message];
}

function hintOf(kind: string, match: RegExpExecArray): string {
  if (kind === 'enum') return knownValues(match.input).join(', ');
  if (kind !== 'type') return '';
  const article = /^[aeio]/.test(match[1] ?? '') ? 'an' : 'a';
  return `${article} ${match[1]}`;
}

/** The values that an enum takes; of a union, tsoa tells one after the other: `…; ['open'] … ; ['closed'] …`. */
function knownValues(message: string): string[] {
  const lists = message.matchAll(/should be one of the following; \[([^\]]*)\]/g);
  return [...lists].flatMap(([, list = '']) => list.split(',').map((value) => value.replaceAll("'", '')));
}

/** The problem of a path that is not well-formed percent-encoding. */
export function pathProblem(): PorticoError {
  const german = {
    detail: 'Der Pfad ist nicht richtig kodiert.',
    fix: 'Kodieren Sie „%“ als „%25“ und alles andere nach RFC 3986.',
  };
  const error: InputError = {
    in: 'path',
    pointer: '',
    code: 'encoding',
    detail: 'The path is not encoded as it should be.',
    fix: 'Encode "%" as "%25" and the rest as RFC 3986 says.',
    translations: { de: german },
  };
  return new PorticoError('invalid_parameter', { errors: [error] });
}
