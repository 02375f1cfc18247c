import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { adopt } from '../../core/adopt.js';
import { control, type Question } from '../../core/control.js';
import type { PortalElement } from '../../core/portal-element.js';
import { loadWords } from '../../core/words.js';
import { headOf } from './question-head.js';
import en from './rows.en.js';
import { styles } from './rows.styles.js';
import type { Widget } from './widgets.js';

const vocabulary = { name: 'portal-request-form', en, others: { de: () => import('./rows.de.js') } };

/** The most entries of a list that says no limit. */
const MOST = 100;

/** What is said and shown about the lists of one form. */
interface Lists {
  words: typeof en;
  /** The question of each list as it was shown last, by pointer. */
  asked: Map<string, Question>;
  /** What was done last to the list with this pointer, for those who read by ear. */
  news: Map<string, string>;
}

const forms = new WeakMap<PortalElement, Lists>();

function listsOf(host: PortalElement): Lists {
  const known = forms.get(host);
  if (known) return known;
  const lists: Lists = { words: en, asked: new Map(), news: new Map() };
  forms.set(host, lists);
  void loadWords(vocabulary, host.language).then((words) => {
    lists.words = words as typeof en;
    host.requestUpdate();
  });
  return lists;
}

const entriesOf = ({ answer }: Question): unknown[] => (Array.isArray(answer) ? answer : []);
const holder = (pointer: string): string => pointer.replace(/\/[^/]*$/, '');
/** An entry without answers: a group, or nothing yet. */
const blank = ({ field }: Question): unknown =>
  ['properties', '$ref', 'allOf'].some((keyword) => keyword in (field.schema.items as object)) ? {} : '';

/** The title of an entry: what the list calls one, and its number. */
const titleOf = ({ field }: Question, at: number): string => {
  const { title = field.name, 'x-item': item = title } = field.schema;
  return `${item} ${at + 1}`;
};

/**
 * Gives a list other entries, and tells it. Controls show an answer only until somebody touches them, so they are written anew:
 * what stands in the second entry now stood in the third.
 * @param focus finds what takes the focus then
 */
async function change(
  question: Question,
  entries: unknown[],
  news: string,
  focus: (place: HTMLElement) => HTMLElement | null | undefined,
): Promise<void> {
  const host = question.host!;
  listsOf(host).news.set(question.field.pointer, news);
  question.set(entries);
  await host.updateComplete;
  const place = question.place!;
  for (const input of place.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (input.role === 'combobox') continue;
    input.value = input.defaultValue;
    input.checked = input.defaultChecked;
  }
  for (const option of place.querySelectorAll('option')) option.selected = option.defaultSelected;
  focus(place)?.focus();
}

/** The place of an entry. */
const entryAt = (place: HTMLElement, at: number): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(':scope > .entries > div:not(.notes) > div > .entry')][at];
const firstControl = (place: HTMLElement, at: number): HTMLElement | null | undefined =>
  entryAt(place, at)?.querySelector<HTMLElement>('input, select, textarea');
const adder = (place: HTMLElement): HTMLElement | null =>
  place.querySelector<HTMLElement>(':scope > .entries > .add');

function add(question: Question): void {
  const entries = entriesOf(question);
  const { words } = listsOf(question.host!);
  const news = fill(words.added_, { entry: titleOf(question, entries.length) });
  void change(question, [...entries, blank(question)], news, (place) => firstControl(place, entries.length));
}

function remove(question: Question, at: number): void {
  const { words } = listsOf(question.host!);
  const news = fill(words.removed, { entry: titleOf(question, at) });
  const left = entriesOf(question).filter((_, index) => index !== at);
  const next = Math.min(at, left.length - 1);
  void change(question, left, news, (place) => firstControl(place, next) ?? adder(place));
}

function move(question: Question, at: number, by: 1 | -1): void {
  const entries = [...entriesOf(question)];
  const to = at + by;
  [entries[at], entries[to]] = [entries[to], entries[at]];
  const { words } = listsOf(question.host!);
  void change(question, entries, fill(words.moved, { entry: titleOf(question, to) }), (place) => {
    const entry = entryAt(place, to);
    return (
      entry?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down') ??
      entry?.querySelector<HTMLElement>('.tools button')
    );
  });
}

/** The whole list: its entries, and the way to another one. */
function list(question: Question): TemplateResult {
  const { host, field, inner } = question;
  const { words, asked, news } = listsOf(host!);
  const isNew = asked.get(field.pointer)?.place !== question.place;
  asked.set(field.pointer, question);
  const entries = entriesOf(question);
  const { minItems = 0, maxItems = MOST } = field.schema as { minItems?: number; maxItems?: number };
  // What is needed in any case stands there to be filled in. The entries were shown before their list was known.
  if (entries.length < minItems && field.required) {
    const missing = Array.from({ length: minItems - entries.length }, () => blank(question));
    queueMicrotask(() => question.set([...entries, ...missing], true));
  } else if (isNew) queueMicrotask(() => host!.requestUpdate());
  const { id, notesId, title, heading, notes } = headOf(question);
  const { 'x-item': item = title } = field.schema;
  const isFull = entries.length >= maxItems;
  return html`<fieldset class="entries" aria-describedby=${notesId}>
    <legend>${heading}</legend>
    ${notes}${inner}
    ${
      isFull
        ? html`<p class="add" tabindex="-1">${fill(words.most, { n: `${maxItems}` })}</p>`
        : html`<button part="button" type="button" class="add" name=${id} @click=${() => add(question)}>
            ${fill(words.addEntry, { item })}
          </button>`
    }
    <p role="status">${news.get(field.pointer)}</p>
  </fieldset>`;
}

/** One entry: what it asks, and what can be done with it. */
function entry(question: Question): TemplateResult {
  const { host, field, inner } = question;
  const { words, asked } = listsOf(host!);
  // The list itself is shown after its entries: what is done to it then is done to the question as it is then.
  const listed = () => asked.get(holder(field.pointer));
  const { required = false, schema = {} } = listed()?.field ?? {};
  const { minItems = 0 } = schema as { minItems?: number };
  const at = Number(field.name);
  const count = field.of!;
  const { notesId, title, notes } = headOf(question);
  const tool = (name: string, sign: string, does: () => void, label: string) =>
    html`<button type="button" class=${name} aria-label=${fill(label, { entry: title })} @click=${does}>
      ${sign}
    </button>`;
  const tools = html`<div class="tools">
    ${at > 0 ? tool('up', '↑', () => move(listed()!, at, -1), words.upEntry) : nothing}
    ${at < count - 1 ? tool('down', '↓', () => move(listed()!, at, 1), words.downEntry) : nothing}
    ${
      count > minItems || !required
        ? tool('remove', '✕', () => remove(listed()!, at), words.removeEntry)
        : nothing
    }
  </div>`;
  // A single control says by itself what it asks.
  const { of: _of, ...alone } = field;
  if (!inner) return html`<div class="entry">${tools}${control({ ...question, field: alone })}</div>`;
  return html`<fieldset class="entry" aria-describedby=${notesId}>
    <legend>${title}</legend>
    ${tools}${notes}${inner}
  </fieldset>`;
}

/** Lists whose entries are filled in one by one. */
export const widget: Widget = (question) => {
  const { host, place, field, inner } = question;
  if (!host || !place) return undefined;
  const isList = field.fields && field.schema.items;
  if (!isList && !field.of) return undefined;
  adopt(host, styles);
  return isList && inner ? list(question) : entry(question);
};
