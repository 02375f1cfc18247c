const known = new WeakMap<HTMLElement, ElementInternals>();

/** Says by the custom state `ready` that an element shows what it loaded, or why not: a page may keep room for it until then. */
export function sayReady(element: HTMLElement, isReady: boolean): void {
  const internals = known.get(element) ?? element.attachInternals();
  known.set(element, internals);
  // Browsers without custom states lack nothing but the state.
  if (isReady) internals.states?.add('ready');
  else internals.states?.delete('ready');
}
