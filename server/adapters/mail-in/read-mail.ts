import type { Attachment, ParsedMail, SimpleParserOptions } from 'mailparser';
import { sha256 } from '../../kernel/digest.js';
import { MailRefused, type ArrivedFile, type ArrivedMail } from './mail-gate.js';

/** HTML of more characters than this is none that a person wrote, and would keep us busy for too long. */
const MOST_HTML = 1_000_000;

const OPTIONS = { skipImageLinks: true, skipTextToHtml: true } as const;

/**
 * Takes an e-mail apart (MIME).
 * @throws MailRefused when it is not one.
 */
export async function readMail(raw: Buffer, envelopeFrom: string): Promise<ArrivedMail> {
  // The parser makes text of HTML by itself only where the HTML is all of the e-mail, of any length.
  const mail = await parsed(raw, { skipHtmlToText: true });
  const headers = headersOf(mail);
  return {
    envelopeFrom,
    from: (mail.from?.value ?? []).flatMap(({ address, name }) => (address ? [{ address, name }] : [])),
    messageId: mail.messageId ?? null,
    subject: mail.subject ?? '',
    text: mail.text?.trim() ? mail.text : await textOf(mail.html),
    files: mail.attachments.map(fileOf),
    header: (name) => headers.get(name) ?? null,
    digest: sha256(raw.toString('latin1')),
  };
}

/** Text of HTML, as an e-mail of its own. */
async function textOf(html: string | false | undefined): Promise<string> {
  if (!html) return '';
  if (html.length > MOST_HTML) throw new MailRefused(552, 'The message is too large');
  const alone = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(html)}`;
  return (await parsed(Buffer.from(alone))).text ?? '';
}

const base64 = (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');

async function parsed(raw: Buffer, options: SimpleParserOptions = {}): Promise<ParsedMail> {
  // Loaded with the first e-mail: most servers take none.
  const { simpleParser } = await import('mailparser');
  return simpleParser(raw, { ...OPTIONS, ...options }).catch(() => {
    throw new MailRefused(554, 'The message cannot be read');
  });
}

/** The first of each name; mailparser's own reading gathers some under other names. */
function headersOf({ headerLines }: ParsedMail): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { key, line } of headerLines)
    if (!headers.has(key))
      headers.set(
        key,
        line
          .slice(line.indexOf(':') + 1)
          .replaceAll(/\s+/g, ' ')
          .trim(),
      );
  return headers;
}

const fileOf = ({ filename, contentType, content, related }: Attachment): ArrivedFile => ({
  name: filename ?? '',
  type: contentType,
  bytes: content,
  isInText: related ?? false,
});
