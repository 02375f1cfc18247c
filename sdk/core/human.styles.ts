import { css } from 'lit';

/** The button below everything else, and the form that it opens. */
export const styles = css`
  [part='help'] p {
    margin: 0 0 0.5rem;
  }
  [part='help'] label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  [part='help'] textarea {
    max-inline-size: 36rem;
  }
  [part='help'] .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 0.75rem 0;
  }
  [part='help'] [role='status'] {
    padding: 0;
  }
  [part='help'] .problem {
    margin-block: 0.25rem 0;
    color: var(--_danger);
  }
  [part='help'] .problem:empty {
    display: none;
  }
`;
