import { html, type TemplateResult } from 'lit';
import type { PortalError } from '../../client/errors.js';
import { fill } from '../../client/fill.js';
import { newKey } from '../../client/new-key.js';
import { dateTime } from '../../core/format-time.js';
import { explain } from '../../core/states.js';
import { loadWords } from '../../core/words.js';
import { Draft } from './draft.js';
import en from './manage.en.js';
import { styles } from './manage.styles.js';
import type { PortalTeam } from './portal-team.js';
import type { Invitation, Member, Team } from './team.js';

const vocabulary = { name: 'portal-team', en, others: { de: () => import('./manage.de.js') } };

/** Every word that this code may say. */
export type ManageWords = NonNullable<PortalTeam['words']> & typeof en;

/** Code of a conflict → key of our words: the server's are for developers. */
const conflicts: Record<string, keyof typeof en> = {
  last_account_admin: 'lastAdmin',
  already_member: 'isMember',
  already_invited: 'isInvited',
  too_many: 'tooMany',
  precondition_failed: 'stale',
};

/** What loads only for those who manage people: to invite, to change, to remove. */
export class Manage {
  /** Which form or question is open: `invite`, `change` or `remove` with the id of the membership. */
  #open = '';
  #draft: Draft;
  #busy = false;
  #news = '';
  #language = '';
  #own: typeof en = en;

  constructor(private host: PortalTeam) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
    this.#draft = this.#new();
  }

  /** Loads the words of the host's language, before anything is shown. */
  async translate(): Promise<void> {
    const { language } = this.host;
    if (language === this.#language) return;
    this.#own = (await loadWords(vocabulary, language)) as typeof en;
    this.#language = language;
  }

  get #words(): ManageWords {
    return { ...this.#own, ...this.host.words! };
  }

  /** Above the list: news, and the form to invite. */
  head(team: Team): TemplateResult {
    const words = this.#words;
    const open = this.#open === 'invite';
    return html`<p role="status" class="news">${this.#news}</p>
      ${
        open
          ? this.#form(team, words.send, () => this.#invite(team))
          : html`<button
              part="button"
              type="button"
              class="primary"
              id="invite"
              @click=${() => this.#show('invite')}
            >
              ${words.invite}
            </button>`
      }`;
  }

  /** Beside a member: buttons, or what they opened. */
  actions(member: Member, team: Team): unknown {
    const words = this.#words;
    const { id, name, allowedActions } = member;
    if (this.#open === `change ${id}`) return this.#form(team, words.save, () => this.#change(team, member));
    if (this.#open === `remove ${id}`) return this.#question(team, member);
    const button = (verb: string, what: 'change' | 'remove', label: string) =>
      allowedActions.includes(verb)
        ? html`<button
            part="button"
            type="button"
            id="${what}-${id}"
            aria-label=${fill(label, { name })}
            @click=${() => (what === 'change' ? this.#edit(team, member) : this.#show(`remove ${id}`))}
          >
            ${words[what]}
          </button>`
        : '';
    return html`<div class="row">
      ${button('update', 'change', words.changeOf)} ${button('remove', 'remove', words.removeOf)}
    </div>`;
  }

  /** Below the list: who is invited. */
  invitations(team: Team): unknown {
    const words = this.#words;
    if (!team.invitations.length) return '';
    return html`<h3>${words.open}</h3>
      <ul part="invitations" aria-label=${words.open}>
        ${team.invitations.map((invitation) => this.#invitation(invitation, team, words))}
      </ul>`;
  }

  #invitation(invitation: Invitation, team: Team, words: ManageWords): TemplateResult {
    const { id, email, name, roles, locations, invitedBy: by, expiresAt } = invitation;
    return html`<li part="member">
      <div class="who">
        <b>${name ?? email}</b>
        <small>${name && html`<span>${email}</span>`}</small>
      </div>
      <div class="what">
        ${this.host.rolesOf(roles, team)}
        <small
          ><span>${this.host.placesOf(locations)}</span
          ><span>${fill(words.until, { by, time: dateTime(expiresAt, this.host.language) })}</span></small
        >
      </div>
      <div class="row">
        <button
          part="button"
          type="button"
          id="revoke-${id}"
          aria-label=${fill(words.revokeOf, { name: name ?? email })}
          @click=${() => this.#revoke(team, invitation)}
        >
          ${words.revoke}
        </button>
      </div>
    </li>`;
  }

  #form(team: Team, action: string, send: () => Promise<void>): TemplateResult {
    const words = this.#words;
    const draft = this.#draft;
    const submit = (event: Event) => {
      event.preventDefault();
      void send();
    };
    const field = (key: 'email' | 'name', type: string) =>
      html`<div>
        <label for=${key}>${words[key]}</label>
        <input
          id=${key}
          type=${type}
          autocomplete="off"
          maxlength=${key === 'email' ? 254 : 200}
          aria-required=${key === 'email'}
          aria-describedby="problem"
          .value=${draft[key]}
          @input=${(event: Event) => {
            draft[key] = (event.target as HTMLInputElement).value;
            draft.touch();
          }}
        />
      </div>`;
    return html`<form
      part="form"
      novalidate
      aria-label=${draft.member ? fill(words.changeOf, draft.member) : words.invite}
      @submit=${submit}
    >
      ${draft.member ? '' : html`<div class="fields">${field('email', 'email')} ${field('name', 'text')}</div>`}
      <div class="fields">${draft.choices(team, words)}</div>
      <p id="problem" class="problem" role="alert">${draft.problem}</p>
      <div class="row">
        <button part="button" class="primary" aria-disabled=${this.#busy}>${action}</button>
        <button part="button" type="button" @click=${() => this.#close()}>${words.cancel}</button>
        <span role="status">${this.#busy ? words.sending : ''}</span>
      </div>
    </form>`;
  }

  #question(team: Team, member: Member): TemplateResult {
    const words = this.#words;
    return html`<div class="ask" role="group" aria-label=${fill(words.removeOf, member)}>
      <p>${fill(words.sure, member)}</p>
      <p class="problem" role="alert">${this.#draft.problem}</p>
      <div class="row">
        <button
          part="button"
          type="button"
          class="danger"
          aria-disabled=${this.#busy}
          @click=${() => this.#remove(team, member)}
        >
          ${words.remove}
        </button>
        <button part="button" type="button" @click=${() => this.#close()}>${words.keep}</button>
        <span role="status">${this.#busy ? words.sending : ''}</span>
      </div>
    </div>`;
  }

  #new(member?: Member): Draft {
    return new Draft(() => this.host.requestUpdate(), member);
  }

  /** Opens a form or question; the focus goes into it. */
  #show(what: string, member?: Member): void {
    this.#open = what;
    this.#news = '';
    this.#draft = this.#new(member);
    this.#focus('[part=form] input:enabled, .ask button:last-of-type');
  }

  /** Reads the member afresh: the change is made on what is shown. */
  #edit(team: Team, { id }: Member): Promise<void> {
    return this.#run(async () => {
      const path = { id: team.account, memberId: id };
      const { language } = this.host;
      const member = await this.#portal.get('/v1/accounts/{id}/members/{memberId}', { path, language });
      this.#show(`change ${id}`, member);
    });
  }

  /** Closes what is open; the focus goes back to where it came from, or to the list where that is gone. */
  #close(news = ''): void {
    const [what, id] = this.#open.split(' ');
    this.#open = '';
    this.#news = news;
    this.#focus(id ? `#${what}-${id}` : '#invite');
  }

  #focus(selector: string): void {
    const { host } = this;
    const find = (what: string) => host.renderRoot.querySelector<HTMLElement>(what);
    host.requestUpdate();
    void host.updateComplete.then(() => (find(selector) ?? find('[part=body]'))?.focus());
  }

  get #portal() {
    return this.host.activePortal!;
  }

  async #invite({ account: id }: Team): Promise<void> {
    const draft = this.#draft;
    const email = draft.email.trim();
    const name = draft.name.trim();
    if (!email) return this.#refuse(this.#words.needEmail, '#email');
    if (!draft.roles.size) return this.#refuse(this.#words.needRole, 'fieldset input');
    const { roles, locations } = draft;
    const body = { email, roles: [...roles], locations, ...(name && { name }) };
    const idempotencyKey = (draft.key ??= newKey());
    return this.#run(async () => {
      await this.#portal.post('/v1/accounts/{id}/invitations', { path: { id }, body, idempotencyKey });
      this.#close(fill(this.#words.invited, { name: name || email }));
    });
  }

  async #change({ account: id }: Team, { id: memberId, name }: Member): Promise<void> {
    const { roles, locations } = this.#draft;
    if (!roles.size) return this.#refuse(this.#words.needRole, 'fieldset input');
    const body = { roles: [...roles], locations };
    return this.#run(async () => {
      await this.#portal.patch('/v1/accounts/{id}/members/{memberId}', { path: { id, memberId }, body });
      this.#close(fill(this.#words.changed, { name }));
    });
  }

  #remove({ account: id }: Team, { id: memberId, name }: Member): Promise<void> {
    return this.#run(async () => {
      await this.#portal.delete('/v1/accounts/{id}/members/{memberId}', { path: { id, memberId } });
      // Their buttons go with them: the focus does not.
      this.#open = '';
      this.#close(fill(this.#words.removed, { name }));
    });
  }

  #revoke({ account: id }: Team, { id: invitationId, name, email }: Invitation): Promise<void> {
    return this.#run(async () => {
      const path = { id, invitationId };
      await this.#portal.delete('/v1/accounts/{id}/invitations/{invitationId}', { path });
      this.#close(fill(this.#words.revoked, { name: name ?? email }));
    });
  }

  #refuse(problem: string, selector: string): void {
    this.#draft.problem = problem;
    this.#focus(selector);
  }

  /** Runs one call; what it refuses is said where the person is, and the list is read again either way. */
  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#draft.problem = this.#news = '';
    this.host.requestUpdate();
    try {
      await work();
    } catch (error) {
      const problem = this.#problemOf(error as PortalError);
      if (this.#open) this.#draft.problem = problem;
      else this.#news = problem;
    }
    this.#busy = false;
    this.host.refresh();
  }

  #problemOf(error: PortalError): string {
    const words = this.#words;
    const known = conflicts[error.code];
    return known ? words[known] : (error.errors?.[0]?.detail ?? explain(error, words));
  }
}
