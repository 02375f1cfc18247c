import { initialState, Task, TaskStatus } from '@lit/task';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { PortalError } from '../client/errors.js';
import type { CallOptions } from '../client/typed-paths.js';
import type { Portal, PortalEvent, PortalState } from '../client/types.js';
import type { PortalElement } from './portal-element.js';
import { explain, notice, skeleton } from './states.js';

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

  #task: Task<readonly unknown[], T>;
  #portal: Portal | undefined;
  #stops: (() => void)[] = [];
  #refreshing = false;
  #again = false;
  #retried = false;

  constructor(
    private host: PortalElement,
    private options: PortalDataOptions<T, A>,
  ) {
    host.addController(this);
    this.#task = new Task<readonly unknown[], T>(host, {
      args: () => [host.activePortal, host.language, ...options.args()],
      task: ([portal, language, ...args], { signal }) => {
        if (!this.#refreshing) this.value = this.failure = undefined;
        this.#refreshing = this.#again = false;
        if (!portal) return initialState;
        return options.load(portal as Portal, args as unknown as A, { signal, language: language as string });
      },
      onComplete: (value) => {
        this.value = value;
        this.failure = undefined;
      },
      onError: (error) => {
        if (!host.isConnected) return;
        this.failure = error;
        if (this.#final) this.value = undefined;
      },
    });
  }

  /** Whether a load is under way. */
  get busy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Loads again and keeps what is shown until the answer is there. */
  refresh(): void {
    if (this.busy) {
      this.#again = true;
    } else {
      this.#refreshing = true;
      void this.#task.run();
    }
  }

  /** @internal */
  hostUpdate(): void {
    const portal = this.host.activePortal;
    if (portal === this.#portal) return;
    this.#stop();
    this.#portal = portal;
    if (!portal) return;
    const { refreshOn } = this.options;
    this.#stops.push(portal.watch(this.#onState));
    if (!refreshOn) return;
    this.#stops.push(
      portal.subscribe((event) => {
        if (event.type === 'reset' || refreshOn(event, this.value)) this.refresh();
      }),
    );
  }

  /** @internal */
  hostUpdated(): void {
    if (this.busy) return;
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
    this.#portal = undefined;
    this.#task.abort();
    this.#again = this.#refreshing = true;
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
      return [
        trouble && notice(explain(trouble, words), retry, this.#retry),
        value !== undefined && ready(value),
      ];
    };
    return html`<div part="body" tabindex="-1" aria-busy=${this.busy}>${content()}</div>`;
  }

  /** Whether trying again cannot help. */
  get #final(): boolean {
    const status = (this.failure as PortalError | undefined)?.status;
    return status === 403 || status === 404;
  }

  #onState = (state: PortalState): void => {
    if (state === 'idle' || (state === 'ready' && this.failure)) this.refresh();
    this.host.requestUpdate();
  };

  #retry = (): void => {
    this.#retried = true;
    if (this.#portal!.state === 'session-over') this.#portal!.restart();
    else this.refresh();
  };

  #stop(): void {
    this.#stops.splice(0).forEach((stop) => stop());
  }
}
