import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import { lazy } from '../../client/lazy.js';
import type { Schemas } from '../../client/types.js';
import type { Human } from '../../core/human.js';
import { emit } from '../../core/events.js';
import { backStyles, inPlace, type Companions } from '../../core/in-place.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { find } from './find.js';
import en from './messages.en.js';
import { styles } from './portal-catalog.styles.js';

type Service = Schemas['ServiceSummary'];

/** Key of the service whose requests ask for a human. */
const helpService = 'human-help';
const mayAsk = ({ allowedActions }: Service): boolean => allowedActions.includes('submit');

/**
 * What the person may request, by job: what each service is, how long it usually takes and what to have at hand, found as one
 * types. Choosing one shows its form in the place of the list, or leads where `href` says.
 *
 * @element portal-catalog
 * @fires {CustomEvent<{ key: string; service: ServiceSummary }>} portal-service-chosen - The person chose a service. Cancelable: then no form is shown, and no link is followed.
 * @fires {CustomEvent<{ id: null; number: null; title: null; state: null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart body - Everything, in each state.
 * @csspart search - The search field with its label.
 * @csspart group - The services of one job.
 * @csspart heading - Name of the job.
 * @csspart service - One service.
 * @csspart title - Name of a service.
 * @csspart promise - How long it usually takes.
 * @csspart needs - What to have at hand.
 * @csspart form - The form, when it is shown in place.
 * @csspart back - The way back to the list.
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words.
 * @csspart button - Every other button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - Focus ring, the border of a service under the pointer.
 */
export class PortalCatalog extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, backStyles, styles];
  static override vocabulary = {
    name: 'portal-catalog',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = {
    href: {},
    record: {},
    human: { type: Boolean },
  };

  /** Loads the element that it shows in place of the list, by its tag. Its `define` file says from where. */
  static companions: Companions = {};

  /** Address of a service's page, with `{key}`: services are links then. */
  declare href: string | undefined;
  /** Id of the record that requests made here are about. */
  declare record: string | undefined;
  /**
   * Whether a button "Talk to a human" stands below the services, in the place of the service `human-help`. Who answers sees what was
   * searched and chosen here. Without that service, or where the person may not submit it, there is none.
   */
  declare human: boolean;

  #search = '';
  #chosen: Service | undefined;
  /** Whether the form is in view; going back hides it, and what was answered stays. */
  #open = false;
  #inPlace = inPlace(this, 'portal-request-form', PortalCatalog.companions);
  #human: Human | undefined;

  #data = new PortalData(this, {
    args: () => [],
    load: async (portal, _, options) => (await portal.get('/v1/services', options)).items,
    lines: 12,
    helps: true,
  });

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  override render(): TemplateResult {
    return this.#data.render((services) => {
      const helps = this.human && services.some((one) => one.key === helpService && mayAsk(one));
      const offered = helps ? services.filter(({ key }) => key !== helpService) : services;
      return [this.#open ? '' : this.#list(offered), this.#form(), helps ? this.#help() : ''];
    });
  }

  #list(services: readonly Service[]): TemplateResult {
    const words = this.words!;
    if (!services.length) return html`<p>${words.empty}</p>`;
    const search = this.#search;
    const found = find(services, search);
    const groups = [...new Set(found.map(({ group }) => group))];
    return html`<label part="search"
        >${words.search}<input type="search" .value=${search} @input=${this.#type}
      /></label>
      <p role="status" class=${found.length ? 'unseen' : ''}>
        ${found.length ? search && fill(words.found, { count: found.length }) : fill(words.noHits, { search })}
      </p>
      ${
        found.length
          ? ''
          : html`<button part="button" type="button" @click=${this.#clear}>${words.clear}</button>`
      }
      ${groups.map(
        (group) =>
          html`<section part="group" aria-label=${group}>
            <h3 part="heading">${group}</h3>
            <ul>
              ${found.filter((service) => service.group === group).map((service) => this.#service(service))}
            </ul>
          </section>`,
      )}`;
  }

  #help(): unknown {
    if (this.#human) return this.#human.render();
    // Without it the rest is good; each render tries again.
    lazy(() => import('../../core/human.js')).then(
      ({ Human }) => {
        this.#human ??= new Human(this, () => this.refresh());
        this.requestUpdate();
      },
      () => undefined,
    );
    return html`<div part="help"></div>`;
  }

  #service(service: Service): TemplateResult {
    const { key, name, description, promise, needs } = service;
    const choose = (event: Event) => this.#choose(event, service);
    return html`<li part="service">
      <h4>
        ${
          this.href
            ? html`<a
                part="title"
                id=${key}
                href=${fill(this.href, { key }, encodeURIComponent)}
                @click=${choose}
                >${name}</a
              >`
            : html`<button part="title" type="button" id=${key} @click=${choose}>${name}</button>`
        }
      </h4>
      <p>${description}</p>
      <p part="promise">${promise.text} ${promise.usual?.text}</p>
      ${needs[0] ? html`<p part="needs">${this.words!.needs} ${needs.join(' · ')}</p>` : ''}
    </li>`;
  }

  #type = ({ target }: { target: HTMLInputElement }): void => {
    this.#search = target.value.trim() && target.value;
    if (this.#search) this.#human?.note('searched', this.#search.trim());
    this.requestUpdate();
  };

  #clear = (): void => {
    this.#search = '';
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('[type=search]')!.focus();
  };

  #choose(event: Event, service: Service): void {
    const { key, name } = service;
    this.#human?.note('chose', name);
    if (!emit(this, 'portal-service-chosen', { key, service })) return event.preventDefault();
    if (this.href) return;
    this.#chosen = service;
    this.#open = true;
    this.requestUpdate();
    void this.#inPlace.prepare();
    this.#inPlace.enter(key);
  }

  #back = async (): Promise<void> => {
    this.#open = false;
    this.requestUpdate();
    await this.updateComplete;
    this.#inPlace.leave();
  };

  #form(): unknown {
    const service = this.#chosen;
    if (!service) return '';
    const form = () =>
      html`<portal-request-form
        .portal=${this.activePortal}
        .record=${this.record}
        service=${service.key}
      ></portal-request-form>`;
    return html`<section part="form" aria-label=${service.name} ?hidden=${!this.#open}>
      ${this.#inPlace.render(this.#back, form, 9)}
    </section>`;
  }
}
