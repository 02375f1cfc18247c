import type { JsonSchema } from './schema.js';

/** The names that more-keywords.ts knows, or how they begin, and what is asked in ways that load later: steps, lists, widgets. Other names that begin alike load it in vain, which does no harm. */
const names =
  /"(?:\$anchor|dependent|exclusive|anyO|oneO|mult|not"|contains"|uneval|uniqueI|m..(?:Prop|Items)|p(?:refixI|atternP|ropertyN)|format":"(?!date"|portal)|items":\{(?!"type":"string","enum|"enum)|x-(?![aouh]|p[lr]|wi|en|me))|:"(?:address|signature)"/;

/** Whether a schema can only be judged with `addMoreKeywords`: it names a keyword or a format that the engine leaves out. */
export const usesMoreKeywords = (schema: JsonSchema): boolean => names.test(JSON.stringify(schema));
