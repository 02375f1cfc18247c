import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../../forms/fields.js';
import type { JsonObject } from '../../../forms/json.js';
import type { JsonSchema } from '../../../forms/schema.js';
import { stepsOf, type Step } from '../../../forms/steps.js';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import { adopt } from '../../core/adopt.js';
import type { PortalElement } from '../../core/portal-element.js';
import own from './guide.en.js';
import { styles } from './guide.styles.js';
import type en from './messages.en.js';
import { reviewed } from './review.js';

/** Leads through a form step by step, with a look at all answers at the end. */
export class Guide {
  #at = 0;
  #all: Step[] = [];
  #standard = own;

  constructor(
    private host: PortalElement<typeof en>,
    private schema: JsonSchema,
  ) {
    if (/^de\b/i.test(host.language)) void this.#translate();
  }

  /** Until the words are there, and without a connection, English ones do. */
  async #translate(): Promise<void> {
    const found = await lazy(() => import('./guide.de.js')).catch(() => undefined);
    if (found) this.#standard = found.default;
    this.host.requestUpdate();
  }

  get #words(): typeof own {
    return { ...this.#standard, ...(this.host.words as object) };
  }

  /** The fields of the current step; of the review none. */
  fields(active: Field[]): Field[] {
    this.#all = stepsOf(this.schema, active);
    this.#at = Math.min(this.#at, this.#all.length);
    return this.#all[this.#at]?.fields ?? [];
  }

  /** Whether files are asked now: on the last step. */
  get files(): boolean {
    return this.#at === this.#all.length - 1;
  }

  /** What the button under the step says; undefined where it submits. */
  get label(): string | undefined {
    return this.#all[this.#at] && this.#words.nextStep;
  }

  /** Whether what is wrong with this answer is to be mended now. Answers to come are nobody's fault yet. */
  covers(pointer: string): boolean {
    const step = this.#stepOf(pointer);
    return this.#at === this.#all.length || step === this.#at;
  }

  /** Goes on; false when all steps are done and the form is to be sent. */
  advance(): boolean {
    if (!this.label) return false;
    this.#go(this.#at + 1);
    return true;
  }

  /** Shows the step that asks a field; answers whether it is another one. */
  show(pointer: string): boolean {
    const step = this.#stepOf(pointer);
    const moves = step >= 0 && step !== this.#at;
    if (moves) this.#at = step;
    return moves;
  }

  /** Progress and heading of the step; of the review also all answers. */
  head(answers: JsonObject): TemplateResult {
    adopt(this.host, styles);
    const words = this.#words;
    const step = this.#all[this.#at];
    const of = { n: `${this.#at + 1}`, all: `${this.#all.length + 1}` };
    return html`<p part="progress">${fill(words.step, of)}</p>
      <h3 part="step" tabindex="-1">${step?.title ?? words.review}</h3>
      ${step ? nothing : this.#all.map((one, index) => this.#review(one, index, answers))}`;
  }

  /** The way back; nothing on the first step. */
  back(): TemplateResult | undefined {
    if (!this.#at) return undefined;
    return html`<button part="button" type="button" @click=${() => this.#go(this.#at - 1)}>
      ${this.#words.backStep}
    </button>`;
  }

  #review({ title, fields }: Step, index: number, answers: JsonObject): TemplateResult {
    const words = this.#words;
    const label = fill(words.changeStep, { step: title });
    return html`<section part="review">
      <h4>${title}</h4>
      <button part="button" type="button" aria-label=${label} @click=${() => this.#go(index)}>
        ${words.change}
      </button>
      <dl>
        ${reviewed(fields, { answers, words, host: this.host }).map(
          ({ title: name, text }) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
    </section>`;
  }

  /** Files belong to the last step, the form as a whole to none. */
  #stepOf(pointer: string): number {
    if (pointer === 'documents') return this.#all.length - 1;
    return this.#all.findIndex(({ fields }) =>
      fields.some((field) => `${pointer}/`.startsWith(`${field.pointer}/`)),
    );
  }

  /** Whoever reads by ear hears where they are: the heading takes the focus. */
  #go(step: number): void {
    this.#at = step;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>('[part=step]')?.focus();
    });
  }
}
