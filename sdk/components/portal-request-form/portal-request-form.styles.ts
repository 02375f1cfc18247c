import { css } from 'lit';

/** The form. Parts that load later bring their own. */
export const styles = css`
  :host {
    max-inline-size: 40rem;
  }
  form div > div {
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
  fieldset fieldset {
  }
`;
