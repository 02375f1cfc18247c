import { html, type TemplateResult } from 'lit';
import type { Field } from '../../../forms/fields.js';
import { idOf } from '../../core/control.js';
import type { PortalElement } from '../../core/portal-element.js';
import type { Guide } from './guide.js';
import type en from './messages.en.js';

/** What is wrong: the way to each field; what no field asks is said in words. */
export function links(
  host: PortalElement<typeof en>,
  pointers: readonly string[],
  fields: ReadonlyMap<string, Field>,
  faults: ReadonlyMap<string, string>,
  guide: Guide | undefined,
): TemplateResult {
  /** Fragments do not reach into shadow roots: a link takes the focus to the first control by itself. */
  const goTo = async (event: Event, pointer: string): Promise<void> => {
    event.preventDefault();
    if (guide?.show(pointer)) {
      host.requestUpdate();
      await host.updateComplete;
    }
    const id = idOf(pointer);
    const controls = [...host.renderRoot.querySelector('form')!.elements] as HTMLInputElement[];
    controls.find(({ name }) => `${name}/`.startsWith(`${id}/`))?.focus();
  };
  /** In which entry of a list a field stands: several may ask the same. */
  const entryOf = (pointer: string): string => {
    const field = fields.get(pointer.replace(/\/[^/]*$/, ''));
    return field?.of ? `${field.schema.title}: ` : '';
  };
  const link = (pointer: string, { schema, name }: Field) =>
    html`<a href="#${idOf(pointer)}" @click=${(event: Event) => goTo(event, pointer)}
      >${entryOf(pointer)}${schema.title ?? name}</a
    >`;
  return html`<div part="notice" class="summary" role="alert" tabindex="-1">
    <p>${host.words!.check}</p>
    <ul>
      ${pointers.map((pointer) => {
        const field = fields.get(pointer);
        return html`<li>${field ? link(pointer, field) : faults.get(pointer)}</li>`;
      })}
    </ul>
  </div>`;
}
