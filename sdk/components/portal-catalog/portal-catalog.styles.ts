import { css } from 'lit';

/** Cards side by side where there is room, one below the other on a phone. */
export const styles = css`
  [part='body'] {
    container-type: inline-size;
  }
  [hidden] {
    display: none;
  }
  p,
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  [part='search'] {
    display: block;
    font-weight: 600;
  }
  input {
    display: block;
    max-inline-size: 36rem;
    min-block-size: 48px;
    margin-block-start: 0.375rem;
    font-weight: 400;
  }
  [role='status'] {
    padding-block: 1.25rem 0.75rem;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    padding: 0;
  }
  [part='group'] {
    margin-block-start: 1.5rem;
  }
  [part='heading'] {
    margin-block-end: 0.625rem;
    color: var(--_muted);
  }
  ul {
    list-style: none;
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
  }
  li {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    padding: 0.875rem var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  li:hover {
    border-color: var(--_accent);
  }
  [part='title'] {
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: 600;
    text-align: start;
    color: inherit;
    text-decoration: none;
  }
  /* All of the card is the choice. */
  [part='title']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='title']:focus-visible {
    outline: none;
  }
  [part='title']:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  li:hover [part='title'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='promise'],
  [part='needs'] {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  [part='promise'] {
    margin-block-start: auto;
  }
  @container (inline-size >= 40rem) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
