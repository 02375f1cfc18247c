/** The form engine as the server uses it. Browser code imports the single files, so that it loads only what it needs. */
export { MAX_BYTES, MAX_FIELDS, MAX_SCHEMA_DEPTH, checkFormSchema } from './check.js';
export type { SchemaProblem } from './check.js';
export { activeFields, prune } from './fields.js';
export type { Field } from './fields.js';
export { findField } from './find-field.js';
export { formats } from './formats.js';
export type { JsonObject } from './json.js';
export { LOOKED_UP, prefilledIn, RECORD_FIELD, type Prefilled } from './prefill.js';
export type { Describe, Message } from './messages.js';
export { describe as describeInEnglish } from './messages.en.js';
export { describe as describeInGerman } from './messages.de.js';
export type { JsonSchema, SchemaMap, SchemaObject, Violation, ViolationCode } from './schema.js';
export { signedFields } from './signatures.js';
export { validate } from './validate.js';
export type { ValidateOptions } from './validate.js';
