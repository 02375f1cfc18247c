/** One part of a host name. */
export const LABEL = '[a-z\\d]([a-z\\d-]{0,61}[a-z\\d])?';
const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
/** A test for texts that a pattern covers from end to end. */
export const whole = (source: string) => (text: string) => RegExp(`^(${source})$`, 'i').test(text);

/** A day that exists: read as a date it must be written the same again. The fifth character tells years of 4 digits. */
export const date = (text: string): boolean =>
  text[4] === '-' && new Date(text).toJSON()?.slice(0, 10) === text;

/**
 * The formats that are asserted, by name. Browser and server use this very table, to which `addMoreKeywords` adds those that
 * few forms use. Each is linear in the length of the text.
 */
export const formats: Record<string, (text: string) => boolean> = {
  date,
  email: whole(`(?=.{1,64}@)(?!.{255})${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}`),
};
