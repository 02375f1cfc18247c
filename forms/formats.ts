/** A day that exists: read as a date it must be written the same again. The fifth character tells years of 4 digits. */
export const date = (text: string): boolean =>
  text[4] === '-' && new Date(text).toJSON()?.slice(0, 10) === text;

/**
 * The formats that are asserted, by name. Browser and server use this very table, to which `addMoreKeywords` adds those that
 * few forms use. Each is linear in the length of the text.
 */
export const formats: Record<string, (text: string) => boolean> = { date };
