/** Words of what is loaded when somebody asks for it. */
const en = {
  saveList: 'Save this list',
  name: 'Name of the list',
  team: 'For the whole team',
  save: 'Save',
  close: 'Close',
  needName: 'Give the list a name.',
  saved: 'Saved as “{name}”.',
  writeIn: 'Write in {title}',
  to: 'Who reads it?',
  reply: 'The customer and the team',
  note: 'The team only',
  text: 'What do you want to say?',
  send: 'Send',
  blank: 'Please write something first.',
  moved: 'This has changed meanwhile. Your text is still here.',
  sending: 'Sending…',
  sent: 'Sent.',
};

export default en;
