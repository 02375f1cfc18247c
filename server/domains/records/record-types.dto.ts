/** A text in the languages of the portal. */
export interface LocalizedText {
  /**
   * English; also shown where another language is missing.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Order"
   */
  en: string;
  /**
   * German.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Auftrag"
   */
  de?: string;
}

/** What a value of a field is called. */
export interface RecordValueLabel {
  /**
   * The value as it stands in `data`.
   * @maxLength 200 holds at most 200 characters
   * @example "shipped"
   */
  value: string;
  label: LocalizedText;
}

/** What holds for one field of a record type. */
export interface RecordFieldRules {
  /**
   * Name of a property at the root of the schema.
   * @maxLength 64 holds at most 64 characters
   * @example "status"
   */
  name: string;
  /** Absent takes the schema's `title`. */
  label?: LocalizedText;
  /**
   * What its values are called, where it knows a few.
   * @maxItems 100 holds at most 100 values
   */
  values?: RecordValueLabel[];
  /**
   * Keys of the roles that read it; absent means everybody who sees the record. Tenant admins, auditors and programs always
   * do.
   * @maxItems 50 holds at most 50 roles
   * @example ["accounting", "account-admin"]
   */
  readableBy?: string[];
  /**
   * Keys of the roles that edit it; absent means nobody. Tenant admins and programs always do.
   * @maxItems 50 holds at most 50 roles
   * @example ["purchasing"]
   */
  editableBy?: string[];
  /** Whether a customer's edit waits for approval as a change request. */
  approval?: boolean;
  /** Whether lists can be filtered and counted by it: one kind of text, number or boolean. */
  filterable?: boolean;
  /** Whether lists can be sorted by it: one kind of text, number or boolean. */
  sortable?: boolean;
  /** Whether `search` looks into it: a text. */
  searchable?: boolean;
  /** Whether its changes are kept; absent means they are. */
  history?: boolean;
  /**
   * Who has the last word. `host` (absent means that): an import overwrites what people changed here. `portal`: what people
   * changed here stays until the host sends the same. Either way the batch tells of it as a conflict.
   */
  source?: 'host' | 'portal';
  /**
   * Whether it is sensitive, such as a bank account. Lists leave it out, and whoever is shown it stands in the audit
   * (`record.readSensitive`). It can be neither filtered, sorted nor searched by, nor stand in titles.
   */
  sensitive?: boolean;
}

/** What one thing of a type is called, and several. */
export interface RecordTypeLabels {
  singular: LocalizedText;
  plural: LocalizedText;
}

/** What a record type says. */
export interface RecordTypeInput {
  labels: RecordTypeLabels;
  /**
   * JSON Schema 2020-12 of `data`, in the vocabulary of `forms/README.md`. It declares every field in `properties` and says
   * `additionalProperties: false`.
   */
  schema: { [key: string]: unknown };
  /**
   * Title of a record, with `{field}` for fields that everybody reads.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Order {number}"
   */
  title: string;
  /**
   * One line about a record, with `{field}` for fields that everybody reads.
   * @maxLength 400 holds at most 400 characters
   * @example "{product}, {status}"
   */
  summary?: string;
  /**
   * Key of the department that works on its records; null is everybody's.
   * @maxLength 100 holds at most 100 characters
   * @example "order-desk"
   */
  department?: string | null;
  /**
   * Fields in the order in which people see them; those of the schema that are not named follow.
   * @maxItems 200 holds at most 200 fields
   * @example [{ "name": "number", "searchable": true }, { "name": "price", "readableBy": ["accounting"] }]
   */
  fields: RecordFieldRules[];
}

/** A record type as those who manage it see it: a draft, or one published version. */
export interface RecordTypeVersion {
  /** @example "order" */
  key: string;
  /**
   * The version; a draft has that which it would be published as.
   * @isInt
   * @example 2
   */
  version: number;
  /** `draft`: not published; `current`: what records are checked against; `past`: replaced. */
  status: 'draft' | 'current' | 'past';
  labels: RecordTypeLabels;
  schema: { [key: string]: unknown };
  /** @example "Order {number}" */
  title: string;
  /** @example "{product}, {status}" */
  summary: string;
  /** @example "order-desk" */
  department: string | null;
  fields: RecordFieldRules[];
  createdAt: Date;
  updatedAt: Date;
}

/** The published versions of a record type, the latest first. */
export interface RecordTypeVersionList {
  items: RecordTypeVersion[];
  /** Always null: versions come whole. */
  nextCursor: string | null;
}

/** A value of a field with its name, in the caller's language. */
export interface RecordFieldValue {
  /** @example "shipped" */
  value: string;
  /** @example "Shipped" */
  label: string;
}

/** A field that the caller may read, in their language. */
export interface RecordFieldDescription {
  /** @example "status" */
  name: string;
  /** @example "Status" */
  label: string;
  /** What kind of value it holds. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  /**
   * The format of a text; null for plain text and everything else.
   * @example "date"
   */
  format: string | null;
  /**
   * The unit of a number; null without one.
   * @example "EUR"
   */
  unit: string | null;
  /** JSON Schema of this field alone, for inputs. */
  schema: { [key: string]: unknown };
  /** What its values are called; empty where it takes any. */
  values: RecordFieldValue[];
  /** Whether every record has a value. */
  required: boolean;
  /** Whether the caller may change it. */
  editable: boolean;
  /** Whether the caller's change waits for approval. */
  approval: boolean;
  /** Whether the caller may filter and count by it. */
  filterable: boolean;
  /** Whether the caller may sort by it. */
  sortable: boolean;
  /** Whether `search` looks into it for the caller. */
  searchable: boolean;
  /** Whether lists leave it out and the audit notes who is shown it. */
  sensitive: boolean;
}

/** A record type as the caller sees it. Fields that they may not read are as if they were not. */
export interface RecordType {
  /** @example "order" */
  key: string;
  /**
   * The published version.
   * @isInt
   * @example 2
   */
  version: number;
  /**
   * What one is called, in the caller's language.
   * @example "Order"
   */
  name: string;
  /**
   * What several are called.
   * @example "Orders"
   */
  pluralName: string;
  fields: RecordFieldDescription[];
  /**
   * What `sort` takes from the caller, each also with `-` before it.
   * @example ["createdAt", "data.dueOn"]
   */
  sorts: string[];
  /**
   * What the caller may do with it.
   * @example ["read"]
   */
  allowedActions: string[];
}

/** The record types of the tenant. */
export interface RecordTypeList {
  items: RecordType[];
  /** Always null: types come whole. */
  nextCursor: string | null;
}

/** Why a record would break under a draft. */
export interface BrokenField {
  /**
   * JSON pointer (RFC 6901) into the record.
   * @example "/data/dueOn"
   */
  pointer: string;
  /** @example "required" */
  code: string;
  /** @example "Due on is missing." */
  detail: string;
  /** @example "Fill it in." */
  fix: string;
}

/** A record that a draft would break. */
export interface BrokenRecord {
  /** @example "rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "SO-20418" */
  externalId: string;
  errors: BrokenField[];
}

/** The records that a draft would break: how many, and the first 100. */
export interface BrokenRecords {
  /**
   * How many there are.
   * @isInt
   * @example 2
   */
  count: number;
  records: BrokenRecord[];
}

/** What came of validating a draft against the records that exist. */
export interface DraftValidation {
  /** Whether it can be published. */
  publishable: boolean;
  /**
   * How many records were looked at.
   * @isInt
   * @example 1204
   */
  checked: number;
  broken: BrokenRecords;
}
