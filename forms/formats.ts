const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';
const SECONDS = ':[0-5]\\d(\\.\\d+)?';
const ZONE = `(z|[+-]${CLOCK})`;
const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const LABEL = '[a-z\\d]([a-z\\d-]{0,61}[a-z\\d])?';
const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
const URI_PART = "([\\w.~:/?[\\]@!$&'()*+,;=-]|%[\\da-f]{2})*";

const whole = (source: string) => (text: string) => RegExp(`^(${source})$`, 'i').test(text);

/** A day that exists: read as a date it must be written the same again. The fifth character tells years of 4 digits. */
const date = (text: string): boolean => text[4] === '-' && new Date(text).toJSON()?.slice(0, 10) === text;

/**
 * The formats that are asserted, by name. Browser and server use this very table. Each is linear in the length
 * of the text.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date,
  // A form asks for "14:30": seconds and offset may be left out, unlike in RFC 3339.
  time: whole(`${CLOCK}(${SECONDS})?${ZONE}?`),
  'date-time': (text) => date(text.slice(0, 10)) && whole(`t${CLOCK}${SECONDS}${ZONE}`)(text.slice(10)),
  duration: whole('P(?=.)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?)'),
  email: whole(`(?=.{1,64}@)(?!.{255})${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}`),
  hostname: whole(`(?!.{254})${LABEL}(\\.${LABEL})*`),
  ipv4: whole(`(${OCTET}\\.){3}${OCTET}`),
  ipv6: (text) => whole('[\\da-f:.]+')(text) && URL.canParse(`http://[${text}]`),
  uri: whole(`[a-z][a-z\\d+.-]*:${URI_PART}(#${URI_PART})?`),
  uuid: whole('[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}'),
  // Digits as people write them, 6 to 15 of them: +49 (0)30 123-456, 030/123456.
  phone: whole('\\+?([ ()./-]*\\d){6,15}'),
};
