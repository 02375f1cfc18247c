import type { Page } from 'puppeteer-core';
import { devtools } from './page.support.js';

/** What is alive in a page. */
export interface Alive {
  nodes: number;
  listeners: number;
  /** Of the heap of its scripts. */
  bytes: number;
}

/** What is alive after the garbage is gone. */
export async function alive(page: Page): Promise<Alive> {
  const session = await devtools(page);
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 5; times++) {
    await session.send('HeapProfiler.collectGarbage');
    // What was just let go of (an answer on its way, an observer) is garbage a moment later only.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  await session.detach();
  return { nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize };
}

/** Mounts an element in the page's provider, waits until it has loaded, and takes it off again; so many times. */
export const mountAndUnmount = (
  page: Page,
  tag: string,
  times: number,
  attributes: Record<string, string> = {},
): Promise<void> =>
  page.evaluate(
    async (name, count, given) => {
      const provider = document.querySelector('portal-provider')!;
      for (let round = 0; round < count; round++) {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
        provider.append(element);
        for (let waited = 0; ; waited++) {
          await new Promise((resolve) => setTimeout(resolve, 2));
          const root = element.shadowRoot;
          if (root?.querySelector('[role=alert]:not(:empty)'))
            throw new Error(`<${name}> says: ${root.textContent}`);
          if (
            root?.querySelector('[part=body] > *') &&
            !root.querySelector('[part=skeleton], [aria-busy=true]')
          )
            break;
          if (waited > 15_000) throw new Error(`<${name}> does not load.`);
        }
        element.remove();
        Object.assign(window, { lastMounted: new WeakRef(element) });
      }
    },
    tag,
    times,
    attributes,
  );

/** What so many mounts of an element leave behind. */
export async function growthOf(
  page: Page,
  tag: string,
  times: number,
  attributes: Record<string, string> = {},
): Promise<Alive> {
  const before = await alive(page);
  await mountAndUnmount(page, tag, times, attributes);
  const after = await alive(page);
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    bytes: after.bytes - before.bytes,
  };
}

/** Whether the element that was mounted last is still in memory, though nobody needs it. */
export async function isLastKept(page: Page): Promise<boolean> {
  await alive(page);
  return page.evaluate(() => {
    const { lastMounted } = window as unknown as { lastMounted: WeakRef<Element> };
    return lastMounted.deref() !== undefined;
  });
}
