import type { Context } from '../../../kernel/context.js';
import type { ServiceUsualTime } from './usual.dto.js';
import { usualText } from './usual.model.js';
import type { UsualTime } from './usual.store.js';

const MINUTE = 60_000;

/** A usual time in the caller's language; null where there is none. */
export function presentUsual({ locale }: Context, usual: UsualTime | undefined): ServiceUsualTime | null {
  if (!usual) return null;
  const minutes = Math.max(Math.ceil(usual.ms / MINUTE), 1);
  return { text: usualText(locale, usual.ms, usual), minutes, sample: usual.sample };
}
