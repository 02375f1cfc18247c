import { css } from 'lit';

/** One below the other, or side by side where the element has room for it. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    gap: 0.25rem var(--_gap);
    align-items: center;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  li:last-child {
    border: 0;
  }
  .who,
  .what {
    min-inline-size: 0;
  }
  small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .you {
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.8125em;
  }
  @container (min-width: 42rem) {
    li {
      grid-template-columns: 2fr 3fr 13rem;
    }
  }
`;
