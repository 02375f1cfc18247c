import type { ToldEvent } from '../../deliveries/deliveries.model.js';
import {
  EVENT_TYPES,
  type EventType,
  type EventTypeRules,
  type Members,
  type ValueSchema,
} from '../../store/event-types.js';
import { stepsOf } from './subject.model.js';
import type { Values } from './templates.model.js';

/** What every event has. */
const OF_EVENTS = ['event.id', 'event.type', 'event.subject', 'event.sequence', 'event.time'] as const;

const DATA = 'event.data.';
const SECRET = 'secret.';

/** Names of secrets. */
export const SECRET_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Only texts and numbers stand in a template: no list, and nothing that is only true or absent. */
const isPlain = ({ type }: ValueSchema): boolean => type !== 'array' && type !== 'boolean';

/** The fields of the data of these types' events that may stand somewhere, each once. */
export function fieldsOf(types: readonly EventType[]): string[] {
  const names = types.flatMap((type) => {
    const { data }: EventTypeRules = EVENT_TYPES[type];
    return [data]
      .flat()
      .flatMap((members: Members) => Object.keys(members).filter((name) => isPlain(members[name] ?? {})));
  });
  return [...new Set(names.map((name) => name.replace('?', '')))];
}

/** What may stand for something of these types' events. */
export const namesOf = (types: readonly EventType[]): string[] => [
  ...OF_EVENTS,
  ...fieldsOf(types).map((field) => DATA + field),
];

/** The secret that a placeholder names; null when it names none. */
export function secretNamed(placeholder: string): string | null {
  const name = placeholder.startsWith(SECRET) ? placeholder.slice(SECRET.length) : '';
  return SECRET_NAME.test(name) ? name : null;
}

/**
 * What the placeholders stand for in an event.
 * @param taken What they take of its subject.
 */
export function valuesOf({ id, type, subject, sequence, time, data }: ToldEvent, taken: Values): Values {
  const whole = new Map<string, unknown>([
    ['event.id', id],
    ['event.type', type],
    ['event.subject', subject],
    ['event.sequence', sequence],
    ['event.time', time.toISOString()],
    ...Object.entries(data).map(([name, value]) => [DATA + name, value] as const),
  ]);
  return (name) => (stepsOf(name) ? taken(name) : whole.get(name));
}

/** Made-up data of an event of a type. */
export function sampleOf(type: EventType): Record<string, string | number> {
  const { data }: EventTypeRules = EVENT_TYPES[type];
  const [members = {}] = [data].flat();
  const plainOnes = Object.entries(members as Members).filter(([, schema]) => isPlain(schema));
  return Object.fromEntries(
    plainOnes.map(([name, schema]) => {
      const {
        type: kind,
        enum: values,
        pattern = '',
      } = schema as Partial<Record<'type' | 'pattern', string>> & {
        enum?: string[];
      };
      const prefix = /^\^([a-z]+)_/.exec(pattern)?.[1];
      const plain = name.replace('?', '');
      if (kind === 'integer') return [plain, 1];
      return [plain, values?.[0] ?? (prefix ? `${prefix}_${'0'.repeat(26)}` : `sample-${plain}`)];
    }),
  );
}

/** Made-up values of a subject. */
export const sampled: Values = (name) => `sample-${name.split('.').at(-1)}`;
