import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordImport } from '../domains/records/import.dto.js';
import type { RecordTypeInput } from '../domains/records/record-types.dto.js';
import type { BusinessCalendarInput } from '../domains/requests/promise/calendars.dto.js';
import type { ServiceDefinition } from '../domains/requests/definition.js';
import { packageRoot } from '../http/assets.js';

/** A person of the demo. */
export interface DemoPerson {
  externalId: string;
  name: string;
  email: string;
  /** `externalId` of their account. */
  account: string;
  roles: string[];
  /** Keys of the departments to which somebody of the staff is restricted. */
  departments?: string[];
}

/** One thing that happened to a demo request. The first one submits it. */
export interface DemoStep {
  /** Days before the seeding, with a fraction. */
  daysAgo: number;
  /** `externalId` of who did it. */
  by: string;
  transition?: string;
  comment?: string;
  visibility?: 'public' | 'internal';
  /** Name of a file in `files/`. */
  document?: string;
  data?: Record<string, unknown>;
}

/** A request of the demo with its history. */
export interface DemoRequest {
  service: string;
  /** What it is about. */
  record?: { type: string; externalId: string };
  data: Record<string, unknown>;
  history: DemoStep[];
}

/** The records of the demo, and what people then edit. `today+14` stands for a date. */
export interface DemoRecords {
  batches: { type: string; daysAgo: number; items: RecordImport[] }[];
  edits: {
    type: string;
    externalId: string;
    /** `externalId` of who edits. */
    by: string;
    daysAgo: number;
    data: Record<string, unknown>;
    reason: string;
  }[];
  files: {
    type: string;
    externalId: string;
    /** `externalId` of who uploads. */
    by: string;
    daysAgo: number;
    /** Name of a file in `files/`. */
    document: string;
  }[];
}

/** Everything that the demo tenant begins with, see `examples/demo-data/README.md`. */
export interface DemoContent {
  tenant: { key: string; name: string };
  accounts: { externalId: string; name: string; locations?: { externalId: string; name: string }[] }[];
  people: DemoPerson[];
  calendars: (BusinessCalendarInput & { key: string })[];
  services: ServiceDefinition[];
  requests: DemoRequest[];
  recordTypes: (RecordTypeInput & { key: string })[];
  records: DemoRecords;
  file(name: string): Buffer;
}

const DEMO_DATA = join(packageRoot(), 'examples', 'demo-data');
const WORLDS = join(packageRoot(), 'examples', 'worlds');

/** Reads the content of a demo tenant. Only calendars, records, their types and requests may be missing. */
export function readDemoContent(folder = DEMO_DATA): DemoContent {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const readIf = <T>(name: string, otherwise: T): T =>
    existsSync(join(folder, name)) ? read<T>(name) : otherwise;
  const readAll = <T>(part: string): T[] =>
    !existsSync(join(folder, part))
      ? []
      : readdirSync(join(folder, part))
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => read<T>(`${part}/${name}`));
  return {
    tenant: read('tenant.json'),
    accounts: read('accounts.json'),
    people: read('people.json'),
    calendars: readAll('calendars'),
    services: readAll<ServiceDefinition>('services'),
    requests: readIf('requests.json', []),
    recordTypes: readAll('record-types'),
    records: readIf('records.json', { batches: [], edits: [], files: [] }),
    file: (name) => readFileSync(join(folder, 'files', name)),
  };
}

/** The worlds beside the first demo company, by the name of their folder, see `examples/worlds/README.md`. */
export function readWorlds(): [string, DemoContent][] {
  return readdirSync(WORLDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readDemoContent(join(WORLDS, name))]);
}
