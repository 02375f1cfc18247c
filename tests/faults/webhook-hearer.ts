import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { Api } from '../support/api.js';
import { Receiver, type Answering, type Arrived } from '../support/receiver.js';
import { newEndpoint } from '../support/webhooks.js';
import type { Heard, Hearer } from './hearer.js';
import { Luck } from './luck.js';

/** What the receiver does with the first attempt of an event, in hundredths; everything else is taken. */
const FLAKES = { refuses: 8, hangsUp: 6, hangsUpAfterwards: 6, isSlow: 6 } as const;
const SLOW_MS = 1_500;

/** A receiver of webhooks that fails now and then, and acts once on each `webhook-id`, as the guide says. */
export class WebhookHearer implements Hearer {
  readonly name = 'webhook receiver';
  readonly heard: Heard[] = [];
  readonly wrong: string[] = [];
  private readonly acted = new Set<string>();
  private readonly met = new Set<string>();
  private repeats = 0;
  private flakes = 0;
  private receiver!: Receiver;
  private webhook!: Webhook;

  private constructor(private readonly luck: Luck) {}

  /** Registers it for what the writers do. */
  static async start(program: Api, seed: number): Promise<WebhookHearer> {
    const hearer = new WebhookHearer(new Luck(seed));
    const answer: Answering = (arrived, res) => hearer.answer(arrived, res);
    hearer.receiver = await Receiver.start(answer);
    const eventTypes = ['request.*', 'record.*'];
    const { secret } = await newEndpoint(program, hearer.receiver.url, { eventTypes });
    hearer.webhook = new Webhook(secret);
    return hearer;
  }

  get remarks(): string {
    return `${this.flakes} attempts met a failure of the receiver, ${this.repeats} were repeats that had been acted on`;
  }

  stop(): Promise<void> {
    return this.receiver.stop();
  }

  private async answer(arrived: Arrived, res: Parameters<Answering>[1]): Promise<void> {
    const id = String(arrived.headers['webhook-id']);
    const isFirst = !this.met.has(id);
    this.met.add(id);
    const roll = isFirst ? this.luck.below(100) : 100;
    const { refuses, hangsUp, hangsUpAfterwards, isSlow } = FLAKES;
    if (roll < refuses + hangsUp) {
      this.flakes += 1;
      if (roll < refuses) res.writeHead(503).end();
      else res.destroy();
      return;
    }
    if (roll >= 100 - isSlow && isFirst) await pause(SLOW_MS);
    this.act(id, arrived);
    if (roll < refuses + hangsUp + hangsUpAfterwards) {
      this.flakes += 1;
      res.destroy();
      return;
    }
    res.writeHead(204).end();
  }

  private act(id: string, { headers, body, event }: Arrived): void {
    try {
      this.webhook.verify(body, headers as Record<string, string>);
    } catch {
      this.wrong.push(`The signature of ${id} is not good.`);
    }
    if (this.acted.has(id)) {
      this.repeats += 1;
      return;
    }
    this.acted.add(id);
    this.heard.push({ id, type: event.type, subject: event.subject, data: event.data });
  }
}
