/** Words of the list of files and of uploads. This file types all other languages. */
const en = {
  none: 'No files yet.',
  download: 'Download',
  downloading: 'Downloading…',
  more: 'Show more',
  add: 'Add files',
  drop: 'or drop them here',
  waiting: 'Waiting…',
  added: '{name} is here.',
  failed: '{name} did not arrive.',
  large: 'The file is too large.',
  kind: 'We do not take this kind of file. Send a picture, a PDF or an office document.',
  lost: 'The connection broke off.',
  remove: 'Remove',
};

export default en;
