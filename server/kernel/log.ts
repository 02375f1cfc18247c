import { pino, type LoggerOptions } from 'pino';

/** The part of pino that the code uses: structured fields first, then a sentence. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Logger;
}

/** Levels that `PORTICO_LOG` accepts. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** One of {@link LOG_LEVELS}. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * A JSON logger on stdout, or into a given destination. Callers log ids, codes and durations only; the redaction below
 * is the second line of defence for secrets and personal data that slip into an object.
 */
export function createLogger(level: LogLevel, destination?: { write(line: string): void }): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: {
      paths: [
        'authorization',
        'clientSecret',
        'client_secret',
        'apiKey',
        'token',
        'email',
        'name',
        'body',
        'data',
      ].flatMap((key) => [key, `*.${key}`]),
      censor: '[redacted]',
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error's kind and place; its message only when it is ours, since a driver's may quote a document. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    at: frames.slice(0, 6).map((line) => line.trim()),
  };
}
