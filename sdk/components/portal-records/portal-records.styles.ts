import { css } from 'lit';

/** Rows that line up like a table where there is room, cards on a phone; the filters lie over the list. */
export const styles = css`
  [part='body'] {
    container-type: inline-size;
  }
  [part='tools'],
  [part='filters'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  [part='filters'] {
    inline-size: 100%;
    align-items: center;
  }
  label {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .search {
    flex: 1 1 14rem;
  }
  input,
  select {
    display: block;
    color: var(--portal-text, CanvasText);
  }
  details {
    position: relative;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: var(--_gap);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-end: 0.2em;
    margin-inline-start: auto;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  summary b {
    color: var(--_accent);
  }
  fieldset {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: 20rem;
    max-block-size: 20rem;
    overflow: auto;
    margin: 0;
    padding: 0.5rem var(--_gap);
    color: var(--portal-text, CanvasText);
    background: var(--portal-surface, Canvas);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
    outline: none;
  }
  legend {
    position: absolute;
    clip-path: inset(50%);
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    font-size: 1em;
    color: inherit;
  }
  fieldset .end {
    display: block;
    margin-block: 0.5rem;
  }
  fieldset small {
    margin-inline-start: auto;
    padding-inline-start: 1em;
  }
  p[role='status'] {
    min-block-size: 1.5em;
    margin-block: 0.75rem;
    color: var(--_muted);
  }
  .count {
    font-size: 0.875em;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .busy {
    opacity: 0.6;
  }
  li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_gap);
    padding: 0.875rem 0.25rem;
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }
  li > div {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  button[part='title'],
  a {
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: 600;
    text-align: start;
    color: inherit;
    text-decoration-color: var(--_control);
  }
  /* All of the row is the way to the record. */
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
    outline-offset: -2px;
  }
  li:hover [part='title'] {
    text-decoration: underline;
  }
  p {
    margin: 0.125rem 0 0;
  }
  [part='summary'],
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_gap);
    margin: 0;
  }
  dl div {
    inline-size: 8rem;
  }
  dd {
    margin: 0;
  }
  [part~='more'] {
    display: block;
    margin: var(--_gap) auto;
  }
  @container (inline-size >= 36rem) {
    .narrow {
      display: none;
    }
  }
  @container (inline-size < 36rem) {
    [part='tools'] label {
      flex: 1 1 100%;
    }
    .narrow {
      inline-size: 100%;
    }
    [aria-expanded='false'] + div {
      display: none;
    }
    [part='filters'] {
      display: grid;
    }
    fieldset {
      position: static;
      inline-size: 100%;
      max-inline-size: none;
      box-shadow: none;
      margin-block-start: 4px;
    }
    li {
      margin-block-end: 0.75rem;
      padding: 0.875rem var(--_gap);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      contain-intrinsic-block-size: auto 9rem;
    }
    dl {
      inline-size: 100%;
      margin-block-start: 0.5rem;
    }
    dl div {
      flex: 1 1 40%;
    }
  }
`;
