/** Words of editing. */
const en = {
  optional: 'optional',
  choose: 'Please choose',
  approval: 'This change waits for approval before it counts.',
  save: 'Save',
  ask: 'Ask for approval',
  saving: 'Saving…',
  cancel: 'Cancel',
  changed:
    'Somebody has changed this meanwhile. It now says “{value}”. Yours is kept: save again to replace it.',
  emptied: 'Somebody has emptied this meanwhile. Yours is kept: save again to set it.',
  refused: 'You may not change this (any more). What you typed was not saved.',
  unsure: 'We cannot tell if this arrived. What you typed is kept: save again.',
};

export default en;
