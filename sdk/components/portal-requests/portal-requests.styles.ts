import { css } from 'lit';

/** Rows of two columns where there is room, one below the other on a phone. */
export const styles = css`
  [part='body'] {
    container-type: inline-size;
  }
  p {
    margin: 0;
  }
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_gap);
    margin-block-end: 0.75rem;
  }
  fieldset {
    display: flex;
    min-inline-size: 0;
    margin: 0;
    padding: 2px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  legend,
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  fieldset label {
    position: relative;
    cursor: pointer;
  }
  [type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: auto;
    opacity: 0;
    cursor: pointer;
  }
  fieldset span {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: 0.875em;
    border-radius: calc(var(--_radius) - 3px);
    border: 1px solid transparent;
  }
  :checked + span {
    font-weight: 600;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :checked + span {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  fieldset b {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    text-align: center;
    font-size: 0.8125em;
    line-height: 1.6em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: 1em;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_muted);
    font-size: 0.875em;
  }
  select {
    inline-size: auto;
    padding-inline: 0.5em;
    color: var(--portal-text, CanvasText);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .busy {
    opacity: 0.6;
  }
  .none {
    padding-block: 1.5rem;
    color: var(--_muted);
  }
  li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem var(--_gap);
    padding: 0.875rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    background: var(--portal-surface, transparent);
  }
  li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .turn[part='row'] {
    box-shadow: none;
    background: color-mix(in srgb, var(--_accent) 6%, var(--portal-surface, transparent));
  }
  .turn[part='row']::before {
    content: '';
    position: absolute;
    inset-block: -1px;
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_accent);
  }
  li > div {
    flex: 1 1 18rem;
    min-inline-size: 0;
  }
  [part='title'] {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    color: inherit;
    text-decoration: none;
  }
  /* All of the row is the way to the request. */
  [part='title']::after {
    content: '';
    position: absolute;
    inset: 0;
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
    text-underline-offset: 0.2em;
  }
  [part='facts'],
  .standing p + p {
    margin-block-start: 0.25rem;
  }
  [part='facts'],
  .muted {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  li > .standing {
    flex: 0 1 15rem;
    font-size: 0.875rem;
  }
  [part='state']::before {
    content: '';
    box-sizing: border-box;
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_control);
    border-radius: 50%;
  }
  .in_review::before,
  .approved::before {
    border-inline-start-width: 5px;
  }
  .waiting_for_you::before {
    border: 0.3em solid var(--_accent);
  }
  .completed::before {
    border: 0.3em solid var(--_success);
  }
  [part='unread'] {
    display: inline-block;
    margin-block-start: 0.375rem;
    padding: 0.1em 0.6em;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_accent);
    border: 1px solid currentColor;
    border-radius: 1em;
  }
  [part='turn'] {
    font-weight: 600;
    color: var(--_accent);
  }
  [part='late'] {
    font-weight: 600;
    color: var(--_danger);
  }
  [part~='more'] {
    display: block;
    margin: var(--_gap) auto;
  }
  @container (inline-size < 36rem) {
    fieldset {
      flex: 1 1 100%;
    }
    fieldset label {
      flex: 1 1 auto;
    }
    fieldset span {
      justify-content: center;
      padding-inline: 0.5em;
    }
    li > .standing {
      flex: 1 1 100%;
    }
  }
`;
