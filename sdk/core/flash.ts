/** Draws the eye to something that changed, for a moment; not for people who want no motion. */
export function flash(element: Element | null): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element?.animate([{ background: 'color-mix(in srgb, var(--_accent) 25%, transparent)' }, {}], 2000);
}
