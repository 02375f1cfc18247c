import type { RecordFieldDescription } from './record-types.dto.js';

/** An account or location that a record belongs to. */
export interface RecordPlace {
  /** @example "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Brightwater Utilities" */
  name: string;
}

/** A record of the host's business, as far as the caller may see it. */
export interface PortalRecord {
  /** @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * Key of its type.
   * @example "order"
   */
  type: string;
  /**
   * The host's own key, unique in the type.
   * @example "SO-20418"
   */
  externalId: string;
  /** @example "Order SO-20418" */
  title: string;
  /**
   * One line about it; empty where the type says none.
   * @example "KP-80, shipped"
   */
  summary: string;
  account: RecordPlace;
  /** The location of the account that it concerns; null concerns none in particular. */
  location: RecordPlace | null;
  /**
   * Key of the department that works on it; null is everybody's.
   * @example "order-desk"
   */
  department: string | null;
  /** The fields that the caller may read, by name. */
  data: { [key: string]: unknown };
  createdAt: Date;
  /** When something that the caller may read changed last. */
  updatedAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "readHistory"]
   */
  allowedActions: string[];
}

/** A change of a field that waits for approval. */
export interface PendingChange {
  /**
   * Id of its change request.
   * @example "chg_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  changeRequest: string;
  /** The value that was asked for; null empties the field. */
  to: unknown;
  /** @example "Mara Lindqvist" */
  requester: string;
  requestedAt: Date;
}

/** A field of a record that the caller may read. */
export interface RecordField extends RecordFieldDescription {
  /** Absent where the record has none. */
  value?: unknown;
  /** Null where none waits. */
  pendingChange: PendingChange | null;
}

/** A record with its fields. */
export interface PortalRecordDetail extends PortalRecord {
  /**
   * What its type is called.
   * @example "Order"
   */
  typeName: string;
  /** The fields that the caller may read, in order. */
  fields: RecordField[];
}

/** How many records have a value. */
export interface FacetValue {
  /** As `filter` takes it. */
  value: string;
  /** @example "Shipped" */
  label: string;
  /**
   * @isInt
   * @example 12
   */
  count: number;
}

/** The values of a field with their counts, the most frequent first. */
export interface Facet {
  /** @example "data.status" */
  field: string;
  /** At most 20. */
  values: FacetValue[];
}

/** A page of records. */
export interface PortalRecordList {
  items: PortalRecord[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
  /** The counts that `facets` asked for, in that order. */
  facets: Facet[];
}

/** Changes a record (RFC 7396): absent fields stay, null empties one. */
export interface UpdateRecordInput {
  /** The fields to change. */
  data: { [key: string]: unknown };
  /**
   * Why; it is kept in the history and shown to whoever decides.
   * @maxLength 1000 holds at most 1000 characters
   * @example "The goods-in gate moved."
   */
  reason?: string;
}

/** Who changed something for somebody else. */
export interface RecordActingParty {
  /** `staff` is a person, `system` a program. */
  kind: 'staff' | 'system';
  /** @example "Ines Okafor" */
  name: string;
}

/** Who changed something. */
export interface RecordActor {
  /** On which side they stand; `system` for programs and jobs. */
  kind: 'customer' | 'staff' | 'system';
  /** @example "Mara Lindqvist" */
  name: string;
  /** Who did it for them; absent when they did it themselves. */
  actedBy?: RecordActingParty;
}

/** One change of a record. */
export interface RecordChange {
  /** @example "rch_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** `created`, `changed` (one field), or `restored` after it had been deleted. */
  kind: 'created' | 'changed' | 'restored';
  /**
   * The field; null for the record as a whole.
   * @example "deliveryContact"
   */
  field: string | null;
  /**
   * What the field is called.
   * @example "Delivery contact"
   */
  label: string | null;
  /** The value before; null where it had none. */
  from: unknown;
  /** The value after; null where it has none. */
  to: unknown;
  at: Date;
  /** Who changed it; for a change request who asked for it. */
  actor: RecordActor;
  /** Who accepted the change request; null otherwise. */
  acceptedBy: RecordActor | null;
  /** Why; null where nobody said. */
  reason: string | null;
  /** The way it came: a program's call, a batch, an element of a page, or an accepted change request. */
  through: 'api' | 'batch' | 'element' | 'changeRequest';
  /** Id of the change request; null otherwise. */
  changeRequest: string | null;
}

/** A page of changes, the latest first. */
export interface RecordChangeList {
  items: RecordChange[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}
