/** Words that only forms with files need. `messages.de.ts` holds those of all parts. */
const en = {
  files: 'Files',
  add: 'Choose files',
  drop: 'or drop them here, up to {max}',
  upload: 'Upload of {name}',
  uploading: 'uploading',
  uploaded: 'uploaded',
  remove: 'Remove {name}',
  retry_: 'Upload {name} again',
  tooMany: 'Up to {max} files: {names} was left out.',
  wrongKind: '{names} does not fit. This service takes {kinds}.',
  failed: 'Upload the file again, or remove it.',
  missing: 'Add a file.',
};

export default en;
