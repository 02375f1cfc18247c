import { css, html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../../forms/json.js';
import { adopt } from '../../core/adopt.js';
import type { Question, special } from '../../core/control.js';
import { loadWords } from '../../core/words.js';
import { headOf } from './question-head.js';
import en from './signature.en.js';
import type { Widget } from './widgets.js';

const vocabulary = { name: 'portal-request-form', en, others: { de: () => import('./signature.de.js') } };

const styles = css`
  .signature > div:not(.notes) {
    padding: 0;
    border: 0;
  }
  .drawing canvas {
    display: block;
    inline-size: 100%;
    max-inline-size: 30rem;
    margin-block: 0.5rem;
    background: #fff;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    touch-action: none;
    cursor: crosshair;
  }
  .drawing summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
`;

const WIDTH = 480;
const HEIGHT = 160;

/** One place to draw in. What is drawn is a picture of few colours, and so small. */
class Drawing {
  words: typeof en = en;

  #canvas: HTMLCanvasElement | undefined;
  #isDown = false;
  #shown: string | undefined;

  constructor(private question: Question) {
    const { host } = question;
    void loadWords(vocabulary, host!.language).then((words) => {
      this.words = words as typeof en;
      host!.requestUpdate();
    });
  }

  render(question: Question): TemplateResult {
    this.question = question;
    const { answer, field, fault } = question;
    const { words } = this;
    const notesId = `${headOf(question).id}:`;
    const has = typeof answer === 'string' && answer !== '';
    // A drawing that was kept, or that moved with its list, is shown once.
    if (has && answer !== this.#shown) queueMicrotask(() => this.#restore(answer));
    return html`<details class="drawing" ?open=${has || field.required}>
      <summary>${field.schema.title ?? words.draw}</summary>
      <div class="notes" id=${notesId}>
        ${words.drawHere}
        <p>${fault}</p>
      </div>
      <canvas
        width=${WIDTH}
        height=${HEIGHT}
        role="img"
        aria-label=${has ? words.drawn : words.drawHere}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#up}
      ></canvas>
      ${has ? html`<button part="button" type="button" @click=${this.#wipe}>${words.wipe}</button>` : nothing}
      <p role="status">${has ? words.drawn : ''}</p>
    </details>`;
  }

  #pen(): CanvasRenderingContext2D | undefined {
    const canvas = this.question.place!.querySelector('canvas')!;
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    this.#canvas = canvas;
    Object.assign(pen, { lineWidth: 2.5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000' });
    return pen;
  }

  #at({ offsetX, offsetY }: PointerEvent): [number, number] {
    const { clientWidth, clientHeight } = this.#canvas!;
    return [(offsetX / clientWidth) * WIDTH, (offsetY / clientHeight) * HEIGHT];
  }

  #down = (event: PointerEvent): void => {
    const pen = this.#pen();
    if (!pen || event.button > 0) return;
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.#isDown = true;
    pen.beginPath();
    pen.moveTo(...this.#at(event));
  };

  #move = (event: PointerEvent): void => {
    if (!this.#isDown) return;
    const pen = this.#canvas!.getContext('2d')!;
    pen.lineTo(...this.#at(event));
    pen.stroke();
  };

  #up = (): void => {
    if (!this.#isDown) return;
    this.#isDown = false;
    this.#shown = this.#canvas!.toDataURL('image/png');
    this.question.set(this.#shown);
  };

  #wipe = (): void => {
    this.#pen()?.clearRect(0, 0, WIDTH, HEIGHT);
    this.#shown = undefined;
    this.question.set(undefined);
    // The button goes with the drawing.
    this.question.place!.querySelector('summary')!.focus();
  };

  #restore(picture: string): void {
    const pen = this.#pen();
    if (!pen || this.#shown === picture) return;
    this.#shown = picture;
    // No address: a page need not allow pictures from "data:".
    const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (sign) =>
      sign.charCodeAt(0),
    );
    void createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((image) => {
      pen.clearRect(0, 0, WIDTH, HEIGHT);
      pen.drawImage(image, 0, 0);
    });
  }
}

const drawings = new WeakMap<HTMLElement, Drawing>();

/** A signature in words: the name. */
export const say: NonNullable<typeof special.say> = ({ schema }, answer) => {
  if (schema['x-widget'] !== 'signature' || !isObject(answer)) return undefined;
  const { name } = answer;
  return typeof name === 'string' && name ? name : undefined;
};

/** Signatures: the name that is typed counts, and a drawing may come with it. */
export const widget: Widget = (question) => {
  const { host, place, field, inner } = question;
  if (!host || !place) return undefined;
  if (field.schema.format === 'png') {
    adopt(host, styles);
    const drawing = drawings.get(place) ?? new Drawing(question);
    drawings.set(place, drawing);
    return drawing.render(question);
  }
  if (field.schema['x-widget'] !== 'signature' || !inner) return undefined;
  const { notesId, heading, notes } = headOf(question);
  return html`<fieldset class="signature" aria-describedby=${notesId}>
    <legend>${heading}</legend>
    ${notes}${inner}
  </fieldset>`;
};
