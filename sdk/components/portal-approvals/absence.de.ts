import type en from './absence.en.js';

const de: typeof en = {
  away: 'Wenn ich abwesend bin',
  about:
    'Jemand aus Ihrem Kreis entscheidet für Sie, worüber Sie selbst entscheiden könnten. Beide Namen werden vermerkt.',
  nobody: 'Es gibt niemanden, der für Sie entscheiden könnte.',
  delegate: 'Wer für mich entscheidet',
  from: 'Erster Tag',
  until: 'Letzter Tag',
  save: 'Speichern',
  sending: 'Wird gespeichert …',
  given: '{name} entscheidet für Sie, {from} bis {until}',
  now: 'jetzt',
  end: 'Beenden',
  endOf: 'Beenden: {name}',
  saved: '{name} entscheidet an diesen Tagen für Sie.',
  ended: '{name} entscheidet nicht mehr für Sie.',
  needDays: 'Geben Sie den ersten und den letzten Tag an.',
  tooMany: 'Es gibt so viele, wie es geben kann. Beenden Sie eine, die Sie nicht mehr brauchen.',
};

export default de;
