import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PortalError } from '../../client/errors.js';
import { createPortal } from '../../client/portal.js';
import type { Portal, PortalConfig } from '../../client/types.js';
import {
  portalContext,
  type ContextCallback,
  type ContextRequest,
  type PortalContext,
} from '../../core/context.js';
import type { Messages } from '../../core/words.js';

/**
 * Connects the elements inside it with the portal. Renders its children untouched.
 *
 * @element portal-provider
 * @slot - The page's own content, elements of the portal among it.
 * @cssproperty [--portal-surface=Canvas] - Background of the elements when `theme` is set.
 */
export class PortalProvider extends LitElement {
  static override properties: PropertyDeclarations = {
    api: {},
    sessionUrl: { attribute: 'session-url' },
    theme: {},
    fetchClientSecret: { attribute: false },
    portal: { attribute: false },
    messages: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme]) {
      --portal-surface: Canvas;
      color: CanvasText;
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** Base address of the API, for example `https://api.example.com`. */
  declare api: string | undefined;
  /** URL of the host's own backend that answers a POST with `{ "clientSecret": "…" }` for the person who is signed in. */
  declare sessionUrl: string | undefined;
  /** `light` or `dark`. Absent: as the page around (its `color-scheme`). */
  declare theme: 'light' | 'dark' | undefined;
  /** Fetches a client secret, or a token of the host's identity provider; replaces `session-url`. */
  declare fetchClientSecret: PortalConfig['fetchClientSecret'] | undefined;
  /** The portal of the elements inside: the one that the host set, else the one made of `api` and the session. */
  declare portal: Portal | undefined;
  /** Texts of the host by tag (or `common`) and key; they replace ours. */
  declare messages: Messages | undefined;

  #consumers = new Set<ContextCallback<PortalContext>>();
  #own: Portal | undefined;
  #timer = 0;

  constructor() {
    super();
    this.addEventListener('context-request', (event) => this.#answer(event as ContextRequest));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements that were defined before us asked in vain.
    this.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
    this.#timer = window.setTimeout(() => this.#checkInput(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const given = this.portal && this.portal !== this.#own;
    if (given || !['api', 'sessionUrl', 'fetchClientSecret'].some((name) => changed.has(name))) return;
    const { api, sessionUrl } = this;
    const fetchClientSecret = this.fetchClientSecret ?? (sessionUrl && (() => fetchFromHost(sessionUrl)));
    this.portal = this.#own = api && fetchClientSecret ? createPortal({ api, fetchClientSecret }) : undefined;
  }

  override updated(): void {
    this.#consumers.forEach((consumer) => this.#tell(consumer));
  }

  #tell(consumer: ContextCallback<PortalContext>): void {
    const { portal, messages = {} } = this;
    consumer({ portal, messages }, () => this.#consumers.delete(consumer));
  }

  #answer(request: ContextRequest): void {
    if (request.context !== portalContext) return;
    request.stopPropagation();
    if (request.subscribe) this.#consumers.add(request.callback);
    this.#tell(request.callback);
  }

  /** Says what is missing, once the host had time to set properties. */
  #checkInput(): void {
    const { theme } = this;
    if (!this.portal) {
      const missing = this.api ? 'session-url (or the property fetchClientSecret)' : 'the attribute api';
      console.warn(`<portal-provider> needs ${missing} to connect its elements.`);
    }
    if (theme && theme !== 'light' && theme !== 'dark') {
      console.warn(
        `<portal-provider theme="${theme as string}"> is taken for "light": use "light", "dark" or leave it out.`,
      );
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** Asks the host's backend for a client secret. */
async function fetchFromHost(url: string): Promise<string> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const signal = AbortSignal.timeout(3e4);
  const response = await fetch(url, { method: 'POST', headers, body: '{}', signal });
  const { clientSecret } = (await response.json().catch(() => ({}))) as { clientSecret?: string };
  if (response.ok && clientSecret) return clientSecret;
  console.warn(`<portal-provider> got no clientSecret from ${url} (HTTP ${response.status}).`);
  throw new PortalError(response.status, 'no_client_secret', `HTTP ${response.status}`);
}
