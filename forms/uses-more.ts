import type { JsonSchema } from './schema.js';

/** The names that more-keywords.ts knows, or how they begin, and that of steps. Other names that begin alike load it in vain, which does no harm. */
const names =
  /"(?:\$anchor|dependent|exclusive|anyO|oneO|mult|not"|contains"|uneval|uniqueI|m..(?:Prop|Items)|p(?:refixI|atternP|ropertyN)|(?:date-)?time"|duration"|hostname"|ipv|uri"|uuid|x-steps")|:"phone"/;

/** Whether a schema can only be judged with `addMoreKeywords`: it names a keyword or a format that the engine leaves out. */
export const usesMoreKeywords = (schema: JsonSchema): boolean => names.test(JSON.stringify(schema));
