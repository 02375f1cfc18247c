/** Puts values into the `{name}`s of a text. */
export const fill = (text: string, values: object = {}, encode: (value: string) => string = String): string =>
  text.replace(/{(\w+)}/g, (_, name: string) => encode(values[name as never]));
