import { render, type CSSResult } from 'lit';
import type { JsonObject } from '../../../forms/json.js';
import type { JsonSchema } from '../../../forms/schema.js';
import { usesMoreKeywords } from '../../../forms/uses-more.js';
import { lazy } from '../../client/lazy.js';
import { newKey } from '../../client/new-key.js';
import type { Schemas } from '../../client/types.js';
import { loadWords } from '../../core/words.js';
import type { PortalRequestForm } from '../portal-request-form/portal-request-form.js';
import type { Transition } from './moves.js';
import type { PortalRequest } from './portal-request.js';

/** The form of a transition while it is filled in. */
export interface Answers {
  /** Key of the transition. */
  key: string;
  /** The place with the form as it is to be shown now. */
  render(): HTMLElement;
}

/**
 * Makes the form of a transition with the fields of the request form, which that element lends. A shadow root of its own keeps
 * the styles of the two apart. The comment is one more field.
 * @param answersFor Id of the account whose request it is: people are chosen there.
 * @param send makes the transition. @throws PortalError
 */
export async function createAnswers(
  host: PortalRequest,
  { key, name, form: schema, comment }: Transition,
  answersFor: string,
  send: (body: Schemas['TransitionInput'], idempotencyKey: string) => Promise<void>,
): Promise<Answers> {
  const tag = 'portal-request-form';
  const { companions } = host.constructor as typeof PortalRequest;
  await lazy(companions[tag]!);
  const lender = customElements.get(tag) as unknown as typeof PortalRequestForm;
  const { language } = host;
  const [own] = await Promise.all([
    loadWords(lender.vocabulary, language),
    usesMoreKeywords(schema as JsonSchema) &&
      lender.extras().then(({ rareKeywords }) => rareKeywords(schema!, language)),
  ]);

  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = (lender.styles as CSSResult[]).map(({ styleSheet }) => styleSheet!);
  const words = { ...host.words, ...own, submit: name };
  const stage = {
    words,
    language,
    answersFor,
    renderRoot: root,
    get activePortal() {
      return host.activePortal;
    },
    requestUpdate: () => host.requestUpdate(),
    get updateComplete() {
      return host.updateComplete;
    },
  };

  const { asked, field } = withComment(schema!, comment, host.words!);
  let sent = '';
  let idempotencyKey = '';
  const answered = async (all: JsonObject): Promise<void> => {
    const { [field]: said, ...data } = all;
    const body = { transition: key, data, ...(said ? { comment: said as string } : {}) };
    const text = JSON.stringify(body);
    // The same answers again are the same wish, even if the reply to the first try was lost.
    if (sent !== text) idempotencyKey = newKey();
    sent = text;
    await send(body, idempotencyKey);
  };
  const form = lender.form(stage as never, asked as JsonSchema, undefined, undefined, answered, undefined);
  return {
    key,
    render() {
      render(form.render(), root);
      return place;
    },
  };
}

/** The schema with the comment as its last field, under a name that it does not have. */
function withComment(
  schema: Record<string, unknown>,
  comment: Transition['comment'],
  words: { comment: string },
): { asked: Record<string, unknown>; field: string } {
  const properties = (schema['properties'] ?? {}) as Record<string, unknown>;
  let field = 'comment';
  while (field in properties) field += '_';
  if (comment === 'none') return { asked: schema, field };
  const order = schema['x-order'] as string[] | undefined;
  const asked = {
    ...schema,
    properties: {
      ...properties,
      [field]: {
        type: 'string',
        title: words.comment,
        maxLength: 10_000,
        minLength: 1,
        'x-widget': 'textarea',
      },
    },
    ...(order && { 'x-order': [...order, field] }),
    ...(comment === 'required' && { required: [...((schema['required'] as string[]) ?? []), field] }),
  };
  return { asked, field };
}
