import { createTransport, type SendMailOptions } from 'nodemailer';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { within } from './within.js';

/** An e-mail as a mail program would show it, and what stood in it. */
export interface Arrived {
  to: string[];
  mail: ParsedMail;
  raw: string;
}

/** What the server says to an e-mail: takes it, refuses it with a code, takes it and cuts the line, or cuts it before. */
export type Says = 'take' | 'cut' | 'takeAndCut' | { code: number };

/** A real SMTP server of one's own. */
export class Mailbox {
  readonly arrived: Arrived[] = [];
  /** What it says to e-mails, the first of the list to the first; `take` when it is empty. */
  readonly says: Says[] = [];
  tried = 0;

  private constructor(private readonly server: SMTPServer) {}

  /** Starts one on a free port. */
  static async start(): Promise<Mailbox> {
    const box: { it?: Mailbox } = {};
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          void box.it?.take(to, Buffer.concat(parts), done, () => {
            for (const connection of server.connections) (connection as Cuttable)._socket.destroy();
          });
        });
      },
    });
    server.on('error', () => undefined);
    const made = new Mailbox(server);
    box.it = made;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  /** Where it is. */
  get config() {
    const { port } = this.server.server.address() as { port: number };
    return { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'portal@kestrel.example' };
  }

  /** Waits until so many e-mails arrived that fit. */
  async got(count: number, fits: (one: Arrived) => boolean = () => true): Promise<Arrived[]> {
    await within(30_000, `${count} e-mails`, () => this.arrived.filter(fits).length >= count);
    return this.arrived.filter(fits);
  }

  /** Stops it. */
  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async take(
    to: string[],
    bytes: Buffer,
    done: (error?: Error | null) => void,
    cut: () => void,
  ): Promise<void> {
    this.tried += 1;
    const says = this.says.shift() ?? 'take';
    if (says === 'cut') return cut();
    if (typeof says === 'object')
      return done(Object.assign(new Error('not now'), { responseCode: says.code }));
    this.arrived.push({ to, mail: await simpleParser(bytes), raw: bytes.toString('latin1') });
    if (says === 'takeAndCut') return cut();
    done();
  }
}

interface Cuttable {
  _socket: { destroy(): void };
}

/** Hands an e-mail to a server by SMTP, as a mail server would; answers with the code that it gets. */
export async function handOver(port: number, mail: SendMailOptions): Promise<number> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail(mail);
    return 250;
  } catch (error) {
    const { responseCode } = error as { responseCode?: number };
    if (responseCode === undefined) throw error;
    return responseCode;
  } finally {
    transport.close();
  }
}
