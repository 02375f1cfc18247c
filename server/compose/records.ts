import type { Connection } from 'mongoose';
import { ChangeRequestsController } from '../domains/records/change-requests.controller.js';
import { ChangeRequestsService } from '../domains/records/change-requests.service.js';
import { ChangeRequestsStore } from '../domains/records/change-requests.store.js';
import { HistoryStore } from '../domains/records/history.store.js';
import { ImportService } from '../domains/records/import.service.js';
import { RecordTypesController } from '../domains/records/record-types.controller.js';
import { RecordTypesService } from '../domains/records/record-types.service.js';
import { RecordTypesStore } from '../domains/records/record-types.store.js';
import { RecordBatchController, RecordsController } from '../domains/records/records.controller.js';
import type { AccountDirectory, RecordFiles, RoleDirectory } from '../domains/records/records.ports.js';
import { RecordsService } from '../domains/records/records.service.js';
import { RecordsStore } from '../domains/records/records.store.js';
import { SyncCursorsStore } from '../domains/records/sync-cursors.store.js';
import { SyncService } from '../domains/records/sync.service.js';
import type { AuditLog } from '../store/audit.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What records need of the rest. */
export interface RecordsIngredients {
  connection: Connection;
  accounts: AccountDirectory;
  files: RecordFiles;
  roles: RoleDirectory;
  audit: AuditLog;
  unitOfWork: UnitOfWork;
}

/** Puts records together: types, records, imports, change requests and the API. */
export function composeRecords({ connection, roles, ...given }: RecordsIngredients) {
  const parts = {
    ...given,
    store: new RecordsStore(connection),
    history: new HistoryStore(connection),
    changes: new ChangeRequestsStore(connection),
  };
  const types = new RecordTypesService({
    ...parts,
    roles,
    store: new RecordTypesStore(connection),
    records: parts.store,
  });
  const records = new RecordsService({ ...parts, types });
  const sync = new SyncService({ store: new SyncCursorsStore(connection), types });
  const imports = new ImportService({ ...parts, types, sync });
  const changeRequests = new ChangeRequestsService({
    ...parts,
    store: parts.changes,
    records: parts.store,
    types,
  });
  const makers: [unknown, () => unknown][] = [
    [RecordTypesController, () => new RecordTypesController(types)],
    [RecordsController, () => new RecordsController(records)],
    [RecordBatchController, () => new RecordBatchController(imports, sync)],
    [ChangeRequestsController, () => new ChangeRequestsController(changeRequests)],
  ];
  const { store, history, changes } = parts;
  const stores = { records: store, history, changes, recordTypes: types };
  return { recordTypes: types, records, imports, changeRequests, stores, makers };
}
