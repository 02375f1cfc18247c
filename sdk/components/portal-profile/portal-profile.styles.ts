import { css } from 'lit';

/** What the host decides stands as text, not as a field that cannot be used. */
export const styles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.5rem var(--_gap);
    margin-block: 0;
  }
  dd {
    margin: 0;
  }
  dt,
  label {
    display: block;
    font-weight: 600;
  }
  .hint {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  dl + .hint {
    margin-block: 0.5rem 1.25rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--_gap);
    align-items: end;
  }
  input,
  select {
    margin-block-start: 0.25rem;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  .problem {
    margin: 0.25rem 0 0;
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    align-items: center;
    margin-block-start: var(--_gap);
  }
`;
