import type { InputError } from '../../../kernel/errors.js';

/** A service cannot have this key. */
export const BAD_KEY: InputError = {
  in: 'path',
  pointer: '/key',
  code: 'pattern',
  detail: 'The key cannot be that of a service.',
  fix: 'Use lower-case words with hyphens, 100 characters at most.',
  translations: {
    de: {
      detail: 'Der Schlüssel ist für einen Service nicht möglich.',
      fix: 'Nehmen Sie Wörter in Kleinbuchstaben mit Bindestrichen, höchstens 100 Zeichen.',
    },
  },
};
