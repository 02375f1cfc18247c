import type { OutboxRow } from './outbox.js';

/** An event in the JSON format of CloudEvents 1.0, with the sequence extension where it has a number. */
export interface CloudEvent {
  specversion: '1.0';
  /** The same wherever and however often it is told. */
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  /** Digits that sort as text. */
  sequence?: string;
  sequencetype?: 'Integer';
  data: Readonly<Record<string, unknown>>;
}

/** Digits of the largest number of the extension's `Integer`. */
const DIGITS = 10;

/** What is told of an event. */
export function cloudEventOf(
  row: Pick<OutboxRow, '_id' | 'type' | 'subject' | 'time' | 'data' | 'sequence'>,
): CloudEvent {
  const { sequence } = row;
  return {
    specversion: '1.0',
    id: row._id,
    source: '/v1',
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    ...(sequence === null || sequence === undefined
      ? {}
      : { sequence: String(sequence).padStart(DIGITS, '0'), sequencetype: 'Integer' }),
    data: row.data,
  };
}
