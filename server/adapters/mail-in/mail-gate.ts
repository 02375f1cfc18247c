/** A file that came with an e-mail. */
export interface ArrivedFile {
  name: string;
  /** The media type that its sender claims. */
  type: string;
  bytes: Buffer;
  /** Whether it stands inside the text, as pictures and logos of signatures do. */
  isInText: boolean;
}

/** An e-mail as it came, taken apart. */
export interface ArrivedMail {
  /** The address that answers of servers go to; empty for what wants none. */
  envelopeFrom: string;
  /** Addresses in `From`; people who write have one. */
  from: readonly { address: string; name: string }[];
  /** With its angle brackets; null where there is none. */
  messageId: string | null;
  subject: string;
  /** As plain text; made from HTML where it has no other. */
  text: string;
  files: readonly ArrivedFile[];
  /** A header by its name in small letters, on one line; null where there is none. */
  header(name: string): string | null;
  /** Digest of all of it, as its sender handed it over: the same when the same is handed over again. */
  digest: string;
}

/** Decides what comes in. */
export interface MailGate {
  /** Whether e-mail to an address is taken. */
  knows(address: string): Promise<boolean>;
  /**
   * Keeps an e-mail to an address; once it answers, nothing of it is lost.
   * @throws MailRefused what the sender is told; whatever else is thrown is told as "try again later".
   */
  take(address: string, mail: ArrivedMail): Promise<void>;
}

/** An answer to whoever sends (RFC 5321, 4.2): 4xx asks to try again, 5xx is for good. */
export class MailRefused extends Error {
  override name = 'MailRefused';

  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}
