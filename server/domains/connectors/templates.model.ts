/** Stands in texts for a value of the event or for a secret, for example `{{event.data.requestId}}`. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/;

/** What a placeholder stands for; undefined is nothing. */
export type Values = (name: string) => unknown;

/** Why a template cannot be filled for an event: something that it needs is not there, or cannot stand where it should. */
export class UnfilledError extends Error {
  override name = 'UnfilledError';

  constructor(readonly reason: 'mapping' | 'secret') {
    super(`A call cannot be made: ${reason}`);
  }
}

/** A text in pieces: every second one is the name of a placeholder. */
const piecesOf = (template: string): string[] =>
  template.split(PLACEHOLDER).map((piece, at) => (at % 2 === 1 ? piece.trim() : piece));

/** The placeholders of a text, in order; what only begins like one is answered as it stands. */
export function placeholdersIn(template: string): string[] {
  const pieces = piecesOf(template);
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 1) return [piece];
    const begun = piece.indexOf('{{');
    return begun === -1 ? [] : [piece.slice(begun)];
  });
}

/** A text with another text instead of each placeholder. */
export function withoutPlaceholders(template: string, instead: string): string {
  return piecesOf(template)
    .map((piece, at) => (at % 2 === 1 ? instead : piece))
    .join('');
}

/** A text with its values, each written by `write`. */
export function fillText(template: string, values: Values, write: (value: unknown) => string): string {
  return piecesOf(template)
    .map((piece, at) => (at % 2 === 1 ? write(values(piece)) : piece))
    .join('');
}

/**
 * JSON with its values, at any depth. A text that is one placeholder and nothing else becomes the value itself, whatever it is,
 * or null; within other text, nothing is an empty text.
 */
export function fillJson(json: unknown, values: Values, write: (value: unknown) => string): unknown {
  if (typeof json === 'string') {
    const pieces = piecesOf(json);
    const [before, name, after] = pieces;
    if (pieces.length === 3 && before === '' && after === '') return values(name as string) ?? null;
    return fillText(json, values, write);
  }
  if (Array.isArray(json)) return json.map((one) => fillJson(one, values, write));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, fillJson(value, values, write)]),
  );
}
