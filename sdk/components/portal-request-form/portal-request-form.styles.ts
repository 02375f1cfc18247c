import { css } from 'lit';

/** The form. Parts that load later bring their own. */
export const styles = css`
  :host {
    max-inline-size: 40rem;
  }
  form div > div:not(.notes) {
    margin-block-end: 1.5rem;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  label small,
  legend small {
    margin-inline-start: 0.4em;
  }
  small,
  .notes {
    color: var(--_muted);
    font-weight: 400;
  }
  .notes p {
    color: var(--_danger);
    margin: 0;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 0.6em 0.75em;
    min-block-size: 44px;
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    margin: 0;
  }
  [type='number'] {
    inline-size: 9em;
  }
  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }
  label,
  legend {
    display: block;
    padding: 0;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    margin-block-start: 0.375rem;
  }
  fieldset fieldset {
    margin-block-start: 0.75rem;
    padding-inline-start: var(--_gap);
    border-inline-start: 2px solid var(--_line);
  }
  h2:focus,
  .summary:focus {
    outline: none;
  }
  a {
    color: inherit;
  }
`;
