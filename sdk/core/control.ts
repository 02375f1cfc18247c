import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../forms/fields.js';
import { own } from '../../forms/json.js';
import type { SchemaObject } from '../../forms/schema.js';
import type { PortalElement } from './portal-element.js';

/** A field as it is to be shown. */
export interface Question {
  field: Field;
  answer: unknown;
  /** How to mend the answer; undefined while nothing is to be said, empty while the words load. */
  fault: string | undefined;
  words: { optional: string; choose: string };
  /** Takes an answer; `isOurs`: nobody gave it, and so nothing has to be kept. */
  set: (answer: unknown, isOurs?: boolean) => void;
  /** The fields of a group, or the entries of a list. */
  inner: HTMLElement | undefined;
  /** The element that asks; widgets that load later call its portal. */
  host?: PortalElement;
  /** Where the question stands, for as long as it is asked. */
  place?: HTMLElement;
}

/** What only some forms ask, once it has loaded; it answers undefined for questions of the usual kinds. */
export const special: {
  /** Shows a question. */
  show?: (question: Question) => TemplateResult | undefined;
  /** Says an answer in words. */
  say?: (field: Field, answer: unknown, host: PortalElement) => string | undefined;
} = {};

/** What a date or number field gives for something that it cannot read: no schema of such a field takes it. */
const unreadable = '\0';

/** Name and id of a field's control. */
export const idOf = encodeURI;

type Control = { target: HTMLInputElement };

/** Longest text (characters) that is asked for in one line, and most options that stand open. */
const line = 200;
const few = 5;

/**
 * Title, notes and control of one field. An answer is written into its control only until the person has touched it: nothing
 * changes under their hands.
 */
export function control(question: Question): TemplateResult {
  const made = special.show?.(question);
  if (made) return made;
  const { field, answer, fault, words, set, inner } = question;
  const { name, pointer, required, schema } = field;
  const { type, format = '', items, title = name, description, 'x-widget': widget } = schema;
  const {
    'x-help': help,
    'x-autocomplete': autocomplete = '',
    'x-placeholder': placeholder = '',
    'x-unit': unit,
  } = schema;
  const several = (items as SchemaObject | undefined)?.enum;
  const options = several ?? schema.enum;
  const labels = (several ? items : schema) as Record<string, Record<string, string>>;
  const chosen = [answer].flat();

  const id = idOf(pointer);
  const notesId = `${id}:`;
  const wrong = fault !== undefined;
  const isBox = /boolean/.test(type as string) && !options;
  const optional = required ? nothing : `(${words.optional})`;
  const labelOf = (option: unknown) => own(labels['x-enum-labels'], `${option}`) ?? option;
  const choice = (kind: string, label: unknown, isChosen: boolean, take: (isChosen: boolean) => void) =>
    html`<label class="choice"
      ><input
        type=${kind}
        name=${id}
        aria-invalid=${wrong}
        aria-describedby=${isBox ? notesId : nothing}
        .defaultChecked=${isChosen}
        @input=${({ target }: Control) => take(target.checked)}
      /><span>${label}</span></label
    >`;

  if (isBox) {
    // A box left empty says no where an answer is needed, else nothing.
    return html`${choice('checkbox', title, chosen[0] === true, (isChosen) => set(isChosen || (required ? false : undefined)))}
      <div class="notes" id=${notesId}>
        ${description} ${help}
        <p>${fault}</p>
      </div>`;
  }
  if (inner || several || (options && (widget === 'radio' || (!widget && options.length <= few)))) {
    return html`<fieldset aria-describedby=${notesId}>
      <legend>${title} <small>${optional}</small></legend>
      <div class="notes" id=${notesId}>
        ${description} ${help}
        <p>${fault}</p>
      </div>
      ${
        inner ??
        options!.map((option) =>
          choice(several ? 'checkbox' : 'radio', labelOf(option), chosen.includes(option), (isChosen) => {
            if (several)
              set(several.filter((other) => (other === option ? isChosen : chosen.includes(other))));
            else if (isChosen) set(option);
          }),
        )
      }
    </fieldset>`;
  }

  // Label and notes stand in each of the templates below: one of their own would be copied for each question.
  const ending = unit && html`<label for=${id}>${unit}</label>`;
  const isNumber = /number|integer/.test(type as string);
  const text = answer === unreadable ? '' : (answer ?? '');
  const read = ({ target: { value, validity } }: Control) =>
    set(
      validity.badInput
        ? unreadable
        : value && options
          ? options[+value]
          : value && isNumber
            ? +value
            : value,
    );
  if (options) {
    return html`<label for=${id}>${title} <small>${optional}</small></label>
      <div class="notes" id=${notesId}>
        ${description} ${help}
        <p>${fault}</p>
      </div>
      <select
        id=${id}
        name=${id}
        autocomplete=${autocomplete}
        aria-describedby=${notesId}
        aria-invalid=${wrong}
        aria-required=${required}
        @input=${read}
      >
        <option value="">${words.choose}</option>
        ${options.map(
          (option, index) =>
            html`<option value=${index} .defaultSelected=${option === answer}>${labelOf(option)}</option>`,
        )}</select
      >${ending}`;
  }
  if (
    widget === 'textarea' ||
    format === 'portal-multiline' ||
    (!format && (schema['maxLength'] as number) > line)
  ) {
    return html`<label for=${id}>${title} <small>${optional}</small></label>
      <div class="notes" id=${notesId}>
        ${description} ${help}
        <p>${fault}</p>
      </div>
      <textarea
        id=${id}
        name=${id}
        autocomplete=${autocomplete}
        aria-describedby=${notesId}
        aria-invalid=${wrong}
        aria-required=${required}
        placeholder=${placeholder}
        .defaultValue=${text}
        @input=${read}
      ></textarea
      >${ending}`;
  }
  return html`<label for=${id}>${title} <small>${optional}</small></label>
    <div class="notes" id=${notesId}>
      ${description} ${help}
      <p>${fault}</p>
    </div>
    <input
      id=${id}
      name=${id}
      autocomplete=${autocomplete}
      aria-describedby=${notesId}
      aria-invalid=${wrong}
      aria-required=${required}
      placeholder=${placeholder}
      .defaultValue=${text}
      @input=${read}
      type=${isNumber ? 'number' : format.replace('phone', 'tel')}
      step="any"
    />${ending}`;
}
