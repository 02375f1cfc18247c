/** The tags that we have, set by the build. */
declare const PORTAL_TAGS: string[];
/** What all elements import, set by the build. */
declare const PORTAL_CORE: string;
/** What makes the proofs of the key, which the first call needs on pages with HTTPS, set by the build. */
declare const PORTAL_KEY: string;
/** What most forms need besides the element that shows them, set by the build. */
declare const PORTAL_EXTRAS: string;

const waiting = new Set(PORTAL_TAGS);
const failures: Record<string, number> = {};
const fetched = new Set<string>();

/**
 * Fetches a file beside others and not after them. What all elements import is fetched as a `script`: a browser remembers of a module that it
 * failed, and would not try again with the element. Whoever imports one of the others tries twice; of a module nobody complains when it is not needed.
 */
function fetchAhead(file: string, as = ''): void {
  if (fetched.has(file)) return;
  fetched.add(file);
  const how = as ? { rel: 'preload', as } : { rel: 'modulepreload', fetchPriority: 'low' };
  const href = new URL(file, import.meta.url).href;
  document.head.append(Object.assign(document.createElement('link'), how, { crossOrigin: '', href }));
}

function load(element: Element): void {
  const tag = element.localName;
  // Whoever defined a tag before us keeps it.
  if (!waiting.delete(tag) || customElements.get(tag)) return;
  const failed = failures[tag] ?? 0;
  fetchAhead(PORTAL_CORE, 'script');
  // Browsers remember that an address failed: a query makes another one of it.
  import(`./${tag}.js${failed ? `?${failed}` : ''}`).catch((error: unknown) => {
    waiting.add(tag);
    failures[tag] = failed + 1;
    console.warn(`<${tag}> could not be loaded and is tried again.`, error);
    setTimeout(load, Math.min(6e4, 1000 * 2 ** failed), element);
  });
  if (crypto.subtle) fetchAhead(PORTAL_KEY);
  if (tag === 'portal-request-form') {
    fetchAhead(PORTAL_EXTRAS);
    // The first date on a page costs browsers more than twenty other questions. Now they have nothing to do but to wait for the files.
    document.createElement('input').type = 'date';
  }
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
