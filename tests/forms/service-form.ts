import type { JsonObject, JsonSchema } from '../../forms/index.js';

/** A form as a company would publish it, with answers that it accepts. */
export interface ServiceForm {
  key: string;
  schema: JsonSchema;
  answers: JsonObject[];
}
