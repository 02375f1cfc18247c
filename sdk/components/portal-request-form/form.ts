import { html, render, type TemplateResult } from 'lit';
import { settle, type Field } from '../../../forms/fields.js';
import type { JsonObject } from '../../../forms/json.js';
import type { Describe } from '../../../forms/messages.js';
import type { JsonSchema, SchemaObject } from '../../../forms/schema.js';
import { validate } from '../../../forms/engine.js';
import type { InputError, PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { PortalElement } from '../../core/portal-element.js';
import { explain, notice } from '../../core/states.js';
import type { Attachments } from './attachments.js';
import type { Guide } from './guide.js';
import { control, idOf } from '../../core/control.js';
import type { links as Links } from './links.js';
import type en from './messages.en.js';

/** A form while it is filled in. */
export interface Form {
  /** The form as it is to be shown now. */
  render(): TemplateResult;
  /** Its files; undefined where the service takes none. */
  files: Attachments | undefined;
}

/** An own copy without inherited names, so that a question may be called anything; of a list the list itself. */
const mine = ({ items }: SchemaObject, answers: unknown = items && []): JsonObject =>
  items ? (answers as JsonObject) : Object.assign(Object.create(null) as JsonObject, answers);

const flat = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);

/**
 * Makes the form of a service: it asks what the answers so far call for, says what is wrong, and submits.
 * @param given answers to begin with
 * @param files undefined where the service takes none
 * @param send sends valid answers with the ids of the files
 * @param guide undefined where the form is one screen
 * @param keep hears of every change, where what is not finished is kept
 */
export function createForm(
  host: PortalElement<typeof en>,
  schema: JsonSchema,
  given: object | undefined,
  files: Attachments | undefined,
  send: (data: JsonObject, documents: string[] | undefined) => Promise<void>,
  guide: Guide | undefined,
  keep?: (answers: () => JsonObject) => void,
): Form {
  const all = mine({}, given);
  const nodes = new Map<string, HTMLElement>();
  const judged = new Set<string>();
  let fields = new Map<string, Field>();
  let faults = new Map<string, string>();
  let refused: InputError[] = [];
  let summary: string[] = [];
  let describe: Describe | undefined;
  let links: typeof Links | undefined;
  let failure: PortalError | undefined;
  let isTried = false;
  let isBusy = false;
  let news = '';
  let explaining: Promise<void> | undefined;

  const data = () => settle(schema, all)[1];
  const update = () => host.requestUpdate();
  const shown = () => (update(), host.updateComplete);

  /** The field on the page that holds what a pointer points to; empty when there is none. */
  const placeOf = (pointer: string): string =>
    pointer && !fields.has(pointer) ? placeOf(pointer.replace(/\/?[^/]*$/, '')) : pointer;

  /** Finds what is wrong: one sentence for each field, empty until `explainFaults` has loaded the words. */
  const look = (answers: JsonObject) => {
    const found = validate(schema, answers).map((violation) => {
      const { pointer } = violation;
      const title = fields.get(placeOf(pointer))?.schema.title;
      return { pointer, ...(describe?.(violation, title) ?? { detail: '', fix: '' }) };
    });
    faults = new Map();
    for (const { pointer, detail, fix } of [...refused, ...found].reverse()) {
      const place = placeOf(pointer);
      faults.set(place, place ? fix : `${detail} ${fix}`);
    }
    const trouble = files?.trouble;
    if (trouble) faults.set('documents', trouble);
  };

  /** Loads the words for faults; without them they are told in general ones. */
  const explainFaults = () =>
    (explaining ??= lazy(() => import('./sentences.js'))
      .then((loaded) => {
        links = loaded.links;
        return loaded.sentences(host.language);
      })
      .catch(() => () => ({ detail: '', fix: host.words!.wrong }))
      .then((found) => {
        describe = found;
        update();
      }));

  const judge = async (refusals: InputError[]) => {
    isTried = true;
    refused = refusals.map(({ pointer, ...rest }) => ({
      ...rest,
      pointer: pointer.replace(/^\/(data)?/, ''),
    }));
    await shown();
    summary = [...fields.keys(), ''].filter(
      (pointer) => faults.has(pointer) && guide?.covers(pointer) !== false,
    );
    if (!summary.length) return;
    await explainFaults();
    await shown();
    host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    failure = undefined;
    // Takes what the browser filled in without telling, and dates that are not complete.
    for (const element of (event.target as HTMLFormElement).elements)
      element.dispatchEvent(new Event('input'));
    update();
    await files?.settle();
    await judge([]);
    if (!summary.length && guide?.advance()) isTried = false;
    else if (!summary.length) {
      try {
        await send(data(), files?.ids);
        files?.clear();
      } catch (error) {
        failure = error as PortalError;
        await judge(failure.errors ?? []);
      }
    }
    isBusy = false;
    update();
  };

  const node = (key: string): HTMLElement => {
    const found = nodes.get(key) ?? document.createElement('div');
    nodes.set(key, found);
    return found;
  };

  /** A box with the nodes of fields. Nodes are kept, and moved only when they must: focus and what is typed stay. */
  const list = (inside: Field[], values: JsonObject, base: string): HTMLElement => {
    const box = node(base);
    const wanted = inside.map((field) => {
      const { pointer, name, schema } = field;
      const place = node(pointer + JSON.stringify(schema));
      const fault = isTried || judged.has(idOf(pointer)) ? faults.get(pointer) : undefined;
      if (fault === '') void explainFaults();
      render(
        control({
          field,
          answer: values[name],
          fault,
          words: host.words!,
          set(answer, isOurs) {
            values[name] = answer;
            if (!isOurs) keep?.(data);
            update();
          },
          inner: field.fields && list(field.fields, (values[name] = mine(schema, values[name])), pointer),
          host,
          place,
        }),
        place,
      );
      return place;
    });
    for (const child of [...box.children]) if (!wanted.includes(child as HTMLElement)) child.remove();
    wanted.forEach((place, index) => {
      if (box.children[index] !== place) box.insertBefore(place, box.children[index]!);
    });
    return box;
  };

  return {
    files,
    render() {
      const words = host.words!;
      const before = fields;
      const [inside, answers] = settle(schema, all);
      fields = new Map(flat(inside).map((field) => [field.pointer, field]));
      if (files) fields.set('documents', files.field);
      const added = [...fields].filter(([pointer]) => before.size && !before.has(pointer));
      if (added[0])
        news = fill(words.added, {
          fields: added.map(([, { schema, name }]) => schema.title ?? name).join(', '),
        });
      const now = guide?.fields(inside) ?? inside;
      look(answers);
      return html`<form
        part="form"
        novalidate
        aria-busy=${isBusy}
        @submit=${submit}
        @focusout=${({
          target,
          relatedTarget,
        }: {
          target: HTMLInputElement;
          relatedTarget?: HTMLInputElement;
        }) => {
          if (target.name === relatedTarget?.name) return;
          judged.add(target.name);
          // Later than a click that has taken the focus: nothing moves away under the pointer.
          setTimeout(update, 200);
        }}
      >
        ${summary.length ? links?.(host, summary, fields, faults, guide) : ''} ${guide?.head(answers)}
        ${list(now, all, '')}
        ${guide?.files === false ? '' : files?.render(isTried ? faults.get('documents') : undefined)}
        ${
          !failure || summary.length
            ? ''
            : notice(failure.status < 500 && failure.status ? explain(failure, words) : words.unsure)
        }
        ${guide?.back()}
        <button part="button" class="primary" aria-disabled=${isBusy}>
          ${guide?.label ?? (isBusy ? words.sending : words.submit)}
        </button>
        <p role="status">${isBusy ? words.sending : news}</p>
      </form>`;
    },
  };
}
