import { formats } from '../../../forms/index.js';
import { PorticoError, queryError, type InputError } from '../../kernel/errors.js';
import { wordsIn } from '../../kernel/words.js';
import type { Order, SortKind } from '../../store/paging.js';
import type { Filter } from '../../store/scoped-collection.js';
import type { FieldAccess } from './field-access.js';
import { pathOf } from './field-access.js';
import { valueTerm } from './record-data.js';
import { badValue, BAD_FILTER, notAvailable, tooMany } from './record-query.words.js';
import { isScalar, kindOf, propertiesOf, rulesOf, type RecordTypeRules } from './record-type.model.js';
import type { RecordQuery } from './records.query.js';

const OPERATORS = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte'];
/** Order means nothing for true and false. */
const EQUALITY = ['eq', 'ne', 'in'];
const MOST_FACETS = 5;
const MOST_VALUES = 50;
const MOST_SEARCHED = 8;

/** How a value of a filter is read. */
type ValueKind = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'date-time' | 'moment';

/** A condition on one field. */
export interface FieldFilter {
  /** As the caller wrote it, such as `data.status`. */
  path: string;
  /** The condition itself and, where there can be, one that the index of terms knows. */
  conditions: Filter[];
}

/** A list of records as it is asked for, every part of it allowed. */
export interface ReadQuery {
  filters: FieldFilter[];
  order: Order;
  /** Fields to count. */
  facets: string[];
  words: string[];
  /** Fields to search. */
  searched: string[];
}

/**
 * Reads a query as far as this caller may ask it. A field that is hidden from them answers like one that does not exist.
 * @throws 400 that names each faulty parameter and what there is instead.
 */
export function readQuery(type: RecordTypeRules, access: FieldAccess, query: RecordQuery): ReadQuery {
  const reader = new QueryReader(type, access);
  const read = {
    filters: (query.filter ?? []).flatMap((text, at) => reader.filter(text, `/filter/${at}`)),
    order: reader.order(query.sort ?? '-createdAt'),
    facets: reader.facets(query.facets),
    words: wordsIn(query.search ?? '').slice(0, MOST_SEARCHED),
    searched: access.everReadable().filter((name) => rulesOf(type, name).searchable),
  };
  if (reader.errors.length > 0) throw new PorticoError('invalid_parameter', { errors: reader.errors });
  return read;
}

/** What a caller may filter and count by. */
export function filterableFor(type: RecordTypeRules, access: FieldAccess): string[] {
  return access.everReadable().filter((name) => rulesOf(type, name).filterable);
}

/** What `sort` takes from a caller. When something changed last tells of every field, so that it is for who reads them all. */
export function sortsFor(type: RecordTypeRules, access: FieldAccess): string[] {
  const fields = access.everReadable().filter((name) => rulesOf(type, name).sortable);
  return ['createdAt', ...(access.readsAll() ? ['updatedAt'] : []), ...fields.map(pathOf)];
}

class QueryReader {
  readonly errors: InputError[] = [];

  constructor(
    private readonly type: RecordTypeRules,
    private readonly access: FieldAccess,
  ) {}

  filter(text: string, pointer: string): FieldFilter[] {
    const [, path = '', operator = '', raw = ''] = /^([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
    if (path === '') return this.fail(queryError(pointer, 'format', BAD_FILTER));
    const kinds = this.filterKinds();
    const kind = kinds.get(path);
    if (!kind) {
      const known = [...kinds.keys()];
      const words = notAvailable(
        'You cannot filter by this field.',
        'Nach diesem Feld können Sie nicht filtern.',
        known,
      );
      return this.fail(queryError(pointer, 'field', words));
    }
    const operators = kind === 'boolean' ? EQUALITY : OPERATORS;
    if (!operators.includes(operator)) {
      const words = notAvailable(
        'The filter has no such operator.',
        'Der Filter hat keinen solchen Operator.',
        operators,
      );
      return this.fail(queryError(pointer, 'operator', words));
    }
    const texts = operator === 'in' ? raw.split(',') : [raw];
    if (texts.length > MOST_VALUES) return this.fail(queryError(pointer, 'limit', tooMany(MOST_VALUES)));
    const values = texts.map((one) => valueOf(kind, one));
    if (values.includes(undefined)) {
      return this.fail(queryError(pointer, 'value', badValue(kind === 'moment' ? 'date-time' : kind)));
    }
    const condition = { [`$${operator}`]: operator === 'in' ? values : values[0] };
    const isExact = path.startsWith('data.') && (operator === 'eq' || operator === 'in');
    const terms = isExact ? [{ terms: { $in: values.map((value) => valueTerm(path.slice(5), value)) } }] : [];
    return [{ path, conditions: [{ [path]: condition }, ...terms] }];
  }

  order(sort: string): Order {
    const descending = sort.startsWith('-');
    const path = descending ? sort.slice(1) : sort;
    const known = sortsFor(this.type, this.access);
    if (!known.includes(path)) {
      const words = notAvailable('You cannot sort by this.', 'Danach können Sie nicht sortieren.', known);
      this.errors.push(queryError('/sort', 'field', words));
    }
    const kind = path.startsWith('data.') ? this.sortKind(path.slice(5)) : 'date';
    return { field: path, direction: descending ? -1 : 1, ...(kind === 'date' ? {} : { kind }) };
  }

  facets(text: string | undefined): string[] {
    if (text === undefined) return [];
    const names = [...new Set(text.split(','))];
    const known = filterableFor(this.type, this.access).map(pathOf);
    if (names.length > MOST_FACETS) this.errors.push(queryError('/facets', 'limit', tooMany(MOST_FACETS)));
    else if (names.some((name) => !known.includes(name))) {
      const words = notAvailable(
        'You cannot count by one of these.',
        'Nach einem davon können Sie nicht zählen.',
        known,
      );
      this.errors.push(queryError('/facets', 'field', words));
    }
    return names.map((name) => name.slice(5));
  }

  private fail(error: InputError): [] {
    this.errors.push(error);
    return [];
  }

  /** What this caller may filter by, and how its values are read. */
  private filterKinds(): Map<string, ValueKind> {
    const fields = filterableFor(this.type, this.access).map((name): [string, ValueKind] => {
      const { format } = propertiesOf(this.type)[name] ?? {};
      const kind = kindOf(this.type, name) as ValueKind;
      return [
        pathOf(name),
        kind === 'string' && (format === 'date' || format === 'date-time') ? format : kind,
      ];
    });
    return new Map<string, ValueKind>([
      ['externalId', 'string'],
      ['createdAt', 'moment'],
      ...(this.access.readsAll() ? ([['updatedAt', 'moment']] as const) : []),
      ...fields,
    ]);
  }

  private sortKind(name: string): SortKind {
    const kind = kindOf(this.type, name);
    if (!isScalar(kind)) return 'string';
    return kind === 'integer' ? 'number' : (kind as SortKind);
  }
}

/** A value as the database compares it; undefined when it is none of the kind. */
function valueOf(kind: ValueKind, text: string): unknown {
  switch (kind) {
    case 'number':
    case 'integer': {
      const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
      const fits = kind === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
      return fits ? number : undefined;
    }
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : undefined);
    case 'date':
      return formats['date']?.(text) ? text : undefined;
    case 'date-time':
      return momentOf(text)?.toISOString();
    case 'moment':
      return momentOf(text);
    default:
      return text;
  }
}

function momentOf(text: string): Date | undefined {
  const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/i.test(text)
    ? new Date(text)
    : new Date(NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
