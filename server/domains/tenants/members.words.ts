import { bodyError, type InputError } from '../../kernel/errors.js';

/** A field that somebody else decides. */
export function notYours(field: string): InputError {
  return bodyError(`/${field}`, 'not_editable', {
    en: ['You may not change this.', 'Leave it out, or ask an admin of the tenant.'],
    de: ['Das dürfen Sie nicht ändern.', 'Lassen Sie es weg, oder fragen Sie die Verwaltung des Mandanten.'],
  });
}

/** What the host decides anew with each session. */
export function hostDecides(field: string): InputError {
  return bodyError(`/${field}`, 'managed_by_host', {
    en: ['The host decides this with each session.', 'Leave it out, and change it in the host’s system.'],
    de: [
      'Das legt der Host mit jeder Sitzung fest.',
      'Lassen Sie es weg, und ändern Sie es im System des Hosts.',
    ],
  });
}

/** Departments restrict staff. */
export const DEPARTMENTS_ARE_FOR_STAFF = bodyError('/departments', 'only_staff', {
  en: ['Departments restrict staff, and this person is a customer.', 'Send an empty list, or leave it out.'],
  de: [
    'Abteilungen beschränken das Personal, und diese Person gehört zum Kunden.',
    'Senden Sie eine leere Liste, oder lassen Sie das Feld weg.',
  ],
});
