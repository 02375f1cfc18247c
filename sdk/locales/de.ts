import type en from './en.js';

const de: typeof en = {
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  offline: 'Keine Verbindung. Wir versuchen es weiter.',
  error: 'Bei uns ist etwas schiefgegangen.',
  forbidden: 'Darauf haben Sie keinen Zugriff.',
  missing: 'Das gibt es hier nicht (mehr).',
  sessionOver: 'Ihre Sitzung ist zu Ende. Bitte melden Sie sich neu an.',
  noPortal: 'Dieser Teil der Seite ist nicht verbunden.',
};

export default de;
