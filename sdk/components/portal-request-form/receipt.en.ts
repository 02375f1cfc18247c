/** Words that only a submitted request needs. `messages.de.ts` holds those of all parts. */
const en = {
  received: 'We have your request',
  number: 'Its number is {number}',
  next: 'What happens next',
  again: 'Submit another',
};

export default en;
