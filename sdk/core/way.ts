import type { PortalError } from '../client/errors.js';
import type { Portal, ServiceRequest } from '../client/types.js';
import { Human } from './human.js';
import { LateWords } from './late-words.js';
import type { PortalElement } from './portal-element.js';
import { explain } from './states.js';
import en from './way.en.js';

const vocabulary = { name: 'way', en, others: { de: () => import('./way.de.js') } };

/** What an element may be about, by the names of its properties. */
interface About {
  request?: string;
  service?: string;
  record?: string;
}

/** What the way must know of the element's data. */
interface Data {
  readonly value: unknown;
  readonly failure: unknown;
}

/**
 * The way to a human at the end of any element, in each of its states. It sees by itself what the person opens, searches and presses
 * there and what they are told, so that elements need not tell it.
 */
export class Way {
  #late: LateWords<typeof en>;
  #human!: Human;
  #portal: Portal | undefined;
  /** What the place to ask depends on. */
  #args: unknown[] = [];
  #place: ServiceRequest | 'new' | undefined;
  #opened = '';
  #told: string[] = [];

  constructor(
    private host: PortalElement,
    private data: Data,
  ) {
    this.#late = new LateWords(host, vocabulary);
    const { renderRoot } = host;
    renderRoot.addEventListener('click', this.#press);
    renderRoot.addEventListener('input', this.#search);
    host.addEventListener('portal-request-opened', ({ detail }) => this.#open(detail.request.number));
    host.addEventListener('portal-record-opened', ({ detail }) => this.#open(detail.record.title));
    host.addController({ hostUpdated: () => this.#look() });
  }

  /** The button with what it opens, once it is known that somebody can be asked. */
  render(): unknown {
    const portal = this.host.activePortal!;
    const { request } = this.host as About;
    // Another portal may be another person's.
    if (portal !== this.#portal) {
      this.#human = new Human(this.host, this.#again);
      this.#place = undefined;
      this.#opened = '';
    }
    this.#portal = portal;
    const args = [portal, request, this.data.failure, request && this.data.value];
    if (args.some((arg, index) => arg !== this.#args[index])) {
      this.#args = args;
      void this.#find(portal, request);
    }
    const place = this.#place;
    return place && this.#human.render(place === 'new' ? undefined : place);
  }

  /** Where somebody can be asked: in the request that all this is about, else in a new one, else nowhere. */
  async #find(portal: Portal, id: string | undefined): Promise<void> {
    const args = this.#args;
    const { language } = this.host;
    const nothing = () => undefined;
    const request = id
      ? await portal.get('/v1/requests/{id}', { path: { id }, language }).catch(nothing)
      : undefined;
    const isHere = request?.allowedActions.includes('seekHelp');
    const service = isHere
      ? undefined
      : await portal.get('/v1/services/{key}', { path: { key: 'human-help' }, language }).catch(nothing);
    if (args !== this.#args) return;
    this.#place = isHere ? request : service?.allowedActions.includes('submit') ? 'new' : undefined;
    this.host.requestUpdate();
  }

  /** Somebody was asked: the request says so. */
  #again = (): void => {
    this.#args = [];
    this.host.requestUpdate();
  };

  #open(what: string): void {
    this.#human.note('opened', what);
  }

  #press = ({ target }: Event): void => {
    const button = (target as Element).closest('button[part~=button]');
    const label = button && !button.closest('[part=help]') && wordsOf(button);
    if (label) this.#human.note('pressed', label);
  };

  #search = ({ target }: Event): void => {
    const { type, value } = target as HTMLInputElement;
    if (type === 'search' && value.trim()) this.#human.note('searched', value.trim());
  };

  /** What is in view now: the thing itself, and what the person is told. */
  #look(): void {
    const names = this.#late.get();
    const { words, renderRoot, localName } = this.host;
    if (!names || !words || !this.#human) return;
    const { request, service, record } = this.host as About;
    const key = localName.slice(7).replace(/-./g, (end) => end[1]!.toUpperCase()) as keyof typeof en;
    const title = renderRoot.querySelector('h2[part=title],h3[part=title]');
    const opened = [names[key], title && wordsOf(title), request ?? record ?? service]
      .filter(Boolean)
      .join(', ');
    if (opened !== this.#opened) this.#open(opened);
    this.#opened = opened;

    const failure = this.data.failure as PortalError | undefined;
    const told = [...renderRoot.querySelectorAll('[role=alert]')]
      .filter((alert) => !alert.closest('[part=help]'))
      .map((alert) => wordsOf(alert.querySelector('p') ?? alert))
      .filter(Boolean);
    for (const text of told.filter((text) => !this.#told.includes(text))) {
      const isLoad = failure && text === explain(failure, words);
      const names = isLoad ? [failure.code, failure.requestId].filter(Boolean).join(', ') : '';
      this.#human.note('told', names ? `${text} (${names})` : text);
    }
    this.#told = told;
  }
}

const wordsOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
