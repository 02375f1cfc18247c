import { isObject } from '../../../../forms/json.js';
import type { Locale } from '../../../kernel/context.js';
import { stepsOf } from '../../../kernel/json-pointer.js';
import type { ServiceDefinition } from '../definition.js';

/** A copy with another text at a place, sharing all the rest; only a text is replaced. */
function withText(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return typeof value === 'string' ? text : value;
  if (!(isObject(value) || Array.isArray(value)) || !Object.hasOwn(value, step)) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[step] = withText(copy[step], rest, text);
  return copy;
}

/** Published versions never change: what they say in a language is kept as long as they are. */
const said = new WeakMap<object, Map<Locale, object>>();

/** A service in a language; what that language has no text for stays as the definition says it. */
export function inLocale<T extends ServiceDefinition>(service: T, locale: Locale): T {
  const texts = Object.entries(service.texts?.[locale] ?? {});
  if (texts.length === 0) return service;
  const known = said.get(service) ?? new Map<Locale, object>();
  said.set(service, known);
  const made =
    known.get(locale) ??
    (texts.reduce<unknown>((at, [pointer, text]) => withText(at, stepsOf(pointer), text), service) as object);
  known.set(locale, made);
  return made as T;
}
