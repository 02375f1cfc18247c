import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import type { Logger } from '../../kernel/log.js';
import { MailRefused, type MailGate } from './mail-gate.js';
import { readMail } from './read-mail.js';

/** Where e-mail comes in. */
export interface ListenerSettings {
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** What it calls itself to whoever sends. */
  name: string;
}

/** Largest e-mail in bytes; files grow by a third on their way through e-mail. */
export const MOST_BYTES = 10_000_000;
/** One e-mail goes to so many of our addresses at most. */
const MOST_RECIPIENTS = 5;
/** Each may hold a whole e-mail in memory. */
const MOST_CLIENTS = 20;
const PATIENCE_MS = 30_000;
const CLOSE_MS = 5_000;

type Done = (error?: Error | null) => void;

/**
 * Takes e-mail by SMTP (RFC 5321) for addresses that the gate knows, and for nobody else: it relays nothing. What was taken is
 * kept before the server says so.
 */
export class SmtpListener {
  private server: SMTPServer | null = null;

  constructor(
    private readonly settings: ListenerSettings,
    private readonly gate: MailGate,
    private readonly log: Logger,
  ) {}

  /** Listens; answers on which port. */
  async start(): Promise<number> {
    const { port, host } = this.settings;
    const server = await this.build();
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, host, resolve);
    });
    return (server.server.address() as { port: number }).port;
  }

  /** Takes nothing more; what is on its way ends first. */
  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  /** The library is loaded here: most servers take no e-mail. */
  private async build(): Promise<SMTPServer> {
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: MOST_BYTES,
      maxClients: MOST_CLIENTS,
      socketTimeout: PATIENCE_MS,
      closeTimeout: CLOSE_MS,
      name: this.settings.name,
      banner: 'Portico',
      onRcptTo: ({ address }, session, done) => void this.recipient(address, session, done),
      onData: (stream, session, done) => void this.data(stream, session, done),
    });
    // A connection that breaks concerns its own e-mail only.
    server.on('error', (error) =>
      this.log.debug({ code: (error as { code?: string }).code }, 'An SMTP line broke'),
    );
    return server;
  }

  private async recipient(address: string, session: SMTPServerSession, done: Done): Promise<void> {
    try {
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS)
        throw new MailRefused(452, 'Too many recipients');
      if (!(await this.gate.knows(address))) throw new MailRefused(550, 'No such address');
      done();
    } catch (error) {
      done(this.refusalOf(error));
    }
  }

  private async data(stream: SMTPServerDataStream, session: SMTPServerSession, done: Done): Promise<void> {
    try {
      const raw = await bytesOf(stream);
      const { mailFrom, rcptTo } = session.envelope;
      const mail = await readMail(raw, mailFrom ? mailFrom.address : '');
      for (const { address } of rcptTo) await this.gate.take(address, mail);
      done();
    } catch (error) {
      done(this.refusalOf(error));
    }
  }

  /** Whatever fails on our side: whoever sends tries again later, so that nothing is lost. */
  private refusalOf(error: unknown): Error {
    if (error instanceof MailRefused) return error;
    this.log.error({ err: error }, 'An e-mail could not be taken');
    return new MailRefused(451, 'Try again later');
  }
}

/** All of it; of what is larger than allowed no more than that is held. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
  }
  if (stream.sizeExceeded || size > MOST_BYTES) throw new MailRefused(552, 'The message is too large');
  return Buffer.concat(parts);
}
