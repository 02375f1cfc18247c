import { addMoreKeywords } from './more-keywords.js';

addMoreKeywords();

/** The engine with every keyword and format that a form schema may use. */
export { validate, type ValidateOptions } from './engine.js';
