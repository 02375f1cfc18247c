import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  data: Record<string, unknown>;
  history: DemoStep[];
}

/** Everything that the demo tenant begins with, see `examples/demo-data/README.md`. */
export interface DemoContent {
  tenant: { key: string; name: string };
  accounts: { externalId: string; name: string; locations?: { externalId: string; name: string }[] }[];
  people: DemoPerson[];
  services: ServiceDefinition[];
  requests: DemoRequest[];
  file(name: string): Buffer;
}

/** Reads the demo's content. */
export function readDemoContent(): DemoContent {
  const folder = join(packageRoot(), 'examples', 'demo-data');
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const services = readdirSync(join(folder, 'services'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return {
    tenant: read('tenant.json'),
    accounts: read('accounts.json'),
    people: read('people.json'),
    services: services.map((name) => read<ServiceDefinition>(`services/${name}`)),
    requests: read('requests.json'),
    file: (name) => readFileSync(join(folder, 'files', name)),
  };
}
