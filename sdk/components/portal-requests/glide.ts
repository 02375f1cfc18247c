/** Lets rows glide from where they were to where they are; not for people who want no motion. */
export function glide(rows: Iterable<Element>, before: ReadonlyMap<string, number>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of rows) {
    const was = before.get(row.id);
    const by = was === undefined ? 0 : was - row.getBoundingClientRect().top;
    if (by) row.animate([{ transform: `translateY(${by}px)` }, {}], { duration: 200, easing: 'ease-out' });
  }
}
