// Drawings as inline SVG. They carry attributes only, no `style`: the content security policy forbids inline styles.
import { html } from './html.mjs';

/** The mark of the company: a kestrel's wing over a wave. */
export const mark = html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <path
    fill="currentColor"
    d="M3 22C12 20 17 14 20 4c3 8 9 12 17 13-6 1-10 3-13 7-2-2-4-3-6-2-4 2-9 2-15 0z"
  />
  <path class="wave" d="M4 31c5.3-4 10.6-4 16 0s10.6 4 16 0" />
</svg>`;

const bolts = [0, 1, 2, 3, 4, 5].map((step) => {
  const angle = (step * Math.PI) / 3 + 0.3;
  const place = (centre, trig) => (centre + 46 * trig(angle)).toFixed(1);
  return html`<circle cx="${place(98, Math.cos)}" cy="${place(112, Math.sin)}" r="4" />`;
});

const fins = [0, 1, 2, 3, 4, 5].map((step) => html`<path d="M${212 + step * 18} 74v76" />`);

/** Line drawing of a pump for the head of the page. */
export const pumpDrawing = html`<svg
  class="drawing"
  viewBox="0 0 360 200"
  aria-hidden="true"
  focusable="false"
>
  <g class="lines">
    <path d="M78 57V8h40v49M66 20h64M66 30h64" />
    <circle cx="98" cy="112" r="58" />
    <circle cx="98" cy="112" r="34" />
    <circle cx="98" cy="112" r="12" />
    ${bolts}
    <path d="M40 112H6m0-18v36m10-36v36" />
    <path d="M156 96h38v32h-38M170 90v44" />
    <rect x="194" y="70" width="128" height="84" rx="14" />
    ${fins}
    <rect x="236" y="50" width="46" height="20" rx="4" />
    <path d="M322 96h14v32h-14" />
    <path d="M82 170v14m32-14v14M220 154v30m76-30v30M48 184h292v10H48z" />
  </g>
</svg>`;
