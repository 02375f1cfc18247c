import type en from './messages.en.js';

const de: typeof en = {
  you: 'Sie sind dran',
  next: 'Danach:',
  expected: 'Erwartet bis {time} ({relative}).',
  late: 'Wir sind zu spät, das tut uns leid. Wir sind weiter dran.',
  skipped: 'Entfällt',
};

export default de;
