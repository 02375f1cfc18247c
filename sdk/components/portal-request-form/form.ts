import { html, render, type TemplateResult } from 'lit';
import { activeFields, prune, type Field } from '../../../forms/fields.js';
import type { JsonObject } from '../../../forms/json.js';
import type { Describe } from '../../../forms/messages.js';
import type { JsonSchema, Violation } from '../../../forms/schema.js';
import { validate } from '../../../forms/validate.js';
import type { InputError, PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import type { PortalElement } from '../../core/portal-element.js';
import { explain, notice } from '../../core/states.js';
import type { Attachments } from './attachments.js';
import { control } from './control.js';
import type en from './messages.en.js';

/** A form while it is filled in. */
export interface Form {
  /** The form as it is to be shown now. */
  render(): TemplateResult;
  /** Its files; undefined where the service takes none. */
  files: Attachments | undefined;
}

/** What a form is about. */
export interface FormOptions {
  schema: JsonSchema;
  /** Answers to begin with. */
  answers: object | undefined;
  files: Attachments | undefined;
  /** Sends valid answers. */
  send: (data: JsonObject, documents: string[] | undefined) => Promise<void>;
}

/** An own copy without inherited names, so that a question may be called anything. */
const mine = (answers: unknown): JsonObject =>
  Object.getPrototypeOf(Object(answers))
    ? (Object.assign(Object.create(null) as JsonObject, answers) as JsonObject)
    : (answers as JsonObject);

const flat = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);

/** Makes the form of a service: it asks what the answers so far call for, says what is wrong, and submits. */
export function createForm(
  host: PortalElement<typeof en>,
  { schema, answers, files, send }: FormOptions,
): Form {
  const all = mine({ ...answers });
  const nodes = new Map<string, HTMLElement>();
  const judged = new Set<string>();
  let fields = new Map<string, Field>();
  let faults = new Map<string, string>();
  let refused: InputError[] = [];
  let summary: string[] = [];
  let describe: Describe | undefined;
  let failure: PortalError | undefined;
  let isTried = false;
  let isBusy = false;
  let news = '';

  const data = () => prune(schema, all);
  const update = () => host.requestUpdate();
  const idOf = (pointer: string) => encodeURI(pointer);

  /** The field on the page that holds what a pointer points to; empty when there is none. */
  const placeOf = (pointer: string): string =>
    pointer.startsWith('documents')
      ? 'documents'
      : pointer && !fields.has(pointer)
        ? placeOf(pointer.replace(/\/?[^/]*$/, ''))
        : pointer;

  /** Finds what is wrong, one sentence for each field. */
  const look = () => {
    faults = new Map();
    for (const wrong of [...refused, ...validate(schema, data())].reverse()) {
      const place = placeOf(wrong.pointer.replace(/^\/data|^\/(?=documents)/, ''));
      const { detail = '', fix = host.words!.wrong } = (wrong as InputError).fix
        ? (wrong as InputError)
        : (describe?.(wrong as Violation, fields.get(place)?.schema.title) ?? {});
      faults.set(place, place ? fix : `${detail} ${fix}`);
    }
    const trouble = files?.trouble;
    if (trouble) faults.set('documents', trouble);
  };

  const explainFaults = async () => {
    describe = await import('./sentences.js')
      .then(({ sentences }) => sentences(host.language))
      .catch(() => describe);
    update();
  };

  const judge = async (refusals: InputError[]) => {
    isTried = true;
    refused = refusals;
    await explainFaults();
    look();
    summary = [...fields.keys(), 'documents', ''].filter((pointer) => faults.has(pointer));
    update();
    await host.updateComplete;
    if (summary[0] !== undefined) host.renderRoot.querySelector<HTMLElement>('.summary')!.focus();
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
    if (!summary.length) {
      try {
        await send(data(), files?.ids);
      } catch (error) {
        failure = error as PortalError;
        if (failure.errors?.length) {
          await judge(failure.errors);
          failure = undefined;
        }
      }
    }
    isBusy = false;
    update();
  };

  /** Fragments do not reach into shadow roots: a link of the summary takes the focus to its control by itself. */
  const goTo = (event: Event) => {
    event.preventDefault();
    const name = (event.currentTarget as HTMLAnchorElement).getAttribute('href')!.slice(1);
    host.renderRoot
      .querySelector<HTMLElement>(`[name="${CSS.escape(name)}"],[id="${CSS.escape(name)}"]`)
      ?.focus();
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
      const id = idOf(pointer);
      render(
        control({
          field,
          id,
          answer: values[name],
          fault: isTried || judged.has(id) ? faults.get(pointer) : undefined,
          remark: field.required ? '' : html` <small>(${host.words!.optional})</small>`,
          choose: host.words!.choose,
          set(answer) {
            values[name] = answer;
            update();
          },
          inner: field.fields && list(field.fields, (values[name] = mine(values[name])), pointer),
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
      const inside = activeFields(schema, all);
      fields = new Map(flat(inside).map((field) => [field.pointer, field]));
      const added = [...fields].filter(([pointer]) => before.size && !before.has(pointer));
      if (added[0])
        news = fill(words.added, { fields: added.map(([, { schema, name }]) => schema.title ?? name) });
      look();
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
          setTimeout(explainFaults, 200);
        }}
      >
        ${
          summary[0] === undefined
            ? ''
            : html`<div part="notice" class="summary" role="alert" tabindex="-1">
                <p>${words.check}</p>
                <ul>
                  ${summary.map(
                    (pointer) =>
                      html`<li>
                        ${
                          pointer
                            ? html`<a href="#${idOf(pointer)}" @click=${goTo}
                                >${fields.get(pointer)?.schema.title ?? faults.get(pointer) ?? pointer}</a
                              >`
                            : faults.get('')
                        }
                      </li>`,
                  )}
                </ul>
              </div>`
        }
        ${list(inside, all, '')} ${files?.render(isTried ? faults.get('documents') : undefined)}
        ${failure && notice(failure.status < 500 && failure.status ? explain(failure, words) : words.unsure)}
        <button part="button" class="primary" aria-disabled=${isBusy}>
          ${isBusy ? words.sending : words.submit}
        </button>
        <p role="status">${isBusy ? words.sending : news}</p>
      </form>`;
    },
  };
}
