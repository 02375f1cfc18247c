/** Words of `<portal-profile>`. This file types all other languages. */
const en = {
  name: 'Name',
  email: 'E-mail address',
  phone: 'Telephone',
  jobTitle: 'What you do',
  locale: 'Language',
  timezone: 'Time zone',
  host: 'These come from your sign-in. Change them there; they follow here with your next visit.',
  none: 'Not given',
  phoneHint: 'Our staff and whoever manages people at your company see it.',
  jobHint: 'Your colleagues see it, for example “Plant manager”.',
  localeHint: 'The language in which you want to be written to.',
  zoneHint: 'For times in what we write to you.',
  page: 'As on this page',
  device: 'As on this device ({zone})',
  save: 'Save',
  saved: 'Saved.',
  saving: 'Saving…',
  stale: 'This was changed elsewhere meanwhile. Please look at it and save again.',
};

export default en;
