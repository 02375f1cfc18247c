import type { Context } from '../../../kernel/context.js';
import { inLocale } from '../catalog/texts.model.js';
import type { FormFieldUsage, FormUsage } from './form-usage.dto.js';
import type { VersionUsage } from './form-usage.service.js';
import { questionsOf } from './titles.model.js';
import { told } from './usage.model.js';

/** The use of a form as it is told, in the caller's language. */
export function presentUsage({ locale }: Context, usage: VersionUsage): FormUsage {
  const { service, submitted, givenUp, open, blank } = usage;
  const counts = new Map(usage.fields.map((one) => [one.field, one]));
  const fields = [...questionsOf(inLocale(service, locale).form)].flatMap(([field, { title, step }]) => {
    const count = counts.get(field);
    if (!count) return [];
    const [lastAnswered, stillEmpty] = [told(count.last), told(count.empty)];
    return [{ field, title, step, lastAnswered, stillEmpty } satisfies FormFieldUsage];
  });
  const begun = submitted + givenUp + open;
  return { version: service.version, begun, submitted, givenUp, open, unanswered: told(blank), fields };
}
