import { css } from 'lit';

/** What only fields need in which a record or a person is chosen. */
export const styles = css`
  div.pick {
    position: relative;
    padding: 0;
    border: 0;
  }
  form div.pick,
  form div.pick .popup {
    margin: 0 !important;
  }
  .pick input {
    padding-inline-end: 3.25rem;
  }
  .pick button {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0;
    padding: 0;
  }
  .pick .popup {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: 100%;
    translate: 0 0.25rem;
    padding: 0.25rem;
    max-block-size: 18rem;
    overflow-y: auto;
    color: CanvasText;
    background: Canvas;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  }
  .popup ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .popup p {
    margin: 0;
    padding: 0.5rem 0.75rem;
  }
  .popup p:empty {
    display: none;
  }
  .pick li {
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .pick li small {
    display: block;
    margin: 0;
    color: inherit;
    opacity: 0.75;
  }
  .pick li[aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
