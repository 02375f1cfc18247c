/** Words of the way to a human. This file types all other languages. */
const en = {
  human: 'Talk to a human',
  wish: 'What would you like to say? (optional)',
  tell: 'What can we do for you?',
  carries: 'Whoever answers sees what you have tried here.',
  ask: 'Ask for a human',
  back: 'Not now',
  asked: 'You asked for a human {time}. Somebody answers here.',
  answers: 'Somebody answers in {number}.',
  opened: 'Opened {what}',
  searched: 'Searched for: {what}',
  chose: 'Chose {what}',
  pressed: 'Pressed: {what}',
  told: 'Was told: {what}',
  wrote: 'Wrote a message',
  files: 'Sent files with a message: {what}',
  blank: 'Please write something first.',
  moved: 'Nobody can be asked from here at the moment. Your text is still here.',
  sending: 'Sending…',
  sent: 'Sent.',
};

export default en;
