import { css } from 'lit';

/** A bell, and a panel above everything else that begins below it. */
export const styles = css`
  :host {
    display: inline-block;
  }
  [part='bell'] {
    position: relative;
    padding: 0;
    border-color: transparent;
  }
  svg {
    display: block;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: auto;
  }
  [part='badge'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    /* Room for two digits: the badge does not grow from 9 to 10. */
    min-inline-size: 1.5rem;
    padding-inline: 0.25rem;
    font-size: 0.75rem;
    line-height: 1.25rem;
    font-weight: 600;
    color: light-dark(#fff, #601410);
    background: var(--_danger);
    border-radius: 1rem;
    forced-color-adjust: none;
  }
  [part='panel'] {
    inset: auto;
    inline-size: min(24rem, calc(100vw - 1rem));
    max-block-size: min(36rem, 80vh);
    margin: 0;
    padding: var(--_gap);
    overflow: auto;
    color: var(--portal-text, CanvasText);
    background: var(--portal-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 25%);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
  }
  header button,
  li button {
    padding-inline: 0.75rem;
    border-color: transparent;
  }
  [part='panel'] [part='notice'] {
    margin-block: 0.75rem 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: 0.25rem;
    align-items: start;
    border-block-start: 1px solid var(--_line);
  }
  [part='open'] {
    flex: 1;
    padding: 0.75rem 0;
    text-align: start;
    color: inherit;
    text-decoration: none;
    min-block-size: 44px;
  }
  li.unread [part='open'] {
    font-weight: 600;
  }
  a[part='open']:hover .text,
  button[part='open']:hover .text {
    text-decoration: underline;
  }
  time {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  [part='more'] {
    margin-block-start: 0.5rem;
  }
  .new {
    color: var(--_accent);
  }
  .check svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
`;
