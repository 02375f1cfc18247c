import { html, render, type TemplateResult } from 'lit';
import type { ServiceRequest } from '../../client/types.js';
import { flash } from '../../core/flash.js';
import type { AllWords } from './more.js';
import type { PortalStatus } from './portal-status.js';

/**
 * Requests, each a disclosure. Each one is rendered into a place of its own: a new request on top moves no other in the
 * document, so focus and typed text stay where they are.
 */
export class RequestList {
  #requests: ServiceRequest[] | undefined;
  /** Ids of the requests that are open. */
  #open = new Set<string>();
  /** State by id of the requests shown before; undefined before the first. */
  #before: Map<string, string> | undefined;
  #places = new Map<string, HTMLElement>();
  #news = '';

  constructor(private host: PortalStatus) {}

  /** The frame; `sync` fills it. */
  render(requests: ServiceRequest[], words: AllWords): TemplateResult {
    this.#requests = requests;
    this.#notice(requests);
    return html`${requests.length ? html`<div part="list"></div>` : html`<p>${words.none}</p>`}
      <p role="status" class="unseen">${this.#news}</p>`;
  }

  /** Brings the places in line with the requests, after each update of the element. */
  sync(): void {
    const requests = this.#requests;
    this.#requests = undefined;
    const frame = this.host.renderRoot.querySelector('[part=list]');
    if (!requests || !frame) {
      // Not the list, or none yet: the next one starts anew.
      if (!requests) this.#before = undefined;
      return this.#places.clear();
    }
    for (const [id, place] of this.#places) {
      if (requests.some((request) => request.id === id)) continue;
      place.remove();
      this.#places.delete(id);
    }
    requests.forEach((request, index) => {
      let place = this.#places.get(request.id);
      if (!place) {
        this.#places.set(request.id, (place = document.createElement('div')));
        frame.insertBefore(place, frame.children[index] ?? null);
      }
      render(this.#item(request), place, { host: this.host });
    });
  }

  /** Opens what is new, and puts changes into words. */
  #notice(requests: ServiceRequest[]): void {
    const before = this.#before;
    this.#before = new Map(requests.map(({ id, state }) => [id, state.key]));
    if (!before) {
      const newest = requests.find(({ status }) => status === 'open');
      if (newest) this.#open.add(newest.id);
      return;
    }
    for (const { id, number, state } of requests) {
      if (before.get(id) === state.key) continue;
      if (!before.has(id)) this.#open.add(id);
      this.#news = `${number}: ${state.name}`;
      void this.host.updateComplete.then(() => flash(this.#places.get(id)?.querySelector('summary') ?? null));
    }
  }

  #item(request: ServiceRequest): TemplateResult {
    const { id, title, number, state, progress } = request;
    const open = this.#open.has(id);
    const toggle = ({ target }: Event) => {
      this.#open[(target as HTMLDetailsElement).open ? 'add' : 'delete'](id);
      this.host.requestUpdate();
    };
    return html`<details ?open=${open} @toggle=${toggle}>
      <summary>
        <h3 part="title">${title}</h3>
        <span>${number}: <b>${state.name}</b></span>
        ${progress.needsYou && !open ? html`<b class="turn">${this.host.words!.you}</b>` : ''}
      </summary>
      ${open ? this.host.view(request) : ''}
    </details>`;
  }
}
