import { PorticoError } from '../../kernel/errors.js';

/** Kinds of files that bytes tell. Neither HTML nor SVG: both can carry scripts. */
const BINARY_TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/tiff',
  'application/pdf',
  'application/zip',
  'application/rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'video/mp4',
  'video/quicktime',
];

/** Kinds of text; their bytes do not tell which, so that the claim decides among these. */
const TEXT_TYPES: readonly string[] = ['text/plain', 'text/csv'];

/**
 * What a file is, by its bytes.
 * @throws 422 `file_type_not_allowed` for kinds that the portal does not take.
 */
export async function sniffType(head: Buffer, claimed: string): Promise<string> {
  // Loaded with the first file.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head);
  if (found && BINARY_TYPES.includes(found.mime)) return found.mime;
  const claim = claimed.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!found && isText(head)) return TEXT_TYPES.find((type) => type === claim) ?? 'text/plain';
  throw new PorticoError('file_type_not_allowed', {
    extensions: { accept: [...BINARY_TYPES, ...TEXT_TYPES] },
  });
}

/** How files begin that a browser would take for a page or drawing (WHATWG MIME Sniffing, 7.1), and scripts. */
const RUNS =
  /^(\u00ef\u00bb\u00bf)?\s*(<!doctype|<!--|<\?xml|<(html|head|body|script|style|title|iframe|svg|math|h1|div|font|table|a|b|p|br)[\s>/]|#!)/i;

/** Text has no NUL bytes and does not begin like something that a browser or shell would run. */
function isText(head: Buffer): boolean {
  return !head.includes(0) && !RUNS.test(head.toString('latin1', 0, 512));
}

/** A file name without path, control characters and what systems forbid; never empty. */
export function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const clean = base.replaceAll(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<>:"|?*]/g, '').trim();
  return clean === '' || /^\.+$/.test(clean) ? 'file' : clean;
}

/** Whether a media type is among types and ranges such as `image/*`. */
export function accepts(accept: readonly string[], type: string): boolean {
  return (
    accept.length === 0 ||
    accept.some((entry) => entry === type || (entry.endsWith('/*') && type.startsWith(entry.slice(0, -1))))
  );
}
