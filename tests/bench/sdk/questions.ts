import type { ServiceDefinition } from '../../../server/domains/requests/definition.js';
import { service } from '../../support/services.js';

type Kind = 'text' | 'paragraph' | 'number' | 'date' | 'email' | 'list' | 'radio' | 'box';

/** One question of the form that everybody shows. */
export interface Question {
  name: string;
  title: string;
  help: string;
  kind: Kind;
  required: boolean;
}

/** What a list or a row of radio buttons offers. */
export const OPTIONS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  list: ['KP-20', 'KP-40', 'KP-60', 'KP-80', 'KP-100', 'KP-120', 'KP-160', 'KP-200'],
  radio: ['Never', 'Once', 'Often'],
};

/** Ten times these three: a third of what a company asks is a line of text. */
const KINDS: readonly Kind[] = [
  ...['text', 'list', 'date', 'text', 'radio', 'number', 'text', 'paragraph', 'email', 'box'],
  ...['text', 'list', 'date', 'text', 'radio', 'number', 'text', 'paragraph', 'text', 'box'],
  ...['text', 'list', 'number', 'text', 'radio', 'text', 'text', 'paragraph', 'email', 'box'],
] as Kind[];

/** The thirty questions. */
export const QUESTIONS: readonly Question[] = KINDS.map((kind, at) => ({
  name: `question${at + 1}`,
  title: `Question ${at + 1} of the form`,
  help: at % 3 === 0 ? 'Look at the plate on the motor if you are not sure.' : '',
  kind,
  required: at % 2 === 0 && kind !== 'box',
}));

const PRESENT: Readonly<Record<Kind, object>> = {
  text: { type: 'string', minLength: 2, maxLength: 100 },
  paragraph: { type: 'string', maxLength: 2_000 },
  number: { type: 'integer', minimum: 0, maximum: 10_000 },
  date: { type: 'string', format: 'date' },
  email: { type: 'string', format: 'email', maxLength: 200 },
  list: { type: 'string', enum: OPTIONS.list },
  radio: { type: 'string', enum: OPTIONS.radio },
  box: { type: 'boolean' },
};

/** As a JSON schema: our own form, and that of rjsf. */
const schema = {
  type: 'object',
  properties: Object.fromEntries(
    QUESTIONS.map(({ name, title, help, kind }) => [
      name,
      { ...PRESENT[kind], title, ...(help && { description: help }) },
    ]),
  ),
  required: QUESTIONS.filter(({ required }) => required).map(({ name }) => name),
  additionalProperties: false,
};

/** The service whose form it is. */
export const SERVICE: ServiceDefinition = service({
  key: 'thirty-questions',
  name: 'Thirty questions',
  needs: [],
  form: schema as ServiceDefinition['form'],
  attachments: null,
  title: '{question1}',
});

const WIDGETS: Partial<Record<Kind, string>> = { paragraph: 'textarea', radio: 'radio' };

/** For rjsf: the schema, and which controls show it. */
export const FOR_RJSF = {
  schema,
  uiSchema: Object.fromEntries(
    QUESTIONS.flatMap(({ name, kind }) => {
      const widget = WIDGETS[kind];
      return widget ? [[name, { 'ui:widget': widget }]] : [];
    }),
  ),
};

const SURVEY: Readonly<Record<Kind, object>> = {
  text: { type: 'text', minLength: 2, maxLength: 100 },
  paragraph: { type: 'comment', maxLength: 2_000 },
  number: { type: 'text', inputType: 'number', min: 0, max: 10_000 },
  date: { type: 'text', inputType: 'date' },
  email: { type: 'text', inputType: 'email', maxLength: 200 },
  // A list of the browser's own is the lighter of its two.
  list: { type: 'dropdown', renderAs: 'select', choices: OPTIONS.list },
  radio: { type: 'radiogroup', choices: OPTIONS.radio },
  box: { type: 'checkbox', choices: ['Yes'] },
};

/** For SurveyJS: all questions on one page. */
export const FOR_SURVEYJS = {
  elements: QUESTIONS.map(({ name, title, help, kind, required }) => ({
    ...SURVEY[kind],
    name,
    title,
    description: help,
    isRequired: required,
  })),
};

const labelled = (options: readonly string[] = []) => options.map((value) => ({ label: value, value }));

const FORMIO: Readonly<Record<Kind, object>> = {
  text: { type: 'textfield', validate: { minLength: 2, maxLength: 100 } },
  paragraph: { type: 'textarea', validate: { maxLength: 2_000 } },
  number: { type: 'number', validate: { integer: true, min: 0, max: 10_000 } },
  // A field of the browser's own is the lighter of its two, for dates as for lists.
  date: { type: 'textfield', inputType: 'date' },
  email: { type: 'email', validate: { maxLength: 200 } },
  list: { type: 'select', widget: 'html5', data: { values: labelled(OPTIONS.list) } },
  radio: { type: 'radio', values: labelled(OPTIONS.radio) },
  box: { type: 'checkbox' },
};

/** For Form.io. */
export const FOR_FORMIO = {
  display: 'form',
  components: QUESTIONS.map(({ name, title, help, kind, required }) => {
    const shape = FORMIO[kind] as { validate?: object };
    return {
      ...shape,
      key: name,
      label: title,
      description: help,
      input: true,
      validate: { ...shape.validate, required },
    };
  }),
};
