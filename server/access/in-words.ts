import type { Locale } from '../kernel/context.js';
import type { Condition, FieldRule, Reach, Rule } from '../kernel/permission.js';

const REACHES: Readonly<Record<Locale, Readonly<Record<Reach, string>>>> = {
  en: {
    own: 'one’s own',
    location: 'those of one’s locations, or of the account where restricted to none',
    account: 'those of the account',
    department: 'those of one’s departments, or of the tenant where restricted to none',
    tenant: 'all of the tenant',
  },
  de: {
    own: 'die eigenen',
    location: 'die der eigenen Standorte, ohne Einschränkung die des Kontos',
    account: 'die des Kontos',
    department: 'die der eigenen Abteilungen, ohne Einschränkung die des Mandanten',
    tenant: 'alle des Mandanten',
  },
};

const WORDS = {
  en: { where: 'where', is: 'is', or: 'or', only: 'only the fields', except: 'without the fields' },
  de: { where: 'bei denen', is: '=', or: 'oder', only: 'nur die Felder', except: 'ohne die Felder' },
} as const;

/** A rule as one line for people, for example `request.read: those of the account, where service is invoice-question`. */
export function inWords(
  rule: Pick<Rule, 'actions' | 'reach' | 'condition' | 'fields'>,
  locale: Locale,
): string {
  const parts = [
    REACHES[locale][rule.reach],
    conditionInWords(rule.condition, locale),
    fieldsInWords(rule.fields, locale),
  ];
  return `${rule.actions.join(', ')}: ${parts.filter(Boolean).join(', ')}`;
}

function conditionInWords(condition: Condition, locale: Locale): string {
  const { where, is, or } = WORDS[locale];
  const each = Object.entries(condition).map(([field, wanted]) => {
    const values = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
    return `${field} ${is} ${values.join(` ${or} `)}`;
  });
  return each.length > 0 ? `${where} ${each.join(', ')}` : '';
}

function fieldsInWords(fields: FieldRule | undefined, locale: Locale): string {
  const { only, except } = WORDS[locale];
  return [
    ...(fields?.only ? [`${only} ${fields.only.join(', ')}`] : []),
    ...(fields?.except ? [`${except} ${fields.except.join(', ')}`] : []),
  ].join(', ');
}
