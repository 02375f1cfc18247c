import { grantScope } from '../../../kernel/scope.js';
import { Together } from '../../../kernel/together.js';
import type { QueueLane, RequestDocument, RequestsStore } from '../requests.store.js';

/** So many that are before a request are counted. */
const MOST_AHEAD = 100;

/** Who is behind a full head has too many before them for so long (ms), also when some of those are done meanwhile. */
const FULL_MS = 1_000;

/** The beginning of a lane of a queue. */
type Head = Awaited<ReturnType<RequestsStore['headOfQueue']>>;

/** A head with more than are counted. */
interface FullHead {
  /** Id after which a request has more before it than are counted. */
  after: string;
  /** Until when that is believed (ms, `performance.now`). */
  until: number;
}

/** How many are before a request. */
export interface Ahead {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

/** The heads of queues. */
export class QueueHeads {
  /** Many look at one queue at the same time: all who do are answered by one look. */
  private readonly looks: Together<{ tenantId: string; lane: QueueLane }, Head>;
  /** By lane, the earliest to be forgotten first. */
  private readonly full = new Map<string, FullHead>();

  constructor(store: Pick<RequestsStore, 'headOfQueue'>) {
    this.looks = new Together(async (key, [first, ...others]) => {
      if (!first) return [];
      const { tenantId, lane } = first;
      const head = await store.headOfQueue(grantScope({ tenantId }), lane, MOST_AHEAD + 1);
      this.note(key, head);
      return [head, ...others.map(() => head)];
    });
  }

  /** How many are before a request in its queue, whether it is there already or not. */
  async ahead({ tenantId, department, serviceKey, priority, _id }: RequestDocument): Promise<Ahead> {
    const lane = { department, serviceKey: department === null ? serviceKey : '', priority };
    const key = JSON.stringify([tenantId, lane]);
    const known = this.full.get(key);
    if (known && known.until > performance.now() && _id > known.after)
      return { count: MOST_AHEAD, more: true };
    const head = await this.looks.of(key, { tenantId, lane });
    const found = head.urgent + head.ids.filter((id) => id < _id).length;
    return { count: Math.min(found, MOST_AHEAD), more: found > MOST_AHEAD };
  }

  /** Remembers for a moment where a head is full. */
  private note(key: string, { urgent, ids }: Head): void {
    const now = performance.now();
    for (const [lane, { until }] of this.full) {
      if (until > now) break;
      this.full.delete(lane);
    }
    const after = urgent > MOST_AHEAD ? '' : ids[MOST_AHEAD - urgent];
    if (after === undefined) return;
    this.full.delete(key);
    this.full.set(key, { after, until: now + FULL_MS });
  }
}
