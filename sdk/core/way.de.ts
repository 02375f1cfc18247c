import type en from './way.en.js';

const de: typeof en = {
  approvals: 'was auf eine Entscheidung wartet',
  catalog: 'was angefragt werden kann',
  documents: 'Dateien',
  notifications: 'Benachrichtigungen',
  profile: 'das Profil',
  queue: 'die Warteschlange',
  record: 'ein Eintrag',
  records: 'die Liste der Einträge',
  request: 'eine Anfrage',
  requestForm: 'ein Formular',
  requests: 'die Liste der Anfragen',
  status: 'der Stand der Anfragen',
  team: 'das Team',
};

export default de;
