import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import type { Schemas } from '../../client/types.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { explain } from '../../core/states.js';
import en from './messages.en.js';
import { styles } from './portal-profile.styles.js';

type Profile = Schemas['Profile'];
type Field = 'phone' | 'jobTitle' | 'locale' | 'timezone';

/**
 * One's own profile: what the site's sign-in decides stands there to be read, the rest can be changed.
 *
 * @element portal-profile
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart fixed - What the host decides.
 * @csspart form - What the person decides.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Save, and Retry.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - The button that saves.
 * @cssproperty [--portal-danger] - What is wrong with a field.
 */
export class PortalProfile extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-profile',
    en,
    others: { de: () => import('./messages.de.js') },
  };

  #data = new PortalData(this, {
    args: () => [] as const,
    load: (portal, _args, options) => portal.get('/v1/me/profile', options),
    lines: 8,
  });
  /** What the person typed and has not saved. It outlives refreshes and failures. */
  #typed: Partial<Record<Field, string>> = {};
  #problems: Partial<Record<Field | 'form', string>> = {};
  #state: 'busy' | 'saved' | '' = '';

  /** Loads again; what was typed stays. */
  refresh(): void {
    this.#data.refresh();
  }

  override render(): TemplateResult {
    return this.#data.render((profile) => {
      const words = this.words!;
      const { name, email } = profile;
      const { save, saved, saving } = words;
      return html`<dl part="fixed">
          <div>
            <dt>${words.name}</dt>
            <dd>${name}</dd>
          </div>
          <div>
            <dt>${words.email}</dt>
            <dd>${email ?? words.none}</dd>
          </div>
        </dl>
        <p class="hint">${words.host}</p>
        <form part="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
          <div class="fields">
            ${this.#input(profile, 'phone', 'tel', 40, words.phoneHint)}
            ${this.#input(profile, 'jobTitle', 'organization-title', 100, words.jobHint)}
            ${this.#select(profile, 'locale', words.localeHint, [
              ['', words.page],
              ['en', 'English'],
              ['de', 'Deutsch'],
            ])}
            ${this.#select(profile, 'timezone', words.zoneHint, this.#zones(profile))}
          </div>
          <p class="problem" role="alert">${this.#problems.form}</p>
          <div class="row">
            <button part="button" class="primary" aria-disabled=${this.#state === 'busy'}>${save}</button>
            <span role="status">${this.#state === 'busy' ? saving : this.#state && saved}</span>
          </div>
        </form>`;
    });
  }

  #frame(field: Field, hint: string, control: unknown): TemplateResult {
    return html`<div>
      <label for=${field}>${this.words![field]}</label>
      <p class="hint" id="${field}-hint">${hint}</p>
      ${control}
      <p class="problem" id="${field}-problem">${this.#problems[field]}</p>
    </div>`;
  }

  #input(profile: Profile, field: 'phone' | 'jobTitle', autocomplete: string, most: number, hint: string) {
    return this.#frame(
      field,
      hint,
      html`<input
        id=${field}
        type=${field === 'phone' ? 'tel' : 'text'}
        autocomplete=${autocomplete}
        maxlength=${most}
        aria-describedby="${field}-hint ${field}-problem"
        aria-invalid=${!!this.#problems[field]}
        .value=${this.#typed[field] ?? profile[field] ?? ''}
        @input=${(event: Event) => this.#type(field, event)}
      />`,
    );
  }

  #select(profile: Profile, field: 'locale' | 'timezone', hint: string, options: [string, string][]) {
    const chosen = this.#typed[field] ?? profile[field] ?? '';
    return this.#frame(
      field,
      hint,
      html`<select
        id=${field}
        aria-describedby="${field}-hint ${field}-problem"
        aria-invalid=${!!this.#problems[field]}
        @input=${(event: Event) => this.#type(field, event)}
      >
        ${options.map(
          ([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
        )}
      </select>`,
    );
  }

  /** All time zones that the browser knows, and the one that is set. */
  #zones({ timezone }: Profile): [string, string][] {
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    const names = new Set([...Intl.supportedValuesOf('timeZone'), ...(timezone ? [timezone] : [])]);
    const all = [...names].sort().map((name): [string, string] => [name, name.replaceAll('_', ' ')]);
    return [['', fill(this.words!.device, { zone: zone.replaceAll('_', ' ') })], ...all];
  }

  #type(field: Field, event: Event): void {
    this.#typed[field] = (event.target as HTMLInputElement).value;
    this.#problems = {};
    this.#state = '';
    this.requestUpdate();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#state === 'busy') return;
    const typed = { ...this.#typed };
    const body = Object.fromEntries(
      Object.entries(typed).map(([field, text]) => [field, text.trim() || null]),
    ) as Schemas['UpdateProfileInput'];
    this.#state = 'busy';
    this.#problems = {};
    this.requestUpdate();
    try {
      this.#data.value = await this.activePortal!.patch('/v1/me/profile', { body, language: this.language });
      // What was typed meanwhile is not saved yet.
      for (const field of Object.keys(typed) as Field[])
        if (this.#typed[field] === typed[field]) delete this.#typed[field];
      this.#state = 'saved';
    } catch (error) {
      this.#state = '';
      this.#explain(error as PortalError);
    }
    this.requestUpdate();
  }

  /** Says what is wrong where it is wrong; the first faulty field gets the focus. */
  #explain(error: PortalError): void {
    for (const { pointer, detail, fix } of error.errors ?? [])
      this.#problems[pointer.slice(1) as Field] = `${detail} ${fix}`;
    if (error.status === 412) this.refresh();
    if (!error.errors?.length)
      this.#problems.form = error.status === 412 ? this.words!.stale : explain(error, this.words!);
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }
}
