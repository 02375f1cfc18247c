import type { Connection } from 'mongoose';
import type { BlobStore } from '../adapters/blob/blob.js';
import { DisclosureTask } from '../domains/privacy/disclosure.task.js';
import { ErasureTask } from '../domains/privacy/erasure.task.js';
import { LegalHoldsController } from '../domains/privacy/holds.controller.js';
import { HoldsService } from '../domains/privacy/holds.service.js';
import { HoldsStore } from '../domains/privacy/holds.store.js';
import { PrivacyRequestsController } from '../domains/privacy/privacy.controller.js';
import { holdsOfPeople, privacyRequestsOfPeople } from '../domains/privacy/privacy.personal-data.js';
import type { PeopleDirectory } from '../domains/privacy/privacy.ports.js';
import { PrivacyService } from '../domains/privacy/privacy.service.js';
import { PrivacyStore } from '../domains/privacy/privacy.store.js';
import { PrivacySettingsController } from '../domains/privacy/settings.controller.js';
import { SettingsService } from '../domains/privacy/settings.service.js';
import { SettingsStore } from '../domains/privacy/settings.store.js';
import type { TasksStore } from '../store/tasks.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { composePersonalData, type PersonalDataStores } from './personal-data.js';

/** What privacy is made of. */
export interface PrivacyIngredients {
  connection: Connection;
  unitOfWork: UnitOfWork;
  tasks: TasksStore;
  blobs: BlobStore;
  people: PeopleDirectory;
  /** Where domains keep what they know of people. */
  stores: PersonalDataStores;
}

/** Puts together what people ask about their own data. */
export function composePrivacy({ connection, stores, ...given }: PrivacyIngredients) {
  const { personalData, person } = composePersonalData(stores);
  const store = new PrivacyStore(connection);
  const holds = new HoldsStore(connection);
  const settings = new SettingsStore(connection);
  const all = [...personalData, privacyRequestsOfPeople(store), holdsOfPeople(holds), person];
  const parts = { ...given, audit: stores.audit, store, holds, settings, personalData: all };
  const privacy = new PrivacyService(parts);
  return {
    personalData: all,
    archives: store,
    handlers: [
      new DisclosureTask({ ...parts, personalData: [person, ...all.filter((one) => one !== person)] }),
      new ErasureTask(parts),
    ],
    makers: [
      [PrivacyRequestsController, () => new PrivacyRequestsController(privacy)],
      [
        LegalHoldsController,
        () => new LegalHoldsController(new HoldsService({ ...given, store: holds, requests: store })),
      ],
      [
        PrivacySettingsController,
        () => new PrivacySettingsController(new SettingsService(settings, given.unitOfWork)),
      ],
    ] as [unknown, () => unknown][],
  };
}
