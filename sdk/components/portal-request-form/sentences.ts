import type { Describe } from '../../../forms/messages.js';
import { lazy } from '../../client/lazy.js';

export { links } from './links.js';

/** Sentences for what is wrong with an answer, in a language (BCP 47) that we have, else in English. */
export async function sentences(language: string): Promise<Describe> {
  const load = /^de\b/i.test(language)
    ? () => import('../../../forms/messages.de.js')
    : () => import('../../../forms/messages.en.js');
  return (await lazy(load)).describe;
}
