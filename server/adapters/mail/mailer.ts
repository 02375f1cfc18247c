/** One e-mail to one person. */
export interface Mail {
  /** Without angle brackets; the same whenever the same thing is sent again. */
  messageId: string;
  /** Message ids of the thread that it belongs to. */
  references: readonly string[];
  fromName: string;
  to: { name: string; address: string };
  /** Where answers go; null where nobody takes them. */
  replyTo: string | null;
  /** Where whoever wants no more of these ends them; null where they cannot be ended. */
  unsubscribe: string | null;
  subject: string;
  text: string;
  html: string;
}

/** What became of an e-mail. */
export interface MailOutcome {
  /** The code of the server's answer (RFC 5321); null where there was none. */
  code: number | null;
  /** Null when the server took it; `refused` for good; else worth another try. */
  error: 'refused' | 'temporary' | 'network' | null;
}

/** Sends e-mail. */
export interface Mailer {
  /** Tries once; what fails is told, not thrown. */
  send(mail: Mail, signal: AbortSignal): Promise<MailOutcome>;
}
