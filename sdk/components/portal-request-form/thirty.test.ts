import { expect } from '@open-wc/testing';
import { controlOf, portalWith, serviceOf, showForm, typeInto } from './form.support.js';
import { root, unmountAll } from '../../testing/mount.js';
import './portal-request-form.define.js';

const kinds: object[] = [
  { type: 'string' },
  { type: 'string', maxLength: 1000 },
  { type: 'integer' },
  { type: 'string', format: 'date' },
  { type: 'string', 'x-widget': 'select', enum: ['once'] },
];
const names = Array.from({ length: 30 }, (_none, index) => `question${index}`);
const form = {
  type: 'object',
  properties: Object.fromEntries(
    names.map((name, index) => [name, { ...kinds[index % kinds.length], title: name, description: 'Any.' }]),
  ),
  required: names.filter((_name, index) => index % 2),
};

/** Counts what is copied of templates while something happens. */
async function copiesOf(action: () => Promise<unknown>): Promise<number> {
  const { importNode } = Document.prototype;
  let copies = 0;
  Document.prototype.importNode = function <T extends Node>(node: T, deep?: boolean): T {
    copies += 1;
    return importNode.call(this, node, deep) as T;
  };
  try {
    await action();
  } finally {
    Document.prototype.importNode = importNode;
  }
  return copies;
}

describe('a form of thirty questions', () => {
  afterEach(unmountAll);

  it('is made of one template for each question and each option, all that is asked with it included', async () => {
    const copies = await copiesOf(() => showForm(portalWith(serviceOf(form))));
    // Six lists with an option each; the rest is the form around them, and what stood there while it loaded.
    expect(copies - names.length - 6).to.be.within(1, 20);
  });

  it('says of each question what it asks, whether it may be left out, and what helps', async () => {
    const element = await showForm(portalWith(serviceOf(form)));
    for (const [index, name] of names.entries()) {
      const control = controlOf(element, name);
      const [label] = control.labels!;
      const said = label!.textContent!.replace(/\s+/g, ' ').trim();
      expect(said).to.equal(index % 2 ? name : `${name} (optional)`);
      const notes = control.getAttribute('aria-describedby')!;
      expect(root(element).querySelector(`[id="${notes}"]`)!.textContent).to.contain('Any.');
    }
  });

  it('has large letters to type in on pages with small ones, or phones would zoom into it', async () => {
    const element = await showForm(portalWith(serviceOf(form)));
    element.style.fontSize = '12px';
    for (const name of names)
      expect(getComputedStyle(controlOf(element, name)).fontSize, name).to.equal('16px');
    element.style.fontSize = '20px';
    expect(getComputedStyle(controlOf(element, 'question0')).fontSize).to.equal('20px');
  });

  it('opens lists in which words and ground fit one another, whatever colours the page has', async () => {
    const element = await showForm(portalWith(serviceOf(form)));
    element.style.color = 'white';
    const list = controlOf(element, 'question4') as unknown as HTMLSelectElement;
    const { color, backgroundColor } = getComputedStyle(list.options[1]!);
    expect(getComputedStyle(list).color).to.equal('rgb(255, 255, 255)');
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('copies no template anew for an answer', async () => {
    const element = await showForm(portalWith(serviceOf(form)));
    expect(await copiesOf(() => typeInto(element, 'question0', 'x'))).to.equal(0);
  });
});
