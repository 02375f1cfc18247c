/**
 * How far a permission reaches: one's own things; one's account's, where a member is restricted to locations only theirs;
 * one's whole account; the tenant's, where staff is restricted to departments only theirs; or the whole tenant's.
 */
export type Reach = 'own' | 'location' | 'account' | 'department' | 'tenant';

/** A value that a field must have; a list means one of them. */
export type Wanted = string | boolean | null | readonly (string | null)[];

/** Field values that a thing must have for the permission to hold. */
export type Condition = Readonly<Record<string, Wanted>>;

/** Which fields a permission speaks of, as dotted paths such as `data.price`; a path covers what is below it. */
export interface FieldRule {
  /** These and no others. */
  only?: readonly string[];
  /** All but these. */
  except?: readonly string[];
}

/** One sentence of permission. Sentences add up; none takes away. */
export interface Rule {
  /** Role keys that it is for. */
  roles: readonly string[];
  /** What it allows, as `subject.verb`. */
  actions: readonly string[];
  reach: Reach;
  condition: Condition;
  /** Absent means all fields. */
  fields?: FieldRule;
}

/** On which side of the counter a role stands. */
export type RoleSide = 'customer' | 'staff' | 'machine';

/** A role that a tenant defined itself, as permission needs it. */
export interface TenantRole {
  key: string;
  side: 'customer' | 'staff';
  rules: readonly Rule[];
}
