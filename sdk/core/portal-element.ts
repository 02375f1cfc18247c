import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Portal } from '../client/types.js';
import { askForPortal, type PortalContext } from './context.js';
import { baseStyles } from './styles.js';
import {
  common,
  languageOf,
  loadWords,
  type CommonWords,
  type Messages,
  type Vocabulary,
  type Words,
} from './words.js';

/** How long (ms) an element waits for its portal before it says that it is not connected. */
const patience = 1000;

/**
 * Base of every element: finds the portal (property, else context) and the words of the nearest `lang`.
 * `W` are the element's own words.
 */
export abstract class PortalElement<W extends Words = Words> extends LitElement {
  static override properties: PropertyDeclarations = {
    portal: { attribute: false },
    human: { type: Boolean },
  };
  static override styles: CSSResultGroup = baseStyles;

  /** The element's own words. */
  static vocabulary: Vocabulary;

  /** Uses this portal instead of the one of the provider around. */
  declare portal: Portal | undefined;
  /**
   * Whether a button "Talk to a human" stands at the end, where somebody can be asked: in the request that the element is about, else in a
   * new one of the service `human-help`. Whoever answers sees what was opened, searched and pressed here, and what went wrong. The host
   * hears `portal-human-wanted` first and may prevent that.
   */
  declare human: boolean;
  /** Language of words and formats (BCP 47), from the nearest `lang`. */
  language = 'en';
  /** The words of `language`; undefined while they load. */
  words!: (CommonWords & W) | undefined;
  /** Whether no portal came in time. */
  lonely = false;

  #context: PortalContext | undefined;
  #leave: (() => void) | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  /** The portal in use; undefined while none is known. */
  get activePortal(): Portal | undefined {
    return this.portal ?? this.#context?.portal;
  }

  /** @internal Texts of the host in the place of ours. */
  get messages(): Messages {
    return this.#context?.messages ?? {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
    void this.#translate();
    this.#timer = setTimeout(() => {
      if (this.activePortal) return;
      console.warn(`<${this.localName}> needs a <portal-provider>.`);
      this.lonely = true;
      this.requestUpdate();
    }, patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#ask);
    clearTimeout(this.#timer);
    this.#leave?.();
    this.#context = this.#leave = undefined;
  }

  /** A provider may be defined after us, or nearer than the one we have: it announces itself, then we ask again. */
  #ask = (): void => {
    this.#leave?.();
    askForPortal(this, (context, leave) => {
      this.#context = context;
      this.#leave = leave;
      void this.#translate();
    });
  };

  async #translate(): Promise<void> {
    const language = (this.language = languageOf(this));
    const { vocabulary } = this.constructor as typeof PortalElement;
    const [shared, own] = await Promise.all([loadWords(common, language), loadWords(vocabulary, language)]);
    if (language !== this.language) return;
    const { messages } = this;
    this.words = { ...shared, ...own, ...messages['common'], ...messages[vocabulary.name] } as CommonWords &
      W;
    this.requestUpdate();
  }
}
