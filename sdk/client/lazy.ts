import { PortalError } from './errors.js';

let again = '';

/**
 * Loads code that is needed only now: `lazy(() => import('./x.js'))`. Some browsers remember that an address failed, such as that of what the
 * loader fetched ahead, so what fails is tried once more under another one: the browser build hands `again` to the address. @throws PortalError (offline)
 */
export const lazy = <T>(load: (again: string) => Promise<T>): Promise<T> =>
  load(again)
    .catch(() => load((again += '?')))
    .catch((error: unknown) => {
      again += '?';
      throw new PortalError(0, 'offline', String(error));
    });
