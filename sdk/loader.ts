/** The tags that we have, set by the build. */
declare const PORTAL_TAGS: string[];
/** What all elements import, set by the build. */
declare const PORTAL_CORE: string;

const waiting = new Set(PORTAL_TAGS);
const failures: Record<string, number> = {};
let isAhead = false;

/**
 * Fetches what all elements import beside the first of them, and not after it. By a link and no import: a browser remembers of an import that
 * it failed, and would not try again with the element.
 */
function fetchAhead(): void {
  if (isAhead) return;
  isAhead = true;
  const link = document.createElement('link');
  const href = new URL(PORTAL_CORE, import.meta.url).href;
  document.head.append(Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: '', href }));
}

function load(element: Element): void {
  const tag = element.localName;
  // Whoever defined a tag before us keeps it.
  if (!waiting.delete(tag) || customElements.get(tag)) return;
  const failed = failures[tag] ?? 0;
  fetchAhead();
  // Browsers remember that an address failed: a query makes another one of it.
  import(`./${tag}.js${failed ? `?${failed}` : ''}`).catch((error: unknown) => {
    waiting.add(tag);
    failures[tag] = failed + 1;
    console.warn(`<${tag}> could not be loaded and is tried again.`, error);
    setTimeout(load, Math.min(6e4, 1000 * 2 ** failed), element);
  });
}

function scan(root: ParentNode): void {
  root.querySelectorAll(':not(:defined)').forEach(load);
}

/** Loads the code of our elements in `root` as they appear. The document is observed already; call it for a shadow root. */
export function observe(root: Document | ShadowRoot): void {
  scan(root);
  new MutationObserver((records) => {
    if (!waiting.size) return;
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) {
          load(node);
          scan(node);
        }
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

observe(document);
