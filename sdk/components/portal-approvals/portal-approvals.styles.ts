import { css } from 'lit';

/** One below the other; what is open stands in a frame of its own. */
export const styles = css`
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='approval'] {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  [part='approval']:last-child {
    border: 0;
  }
  .head,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem var(--_gap);
    align-items: center;
  }
  .head > div {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .open {
    margin-block-start: 0.75rem;
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h4 {
    margin-block: 0 0.25rem;
    font-size: 1em;
  }
  dl,
  .open ul {
    margin-block-end: var(--_gap);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 1fr) 2fr;
    gap: var(--_gap);
    padding-block: 0.25rem;
  }
  dt,
  .hint {
    color: var(--_muted);
  }
  dd {
    white-space: pre-line;
  }
  .hint {
    margin: 0;
    font-size: 0.875em;
  }
  label {
    display: block;
    font-weight: 600;
  }
  textarea {
    margin-block: 0.25rem;
  }
  .open .row {
    margin-block-start: 0.75rem;
  }
  .danger {
    color: var(--_danger);
    border-color: var(--_danger);
  }
  .problem {
    margin-block: 0.5rem;
    color: var(--_danger);
  }
  .problem:empty {
    visibility: hidden;
    block-size: 0;
    margin: 0;
  }
  .news {
    margin: 0;
  }
  .news:not(:empty) {
    margin-block-end: 0.75rem;
  }
  [part='absence'] {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
`;
