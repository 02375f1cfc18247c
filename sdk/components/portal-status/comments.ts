import type { Portal, PortalEvent, Schemas } from '../../client/types.js';
import type { PortalStatus } from './portal-status.js';

/** What people said about one request, oldest first, kept fresh until `stop`. */
export class Comments {
  /** Undefined until they are there. Internal notes are left out, whoever looks. */
  entries: Schemas['TimelineEntry'][] | undefined;
  /** Why they could not be read. */
  failure: unknown;
  /** Settled after the first read, whatever came of it. */
  readonly ready: Promise<void>;

  #stops: (() => void)[];
  #running = new AbortController();

  constructor(
    private host: PortalStatus,
    private portal: Portal,
    private id: string,
  ) {
    this.#stops = [
      portal.subscribe((event) => this.#concerns(event) && this.load()),
      portal.watch((state) => state === 'ready' && this.failure && this.load()),
    ];
    this.ready = this.load();
  }

  /** Ends everything. */
  stop(): void {
    this.#running.abort();
    this.#stops.forEach((stop) => stop());
  }

  /** Reads them again; one that is under way is dropped. */
  async load(): Promise<void> {
    this.#running.abort();
    const running = (this.#running = new AbortController());
    let entries, failure: unknown;
    try {
      entries = await this.#read(running.signal);
    } catch (error) {
      failure = error;
    }
    if (running.signal.aborted) return;
    this.failure = failure;
    this.entries = entries ?? this.entries;
    this.host.requestUpdate();
  }

  #concerns({ type, data }: PortalEvent): boolean {
    return type === 'reset' || (data?.requestId === this.id && /(comment|transition)ed$/.test(type));
  }

  async #read(signal: AbortSignal): Promise<Schemas['TimelineEntry'][]> {
    const { id, portal } = this;
    const { language } = this.host;
    const all: Schemas['TimelineEntry'][] = [];
    for (let cursor: string | undefined; ;) {
      const init = { path: { id }, query: { limit: 100, cursor }, signal, language };
      const page = await portal.get('/v1/requests/{id}/timeline', init);
      all.push(...page.items.filter(({ body, visibility }) => body && visibility === 'public'));
      if (!page.nextCursor) return all;
      cursor = page.nextCursor;
    }
  }
}
