import { addMoreKeywords } from '../../../forms/more-keywords.js';
import type { JsonSchema } from '../../../forms/schema.js';
import { usesMoreKeywords } from '../../../forms/uses-more.js';
import { lazy } from '../../client/lazy.js';
import type { Portal, Schemas } from '../../client/types.js';
import type { Guide } from './guide.js';
import type { Kept } from './kept.js';
import type { PortalRequestForm } from './portal-request-form.js';
import { loadWidgets } from './widgets.js';

/** What only some forms need. */
export interface Extras {
  /** Makes what leads through steps; undefined where the form is one screen. */
  guide: (() => Guide) | undefined;
  /** What keeps the form while it is filled in; undefined where nobody wants that. */
  kept: Kept | undefined;
}

/** Loads the widgets that are rare, where the schema has one. Rare keywords are here already: with them came this code, mostly. */
export async function rareKeywords(schema: JsonSchema, language: string): Promise<void> {
  if (!usesMoreKeywords(schema)) return;
  await loadWidgets(schema, language);
  addMoreKeywords();
}

/** Loads what this form needs besides: keywords that are rare, steps, the draft. */
export async function extras(
  host: PortalRequestForm,
  portal: Portal,
  { key, form, allowedActions }: Schemas['Service'],
): Promise<Extras> {
  const steps = form['x-steps'];
  const keeps = (steps || host.drafts) && allowedActions.includes('submit');
  const where = { path: { service: key }, query: { record: host.record } };
  const [guide, kept] = await Promise.all([
    steps ? lazy(() => import('./guide.js')) : undefined,
    keeps
      ? lazy(() => import('./kept.js')).then(({ Kept }) => new Kept(host, portal, where).open())
      : undefined,
    rareKeywords(form, host.language),
  ]);
  return { guide: guide && (() => new guide.Guide(host, form)), kept };
}
