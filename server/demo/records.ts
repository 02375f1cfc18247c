import type { Portico } from '../compose.js';
import type { RecordImport } from '../domains/records/import.dto.js';
import type { Actor, Context } from '../kernel/context.js';
import { addFile } from './add-file.js';
import type { DemoContent } from './content.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Makes contexts of actors at a moment of the past. */
type ContextAt = (actor: Actor, daysAgo: number) => Context;

/** Ids of the demo's records, by type and key. */
export type DemoRecordIds = ReadonlyMap<string, string>;

/** The id of one of them. */
export function idOf(ids: DemoRecordIds, { type, externalId }: { type: string; externalId: string }): string {
  const id = ids.get(`${type} ${externalId}`);
  if (!id) throw new Error(`The demo has no ${type} ${externalId}.`);
  return id;
}

/** Publishes the demo's record types, imports its records and lets people edit them and add files. */
export async function seedRecords(
  portico: Portico,
  content: DemoContent,
  setup: Context,
  contextAt: ContextAt,
  actorOf: (externalId: string) => Actor,
): Promise<DemoRecordIds> {
  for (const { key, ...type } of content.recordTypes) {
    await portico.recordTypes.write(setup, key, type, () => undefined);
    await portico.recordTypes.publish(setup, key);
  }
  const today = portico.clock();
  const ids = new Map<string, string>();
  for (const { type, daysAgo, items } of content.records.batches) {
    const dated = items.map((item): RecordImport => ({ ...item, data: inDates(item.data ?? {}, today) }));
    const batch = await portico.imports.run(contextAt(setup.actor, daysAgo), type, { items: dated });
    if (batch.failed > 0)
      throw new Error(`Records of the demo are not valid: ${JSON.stringify(batch.results)}`);
    for (const { externalId, id } of batch.results) ids.set(`${type} ${externalId}`, id as string);
  }
  for (const { by, daysAgo, data, reason, ...record } of content.records.edits) {
    const edit = { data: inDates(data, today), reason };
    await portico.records.update(contextAt(actorOf(by), daysAgo), idOf(ids, record), edit, () => undefined);
  }
  for (const { by, daysAgo, document, ...record } of content.records.files)
    await addFile(portico, content, contextAt(actorOf(by), daysAgo), { record: idOf(ids, record) }, document);
  return ids;
}

/** `today+14` and the like as dates, so that the demo never grows old. */
export function inDates(data: Readonly<Record<string, unknown>>, today: Date): Record<string, unknown> {
  const entries = Object.entries(data).map(([name, value]): [string, unknown] => {
    const [, days] = (typeof value === 'string' && /^today([+-]\d+)$/.exec(value)) || [];
    return [
      name,
      days ? new Date(today.getTime() + Number(days) * DAY_MS).toISOString().slice(0, 10) : value,
    ];
  });
  return Object.fromEntries(entries);
}
