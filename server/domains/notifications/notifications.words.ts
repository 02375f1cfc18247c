import type { Locale } from '../../kernel/context.js';
import type { ErrorWords } from '../../kernel/errors.js';
import type { NotificationKind } from './kinds.js';
import type { ToldRequest } from './notifications.ports.js';
import type { NotificationDocument } from './notifications.store.js';

/** What a sentence may name. */
interface Named {
  /** `REQ-1042: It leaks`. */
  request: string;
  /** Name of the state that was entered. */
  state: string;
  /** Whether it is the first answer that was promised. */
  isAnswer: boolean;
  /** Whether it was told before. */
  again: boolean;
}

type Sentences = Record<Exclude<NotificationKind, 'operations'>, (named: Named) => string>;

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  en: {
    approvalNeeded: ({ request, again }) =>
      again ? `Still waits for your decision: ${request}` : `Waits for your decision: ${request}`,
    mention: ({ request }) => `You were mentioned in ${request}`,
    reply: ({ request }) => `New reply to ${request}`,
    actionNeeded: ({ request }) => `We need something from you: ${request}`,
    progress: ({ request, state }) => (state ? `${state}: ${request}` : `News of ${request}`),
    notice: ({ request }) => `About ${request}`,
    approvalDecided: ({ request }) => `One decision is there, others still decide: ${request}`,
    document: ({ request }) => `New document in ${request}`,
    assigned: ({ request }) => `You have been given ${request}`,
    targetNear: ({ request, isAnswer }) =>
      isAnswer ? `A first answer is due soon: ${request}` : `The promised time is nearly over: ${request}`,
    targetMissed: ({ request, isAnswer }) =>
      isAnswer ? `The first answer is late: ${request}` : `Later than promised: ${request}`,
    needsHuman: ({ request }) => `Somebody has to look after ${request}`,
    newRequest: ({ request }) => `New request ${request}`,
    customerReply: ({ request }) => `The customer wrote in ${request}`,
    helpWanted: ({ request }) => `Somebody wants to talk to a human: ${request}`,
  },
  de: {
    approvalNeeded: ({ request, again }) =>
      again ? `Wartet noch auf Ihre Entscheidung: ${request}` : `Wartet auf Ihre Entscheidung: ${request}`,
    mention: ({ request }) => `Sie wurden erwähnt: ${request}`,
    reply: ({ request }) => `Neue Antwort zu ${request}`,
    actionNeeded: ({ request }) => `Wir brauchen etwas von Ihnen: ${request}`,
    progress: ({ request, state }) => (state ? `${state}: ${request}` : `Neues zu ${request}`),
    notice: ({ request }) => `Zu ${request}`,
    approvalDecided: ({ request }) => `Eine Entscheidung ist da, andere stehen noch aus: ${request}`,
    document: ({ request }) => `Neues Dokument in ${request}`,
    assigned: ({ request }) => `Sie haben jetzt ${request}`,
    targetNear: ({ request, isAnswer }) =>
      isAnswer
        ? `Eine erste Antwort wird bald fällig: ${request}`
        : `Die zugesagte Zeit ist fast um: ${request}`,
    targetMissed: ({ request, isAnswer }) =>
      isAnswer ? `Die erste Antwort ist überfällig: ${request}` : `Später als zugesagt: ${request}`,
    needsHuman: ({ request }) => `Jemand muss sich kümmern um ${request}`,
    newRequest: ({ request }) => `Neue Anfrage ${request}`,
    customerReply: ({ request }) => `Der Kunde hat geschrieben: ${request}`,
    helpWanted: ({ request }) => `Jemand möchte mit einem Menschen sprechen: ${request}`,
  },
};

const HIDDEN: Readonly<Record<Locale, string>> = {
  en: 'About something that you can no longer see',
  de: 'Zu etwas, das Sie nicht mehr sehen können',
};

const OPERATIONS: Readonly<Record<Locale, Record<string, string>>> = {
  en: {
    'webhook-endpoint.disabled': 'A webhook endpoint gets nothing any more',
    'connector.opened': 'The system behind a connector fails',
  },
  de: {
    'webhook-endpoint.disabled': 'Ein Webhook-Endpunkt bekommt nichts mehr',
    'connector.opened': 'Das System hinter einem Connector antwortet nicht',
  },
};

/** A notification in one sentence; of what its person cannot see any more, only that. */
export function sentenceOf(
  locale: Locale,
  { kind, eventType, subjectType, state, target }: NotificationDocument,
  request: ToldRequest | undefined,
): string {
  if (kind === 'operations' || (subjectType !== 'request' && subjectType !== 'approval'))
    return OPERATIONS[locale][eventType] ?? eventType;
  if (!request) return HIDDEN[locale];
  const name = (state && request.states.get(state)) ?? '';
  const named = { request: `${request.number}: ${request.title}`, state: name };
  const how = { isAnswer: target === 'firstResponse', again: eventType === 'approval.reminded' };
  return SENTENCES[locale][kind]({ ...named, ...how });
}

/** A text that is no time of day. */
export const NOT_A_TIME: ErrorWords = {
  en: ['This is not a time of day.', 'Send hours and minutes such as 08:00.'],
  de: ['Das ist keine Uhrzeit.', 'Senden Sie Stunden und Minuten, etwa 08:00.'],
};

/** Two wishes for one kind. */
export const SAME_KIND: ErrorWords = {
  en: ['The kind stands here twice.', 'Say once for each kind what you want.'],
  de: ['Die Art steht hier zweimal.', 'Sagen Sie für jede Art einmal, was Sie wollen.'],
};

/** A wish not to hear of what is critical. */
export const CRITICAL_KIND: ErrorWords = {
  en: ['This kind cannot be turned off.', 'Leave it out, or send it with `inbox` true and `email` atOnce.'],
  de: [
    'Diese Art lässt sich nicht abstellen.',
    'Lassen Sie sie weg, oder senden Sie sie mit `inbox` true und `email` atOnce.',
  ],
};

/** A reading that names nothing, or in two ways. */
export const WHICH: ErrorWords = {
  en: ['This says nothing, or too much, of what was read.', 'Send either `notifications` or `upTo`.'],
  de: [
    'Das sagt nichts oder zu viel davon, was gelesen ist.',
    'Senden Sie entweder `notifications` oder `upTo`.',
  ],
};
