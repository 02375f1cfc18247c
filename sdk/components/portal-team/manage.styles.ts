import { css } from 'lit';

/** For what loads only for those who manage: forms, questions, invitations. */
export const styles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  [part='form'],
  .ask {
    grid-column: 1 / -1;
    margin-block: 0.5rem;
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ask {
    border-color: var(--_danger);
  }
  .ask p {
    margin-block: 0 0.75rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0 var(--_gap);
  }
  label {
    display: block;
    font-weight: 600;
  }
  input:not([type='checkbox']) {
    margin-block: 0.25rem 0.75rem;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 0.75rem;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: 44px;
    font-weight: normal;
  }
  .hint {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .problem {
    margin-block: 0 0.5rem;
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
  .news {
    margin: 0;
  }
  .news:not(:empty) {
    margin-block-end: 0.75rem;
  }
  .danger {
    color: var(--_danger);
    border-color: var(--_danger);
  }
  @container (min-width: 42rem) {
    li > .row {
      justify-content: end;
    }
  }
  h3 {
    margin-block: 1.5rem 0.25rem;
    font-size: 1em;
  }
`;
