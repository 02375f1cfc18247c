import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { PortalError } from '../client/errors.js';
import { lazy } from '../client/lazy.js';
import type { CallOptions } from '../client/typed-paths.js';
import type { Portal, PortalEvent } from '../client/types.js';
import type { PortalElement } from './portal-element.js';
import { explain, notice, skeleton } from './states.js';
import type { Way } from './way.js';

/** How an element gets its data. */
export interface PortalDataOptions<T, A extends readonly unknown[]> {
  /** What the data depends on; a change discards it and loads anew. */
  args: () => A;
  /** Loads it. Pass `options` (signal and language) on to each call. */
  load: (portal: Portal, args: A, options: CallOptions) => Promise<T>;
  /** Whether a pushed event makes the data old. Absent: never, and no event stream is opened. */
  refreshOn?: (event: PortalEvent, data: T | undefined) => boolean;
  /** Lines of the skeleton: about the height of the real thing. Absent: 3. */
  lines?: number;
  /** Whether what is shown of the data has a way to a human of its own: without data there is the one of every element. */
  helps?: boolean;
}

/**
 * Loads what an element shows and renders every state but the good one: loading, error, offline, no permission,
 * session over, not connected. Old data stays in view while it is refreshed.
 */
export class PortalData<T, A extends readonly unknown[] = readonly unknown[]> implements ReactiveController {
  /** The last good answer; undefined while there is none. */
  value: T | undefined;
  /** Why the last load failed; undefined after a good one. */
  failure: unknown;

  #portal: Portal | undefined;
  #args: readonly unknown[] | undefined;
  #running: AbortController | undefined;
  #stops: (() => void)[] = [];
  #again = false;
  #retried = false;
  #way: Way | undefined;

  constructor(
    private host: PortalElement,
    private options: PortalDataOptions<T, A>,
  ) {
    host.addController(this);
  }

  /** Whether a load is under way. */
  get busy(): boolean {
    return !!this.#running;
  }

  /** Loads again and keeps what is shown until the answer is there. */
  refresh(): void {
    if (this.#running) this.#again = true;
    else void this.#load();
  }

  /** @internal */
  hostUpdate(): void {
    const { host, options } = this;
    const portal = host.activePortal;
    if (portal !== this.#portal) {
      this.#stop();
      this.#portal = portal;
      if (portal) this.#listen(portal);
    }
    const args = [portal, host.language, ...options.args()];
    if (this.#args?.every((arg, index) => Object.is(arg, args[index]))) return;
    this.#args = args;
    this.value = this.failure = undefined;
    void this.#load();
  }

  /** @internal */
  hostUpdated(): void {
    if (this.#running) return;
    if (this.#again) this.refresh();
    // The button that was pressed is gone: keep the focus here instead of losing it to the page.
    else if (this.#retried && document.activeElement === document.body) {
      this.host.renderRoot.querySelector<HTMLElement>('[part=body]')?.focus();
    }
    this.#retried = false;
  }

  /** @internal */
  hostDisconnected(): void {
    this.#stop();
    this.#portal = this.#running = undefined;
    this.#again = true;
  }

  /** Loads; a load that is under way is ended, its outcome no longer counts. */
  async #load(): Promise<void> {
    const { host, options } = this;
    const portal = this.#portal;
    this.#running?.abort();
    this.#running = undefined;
    this.#again = false;
    if (!portal) return;
    const running = (this.#running = new AbortController());
    host.requestUpdate();
    let value: T | undefined;
    let failure: unknown;
    try {
      const { signal } = running;
      value = await options.load(portal, options.args(), { signal, language: host.language });
    } catch (error) {
      failure = error;
    }
    if (running !== this.#running) return;
    this.#running = undefined;
    this.failure = failure;
    // What was shown stays when a refresh fails, unless the person may no longer see it.
    if (!failure || this.#final) this.value = value;
    host.requestUpdate();
  }

  /** Renders `ready` with the data, and the other states by itself. */
  render(ready: (value: T) => unknown): TemplateResult {
    const { value, failure, host } = this;
    const { words } = host;
    const over = this.#portal?.state === 'session-over';
    const content = () => {
      if (!words || (!failure && !over && !host.lonely && value === undefined)) {
        return skeleton(words?.loading ?? '', this.options.lines ?? 3);
      }
      if (!this.#portal) return notice(words.noPortal);
      const trouble = over ? { code: 'session_over' } : failure;
      const retry = this.#final ? undefined : words.retry;
      return [trouble && notice(explain(trouble, words), retry, this.#retry), value && ready(value)];
    };
    return html`<div part="body" tabindex="-1" aria-busy=${this.busy}>${content()} ${this.#help()}</div>`;
  }

  /** The way to a human, where the host wants it. Without it the rest is good; each render tries again. */
  #help(): unknown {
    const { host, options, value, failure } = this;
    if (!host.human || !this.#portal || (options.helps && (value || !failure))) return '';
    if (!this.#way) {
      lazy(() => import('./way.js')).then(
        ({ Way }) => {
          this.#way ??= new Way(host, this);
          host.requestUpdate();
        },
        () => {},
      );
    }
    return this.#way?.render() ?? html`<div part="help"></div>`;
  }

  /** Whether trying again cannot help. */
  get #final(): boolean {
    const status = (this.failure as PortalError | undefined)?.status;
    return status === 403 || status === 404;
  }

  #listen(portal: Portal): void {
    const { refreshOn } = this.options;
    this.#stops.push(
      portal.watch((state) => {
        // A new session may be another person's: nothing of the old one stays.
        if (state === 'idle') this.#args = undefined;
        if (state === 'ready' && this.failure) this.refresh();
        this.host.requestUpdate();
      }),
    );
    if (refreshOn) {
      this.#stops.push(
        portal.subscribe((event) => {
          if (event.type === 'reset' || refreshOn(event, this.value)) this.refresh();
        }),
      );
    }
  }

  #retry = (): void => {
    this.#retried = true;
    if (this.#portal!.state === 'session-over') this.#portal!.restart();
    else this.refresh();
  };

  #stop(): void {
    this.#running?.abort();
    this.#stops.splice(0).forEach((stop) => stop());
  }
}
