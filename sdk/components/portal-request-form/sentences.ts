import type { Describe } from '../../../forms/messages.js';

/** Sentences for what is wrong with an answer, in a language (BCP 47) that we have, else in English. */
export async function sentences(language: string): Promise<Describe> {
  const german = /^de\b/i.test(language);
  return (await (german ? import('../../../forms/messages.de.js') : import('../../../forms/messages.en.js')))
    .describe;
}
