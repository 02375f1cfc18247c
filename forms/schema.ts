/** A JSON Schema of draft 2020-12: `true` allows everything, `false` nothing. */
export type JsonSchema = boolean | SchemaObject;

/** A map of names to schemas, as in `properties` and `$defs`. */
export type SchemaMap = Record<string, JsonSchema>;

/**
 * A schema written as an object. Only the keywords the engine reads are typed; a schema that came from outside is
 * checked by `checkFormSchema` before it is stored, so that these types hold.
 */
export interface SchemaObject {
  $ref?: string;
  $anchor?: string;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  properties?: SchemaMap;
  patternProperties?: SchemaMap;
  additionalProperties?: JsonSchema;
  propertyNames?: JsonSchema;
  unevaluatedProperties?: JsonSchema;
  dependentSchemas?: SchemaMap;
  prefixItems?: JsonSchema[];
  items?: JsonSchema;
  unevaluatedItems?: JsonSchema;
  contains?: JsonSchema;
  minContains?: number;
  maxContains?: number;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  title?: string;
  description?: string;
  'x-order'?: string[];
  'x-message'?: string;
  'x-item'?: string;
  'x-time-zone'?: string;
  [keyword: string]: unknown;
}

/** Everything a violation can be about. The list is closed: messages and interfaces may rely on it. */
export type ViolationCode =
  | 'required'
  | 'dependentRequired'
  | 'unexpected'
  | 'type'
  | 'enum'
  | 'const'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'format'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'contains'
  | 'maxContains'
  | 'minProperties'
  | 'maxProperties'
  | 'anyOf'
  | 'oneOf'
  | 'not'
  | 'false'
  | 'earliest'
  | 'latest'
  | 'workdays'
  | 'limit'
  | 'schema';

/** One thing that is wrong with an instance. */
export interface Violation {
  /** RFC 6901 pointer into the instance, `''` for the whole; of a missing property: where it should be. */
  pointer: string;
  /** What is wrong. `limit`: the instance is too large or too deep to judge; `schema`: the schema itself is broken. */
  code: ViolationCode;
  /**
   * `expected`: the value of the violated keyword; for `required` and `dependentRequired` the name of the property.
   * `message`: the schema's `x-message`, if it has one. `because`: the property that makes another one
   * required. `fields`: pointers
   * of what is wrong in the branches.
   */
  params: Record<string, unknown>;
}
