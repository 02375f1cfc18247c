import type { TemplateResult } from 'lit';
import type { Field } from '../../../forms/fields.js';
import type { JsonSchema } from '../../../forms/schema.js';
import { lazy } from '../../client/lazy.js';
import { special, type Question } from '../../core/control.js';
import type { PortalElement } from '../../core/portal-element.js';

/** Shows a question in a way of its own; undefined for questions that it does not know. */
export type Widget = (question: Question) => TemplateResult | undefined;

interface Kind {
  widget: Widget;
  /** Says an answer in words; undefined for answers that it does not know. */
  say?: (field: Field, answer: unknown, host: PortalElement) => string | undefined;
  /** Says in the schema what it leaves to be understood, in a language. */
  prepare?: (schema: JsonSchema, language: string) => void;
}

/** What a schema says where it needs a widget, and the widget. */
const kinds: [RegExp, () => Promise<Kind>][] = [
  [/"x-(?:record|person)":/, () => lazy(() => import('./pick.js'))],
  [/"items":/, () => lazy(() => import('./rows.js'))],
  [/"x-widget":"(?:money|address)"|"format":"decimal"/, () => lazy(() => import('./groups.js'))],
  [/"x-widget":"signature"/, () => lazy(() => import('./signature.js'))],
];

const loaded = new Set<Kind>();

special.show = (question) => {
  for (const { widget } of loaded) {
    const shown = widget(question);
    if (shown) return shown;
  }
  return undefined;
};

special.say = (...answered) => {
  for (const { say } of loaded) {
    const said = say?.(...answered);
    if (said !== undefined) return said;
  }
  return undefined;
};

/** Loads the widgets that a schema needs. */
export async function loadWidgets(schema: JsonSchema, language: string): Promise<void> {
  const text = JSON.stringify(schema);
  const needed = kinds.filter(([names]) => names.test(text));
  for (const kind of await Promise.all(needed.map(([, load]) => load()))) {
    kind.prepare?.(schema, language);
    loaded.add(kind);
  }
}
