import { css } from 'lit';

/** Rows with what to do below on a phone, beside where there is room. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  [part='views'],
  [part='bulk'],
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  .search {
    display: block;
    margin-block: 0.75rem;
  }
  select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  input[type='search'] {
    display: block;
    margin-block-start: 0.25rem;
  }
  [part='bulk'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: Canvas;
  }
  p[role='status'] {
    min-block-size: 1.5em;
    margin-block: 0.5rem;
    color: var(--_muted);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul.busy {
    opacity: 0.6;
  }
  li {
    display: grid;
    grid-template-columns: 44px 1fr;
    gap: 0.25rem 0.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  li > label {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .what {
    min-inline-size: 0;
  }
  [part='title'] {
    display: inline-flex;
    align-items: center;
    border: 0;
    padding: 0;
    min-block-size: 44px;
    text-align: start;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
  }
  small {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .mark {
    border: 1px solid;
    border-radius: 1em;
    padding-inline: 0.5em;
  }
  .urgent,
  .late,
  .failed {
    color: var(--_danger);
  }
  .urgent {
    font-weight: 600;
  }
  .do {
    grid-column: 2;
  }
  .failed,
  .ok {
    grid-column: 2;
    margin: 0;
  }
  .ok {
    color: var(--_success);
  }
  @container (min-width: 46rem) {
    li {
      grid-template-columns: 44px 1fr auto;
    }
    .do {
      grid-column: 3;
    }
  }
`;
