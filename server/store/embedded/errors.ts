/**
 * The embedded database cannot be found, installed or started.
 * `message` is one sentence for the person at the terminal: what is wrong and how to mend it.
 */
export class EmbeddedMongoError extends Error {
  override readonly name = 'EmbeddedMongoError';
}

/** The reason inside an unknown thrown value, as one line without a trailing full stop. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The system's code of an error (`ENOENT`, `EACCES` …), or undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
