import type { Portal } from '../client/types.js';
import type { Messages } from './words.js';

/** What a provider hands down. */
export interface PortalContext {
  /** Undefined until the host has said where the API is. */
  portal: Portal | undefined;
  /** Host texts that replace ours. */
  messages: Messages;
}

/** Key of our context in the community protocol; the same in every copy of this code. */
export const portalContext = Symbol.for('portico');

/** Called with the value, now and (with `subscribe`) at each change. */
export type ContextCallback<T> = (value: T, unsubscribe?: () => void) => void;

/** The `context-request` event of the web components community protocol. */
export interface ContextRequest extends Event {
  context: unknown;
  callback: ContextCallback<PortalContext>;
  subscribe?: boolean;
}

/** Asks the elements around for the portal; `callback` hears every change. */
export function askForPortal(element: Element, callback: ContextCallback<PortalContext>): void {
  const request = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(request, { context: portalContext, callback, subscribe: true }));
}
