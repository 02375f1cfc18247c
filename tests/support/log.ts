import { createLogger, type Logger, type LogLevel } from '../../server/kernel/log.js';

/** The real logger with its lines kept in memory. */
export interface KeptLog {
  logger: Logger;
  /** What was written, as it would stand on stdout. */
  lines: string[];
}

/** Makes a logger that writes into memory. */
export function keptLog(level: LogLevel = 'debug'): KeptLog {
  const lines: string[] = [];
  return { lines, logger: createLogger(level, { write: (line) => void lines.push(line) }) };
}
