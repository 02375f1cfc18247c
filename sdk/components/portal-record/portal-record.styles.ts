import { css } from 'lit';

/** Fields in columns as wide as they need, changes in their place. */
export const styles = css`
  h3,
  p,
  dd {
    margin: 0;
  }
  [part='summary'] {
    margin-block: 0.125rem var(--_gap);
  }
  [part='summary'],
  dt,
  small {
    color: var(--_muted);
  }
  dt,
  small {
    font-size: 0.875em;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: 0 var(--_gap);
    margin: 0;
  }
  [part='field'] {
    min-inline-size: 0;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }
  .wide {
    grid-column: 1 / -1;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25rem;
    min-block-size: 2.75rem;
  }
  dd > div {
    flex: 1;
    max-inline-size: 30rem;
  }
  .value {
    white-space: pre-line;
  }
  a {
    color: var(--_accent);
  }
  [part='edit'] {
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
  }
  [part='edit']:hover {
    border-color: var(--_control);
  }
  svg {
    inline-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  [part='change'] {
    display: block;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  [part='change'] > button {
    margin-block: 0.5rem;
  }
  .accepted {
    border-color: var(--_success);
  }
  .rejected {
    border-color: var(--_danger);
  }
  [part='change'] label {
    display: block;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem;
  }
  p[role='alert'] {
    color: var(--_danger);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  blockquote {
    margin: 0.25rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
    white-space: pre-line;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details[open] {
    padding-block-end: var(--_gap);
  }
  /* The lists end with a line of their own. */
  details[open] + details {
    border: 0;
  }
  summary {
    line-height: 44px;
    cursor: pointer;
    font-weight: 600;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    padding-block: 0.5rem;
  }
  li span,
  li small {
    display: block;
  }
  .unseen,
  [role='status']:not([part]) {
    position: absolute;
    clip-path: inset(50%);
  }
`;
