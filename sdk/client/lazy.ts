import { PortalError } from './errors.js';

let again = '';

/**
 * Loads code that is needed only now: `lazy(() => import('./x.js'))`. Some browsers remember that an address failed, so after
 * a failure the next try goes to another one: the browser build hands `again` to the address. @throws PortalError (offline)
 */
export async function lazy<T>(load: (again: string) => Promise<T>): Promise<T> {
  try {
    return await load(again);
  } catch (error) {
    again += '?';
    throw new PortalError(0, 'offline', String(error));
  }
}
