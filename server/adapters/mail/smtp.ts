import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail, Mailer, MailOutcome } from './mailer.js';

/** Where e-mail is handed over, and whom it is from. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string;
  /** The address in `From`; its domain names messages. */
  from: string;
}

/** One attempt takes so long at most: shorter than a claim of a delivery. */
const ATTEMPT_MS = 20_000;
const STEP_MS = 10_000;

/** One line of a header: whatever could end it becomes a space. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Hands e-mail to a server by SMTP (RFC 5321), each on a connection of its own, encrypted where the server offers it. */
export class SmtpMailer implements Mailer {
  private readonly options: SMTPConnection.Options;
  private readonly auth: { user: string; pass: string } | null;

  constructor(private readonly settings: SmtpSettings) {
    const url = new URL(settings.url);
    const secure = url.protocol === 'smtps:';
    const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
    this.auth = auth.user ? auth : null;
    this.options = {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      // A password never goes over the open line.
      requireTLS: this.auth !== null && !secure,
      connectionTimeout: STEP_MS,
      greetingTimeout: STEP_MS,
      socketTimeout: STEP_MS,
      dnsTimeout: STEP_MS,
    };
  }

  /** Tries once. */
  async send(mail: Mail, signal: AbortSignal): Promise<MailOutcome> {
    const message = await this.compose(mail);
    // The library is loaded with the first e-mail: servers that send none do without.
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const connection = new Connection(this.options);
    const close = (): void => connection.close();
    const timer = setTimeout(close, ATTEMPT_MS);
    signal.addEventListener('abort', close);
    try {
      await this.hand(connection, mail.to.address, message);
      return { code: 250, error: null };
    } catch (error) {
      return outcomeOf(error as { responseCode?: number; code?: string });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', close);
      connection.close();
    }
  }

  private async hand(connection: SMTPConnection, to: string, message: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      // Also after the answer: a connection that breaks later has handed its mail over.
      connection.on('error', reject);
      connection.on('end', () => reject(new Error('The connection was closed.')));
      const send = (): void =>
        connection.send({ from: this.settings.from, to: [to], size: message.length }, message, (error) => {
          if (error) return reject(error);
          resolve();
          connection.quit();
        });
      connection.connect((error) => {
        if (error) return reject(error);
        if (!this.auth) return send();
        connection.login({ credentials: this.auth }, (refused) => (refused ? reject(refused) : send()));
      });
    });
  }

  private async compose(mail: Mail): Promise<Buffer> {
    const { from } = this.settings;
    const domain = from.slice(from.lastIndexOf('@') + 1);
    const id = (name: string): string => `<${name}@${domain}>`;
    const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
    const composer = new MailComposer({
      from: { name: oneLine(mail.fromName), address: from },
      to: { name: oneLine(mail.to.name), address: mail.to.address },
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      subject: oneLine(mail.subject),
      messageId: id(mail.messageId),
      ...(mail.references.length > 0
        ? { inReplyTo: id(mail.references.at(-1) as string), references: mail.references.map(id) }
        : {}),
      headers: {
        ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...unsubscribeHeaders(mail.unsubscribe),
      },
      text: mail.text,
      html: mail.html,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return new Promise((resolve, reject) => {
      composer.compile().build((error, message) => (error ? reject(error) : resolve(message)));
    });
  }
}

/** A link (RFC 2369), which takes one click where nobody can listen on the way (RFC 8058 asks for https). */
function unsubscribeHeaders(link: string | null): Record<string, string> {
  if (link === null) return {};
  const list = { 'List-Unsubscribe': `<${link}>` };
  return link.startsWith('https:')
    ? { ...list, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : list;
}

/** 5xx is for good (RFC 5321, 4.2.1), but where the server refuses us and not the mail: its settings can be mended. */
function outcomeOf({ responseCode, code }: { responseCode?: number; code?: string }): MailOutcome {
  if (responseCode === undefined) return { code: null, error: 'network' };
  const isOurs = code === 'EAUTH' || code === 'ECONNECTION' || code === 'ETLS';
  return { code: responseCode, error: responseCode >= 500 && !isOurs ? 'refused' : 'temporary' };
}
