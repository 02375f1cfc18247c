import { css, html, render, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import { adopt } from '../../core/adopt.js';
import { control } from '../../core/control.js';
import { explain } from '../../core/states.js';
import own from './edit.en.js';
import type { PortalRecord, RecordField } from './portal-record.js';

type Detail = Schemas['PortalRecordDetail'];

/** A field while it is changed in its place. */
export class Editor {
  /** Its own place: what is typed stays while the fields around it come and go. */
  #node = document.createElement('div');
  #answer: unknown;
  #fault: string | undefined;
  #problem = '';
  #busy = false;

  constructor(
    private host: PortalRecord,
    private field: RecordField,
    private record: string,
  ) {
    this.#answer = field.value;
    adopt(host, styles);
  }

  /** Takes the focus into the control. */
  focus(): void {
    this.#node.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  /** The place with what is to be shown now. */
  render(): HTMLElement {
    render(this.#form(), this.#node);
    return this.#node;
  }

  #form(): TemplateResult {
    const { host, field } = this;
    const { name, label, required, approval } = field;
    const words = { ...own, ...host.words };
    const named = Object.fromEntries(field.values.map(({ value, label }) => [value, label]));
    const schema = { ...field.schema, title: label, ...(field.values[0] && { 'x-enum-labels': named }) };
    const busy = this.#busy;
    return html`<form part="editor" novalidate @submit=${this.#submit} @keydown=${this.#keydown}>
      ${control({
        field: { name, pointer: `/${name}`, required, schema },
        answer: this.#answer,
        fault: this.#fault,
        words,
        set: (answer) => (this.#answer = answer),
        inner: undefined,
      })}
      ${approval ? html`<p class="hint">${words.approval}</p>` : ''}
      <p role="alert">${this.#problem}</p>
      <div class="row">
        <button part="button" class="primary" aria-disabled=${busy}>
          ${busy ? words.saving : approval ? words.ask : words.save}
        </button>
        <button part="button" type="button" @click=${() => host.close(name)}>${words.cancel}</button>
      </div>
    </form>`;
  }

  #keydown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !this.#busy) this.host.close(this.field.name);
  };

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = undefined;
    this.#problem = '';
    // Takes dates that are not complete, and what the browser filled in without telling.
    for (const element of (event.target as HTMLFormElement).elements) {
      if (!/checkbox|radio/.test((element as HTMLInputElement).type))
        element.dispatchEvent(new Event('input'));
    }
    this.host.requestUpdate();
    await this.#save();
    this.#busy = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.#fault) this.focus();
  };

  async #save(): Promise<void> {
    const { host, field, record: id } = this;
    const { name, type } = field;
    const empty = type === 'boolean' ? false : null;
    const value = this.#answer === '' || this.#answer === undefined ? empty : this.#answer;
    const body = { data: { [name]: value } };
    // The version goes along by itself; but it may be newer than what the person saw when they began to type.
    if (!isSame(host.latest(name)?.value, field.value)) return this.#lookAgain(value);
    const init = { path: { id }, body, language: host.language };
    try {
      const record = await host.activePortal!.patch('/v1/records/{id}', init);
      this.#done(record);
    } catch (error) {
      const { status } = error as PortalError;
      if (status === 412) await this.#lookAgain(value);
      else this.#explain(error as PortalError);
    }
  }

  #done(record: Detail): void {
    const { host, field } = this;
    const { asked, saved } = host.words!;
    host.close(field.name);
    host.show(record, fill(field.approval ? asked : saved, { field: field.label }));
  }

  /** The record has changed meanwhile. Where the field has not, this is no matter of the person. */
  async #lookAgain(wanted: unknown): Promise<void> {
    const { host, record: id, field } = this;
    const words = { ...own, ...host.words! };
    try {
      const { language } = host;
      const fresh = await host.activePortal!.get('/v1/records/{id}', { path: { id }, language });
      const now = fresh.fields.find(({ name }) => name === field.name);
      const before = field.value;
      host.keep(fresh);
      if (!now?.editable) {
        this.#problem = words.refused;
      } else if (isSame(now.value, wanted) || (now.pendingChange && isSame(now.pendingChange.to, wanted))) {
        // Ours arrived, or somebody had the same idea.
        this.#done(fresh);
      } else if (isSame(now.value, before)) {
        await this.#save();
      } else {
        this.field = now;
        const value = host.text(now, now.value);
        this.#problem = value ? fill(words.changed, { value }) : words.emptied;
      }
    } catch (error) {
      this.#explain(error as PortalError);
    }
  }

  #explain(error: PortalError): void {
    const { host, field } = this;
    const words = { ...own, ...host.words! };
    const { status, errors = [] } = error;
    const mine = errors.find(({ pointer }) => pointer.startsWith(`/data/${field.name}`));
    const other = errors[0];
    if (mine && status === 422) this.#fault = `${mine.detail} ${mine.fix}`;
    else if (status === 403) this.#problem = words.refused;
    else if (status === 422 && other) this.#problem = `${other.detail} ${other.fix}`;
    else this.#problem = status > 0 && status < 500 ? explain(error, words) : words.unsure;
    // What waits already, or may not be changed any more, is shown as it is.
    if (status === 403 || status === 409) host.refresh();
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const styles = css`
  [part='editor'] label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-inline-size: 0;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  [part='editor'] .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  [type='number'] {
    inline-size: 9em;
    margin-inline-end: 0.5em;
  }
  [part='editor'] input + label {
    display: inline;
    font-weight: 400;
  }
  small,
  .notes,
  .hint {
    font-weight: 400;
    color: var(--_muted);
  }
  .notes p,
  [part='editor'] [role='alert'] {
    color: var(--_danger);
  }
  [part='editor'] p {
    margin: 0.25rem 0;
  }
`;
