import { css } from 'lit';

/** What only lists need that are filled in entry by entry. */
export const styles = css`
  .entry {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.75rem 1rem 0;
  }
  div.entry {
    padding-block-end: 0.75rem;
  }
  .entry > legend {
    float: inline-start;
    min-block-size: 44px;
    align-content: center;
  }
  .entry > .notes + div {
    clear: both;
    padding: 0;
    border: 0;
  }
  .entry > .tools {
    display: flex;
    justify-content: flex-end;
    gap: 0.25rem;
    margin: 0;
  }
  .entry > .tools button {
    padding: 0;
    border-color: transparent;
  }
  .entry > .tools button:hover {
    border-color: var(--_control);
  }
  .entry > .notes {
    clear: both;
  }
  fieldset.entries > div {
    padding: 0;
    border: 0;
  }
  form fieldset.entries > div:not(.notes),
  form .entries > div > div:not(.notes) {
    margin-block-end: 0.75rem;
  }
`;
