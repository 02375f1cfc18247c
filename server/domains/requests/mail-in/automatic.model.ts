/** What of an e-mail says whether a person wrote it. */
export interface MailSigns {
  /** A header by its name in small letters. */
  header(name: string): string | null;
  subject: string;
  /** The address that answers of servers go to; empty for those that want none. */
  envelopeFrom: string;
}

/** Subjects with which servers answer for people who are away. */
const AWAY =
  /^((automatic|auto)[- ]?reply|out of (the )?office|automatische antwort|réponse automatique|absence du bureau)\s*([:\u2013-]|until\b|bis\b|$)|^abwesenheits(notiz|nachricht|meldung)\b/i;

/** Addresses from which programs write. */
const PROGRAM = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+-][^@]*)?@/i;

/** Why certainly no person wrote an e-mail; null where one may have. */
export function automaticBy({ header, envelopeFrom }: MailSigns): string | null {
  const is = (name: string, pattern: RegExp): boolean => pattern.test(header(name) ?? '');
  if (envelopeFrom === '') return 'bounce';
  // RFC 3834, 5: `no` says that a person wrote it.
  if (header('auto-submitted') !== null && !is('auto-submitted', /^no\b/i)) return 'auto_submitted';
  if (is('precedence', /^(bulk|junk|list|auto_reply)\b/i)) return 'precedence';
  if (header('x-autoreply') !== null || header('x-autorespond') !== null) return 'auto_reply';
  if (is('content-type', /^multipart\/report\b/i)) return 'report';
  return null;
}

/** Whether something speaks for a program, without being sure: a person should look. */
export function seemsAutomatic({ header, subject, envelopeFrom }: MailSigns): boolean {
  const suppressed = /\b(all|oof|autoreply)\b/i.test(header('x-auto-response-suppress') ?? '');
  const isOfList = header('list-id') !== null || header('list-unsubscribe') !== null;
  return suppressed || isOfList || AWAY.test(subject.trim()) || PROGRAM.test(envelopeFrom);
}
