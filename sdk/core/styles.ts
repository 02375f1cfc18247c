import { css } from 'lit';

/**
 * Shared look. Everything that a host may set is a custom property (see sdk/README.md); names that start with `--_` are ours.
 * Font and text colour are the host's. Lines and muted text are mixed from the text colour, so they fit light and dark.
 */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--portal-text, inherit);
    background: var(--portal-surface, transparent);
    --_accent: var(--portal-accent, light-dark(#0b57d0, #a8c7fa));
    --_on-accent: var(--portal-on-accent, light-dark(#fff, #062e6f));
    --_danger: var(--portal-danger, light-dark(#b3261e, #f2b8b5));
    --_success: var(--portal-success, light-dark(#146c2e, #6dd58c));
    --_muted: var(--portal-muted, color-mix(in srgb, currentColor 75%, transparent));
    --_control: var(--portal-control, color-mix(in srgb, currentColor 60%, transparent));
    --_line: var(--portal-line, color-mix(in srgb, currentColor 20%, transparent));
    --_radius: var(--portal-radius, 0.5rem);
    --_gap: var(--portal-gap, 1rem);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Margins of what is inside end here, so that the page does not move with them. */
  [part='body'] {
    display: flow-root;
    outline: none;
    overflow-wrap: anywhere;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    min-block-size: 44px;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    margin: 0;
  }
  /* A list opens on a ground of its own, which a page's text colour need not fit. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  /* Phones zoom into fields with smaller letters, and stay there. */
  input,
  select,
  textarea {
    font-size: max(1em, 16px);
    inline-size: 100%;
    padding: 0.5em 0.75em;
    accent-color: var(--_accent);
  }
  textarea {
    display: block;
    min-block-size: 6rem;
    resize: vertical;
  }
  button {
    min-inline-size: 44px;
    padding-inline: var(--_gap);
    cursor: pointer;
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  [part='notice'] {
    border-inline-start: 3px solid var(--_control);
    padding-inline-start: var(--_gap);
    margin-block-end: var(--_gap);
  }
  [part='notice'] p {
    margin-block: 0 0.5rem;
  }
  /* As high as the button that loads, so that what stands below does not move. */
  [part='help'] {
    min-block-size: 44px;
    margin-block: 1.5rem 0.75rem;
  }
  [role='alert'],
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  /* The border stays where forced colours take the background. */
  i {
    display: block;
    block-size: 1em;
    margin-block: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_line);
  }
  i:nth-child(even) {
    inline-size: 60%;
  }
`;
