/** Which fields a permission shows, as dotted paths such as `data.price`. Absent fields rules show all. */
export interface PermissionFields {
  /**
   * These and no others.
   * @maxItems 100 holds at most 100 fields
   * @example ["data.pump", "data.problem"]
   */
  only?: string[];
  /**
   * All but these.
   * @maxItems 100 holds at most 100 fields
   * @example ["data.price"]
   */
  except?: string[];
}

/** One permission: verbs over a subject, how far, of which things, with which fields. Permissions add up. */
export interface RolePermission {
  /**
   * What it is about, such as `request`, `timeline`, `document` or `service`.
   * @maxLength 50 holds at most 50 characters
   * @example "request"
   */
  subject: string;
  /**
   * What may be done with it.
   * @minItems 1 must hold at least one verb
   * @maxItems 20 holds at most 20 verbs
   * @example ["read", "comment"]
   */
  verbs: string[];
  /**
   * How far: `own` things; those of one's `location`s, where restricted to some, or else of the account; the whole
   * `account`'s; those of one's `department`s, where restricted to some, or else of the tenant; the whole `tenant`'s.
   * @example "account"
   */
  reach: 'own' | 'location' | 'account' | 'department' | 'tenant';
  /**
   * Only things whose fields have these values; a list means one of them.
   * @example { "service": "invoice-question" }
   */
  condition?: { [field: string]: unknown };
  /**
   * Only these fields of them.
   * @example { "except": ["data.price"] }
   */
  fields?: PermissionFields;
}

/** What a role is. */
export interface RoleInput {
  /**
   * Stable key: lower-case words with hyphens. It cannot be one of a built-in role.
   * @minLength 2 must hold at least 2 characters
   * @maxLength 50 holds at most 50 characters
   * @pattern ^[a-z][a-z0-9-]*$ must be lower-case words with hyphens
   * @example "invoice-clerk"
   */
  key: string;
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Invoice clerk"
   */
  name: string;
  /**
   * One sentence for people.
   * @maxLength 500 holds at most 500 characters
   * @example "Asks about invoices and sees nothing else."
   */
  description?: string;
  /**
   * `customer` roles stay within one account; `staff` roles may reach the tenant. It never changes.
   * @example "customer"
   */
  side: 'customer' | 'staff';
  /**
   * What it allows. Whoever has it may also ask who they are, and hears live of the requests that it shows.
   * @maxItems 100 holds at most 100 permissions
   * @example [{ "subject": "request", "verbs": ["read"], "reach": "account", "condition": { "service": "invoice-question" } }]
   */
  permissions: RolePermission[];
}

/** Changes a role (RFC 7396): absent fields stay; `permissions` are replaced as a whole. */
export interface UpdateRoleInput {
  /**
   * For people.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "Invoice clerk"
   */
  name?: string;
  /**
   * One sentence for people.
   * @maxLength 500 holds at most 500 characters
   * @example "Asks about invoices and sees nothing else."
   */
  description?: string;
  /**
   * What it allows.
   * @maxItems 100 holds at most 100 permissions
   * @example [{ "subject": "request", "verbs": ["read"], "reach": "account", "condition": { "service": "invoice-question" } }]
   */
  permissions?: RolePermission[];
}

/** A role: one that is built in, or one of the tenant's own. */
export interface AccessRole {
  /** @example "invoice-clerk" */
  key: string;
  /** @example "Invoice clerk" */
  name: string;
  /** @example "Asks about invoices and sees nothing else." */
  description: string;
  /** `machine` roles belong to API keys. */
  side: 'customer' | 'staff' | 'machine';
  /** Built-in roles cannot be changed; copy their permissions into one of your own. */
  builtIn: boolean;
  permissions: RolePermission[];
  /** Null for built-in roles. */
  updatedAt: Date | null;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "delete"]
   */
  allowedActions: string[];
}

/** All roles, the built-in ones first. */
export interface RoleList {
  items: AccessRole[];
  /** Always null: they come all at once. */
  nextCursor: string | null;
}

/** What changes for one person. */
export interface RoleChange {
  /** @example "mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  membershipId: string;
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  userId: string;
  /** @example "Mara Lindqvist" */
  userName: string;
  /** @example "Brightwater Utilities" */
  accountName: string;
  /**
   * What they may do afterwards and may not now, in sentences.
   * @example ["read requests of the account"]
   */
  gains: string[];
  /** What they may do now and may not afterwards, in sentences. */
  loses: string[];
}

/** What would change if a role were saved as it is here. Nothing is saved. */
export interface RolePreview {
  /** What the role allows afterwards and does not now, in sentences. */
  gains: string[];
  /** What the role allows now and does not afterwards, in sentences. */
  loses: string[];
  /**
   * How many people have the role.
   * @isInt
   */
  people: number;
  /** Those for whom something changes, of the first 100 who have the role; their other roles are taken into account. */
  changes: RoleChange[];
}
