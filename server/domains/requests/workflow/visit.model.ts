import type { RequestDocument } from '../requests.store.js';

/** Which visit of a state a request is in: it is told from all earlier ones of the same state. */
export const visitOf = ({ reached }: Pick<RequestDocument, 'reached'>): number => reached.length;
