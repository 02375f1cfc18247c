import type en from './messages.en.js';

const de: typeof en = {
  show: 'Zeigen',
  open: 'Offen',
  waiting: 'Sie sind dran',
  closed: 'Erledigt',
  sort: 'Sortieren',
  changed: 'Letzte Änderung zuerst',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  facts: '{number} · {service} · {time}',
  unread: '{count} ungelesen',
  turn: 'Sie sind dran',
  late: 'Leider zu spät. Wir bleiben dran.',
  expected: 'Voraussichtlich {time}',
  noneOpen: 'Nichts ist offen. Sobald Sie eine Anfrage senden, verfolgen Sie sie hier.',
  noneWaiting: 'Nichts wartet auf Sie.',
  noneClosed: 'Noch nichts erledigt.',
  shown: '{count} angezeigt',
  shownOfMore: '{count} angezeigt, es gibt mehr',
  more: 'Mehr zeigen',
  fresh: '{count} neu',
  back: 'Alle Anfragen',
};

export default de;
