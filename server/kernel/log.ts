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
    serializers: { err: describeFailure },
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

/** A word that code uses for a thing; whatever else stands where one should is data. */
const WORD = /^\w{1,60}$/;
/** A line of a stack: a place in a file. A message of several lines may look a bit like it. */
const FRAME = /^ +at (?:.* \()?(?:file:\/\/|node:|\/|[A-Z]:\\).*:\d+:\d+\)?$/;

/**
 * A failure's kind, code and place. Never its message, nor that of its cause: a driver's may quote a document, and whoever
 * names an error may do so too.
 */
export function describeFailure(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const place = error.stack?.replace(error.message, '').split('\n') ?? [];
  const frames = place.filter((line) => FRAME.test(line)).slice(0, 6);
  return {
    type: WORD.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'number' || WORD.test(String(code ?? '')) ? { code } : {}),
    at: frames.map((line) => line.trim()),
  };
}
