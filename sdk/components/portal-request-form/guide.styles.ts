import { css } from 'lit';

/** What only forms with steps need. */
export const styles = css`
  [part='progress'] {
    color: var(--_muted);
    margin: 0;
  }
  [part='step'] {
    margin-block: 0.25rem 1rem;
  }
  [part='step']:focus {
    outline: none;
  }
  [part='review'] {
    padding-block-start: 0.5rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
  }
  [part='review'] h4 {
    margin: 0;
  }
  [part='review'] dl {
    flex: 0 0 100%;
    margin: 0 0 1rem;
  }
  [part='review'] dt {
    color: var(--_muted);
    margin-block-start: 0.5rem;
  }
  [part='review'] dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  form > [part='button'] {
    margin-inline-end: 0.5rem;
  }
`;
