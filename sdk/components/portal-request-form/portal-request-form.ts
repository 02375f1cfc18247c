import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { usesMoreKeywords } from '../../../forms/uses-more.js';
import { lazy } from '../../client/lazy.js';
import type { Portal, Schemas } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { notice } from '../../core/states.js';
import type { Attachments } from './attachments.js';
import type { Extras } from './extras.js';
import { createForm, type Form } from './form.js';
import type { Kept } from './kept.js';
import en from './messages.en.js';
import { styles } from './portal-request-form.styles.js';
import type { Sent } from './receipt.js';

/**
 * The form of a service: it asks what the answers so far call for, takes files, says what is wrong where it is wrong, and
 * shows number and promise once submitted. Without `service` the person picks one from the catalog.
 * @element portal-request-form
 * @fires {CustomEvent<{ request: ServiceRequest }>} portal-request-submitted - The request was submitted.
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @slot intro - Words of the host above the catalog or the form.
 * @csspart body - All that is shown.
 * @csspart title - Heading of a service, or of the receipt.
 * @csspart promise - What is promised.
 * @csspart needs - What to have at hand.
 * @csspart services - A list of services of one job.
 * @csspart service - A service to choose.
 * @csspart back - The way back to the catalog.
 * @csspart draft - The offer to go on with what was kept.
 * @csspart form - The form.
 * @csspart progress - How far a form with steps is.
 * @csspart step - Heading of a step.
 * @csspart review - The answers of a step, to be checked before they are sent.
 * @csspart files - The files of the form.
 * @csspart drop - Where files are added.
 * @csspart receipt - What is shown after submitting.
 * @csspart button - A button.
 * @csspart help - The way to a human.
 * @csspart notice - A notice: what is wrong, or what is not allowed.
 * @csspart skeleton - What is shown while loading.
 * @cssproperty [--portal-accent] - Main button and focus ring.
 * @cssproperty [--portal-danger] - What is wrong.
 */
export class PortalRequestForm extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-request-form',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = {
    service: {},
    record: {},
    drafts: { type: Boolean },
    data: { attribute: false },
  };

  /** @internal Makes a form: other elements borrow it. */
  static form = createForm;
  /** @internal What only some forms need: whoever borrows a form borrows this as well. */
  static extras = () => lazy(() => import('./extras.js'));

  /** Key of the service. Absent: the person picks one from the catalog. */
  declare service: string | undefined;
  /** Id of the record that the request is about. */
  declare record: string | undefined;
  /** Keeps what is not finished on the server, for the person alone. Forms with steps are kept in any case. */
  declare drafts: boolean | undefined;
  /** Answers to begin with, by name of the field. Setting it starts the forms anew. */
  declare data: Record<string, unknown> | undefined;

  #picked: string | undefined;
  #forms = new Map<string, Form>();
  #owner: Portal | undefined;
  #receipt: (() => unknown) | undefined;
  #moved = false;

  #data = new PortalData<() => unknown, (string | undefined)[]>(this, {
    args: () => [this.service || this.#picked, this.record],
    load: async (portal, [key, record], options) => {
      if (!key) {
        const [{ items }, { catalog }] = await Promise.all([
          portal.get('/v1/services', options),
          lazy(() => import('./catalog.js')),
        ]);
        return () => catalog(this, items, this.#show);
      }
      const service = await portal.get('/v1/services/{key}', {
        path: { key },
        query: { record },
        ...options,
      });
      const [files, extras] = await Promise.all([
        service.attachments && lazy(() => import('./attachments.js')),
        this.drafts || usesMoreKeywords(service.form)
          ? PortalRequestForm.extras().then(({ extras }) => extras(this, portal, service))
          : undefined,
      ]);
      return () => this.#view(service, files?.Attachments, extras);
    },
    lines: 9,
  });

  /** Forgets all answers and shows the beginning. */
  reset(): void {
    this.#forget();
    this.#picked = undefined;
    this.requestUpdate();
  }

  #forget(): void {
    this.#forms.forEach(({ files }) => files?.clear());
    this.#forms.clear();
    this.#receipt = undefined;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const { activePortal } = this;
    // Another portal may be another person's: nothing that this one typed stays, nor what is known of another record.
    if (changed.has('data') || changed.has('record') || (activePortal && activePortal !== this.#owner))
      this.#forget();
    if (changed.has('service')) this.#receipt = undefined;
    this.#owner = activePortal ?? this.#owner;
  }

  override updated(): void {
    const heading = this.#moved && this.renderRoot.querySelector('h2');
    if (!heading) return;
    this.#moved = false;
    heading.focus();
  }

  #show = (key?: string): void => {
    this.#picked = key;
    this.#receipt = undefined;
    this.#moved = true;
    this.requestUpdate();
  };

  override render(): TemplateResult {
    return this.#data.render((view) => (this.#receipt ?? view)());
  }

  #view(service: Schemas['Service'], Files?: typeof Attachments, extras?: Extras): TemplateResult {
    const {
      key,
      name,
      description,
      promise,
      needs,
      allowedActions,
      attachments,
      form: schema,
      prefill,
    } = service;
    const words = this.words!;
    let form = this.#forms.get(key);
    const kept = extras?.kept;
    const offer = !form && kept?.offer();
    if (!form && !offer) {
      const files = Files && new Files(this, attachments!);
      const given = kept?.answers ?? { ...prefill, ...this.data };
      form = createForm(this, schema, given, files, this.#sender(key, kept), extras?.guide?.(), kept?.save);
      this.#forms.set(key, form);
    }
    return html`<slot name="intro"></slot>
      ${this.#picked && html`<button part="back" @click=${() => this.#show()}>${words.back}</button>`}
      <h2 part="title" tabindex="-1">${name}</h2>
      <p>${description}</p>
      <p part="promise">${promise.text}</p>
      ${
        needs[0] &&
        html`<p>${words.needs}</p>
          <ul part="needs">
            ${needs.map((need) => html`<li>${need}</li>`)}
          </ul>`
      }
      ${offer || (allowedActions.includes('submit') ? form!.render() : notice(words.readOnly, '', undefined, 'status'))}`;
  }

  /** Sends answers, and shows what follows. */
  #sender(service: string, kept?: Kept) {
    const last: Sent = {};
    return async (data: object, documents?: string[]): Promise<void> => {
      // First what follows: once the request is sent, nothing may fail any more.
      const { receipt, submit } = await lazy(() => import('./receipt.js'));
      await kept?.stop();
      const request = await submit(this, last, { service, record: this.record, data, documents });
      this.#forms.delete(service);
      this.#receipt = () => receipt(this, request, this.#show);
      this.#moved = true;
      emit(this, 'portal-request-submitted', { request });
    };
  }
}
