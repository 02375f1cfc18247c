import type en from './place.en.js';

const de: typeof en = {
  where: 'Für welchen Standort ist es?',
  several: 'Sie handeln für mehrere.',
  later: 'Jetzt nicht',
  needed: 'Nichts wurde gesendet: Sagen Sie, für welchen Standort es ist.',
};

export default de;
