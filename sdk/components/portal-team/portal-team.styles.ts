import { css } from 'lit';

/** Two columns where there is room: who, and what they may; buttons below or beside. */
export const styles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_gap);
    align-items: center;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .who,
  .what {
    flex: 1 1 13rem;
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
`;
