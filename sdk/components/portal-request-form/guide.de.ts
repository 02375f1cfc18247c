import type en from './guide.en.js';

const de: typeof en = {
  step: 'Schritt {n} von {all}',
  nextStep: 'Weiter',
  backStep: 'Zurück',
  review: 'Bitte prüfen Sie Ihre Angaben',
  change: 'Ändern',
  changeStep: '{step} ändern',
  yes: 'Ja',
  no: 'Nein',
  none: 'Keine Angabe',
};

export default de;
