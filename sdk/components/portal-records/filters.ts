import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import type en from './messages.en.js';
import { kindOf, type Narrowing } from './narrowing.js';

type Field = Schemas['RecordFieldDescription'];

/** What the filters of a list show. */
export interface FiltersView {
  fields: readonly Field[];
  facets: readonly Schemas['Facet'][];
  narrowing: Narrowing;
  words: typeof en;
  /** Told when the person changed something. */
  changed: () => void;
}

/** One disclosure for each field by which the list can be narrowed. */
export const filters = (view: FiltersView): TemplateResult[] =>
  view.fields.flatMap((field) => {
    const kind = kindOf(field);
    const inside = kind === 'choice' ? choices(field, view) : kind && range(field, view);
    return inside
      ? html`<details part="filter" name="filter" @keydown=${closeByEscape} @focusout=${closeBehind}>
          <summary>${field.label}${chosen(field, view)}</summary>
          <fieldset tabindex="-1">
            <legend>${field.label}</legend>
            ${inside}
          </fieldset>
        </details>`
      : [];
  });

/** Escape closes, and the focus stays on what opens it again. */
function closeByEscape({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  const details = currentTarget as HTMLDetailsElement;
  details.open = false;
  details.querySelector('summary')!.focus();
}

/** Whoever goes elsewhere by keyboard does not look at it any more. */
function closeBehind({ relatedTarget, currentTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
}

/** The values that a field has, or could have, with how many records have them. */
function options({ name, values, type }: Field, { facets, words }: FiltersView): Schemas['FacetValue'][] {
  const found = facets.find(({ field }) => field === `data.${name}`)?.values ?? [];
  const known =
    type === 'boolean'
      ? [
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ]
      : values;
  const named = known.map((one) => ({
    ...one,
    count: found.find(({ value }) => value === one.value)?.count ?? 0,
  }));
  return known[0] ? named : [...found];
}

/** What is chosen, in the summary. */
function chosen(field: Field, view: FiltersView): unknown {
  const { values, from, to } = view.narrowing.of(field.name);
  const named = values.map(
    (value) => options(field, view).find((one) => one.value === value)?.label ?? value,
  );
  const text = named.join(', ') || (from || to ? `${from} – ${to}` : '');
  return text && html`<b>${text}</b>`;
}

function choices(field: Field, view: FiltersView): unknown {
  const { narrowing, changed } = view;
  const { values } = narrowing.of(field.name);
  const all = options(field, view);
  // What was chosen stays to be taken back, also when nothing has it any more.
  const gone = values.filter((value) => !all.some((one) => one.value === value));
  const shown = [...all, ...gone.map((value) => ({ value, label: value, count: 0 }))];
  // Where each record has a value of its own, choosing one narrows to nothing but it: that is what the search is for.
  const isUseful =
    field.values[0] || field.type === 'boolean' || values[0] || all.some(({ count }) => count > 1);
  return (
    isUseful &&
    shown.map(
      ({ value, label, count }) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${values.includes(value)}
            @change=${() => {
              narrowing.toggle(field.name, value);
              changed();
            }}
          /><span>${label}</span><small>${count}</small></label
        >`,
    )
  );
}

function range({ name, format, unit }: Field, { narrowing, words, changed }: FiltersView): TemplateResult[] {
  const wish = narrowing.of(name);
  return (['from', 'to'] as const).map(
    (end) =>
      html`<label class="end"
        >${words[end]} ${unit}<input
          type=${format ? 'date' : 'number'}
          step="any"
          .value=${wish[end]}
          @change=${({ target }: { target: HTMLInputElement }) => {
            wish[end] = target.value;
            changed();
          }}
      /></label>`,
  );
}

/** The orders that a list can have, with what they are called. */
export const orders = (
  { sorts, fields }: Schemas['RecordType'],
  words: typeof en,
): { value: string; label: string }[] =>
  sorts.flatMap((sort) => {
    const own: Record<string, [string, string]> = {
      createdAt: [words.oldest, words.newest],
      updatedAt: [words.unchanged, words.changed],
    };
    const field = fields.find(({ name }) => sort === `data.${name}`)?.label;
    const [up, down] = own[sort] ?? [fill(words.up, { field }), fill(words.down, { field })];
    return [
      { value: `-${sort}`, label: down },
      { value: sort, label: up },
    ];
  });
