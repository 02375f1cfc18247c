import type en from './signature.en.js';

const de: typeof en = {
  draw: 'Zusätzlich zeichnen',
  drawHere: 'Zeichnen Sie hier Ihre Unterschrift mit Finger, Stift oder Maus',
  drawn: 'Gezeichnet.',
  wipe: 'Löschen',
};

export default de;
