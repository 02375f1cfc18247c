/** Words of lists that are filled in entry by entry. */
const en = {
  addEntry: 'Add: {item}',
  removeEntry: 'Remove {entry}',
  upEntry: 'Move {entry} up',
  downEntry: 'Move {entry} down',
  added_: '{entry} added.',
  removed: '{entry} removed.',
  moved: 'Moved: now {entry}.',
  most: 'At most {n}.',
};

export default en;
