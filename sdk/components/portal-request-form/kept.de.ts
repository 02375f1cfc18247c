import type en from './kept.en.js';

const de: typeof en = {
  begun: 'Am {date} haben Sie damit begonnen. Ihre Angaben sind noch da.',
  goOn: 'Weitermachen',
  afresh: 'Neu anfangen',
};

export default de;
