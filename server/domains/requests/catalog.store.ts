import { Schema, type ClientSession, type Connection } from 'mongoose';
import { systemScope, type Scope } from '../../kernel/scope.js';
import { ScopedCollection, type Stored } from '../../store/scoped-collection.js';
import type { ServiceDefinition } from './definition.js';

/** One published version of a service. It never changes, except for `current`. */
export interface ServiceDocument extends ServiceDefinition, Stored {
  /** Counts the versions of the service. */
  version: number;
  /** Whether new requests use this version. */
  current: boolean;
  /** The version whose definition this one brought back; absent or null is none. */
  restoredFrom?: number | null;
  createdAt: Date;
}

/** A current service as those see it who count how long it takes. */
export type CountedService = Pick<ServiceDocument, '_id' | 'tenantId' | 'key' | 'targets'>;

/** A version as lists show it. */
export type VersionFacts = Pick<
  ServiceDocument,
  'version' | 'name' | 'current' | 'restoredFrom' | 'createdAt'
>;

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, default: null } as const;

const schema = new Schema<ServiceDocument>(
  {
    _id: text,
    tenantId: text,
    key: text,
    name: text,
    description: text,
    group: text,
    department: { type: String, default: null },
    keywords: mixed,
    audience: mixed,
    texts: mixed,
    order: { type: Number, required: true },
    needs: { type: [String], required: true },
    promise: mixed,
    targets: mixed,
    form: mixed,
    attachments: mixed,
    title: text,
    publicFacts: { type: [String], default: [] },
    bundle: mixed,
    workflow: mixed,
    version: { type: Number, required: true },
    current: { type: Boolean, required: true },
    restoredFrom: { type: Number, default: null },
    createdAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Services in the database. */
export class CatalogStore {
  /** Open to tests that prove indexes; others use the intentions below. */
  readonly services: ScopedCollection<ServiceDocument>;

  constructor(connection: Connection) {
    this.services = new ScopedCollection(connection, 'services', schema.clone());
  }

  /** Current versions in catalog order. */
  async current(scope: Scope): Promise<ServiceDocument[]> {
    return this.services.find(scope, { current: true }, { sort: { order: 1, key: 1 } });
  }

  /** Keys of the departments that current services name. */
  async departments(scope: Scope): Promise<string[]> {
    const options = { projection: { department: 1 } } as const;
    const found = await this.services.find(scope, { current: true, department: { $ne: null } }, options);
    return [...new Set(found.map(({ department }) => department as string))].sort();
  }

  async currentByKey(scope: Scope, key: string, session?: ClientSession): Promise<ServiceDocument | null> {
    return this.services.findOne(scope, { key, current: true }, session ? { session } : {});
  }

  /** The id of the current version: who has seen that version before need not read it again. */
  async currentIdByKey(scope: Scope, key: string): Promise<string | null> {
    const options = { projection: { _id: 1 }, limit: 1 } as const;
    const [found] = await this.services.findShared(scope, { key, current: true }, options);
    return found?._id ?? null;
  }

  /** Keys of the services whose current version counts by a calendar. */
  async countingBy(scope: Scope, calendar: string, session: ClientSession): Promise<string[]> {
    const filter = { current: true, 'targets.calendar': calendar };
    const found = await this.services.find(scope, filter, { projection: { key: 1 }, session });
    return found.map(({ key }) => key).sort();
  }

  /** Current services of every tenant, in the order of their ids, from one id on. */
  async counted(after: string, limit: number): Promise<CountedService[]> {
    const projection = { tenantId: 1, key: 1, targets: 1 } as const;
    const filter = { _id: { $gt: after }, current: true };
    const options = { projection, sort: { _id: 1 }, limit } as const;
    return this.services.find(systemScope('usual-times'), filter, options);
  }

  async byIds(scope: Scope, ids: readonly string[]): Promise<ServiceDocument[]> {
    return this.services.find(scope, { _id: { $in: ids } });
  }

  /** One version of a service. */
  async version(scope: Scope, key: string, version: number): Promise<ServiceDocument | null> {
    return this.services.findOne(scope, { key, version });
  }

  /** These versions of a service, the latest first. */
  async ofVersions(scope: Scope, key: string, versions: readonly number[]): Promise<ServiceDocument[]> {
    return this.services.find(scope, { key, version: { $in: versions } }, { sort: { version: -1 } });
  }

  /** All versions of a service, the latest first, without what they say. */
  async versions(scope: Scope, key: string): Promise<VersionFacts[]> {
    const projection = { version: 1, name: 1, current: 1, restoredFrom: 1, createdAt: 1 } as const;
    return this.services.find(scope, { key }, { projection, sort: { version: -1 } });
  }

  /** The number of the latest version, current or not; 0 when there is none. */
  async latestVersion(scope: Scope, key: string, session?: ClientSession): Promise<number> {
    const options = {
      projection: { version: 1 },
      sort: { version: -1 },
      ...(session ? { session } : {}),
    } as const;
    return (await this.services.findOne(scope, { key }, options))?.version ?? 0;
  }

  /** Ids of the current versions, in order: they name what the catalog is now. */
  async currentIds(scope: Scope): Promise<string[]> {
    const found = await this.services.find(
      scope,
      { current: true },
      { projection: { _id: 1 }, sort: { _id: 1 } },
    );
    return found.map(({ _id }) => _id);
  }

  /** Makes a version the current one. The unique indexes let one of two publishers win. */
  async publish(scope: Scope, service: ServiceDocument, session: ClientSession): Promise<void> {
    await this.retire(scope, service.key, session);
    await this.services.insert([service], session);
  }

  /** Leaves a service without a current version; answers whether it had one. */
  async retire(scope: Scope, key: string, session: ClientSession): Promise<boolean> {
    const change = { $set: { current: false } };
    return (await this.services.updateMany(scope, { key, current: true }, change, session)) > 0;
  }
}
