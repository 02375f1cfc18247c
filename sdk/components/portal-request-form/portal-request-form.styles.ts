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
    display: block;
    padding: 0;
    font-weight: 600;
  }
  small,
  .notes,
  .choice,
  input + label {
    font-weight: 400;
  }
  small,
  .notes {
    color: var(--_muted);
    margin-block-end: 0.375rem;
  }
  .notes p {
    color: var(--_danger);
    margin: 0;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
  }
  [type='number'] {
    inline-size: 9em;
    margin-inline-end: 0.5em;
  }
  input + label {
    display: inline;
  }
  p[role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }
  .notes + div {
    padding-inline-start: var(--_gap);
    border-inline-start: 2px solid var(--_line);
  }
  a {
    color: inherit;
    line-height: 2;
  }
`;
