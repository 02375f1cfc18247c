import { expect } from '@open-wc/testing';
import { expectAccessible, root, text, unmountAll, until } from '../../testing/mount.js';
import { controlOf, portalWith, pressOn, sendForm, serviceOf, showForm, typeInto } from './form.support.js';
import './portal-request-form.define.js';
import type { PortalRequestForm } from './portal-request-form.js';

const form = {
  type: 'object',
  properties: {
    sign: {
      type: 'object',
      title: 'Signature',
      'x-widget': 'signature',
      properties: {
        name: { type: 'string', title: 'Your full name', minLength: 3 },
        drawing: { type: 'string', format: 'png' },
      },
      required: ['name'],
    },
  },
  required: ['sign'],
  unevaluatedProperties: false,
};

const show = async (prefill?: Record<string, unknown>) => {
  const portal = portalWith(serviceOf(form, prefill && { prefill }));
  return { element: await showForm(portal), portal };
};
const canvas = (element: PortalRequestForm) => root(element).querySelector('canvas')!;

async function draw(element: PortalRequestForm): Promise<void> {
  root(element).querySelector('details')!.open = true;
  const place = canvas(element);
  // A capture needs a pointer that there is; what is drawn does not.
  place.setPointerCapture = () => undefined;
  const { left, top, width, height } = place.getBoundingClientRect();
  const at = (type: string, x: number, y: number) =>
    place.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + width * x,
        clientY: top + height * y,
        bubbles: true,
        button: 0,
      }),
    );
  at('pointerdown', 0.1, 0.5);
  for (let x = 0.1; x < 0.9; x += 0.05) at('pointermove', x, 0.5 + Math.sin(x * 20) / 3);
  at('pointerup', 0.9, 0.5);
  await element.updateComplete;
}

describe('a signature', () => {
  afterEach(unmountAll);

  it('is the name that is typed, without any drawing', async () => {
    const { element, portal } = await show();
    await expectAccessible(element);
    await typeInto(element, 'sign/name', 'Mara Lindqvist');
    await sendForm(element);
    expect(portal.calls.at(-1)!.body).to.deep.include({ data: { sign: { name: 'Mara Lindqvist' } } });
  });

  it('is drawn as well by who likes, small enough to be sent, and wiped away', async () => {
    const { element, portal } = await show();
    await typeInto(element, 'sign/name', 'Mara Lindqvist');
    await draw(element);
    expect(text(element)).to.include('Drawn.');
    await expectAccessible(element);
    await pressOn(element, 'Wipe away');
    expect(root(element).activeElement?.localName).to.equal('summary');
    await draw(element);
    await sendForm(element);
    const { data } = portal.calls.at(-1)!.body as { data: { sign: { drawing: string } } };
    expect(data.sign.drawing).to.match(/^data:image\/png;base64,iVBORw0KGgo/);
    expect(data.sign.drawing.length).to.be.below(20_000);
  });

  it('shows a drawing that was kept', async () => {
    const painted = document.createElement('canvas');
    painted.width = 480;
    painted.height = 160;
    painted.getContext('2d')!.fillRect(0, 0, 480, 160);
    const { element } = await show({ sign: { name: 'Mara', drawing: painted.toDataURL() } });
    await until(
      () => canvas(element).getContext('2d')!.getImageData(10, 10, 1, 1).data[3] === 255,
      'the drawing',
    );
  });

  it('needs a name', async () => {
    const { element } = await show();
    await draw(element);
    await sendForm(element);
    expect(controlOf(element, 'sign/name').getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
  });
});
