import { css } from 'lit';

/** For what loads later: the list, the conversation, forms. */
export const styles = css`
  [part='talk'] {
    min-block-size: 18rem;
  }
  blockquote {
    margin: 0.75rem 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h3 {
    margin-block: 0 0.25rem;
  }
  h4 {
    margin-block: 1.5rem 0.5rem;
  }
  [part='comment'] {
    margin-block: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .staff {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .said {
    white-space: pre-wrap;
  }
  [part='comment'] time {
    display: inline;
    margin-inline-start: 0.5em;
    font-size: 0.875em;
  }
  form {
    margin-block: var(--_gap);
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  .problem {
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  [part='list'] > div {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.75rem;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    grid-area: 1 / 2 / 4;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.75rem 0.25rem;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    transform: rotate(225deg);
  }
  summary h3 {
    margin: 0;
    font-size: 1em;
  }
  .turn {
    color: var(--_accent);
  }
  details[open] {
    padding-block-end: var(--_gap);
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    margin: 0;
  }
`;
