import type { PortalElement } from './portal-element.js';
import { loadWords, type Vocabulary, type Words } from './words.js';

/**
 * The words of code that loads after its element: read when they are asked for, and again when the language changes. The host replaces
 * them by the name of the vocabulary.
 */
export class LateWords<W extends Words> {
  #own: W | undefined;
  #language = '';

  constructor(
    private host: PortalElement,
    private vocabulary: Vocabulary<W>,
  ) {}

  /** The words of the language; undefined while they load. The element is updated when they have come. */
  get(): W | undefined {
    const { language } = this.host;
    if (language !== this.#language) {
      this.#language = language;
      this.#own = undefined;
      void loadWords(this.vocabulary, language).then((own) => {
        if (language !== this.#language) return;
        this.#own = own as W;
        this.host.requestUpdate();
      });
    }
    return this.#own && { ...this.#own, ...this.host.messages[this.vocabulary.name] };
  }
}
