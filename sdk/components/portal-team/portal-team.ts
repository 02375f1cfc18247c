import { html, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import type { Manage } from './manage.js';
import en from './messages.en.js';
import { styles } from './portal-team.styles.js';
import { readTeam, type Member, type Team } from './team.js';

/**
 * The people of one's account: who they are, what they may do, where, and when they were last here. Whoever manages the
 * account invites, changes and removes people; everybody else reads. Live.
 *
 * @element portal-team
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart list - The people.
 * @csspart member - One of them.
 * @csspart invitations - Those who are invited.
 * @csspart form - The form to invite or to change somebody.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Buttons.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - The main button.
 * @cssproperty [--portal-danger] - What went wrong, and the button that removes.
 */
export class PortalTeam extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = { name: 'portal-team', en, others: { de: () => import('./messages.de.js') } };

  #data = new PortalData(this, {
    args: () => [] as const,
    load: async (portal, _args, options) => {
      const team = await readTeam(portal, options);
      // Who only reads never loads the code to manage.
      if (team.mayInvite) {
        const { Manage } = await lazy(() => import('./manage.js'));
        this.#manage ??= new Manage(this);
        await this.#manage.translate();
      }
      return team;
    },
    refreshOn: ({ type }) => /^(membership|invitation)/.test(type),
    lines: 8,
  });
  #manage: Manage | undefined;

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  /** @internal Roles in words. */
  rolesOf(roles: string[], team: Team): string {
    const words = this.words as unknown as Record<string, string>;
    return roles.map((key) => words[key] ?? team.roles[key] ?? key).join(', ');
  }

  /** @internal Locations in words. */
  placesOf(places: { name: string }[]): string {
    return places.map(({ name }) => name).join(', ') || this.words!.everywhere;
  }

  override render(): TemplateResult {
    return this.#data.render((team) => {
      const manage = team.mayInvite ? this.#manage : undefined;
      const { members } = team;
      return [
        manage?.head(team),
        members.length
          ? html`<ul part="list" aria-label=${this.words!.list}>
              ${members.map((member) => this.#row(member, team, manage))}
            </ul>`
          : html`<p>${this.words!.none}</p>`,
        manage?.invitations(team),
      ];
    });
  }

  #row(member: Member, team: Team, manage: Manage | undefined): TemplateResult {
    const { id, userId, name, email, jobTitle, roles, locations, lastSeenAt } = member;
    const words = this.words!;
    return html`<li part="member" id=${id}>
      <div class="who">
        <b>${name}</b> ${userId === team.me ? html`<span class="you">${words.you}</span>` : ''}
        <small>${[jobTitle, email].map((fact) => fact && html`<span>${fact}</span>`)}</small>
      </div>
      <div class="what">
        ${this.rolesOf(roles, team)}
        <small
          >${locations && html`<span>${this.placesOf(locations)}</span>`}${
            lastSeenAt && html`<span>${fill(words.seen, { time: dateOf(lastSeenAt, this.language) })}</span>`
          }</small
        >
      </div>
      ${manage?.actions(member, team)}
    </li>`;
  }
}

const dateOf = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time));
