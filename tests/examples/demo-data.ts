import { readdirSync, readFileSync } from 'node:fs';
import type { DemoRecords } from '../../server/demo/content.js';
import type { RecordTypeInput } from '../../server/domains/records/record-types.dto.js';
import type { ServiceDefinition, TransitionDefinition } from '../../server/domains/requests/definition.js';

const FOLDER = new URL('../../examples/demo-data/', import.meta.url);

/** One step of a request's past, see `examples/demo-data/README.md`. */
export interface DemoStep {
  daysAgo: number;
  by: string;
  transition?: string;
  comment?: string;
  visibility?: 'internal';
  document?: string;
  data?: Record<string, unknown>;
}

/** A request of the demo tenant. */
export interface DemoRequest {
  account: string;
  person: string;
  service: string;
  data: Record<string, unknown>;
  history: DemoStep[];
}

/** A person of the demo tenant. */
export interface DemoPerson {
  externalId: string;
  name: string;
  email: string;
  account: string;
  roles: string[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;

export const tenant = read<{ key: string; name: string }>('tenant.json');
export const accounts = read<{ externalId: string; name: string }[]>('accounts.json');
export const people = read<DemoPerson[]>('people.json');
export const requests = read<DemoRequest[]>('requests.json');
export const services = readdirSync(new URL('services/', FOLDER))
  .sort()
  .map((file) => ({ file, definition: read<ServiceDefinition>(`services/${file}`) }));

export const recordTypes = readdirSync(new URL('record-types/', FOLDER))
  .sort()
  .map((file) => ({ file, definition: read<RecordTypeInput & { key: string }>(`record-types/${file}`) }));
export const records = read<DemoRecords>('records.json');

/** The names of the demo files. */
export const fileNames = readdirSync(new URL('files/', FOLDER)).sort();

/** The bytes of a demo file. */
export const readDemoFile = (name: string): Buffer => readFileSync(new URL(`files/${name}`, FOLDER));

/** The service with this key; throws when there is none. */
export function serviceOf(key: string): ServiceDefinition {
  const found = services.find(({ definition }) => definition.key === key);
  if (!found) throw new Error(`No service ${key} in examples/demo-data/services.`);
  return found.definition;
}

/** The person with this key; throws when there is none. */
export function personOf(externalId: string): DemoPerson {
  const found = people.find((person) => person.externalId === externalId);
  if (!found) throw new Error(`No person ${externalId} in examples/demo-data/people.json.`);
  return found;
}

/** The transition that a step makes; undefined for comments and files, throws when the service has none of that key. */
export function transitionOf(service: ServiceDefinition, step: DemoStep): TransitionDefinition | undefined {
  if (step.transition === undefined) return undefined;
  const found = service.workflow.transitions.find(({ key }) => key === step.transition);
  if (!found) throw new Error(`No transition ${step.transition} in ${service.key}.`);
  return found;
}
