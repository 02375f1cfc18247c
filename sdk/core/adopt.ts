import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of a part that loaded later; adding them again changes nothing. */
export function adopt({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
