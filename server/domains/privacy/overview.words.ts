import type { Locale } from '../../kernel/context.js';

type Words = Readonly<Record<Locale, string>>;
const say = (en: string, de: string): Words => ({ en, de });

/** What an overview says by itself. */
export const OVERVIEW: Readonly<
  Record<Locale, { title: string; intro: string; made: string; nothing: string; yes: string; no: string }>
> = {
  en: {
    title: 'What the portal knows of you',
    intro:
      'This is everything that the portal holds about you. The folder “data” has the same for programs, as JSON; “files” has the files that you uploaded. Staff are named “staff”; what belongs to other people is not in it.',
    made: 'As of',
    nothing: 'Nothing.',
    yes: 'yes',
    no: 'no',
  },
  de: {
    title: 'Was das Portal über Sie weiß',
    intro:
      'Das ist alles, was das Portal über Sie gespeichert hat. Im Ordner „data“ steht dasselbe für Programme, als JSON; in „files“ liegen die Dateien, die Sie hochgeladen haben. Mitarbeitende heißen „staff“; was andere Personen betrifft, ist nicht enthalten.',
    made: 'Stand:',
    nothing: 'Nichts.',
    yes: 'ja',
    no: 'nein',
  },
};

/** What a collection is called. */
export const TITLES: Readonly<Record<string, Words>> = {
  users: say('You', 'Sie selbst'),
  embedSessions: say('Sessions', 'Sitzungen'),
  memberships: say('Accounts to which you belong', 'Firmen, zu denen Sie gehören'),
  invitations: say('Invitations', 'Einladungen'),
  requests: say('Your requests', 'Ihre Anträge'),
  timelineEntries: say('What happened in requests', 'Was in Anträgen geschah'),
  approvals: say('What you approved or rejected', 'Was Sie genehmigt oder abgelehnt haben'),
  approvalDelegations: say(
    'Who decides for you, and for whom you decide',
    'Wer für Sie entscheidet, und für wen Sie',
  ),
  documents: say('Files that you uploaded', 'Dateien, die Sie hochgeladen haben'),
  changeRequests: say(
    'Changes that you asked for or decided',
    'Änderungen, die Sie beantragt oder entschieden haben',
  ),
  recordChanges: say('Changes that you made', 'Änderungen, die Sie gemacht haben'),
  auditRows: say('What you did', 'Was Sie getan haben'),
  privacyRequests: say('Your privacy requests', 'Ihre Datenschutzanträge'),
  legalHolds: say('Legal holds', 'Aufbewahrungsanordnungen'),
};

/** What fields and kinds are called; others are named as the contract names them. */
export const LABELS: Readonly<Record<string, Words>> = {
  person: say('Person', 'Person'),
  session: say('Session', 'Sitzung'),
  membership: say('Membership', 'Zugehörigkeit'),
  invitation: say('Invitation to you', 'Einladung an Sie'),
  'invitation-made': say('Invitation that you made', 'Einladung von Ihnen'),
  request: say('Request', 'Antrag'),
  document: say('File', 'Datei'),
  submitted: say('Submitted', 'Eingereicht'),
  transitioned: say('Moved', 'Weitergeführt'),
  commented: say('Comment', 'Kommentar'),
  approval: say('Approval', 'Genehmigung'),
  delegation: say('Delegation', 'Vertretung'),
  documentAdded: say('File added', 'Datei hinzugefügt'),
  assigned: say('Given to somebody', 'Zugewiesen'),
  unassigned: say('Given back', 'Zurückgegeben'),
  'change-request': say('Change that you asked for', 'Beantragte Änderung'),
  decision: say('Decision', 'Entscheidung'),
  acceptance: say('Acceptance', 'Annahme'),
  change: say('Change', 'Änderung'),
  event: say('Event', 'Ereignis'),
  'privacy-request': say('Privacy request', 'Datenschutzantrag'),
  'legal-hold': say('Legal hold', 'Aufbewahrungsanordnung'),
  name: say('Name', 'Name'),
  email: say('E-mail', 'E-Mail'),
  phone: say('Telephone', 'Telefon'),
  jobTitle: say('What you do', 'Tätigkeit'),
  locale: say('Language', 'Sprache'),
  timezone: say('Time zone', 'Zeitzone'),
  externalId: say('Key at the host', 'Schlüssel beim Betreiber'),
  status: say('Status', 'Status'),
  createdAt: say('Created', 'Angelegt'),
  updatedAt: say('Changed', 'Geändert'),
  closedAt: say('Closed', 'Abgeschlossen'),
  lastSeenAt: say('Last seen', 'Zuletzt gesehen'),
  at: say('When', 'Wann'),
  by: say('By', 'Von'),
  body: say('Text', 'Text'),
  title: say('Title', 'Titel'),
  number: say('Number', 'Nummer'),
  service: say('Service', 'Leistung'),
  state: say('State', 'Stand'),
  data: say('Answers', 'Angaben'),
  account: say('Account', 'Firma'),
  accountId: say('Account', 'Firma'),
  location: say('Location', 'Standort'),
  locations: say('Locations', 'Standorte'),
  departments: say('Departments', 'Abteilungen'),
  roles: say('Roles', 'Rollen'),
  requestId: say('Request', 'Antrag'),
  visibility: say('Visible to', 'Sichtbar für'),
  from: say('Before', 'Vorher'),
  to: say('After', 'Nachher'),
  reason: say('Reason', 'Grund'),
  field: say('Field', 'Feld'),
  type: say('Type', 'Art'),
  recordId: say('Record', 'Datensatz'),
  changes: say('Changes', 'Änderungen'),
  size: say('Bytes', 'Bytes'),
  contentType: say('Type of file', 'Dateityp'),
  category: say('Category', 'Kategorie'),
  action: say('Action', 'Handlung'),
  subject: say('Thing', 'Gegenstand'),
  expiresAt: say('Ends', 'Endet'),
  origin: say('Site', 'Seite'),
};
