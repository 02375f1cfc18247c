import type { Considered, Unmet } from '../../access/explain.js';
import type { Locale } from '../../kernel/context.js';
import type { ErrorWords } from '../../kernel/errors.js';
import type { ExplainedPerson } from './explain.ports.js';
import type { MembershipDocument } from './memberships.model.js';

/** An action that is not one. */
export const ACTION: ErrorWords = {
  en: [
    'There is no such action.',
    'Send one that `allowedActions` of `GET /v1/me` or a role lists, such as request.read.',
  ],
  de: [
    'Diese Aktion gibt es nicht.',
    'Senden Sie eine aus `allowedActions` von `GET /v1/me` oder einer Rolle, etwa request.read.',
  ],
};

/** A person whom nobody knows. */
export const USER: ErrorWords = {
  en: ['There is no such person.', 'Send an id or key that `GET /v1/users` lists.'],
  de: ['Diese Person gibt es nicht.', 'Senden Sie eine Id oder einen Schlüssel aus `GET /v1/users`.'],
};

/** An account to which they do not belong. */
export const ACCOUNT: ErrorWords = {
  en: ['The person does not belong to such an account.', 'Send the id or key of one of theirs.'],
  de: ['Die Person gehört zu keinem solchen Konto.', 'Senden Sie Id oder Schlüssel eines der ihren.'],
};

/** No account is named where there is not exactly one. */
export const SEVERAL: ErrorWords = {
  en: ['The person belongs to no account, or to several.', 'Say which one.'],
  de: ['Die Person gehört zu keinem oder zu mehreren Konten.', 'Sagen Sie, welches gemeint ist.'],
};

/** A thing that is not there, or that the action is not about. */
export const thingOf = (isKind: boolean): ErrorWords =>
  isKind
    ? {
        en: ['There is no such thing.', 'Send the id of one that the action is about.'],
        de: ['Das gibt es nicht.', 'Senden Sie die Id von etwas, worum es bei der Aktion geht.'],
      }
    : {
        en: ['The action is not about a single thing.', 'Leave `thing` out.'],
        de: ['Bei der Aktion geht es nicht um ein einzelnes Ding.', 'Lassen Sie `thing` weg.'],
      };

const LACKING: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    accountId: 'It belongs to another account.',
    locationId: 'It concerns none of the locations that they are restricted to.',
    department: 'A department that they do not belong to works on it.',
    ownerId: 'It is not their own.',
    visibility: 'It is internal.',
    linked: 'It is an upload that belongs to nothing yet.',
    side: 'It is about a member of the staff.',
  },
  de: {
    accountId: 'Es gehört zu einem anderen Konto.',
    locationId: 'Es betrifft keinen der Standorte, auf die sie eingeschränkt sind.',
    department: 'Eine Abteilung, zu der sie nicht gehören, bearbeitet es.',
    ownerId: 'Es ist nicht ihr eigenes.',
    visibility: 'Es ist intern.',
    linked: 'Es ist eine hochgeladene Datei, die noch zu nichts gehört.',
    side: 'Es betrifft ein Mitglied des Teams.',
  },
};

/** Why a rule does not hold, one sentence each. */
export function lackingInWords(
  locale: Locale,
  { unmet, showsField }: Considered,
  field: string | null,
): string[] {
  const hidden = { en: `It does not show the field ${field}.`, de: `Sie zeigt das Feld ${field} nicht.` };
  return [...unmet.map((one) => lackingOf(locale, one)), ...(showsField ? [] : [hidden[locale]])];
}

/** A thing that keeps a field from these roles by itself. */
export const keptBy = (locale: Locale, field: string | null): string =>
  locale === 'de'
    ? `Der Typ hält das Feld ${field} von diesen Rollen fern.`
    : `Its type keeps the field ${field} from these roles.`;

function lackingOf(locale: Locale, { field, value }: Unmet): string {
  const known = Object.hasOwn(LACKING[locale], field) ? LACKING[locale][field] : undefined;
  if (known) return known;
  return locale === 'de' ? `\`${field}\` ist ${String(value)}.` : `Its \`${field}\` is ${String(value)}.`;
}

interface Case {
  person: ExplainedPerson;
  membership: MembershipDocument;
  action: string;
  by: Considered | undefined;
  considered: readonly Considered[];
}

/** The answer in a sentence. */
export function sentenceOf(locale: Locale, { person, membership, action, by, considered }: Case): string {
  const { name } = person;
  const roles = membership.roles.join(', ');
  const role = by?.rule.roles.find((key) => membership.roles.includes(key)) ?? '';
  const says = locale === 'de' ? GERMAN : ENGLISH;
  if (person.status === 'disabled') return says.disabled(name);
  if (membership.status === 'removed') return says.removed(name);
  if (by) return says.may(name, role);
  return considered.length === 0 ? says.noRule(name, roles, action) : says.noneHolds(name, roles);
}

const ENGLISH = {
  disabled: (name: string) => `${name} may not: the person is disabled.`,
  removed: (name: string) => `${name} may not: somebody removed them from the account.`,
  may: (name: string, role: string) => `${name} may: the role ${role} allows it.`,
  noRule: (name: string, roles: string, action: string) =>
    `${name} may not: none of their roles (${roles}) allows ${action}.`,
  noneHolds: (name: string, roles: string) =>
    `${name} may not: their roles (${roles}) allow it for other things; \`rules\` says what is lacking.`,
};

const GERMAN: typeof ENGLISH = {
  disabled: (name) => `${name} darf nicht: Die Person ist gesperrt.`,
  removed: (name) => `${name} darf nicht: Jemand hat sie aus dem Konto entfernt.`,
  may: (name, role) => `${name} darf: Die Rolle ${role} erlaubt es.`,
  noRule: (name, roles, action) => `${name} darf nicht: Keine der Rollen (${roles}) erlaubt ${action}.`,
  noneHolds: (name, roles) =>
    `${name} darf nicht: Die Rollen (${roles}) erlauben es für anderes; \`rules\` sagt, was fehlt.`,
};
