import { html, type TemplateResult } from 'lit';
import type { ManageWords } from './manage.js';
import type { Member, Team } from './team.js';

const builtIn = ['viewer', 'member', 'purchasing', 'accounting', 'account-admin'] as const;

/** What somebody ticks and types in a form. It outlives refreshes and failures. */
export class Draft {
  email = '';
  name = '';
  problem = '';
  /** The key of a repeated try: one wish, one effect. */
  key: string | undefined;
  roles: Set<string>;
  places: Set<string>;

  constructor(
    private update: () => void,
    readonly member?: Member,
  ) {
    this.roles = new Set(member?.roles ?? ['member']);
    this.places = new Set(member?.locations?.map(({ id }) => id));
  }

  /** Whoever manages people is for all locations. */
  get locations(): string[] {
    return this.roles.has('account-admin') ? [] : [...this.places];
  }

  /** Something changed: it is another wish. */
  touch(): void {
    this.problem = '';
    this.key = undefined;
    this.update();
  }

  /** A box to tick for each role and location. */
  choices(team: Team, words: ManageWords): TemplateResult[] {
    const { hostManaged = [] } = this.member ?? {};
    const roles = [...builtIn.map((key) => [key, words[key]] as const), ...Object.entries(team.roles)];
    const places = team.places.map(({ id, name }) => [id, name] as const);
    const isAdmin = this.roles.has('account-admin');
    const some = [
      this.#group(words.roles, '', roles, this.roles, hostManaged.includes('roles') && words.hostRoles),
    ];
    if (places.length) {
      const fixed = hostManaged.includes('locations') ? words.hostPlaces : isAdmin && words.whole;
      some.push(this.#group(words.places, words.placesHint, places, this.places, fixed));
    }
    return some;
  }

  #group(
    title: string,
    hint: string,
    options: (readonly [string, string])[],
    chosen: Set<string>,
    fixed: string | false,
  ): TemplateResult {
    const take = (key: string) => (event: Event) => {
      chosen[(event.target as HTMLInputElement).checked ? 'add' : 'delete'](key);
      this.touch();
    };
    return html`<fieldset ?disabled=${!!fixed}>
      <legend>${title}</legend>
      <p class="hint">${fixed || hint}</p>
      ${options.map(
        ([key, label]) =>
          html`<label
            ><input type="checkbox" value=${key} .checked=${chosen.has(key)} @change=${take(key)} /><span
              >${label}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }
}
