import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { adopt } from '../../core/adopt.js';
import type { Question, special } from '../../core/control.js';
import { loadWords } from '../../core/words.js';
import en from './pick.en.js';
import { sourceOf, type Option, type Options, type Source } from './pick-options.js';
import { styles } from './pick.styles.js';
import { headOf } from './question-head.js';
import type { Widget } from './widgets.js';

const vocabulary = { name: 'portal-request-form', en, others: { de: () => import('./pick.de.js') } };

/** What ids are called, as far as a page has learnt it. */
const names = new Map<string, string>();

/** Typing is over for this long (ms) before the list is asked for. */
const PAUSE = 200;

/** One field in which a record or a person is chosen: a combobox with a list that is searched as people type. */
class Pick {
  #words: typeof en = en;
  #text = '';
  /** What is chosen; its id is the answer. */
  #chosen: Option | undefined;
  #found: Options | undefined;
  #open = false;
  #active = -1;
  #failed = false;
  #news = '';
  #timer = 0;
  #asking: AbortController | undefined;

  constructor(
    private question: Question,
    private source: Source,
  ) {
    const { host } = question;
    void loadWords(vocabulary, host!.language).then((words) => {
      this.#words = words as typeof en;
      this.#update();
    });
  }

  render(question: Question): TemplateResult {
    this.question = question;
    const { answer, field, fault } = question;
    if (answer !== this.#chosen?.id) this.#adoptAnswer(answer);
    const { id, notesId, title, heading, notes } = headOf(question);
    const words = this.#words;
    const list = `${id}:list`;
    const option = this.#open && this.#found?.options[this.#active];
    const isOpen = this.#open && !this.#failed && !!this.#found?.options.length;
    return html`<label for=${id}>${heading}</label>${notes}
      <div class="pick">
        <input
          id=${id}
          name=${id}
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls=${list}
          aria-activedescendant=${option ? `${list}:${this.#active}` : nothing}
          aria-describedby=${notesId}
          aria-invalid=${fault !== undefined}
          aria-required=${field.required}
          placeholder=${words.search}
          .value=${this.#text}
          @input=${this.#type}
          @click=${this.#show}
          @keydown=${this.#key}
          @blur=${this.#leave}
        />${
          this.#chosen &&
          html`<button type="button" aria-label=${fill(words.clear, { title })} @click=${this.#clear}>
            ✕
          </button>`
        }
        ${this.#popup(list, title)}
        <p role="status">${this.#news}</p>
      </div>`;
  }

  #popup(list: string, title: string): TemplateResult {
    const words = this.#words;
    const { options, more = false } = this.#found ?? { options: [] };
    const shown = this.#open && !this.#failed ? options : [];
    const hint = this.#failed ? words.broken : !this.#found ? '…' : options.length ? '' : words.nothing;
    return html`<div class="popup" ?hidden=${!this.#open}>
      <ul id=${list} role="listbox" aria-label=${title} ?hidden=${!shown.length}>
        ${shown.map((option, at) => this.#option(option, at, list))}
      </ul>
      <p>${hint || (more ? fill(words.first, { n: `${shown.length}` }) : '')}</p>
    </div>`;
  }

  #option(option: Option, at: number, list: string): TemplateResult {
    return html`<li
      id="${list}:${at}"
      role="option"
      aria-selected=${at === this.#active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(option)}
    >
      ${option.name}<small>${option.note}</small>
    </li>`;
  }

  #update(): void {
    this.question.host!.requestUpdate();
  }

  /** An answer that was there before, or that changed behind the field. */
  #adoptAnswer(answer: unknown): void {
    this.#chosen = typeof answer === 'string' && answer ? { id: answer, name: '…', note: '' } : undefined;
    this.#text = this.#chosen?.name ?? '';
    if (!this.#chosen) return;
    const { id } = this.#chosen;
    const take = (found: Option | undefined) => {
      if (this.#chosen?.id !== id) return;
      this.#chosen = found ?? { id, name: this.#words.hidden, note: '' };
      this.#text = this.#chosen.name;
      names.set(id, this.#text);
      this.#update();
    };
    this.source.named(id).then(take, () => take(undefined));
  }

  #type = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    // The form tells all its fields to look once more before it is sent.
    if (value === this.#text) return;
    this.#text = value;
    this.#active = -1;
    this.#ask(PAUSE);
  };

  #show = (): void => {
    if (!this.#open) this.#ask(0);
  };

  #ask(pause: number): void {
    this.#open = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), pause);
    this.#update();
  }

  async #search(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    // The name of what is chosen is no search: it would only find itself.
    const search = this.#text === this.#chosen?.name ? '' : this.#text.trim();
    try {
      const found = await this.source.find(search, asking.signal);
      if (asking.signal.aborted) return;
      this.#found = found;
      this.#failed = false;
      this.#active = found.options.length && search ? 0 : -1;
      const n = `${found.options.length}`;
      const { first, found: all, nothing: none } = this.#words;
      this.#news = found.options.length ? fill(found.more ? first : all, { n }) : none;
    } catch {
      if (asking.signal.aborted) return;
      this.#failed = true;
      this.#news = this.#words.broken;
    }
    this.#update();
  }

  #choose(option: Option | undefined): void {
    this.#chosen = option;
    this.#text = option?.name ?? '';
    if (option) names.set(option.id, option.name);
    this.#news = option ? fill(this.#words.chosen, option as never) : '';
    this.#close();
    this.question.set(option?.id);
  }

  #clear = (event: Event): void => {
    const box = (event.target as HTMLElement).closest('.pick');
    this.#choose(undefined);
    box?.querySelector('input')?.focus();
  };

  #close(): void {
    this.#asking?.abort();
    clearTimeout(this.#timer);
    this.#open = false;
    this.#active = -1;
    this.#update();
  }

  /** What was typed and not chosen is no answer: the field shows what counts. */
  #leave = (): void => {
    if (!this.#text.trim() && this.#chosen) this.#choose(undefined);
    this.#text = this.#chosen?.name ?? '';
    this.#close();
  };

  #key = (event: KeyboardEvent): void => {
    const { options = [] } = this.#found ?? {};
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      if (!this.#open) return this.#ask(0);
      const count = options.length;
      if (count)
        this.#active = (this.#active + move + count + (this.#active < 0 && move < 0 ? 1 : 0)) % count;
      this.#update();
      void this.question.host!.updateComplete.then(() =>
        this.question.place?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter' && this.#open) {
      event.preventDefault();
      const option = options[this.#active];
      if (option) this.#choose(option);
    } else if (event.key === 'Escape' && this.#open) {
      event.stopPropagation();
      this.#text = this.#chosen?.name ?? '';
      this.#close();
    }
  };
}

/** The account that answers are for, where whoever lends the form says it. */
const accountOf = (host: object): string | undefined => (host as { answersFor?: string }).answersFor;

/** The name of what an answer names; what the page has not met yet is asked for. */
export const say: NonNullable<typeof special.say> = ({ schema }, answer, host) => {
  const source = host.activePortal && sourceOf(schema, host.activePortal, accountOf(host));
  if (!source || typeof answer !== 'string') return undefined;
  if (!names.has(answer)) {
    names.set(answer, '…');
    const take = (name: string) => {
      names.set(answer, name);
      host.requestUpdate();
    };
    source.named(answer).then(
      (found) => take(found?.name ?? en.hidden),
      () => take(en.hidden),
    );
  }
  return names.get(answer);
};

const picks = new WeakMap<HTMLElement, Pick>();

/** Fields that name a record or a person. */
export const widget: Widget = (question) => {
  const { host, place, field } = question;
  const portal = host?.activePortal;
  if (!portal || !place) return undefined;
  const source = sourceOf(field.schema, portal, accountOf(host));
  if (!source) return undefined;
  adopt(host, styles);
  const pick = picks.get(place) ?? new Pick(question, source);
  picks.set(place, pick);
  return pick.render(question);
};
