import { checkText } from '../../kernel/checks.js';
import { bodyError, type ErrorWords, type InputError } from '../../kernel/errors.js';
import type { ProfileControl, UpdateProfileInput } from './profile.dto.js';

/** What a person says of themselves. */
export interface ProfileFields {
  phone: string | null;
  jobTitle: string | null;
  locale: 'en' | 'de' | null;
  timezone: string | null;
}

/** A profile of which nothing was said. */
export const NO_PROFILE: ProfileFields = { phone: null, jobTitle: null, locale: null, timezone: null };

/** Who decides what. */
export const CONTROL: ProfileControl = {
  name: 'host',
  email: 'host',
  phone: 'you',
  jobTitle: 'you',
  locale: 'you',
  timezone: 'you',
};

const PHONE = /^(?=(?:\D*\d){3})\+?[\d ()./-]+$/;
/** A name, and not an offset such as `+01:00`, which `Intl` takes too. */
const ZONE = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;

const BLANK: ErrorWords = {
  en: ['This is blank.', 'Send a text, or null to take it away.'],
  de: ['Das ist leer.', 'Senden Sie einen Text, oder null, um ihn wegzunehmen.'],
};
const NO_PHONE: ErrorWords = {
  en: ['This is not a telephone number.', 'Send digits, spaces and + ( ) - . /, such as +46 8 1234 5678.'],
  de: [
    'Das ist keine Telefonnummer.',
    'Senden Sie Ziffern, Leerzeichen und + ( ) - . /, etwa +46 8 1234 5678.',
  ],
};
const NO_TEXT: ErrorWords = {
  en: ['This has control characters.', 'Send one line of text.'],
  de: ['Das enthält Steuerzeichen.', 'Senden Sie eine Zeile Text.'],
};
const NO_ZONE: ErrorWords = {
  en: ['This is not a time zone.', 'Send a name of the IANA database, such as Europe/Stockholm.'],
  de: ['Das ist keine Zeitzone.', 'Senden Sie einen Namen der IANA-Datenbank, etwa Europe/Stockholm.'],
};

/** What is wrong with a change, beside what the contract's types already catch. */
export function checkProfile({ phone, jobTitle, timezone }: UpdateProfileInput): InputError[] {
  return [
    ...(typeof phone === 'string' && !PHONE.test(phone) ? [bodyError('/phone', 'format', NO_PHONE)] : []),
    ...(typeof jobTitle === 'string' ? checkText(jobTitle, '/jobTitle', BLANK) : []),
    ...(/\p{Cc}/u.test(jobTitle ?? '') ? [bodyError('/jobTitle', 'format', NO_TEXT)] : []),
    ...(typeof timezone === 'string' && !isZone(timezone) ? [bodyError('/timezone', 'format', NO_ZONE)] : []),
  ];
}

function isZone(name: string): boolean {
  if (!ZONE.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
