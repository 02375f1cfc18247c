/** The boundary between parts, as the media type names it (RFC 2046, 5.1.1). */
const BOUNDARY = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i;
const NAME = /^content-disposition:\s*form-data\s*;.*\bname="([^"\r\n]*)"/im;

/**
 * Fields of a small form that was sent as `multipart/form-data` (RFC 7578): texts alone, and of several with one name the last one.
 * Files are sent elsewhere, as what they are.
 */
export function fieldsOf(text: string, contentType: string): Record<string, string> {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return {};
  const parts = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1);
  const fields = parts.flatMap((part): [string, string][] => {
    const at = part.indexOf('\r\n\r\n');
    const name = at < 0 ? undefined : NAME.exec(part.slice(0, at))?.[1];
    return name === undefined ? [] : [[name, part.slice(at + 4)]];
  });
  return Object.fromEntries(fields);
}
