import { css } from 'lit';

/** Files as rows; the place to add some looks like one. */
export const styles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  p {
    margin: 0;
  }
  .file {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  .kind {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.6875rem;
    font-weight: 600;
    overflow-wrap: normal;
  }
  small {
    display: block;
    color: var(--_muted);
  }
  small span {
    display: inline-block;
  }
  small span:not(:last-child)::after {
    content: '·' / '';
    margin-inline: 0.4em;
  }
  p[role='alert'],
  .problem {
    flex-basis: 100%;
    color: var(--_danger);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  progress {
    flex: 1 1 8rem;
    min-inline-size: 0;
    accent-color: var(--_accent);
  }
  .row,
  [part='add'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_gap);
  }
  [part='add'] {
    margin-block-end: 0.5rem;
    justify-content: center;
    padding: var(--_gap);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .over {
    border: 2px solid var(--_accent);
  }
  [part='add'] label {
    display: grid;
    place-items: center;
    position: relative;
    min-block-size: 44px;
    padding-inline: var(--_gap);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  [part='add'] label:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='more'] {
    margin-block-start: var(--_gap);
  }
  .news {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (hover: none) {
    .hint {
      display: none;
    }
  }
`;
