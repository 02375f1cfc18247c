import type { ErrorWords, InputError } from '../../../../kernel/errors.js';

/** A key of which there is nothing to export. */
export const UNKNOWN_KEY: InputError = {
  in: 'query',
  pointer: '/service',
  code: 'unknown',
  detail: 'There is no such service.',
  fix: 'Send keys of published services; with `drafts=true` those of drafts as well.',
  translations: {
    de: {
      detail: 'Diesen Service gibt es nicht.',
      fix: 'Senden Sie Schlüssel veröffentlichter Services; mit `drafts=true` auch die von Entwürfen.',
    },
  },
};

/** A key that an earlier definition of the document has. */
export const SENT_TWICE: ErrorWords = {
  en: ['The document has this service already.', 'Send each service once.'],
  de: ['Das Dokument enthält diesen Service bereits.', 'Senden Sie jeden Service einmal.'],
};
