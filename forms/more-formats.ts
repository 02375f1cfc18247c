import { date } from './formats.js';

/** One part of a host name. */
const LABEL = '[a-z\\d]([a-z\\d-]{0,61}[a-z\\d])?';
const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
/** Longest picture that stands in an answer, in characters: a signature has few colours. */
const LONGEST_PICTURE = 20_000;
/** A test for texts that a pattern covers from end to end. */
const whole = (source: string) => (text: string) => RegExp(`^(${source})$`, 'i').test(text);

const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';
const SECONDS = ':[0-5]\\d(\\.\\d+)?';
const ZONE = `(z|[+-]${CLOCK})`;
const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const URI_PART = "([\\w.~:/?[\\]@!$&'()*+,;=-]|%[\\da-f]{2})*";

/** The formats that few forms use, by name. Each is linear in the length of the text. */
export const moreFormats: Readonly<Record<string, (text: string) => boolean>> = {
  // A form asks for "14:30": seconds and offset may be left out, unlike in RFC 3339.
  time: whole(`${CLOCK}(${SECONDS})?${ZONE}?`),
  'date-time': (text) => date(text.slice(0, 10)) && whole(`t${CLOCK}${SECONDS}${ZONE}`)(text.slice(10)),
  email: whole(`(?=.{1,64}@)(?!.{255})${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}`),
  // An exact number as a text: amounts are never fractions of binary numbers.
  decimal: whole('-?\\d{1,15}(\\.\\d{1,6})?'),
  png: (text) =>
    text.length <= LONGEST_PICTURE && /^data:image\/png;base64,iVBORw0KGgo[a-z\d+/]+={0,2}$/i.test(text),
  duration: whole('P(?=.)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?)'),
  hostname: whole(`(?!.{254})${LABEL}(\\.${LABEL})*`),
  ipv4: whole(`(${OCTET}\\.){3}${OCTET}`),
  ipv6: (text) => whole('[\\da-f:.]+')(text) && URL.canParse(`http://[${text}]`),
  uri: whole(`[a-z][a-z\\d+.-]*:${URI_PART}(#${URI_PART})?`),
  // Digits as people write them, 6 to 15 of them: +49 (0)30 123-456, 030/123456.
  phone: whole('\\+?([ ()./-]*\\d){6,15}'),
  uuid: whole('[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}'),
};
