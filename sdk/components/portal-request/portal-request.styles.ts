import { css } from 'lit';

/**
 * One column on a phone, where the steps come before the conversation; two where there is room. Steps, bubbles and pills are
 * drawn with borders and glyphs as well: they stay in forced colours.
 */
export const styles = css`
  [part='body'] {
    container-type: inline-size;
  }
  h3,
  h4,
  p {
    margin: 0;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }
  h4 {
    margin-block-end: 0.5rem;
    font-size: 1em;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem var(--_gap);
    align-items: start;
  }
  [part='facts'],
  [part='promise'],
  .muted,
  small,
  time {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  [part='facts'] {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  [part='state'] {
    padding: 0.2em 0.75em;
    font-size: 0.875rem;
    font-weight: 600;
    border: 1px solid var(--_control);
    border-radius: 2em;
  }
  .waiting_for_you[part='state'] {
    color: var(--_accent);
    border-color: currentColor;
  }
  .completed[part='state'] {
    color: var(--_success);
    border-color: currentColor;
    /* Forced colours would lay a ground behind the mark, over the ring. */
    forced-color-adjust: none;
  }
  .columns,
  .main,
  .side {
    display: contents;
  }
  [part='body'] > .columns {
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    margin-block-start: 1.25rem;
  }
  .way {
    order: 1;
  }
  [part='talk'] {
    order: 2;
  }
  [part='actions'] {
    order: 3;
  }
  /* Last: what loads later moves nothing. */
  [part='files'] {
    order: 4;
    min-block-size: 16rem;
  }
  [part='now'] {
    display: grid;
    gap: 0.375rem;
    padding: 0.875rem var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    outline-offset: 2px;
  }
  .turn[part='now'] {
    border-color: var(--_accent);
    border-inline-start-width: 4px;
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
  }
  .turn > p b {
    color: var(--_accent);
  }
  .late[part='now'] {
    border-color: var(--_danger);
    border-inline-start-width: 4px;
  }
  blockquote {
    margin: 0.375rem 0;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--portal-surface, Canvas);
  }
  ol {
    list-style: none;
    margin: 0 0 0.5rem;
    padding-inline-start: 0.625rem;
  }
  li {
    position: relative;
    padding: 0 1.375rem 0.875rem;
    border-inline-start: 2px solid var(--_line);
    line-height: 1.35;
  }
  li:last-child {
    border-color: transparent;
  }
  .done {
    border-color: var(--_success);
  }
  li::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline-start: -11px;
    inset-block-start: 0;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 2px solid var(--_control);
    border-radius: 50%;
    background: var(--portal-surface, Canvas);
    font-size: 0.8rem;
    line-height: 1.1rem;
    text-align: center;
  }
  .done::before {
    content: '✓' / '';
    color: var(--_success);
    border-color: currentColor;
  }
  .current {
    font-weight: 600;
  }
  .current::before {
    border: 0.4rem solid var(--_accent);
  }
  h4 ~ ol {
    margin-block-start: 0.75rem;
  }
  h4 ~ ol > [class] {
    font-weight: inherit;
    color: inherit;
  }
  a[part='other'] {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
  }
  .upcoming,
  .skipped {
    color: var(--_muted);
  }
  small {
    display: block;
    font-weight: 400;
  }
  /* The place to write keeps off what stands above it. */
  [role='log'] ~ .muted {
    margin-block-end: 0.75rem;
  }
  [role='log'] {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    margin-block: 0.25rem 0.75rem;
    outline-offset: 4px;
  }
  [part='day'],
  [part='unread'] {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  [part='day']::before,
  [part='day']::after,
  [part='unread']::before {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  [part='unread'] {
    color: var(--_accent);
    font-weight: 600;
  }
  .inline {
    display: inline;
  }
  details li {
    padding: 0;
    border: 0;
  }
  details li::before {
    display: none;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  [part='day'] span::first-letter {
    text-transform: uppercase;
  }
  [part='entry'] {
    align-self: start;
    max-inline-size: min(38rem, 88%);
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-end-start-radius: 0;
  }
  .own[part='entry'] {
    align-self: end;
    border-color: color-mix(in srgb, var(--_accent) 35%, transparent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: 0;
  }
  .said {
    white-space: pre-wrap;
  }
  [part='happening'] b {
    font-weight: 600;
  }
  .quiet {
    padding-inline: 0;
    border-color: transparent;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
  }
  [part='file'] {
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  form {
    display: grid;
    gap: 0.375rem;
  }
  label {
    font-weight: 600;
  }
  textarea {
    background: var(--portal-surface, Canvas);
    field-sizing: content;
    max-block-size: 20rem;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  .problem {
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.375rem;
  }
  [part='actions'] form {
    margin-block-end: 1rem;
  }
  [part='actions'] .row {
    gap: 0 1.25rem;
    margin: 0;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  @container (inline-size < 30rem) {
    header {
      grid-template-columns: 1fr;
    }
    [part='state'] {
      justify-self: start;
      margin-block-start: 0.375rem;
    }
  }
  @container (inline-size >= 54rem) {
    [part='body'] > .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18rem;
      gap: 2.5rem;
      align-items: start;
    }
    .main,
    .side {
      display: grid;
      gap: 1.5rem;
    }
  }
`;
