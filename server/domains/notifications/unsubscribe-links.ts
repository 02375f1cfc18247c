import type { SecretBox } from '../../kernel/secret-box.js';
import { isCritical } from './mail-plan.model.js';
import { ALL_KINDS, type NotificationKind } from './kinds.js';

/** Of what an e-mail is: one kind of notifications, or the digest of a day. */
export type MailTopic = NotificationKind | 'daily';

/** Whose e-mail of what ends. */
export interface Unsubscription {
  tenantId: string;
  personId: string;
  topic: MailTopic;
}

const PURPOSE = 'unsubscribe-link';

/**
 * Links that end e-mail of one topic for one person, without signing in. All of it is in the link, encrypted: it names nobody, nobody
 * can make one, and nothing is kept. It is good as long as its key is among the secret keys.
 */
export class UnsubscribeLinks {
  constructor(
    private readonly box: SecretBox,
    private readonly publicUrl: () => string,
  ) {}

  /** The link; null for what cannot be turned off, and where there is no key to make one. */
  linkFor({ tenantId, personId, topic }: Unsubscription): string | null {
    if (!this.box.isLocked || (topic !== 'daily' && isCritical(topic))) return null;
    const token = this.box.seal([tenantId, personId, topic].join(' '), PURPOSE);
    return `${this.publicUrl()}/v1/unsubscriptions/${token}`;
  }

  /** What the token of a link stands for; null when we made no such link. */
  read(token: string): Unsubscription | null {
    const [tenantId, personId, name, ...rest] = this.opened(token).split(' ');
    const topic = TOPICS.find((one) => one === name);
    return tenantId && personId && topic && rest.length === 0 ? { tenantId, personId, topic } : null;
  }

  private opened(token: string): string {
    // What is not sealed opens as it is: only what we sealed counts.
    if (!this.box.isLocked || !/^v1(\.[\w-]+){4}$/.test(token)) return '';
    try {
      return this.box.open(token, PURPOSE);
    } catch {
      return '';
    }
  }
}

const TOPICS: readonly MailTopic[] = [...ALL_KINDS.filter((kind) => !isCritical(kind)), 'daily'];
