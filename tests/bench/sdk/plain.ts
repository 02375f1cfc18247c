import { OPTIONS, QUESTIONS, type Question } from './questions.js';

/** The key of the plain form among the contenders. */
export const PLAIN = 'plain';

/** Name and value of attributes, without those that are not given. */
const attributes = (given: Readonly<Record<string, string | false>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === false ? '' : ` ${name}="${value}"`))
    .join('');

function controlOf({ name, kind, required }: Question): string {
  const shared = attributes({ id: name, name, required: required && '' });
  const options = OPTIONS[kind] ?? [];
  switch (kind) {
    case 'list':
      return `<select${shared}><option value="">${options.map((option) => `<option>${option}`).join('')}</select>`;
    case 'radio':
      return options
        .map((option) => `<label><input type="radio" name="${name}" value="${option}"> ${option}</label>`)
        .join(' ');
    case 'paragraph':
      return `<textarea${shared} rows="4"></textarea>`;
    case 'box':
      return `<input type="checkbox"${shared}>`;
    default:
      return `<input type="${kind}"${shared}>`;
  }
}

const questionOf = (question: Question): string =>
  `<div><label for="${question.name}">${question.title}</label><div>${question.help}</div>${controlOf(question)}</div>`;

/**
 * The same questions as a text of HTML: no library, no style sheet, no rule, nothing that is checked or sent. What it takes is what the browser
 * takes by itself, and no library can be faster.
 */
export const PLAIN_FORM = {
  key: PLAIN,
  name: 'plain HTML',
  definition: { html: `<form>${QUESTIONS.map(questionOf).join('')}<button>Submit</button></form>` },
  code: Buffer.from('globalThis.benchMount = (place, { html }) => { place.innerHTML = html; };'),
};
