import { html, type TemplateResult } from 'lit';
import { idOf, type Question } from '../../core/control.js';

/** Ids, title and notes of a question, as the usual ones show them. */
export function headOf({ field, fault, words }: Question): {
  id: string;
  notesId: string;
  title: string;
  heading: unknown;
  notes: TemplateResult;
} {
  const { name, pointer, required, schema } = field;
  const id = idOf(pointer);
  const notesId = `${id}:`;
  const title = (schema.title as string | undefined) ?? name;
  return {
    ...{ id, notesId, title },
    heading: required ? title : html`${title} <small>(${words.optional})</small>`,
    notes: html`<div class="notes" id=${notesId}>
      ${schema['description']} ${schema['x-help']}
      <p>${fault}</p>
    </div>`,
  };
}
