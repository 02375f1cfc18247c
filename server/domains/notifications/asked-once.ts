import type { Context } from '../../kernel/context.js';

/** Asks a question about the same thing once, for whoever asks meanwhile and later: made anew for each batch, so that nothing is stale. */
export function askedOnce<K, A>(
  ask: (ctx: Context, about: K) => Promise<A>,
): (ctx: Context, about: K) => Promise<A> {
  const answers = new Map<K, Promise<A>>();
  return (ctx, about) => {
    const known = answers.get(about) ?? ask(ctx, about);
    answers.set(about, known);
    return known;
  };
}
