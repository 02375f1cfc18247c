import { css } from 'lit';

/** What goes with a message: rows of files and people, each as large as a finger. */
export const styles = css`
  [part='attach'] {
    display: grid;
    place-items: center;
    position: relative;
    min-block-size: 44px;
    padding-inline: var(--_gap);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  [part='attach'] input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  [part='attach']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  ul {
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }
  [part='attachments'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    padding: 0;
    padding-inline-start: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-end: 0.25rem;
    line-height: inherit;
  }
  [part='attachments'] li::before {
    display: none;
  }
  [part='attachments'] small {
    display: inline;
  }
  [part='attachments'] li > :first-child {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  [part='attachments'] button {
    text-align: center;
    text-decoration: none;
  }
  [part='people'] {
    margin: 0.75rem 0 0;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
  [part='people'] label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  [part='people'] small {
    display: inline;
  }
`;
