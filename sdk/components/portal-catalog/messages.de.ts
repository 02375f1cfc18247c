import type en from './messages.en.js';

const de: typeof en = {
  search: 'Was brauchen Sie?',
  found: '{count} gefunden',
  noHits: 'Nichts passt zu „{search}“. Versuchen Sie andere Wörter.',
  clear: 'Alles zeigen',
  empty: 'Hier gibt es noch nichts zu beantragen.',
  needs: 'Bereithalten:',
  back: 'Alle Leistungen',
};

export default de;
