import { css } from 'lit';

/**
 * Steps are drawn with borders and a glyph: both stay in forced colours. The class `true` marks what a flag of the request
 * says: it waits for the person, or it is late.
 */
export const styles = css`
  p {
    margin: 0.5em 0;
  }
  [part='now'] {
    margin-block: var(--_gap);
    padding: 0.25rem var(--_gap);
    border-inline-start: 3px solid var(--_line);
  }
  .true {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
    padding-block: 0.75rem;
  }
  ol {
    list-style: none;
    padding-inline-start: 0.75rem;
  }
  li {
    position: relative;
    padding: 0 1.5rem 0.75rem;
    border-inline-start: 2px solid var(--_line);
  }
  li:last-child {
    border-color: transparent;
  }
  li::before {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-inline-start: -13px;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--_control);
    border-radius: 50%;
    background: var(--portal-surface, Canvas);
    line-height: 1.25;
    text-align: center;
  }
  .done::before {
    content: '✓' / '';
    color: var(--_success);
    /* Forced colours would lay a ground behind the mark, over the ring. */
    forced-color-adjust: none;
  }
  .current::before {
    border: 0.5rem solid var(--_accent);
  }
  small {
    display: block;
    color: var(--_muted);
  }
`;
