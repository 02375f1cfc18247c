import { PortalError } from './errors.js';
import type { PortalState } from './types.js';

/** The session's token, kept in a closure: not in storage, not in the DOM, not on an object that others can read. */
export interface Session {
  /** A token that is good now. Pass the one that was refused to get another. @throws PortalError */
  bearer(refused?: string): Promise<string>;
  /** Ends the session for good, until `restart`. */
  end(detail: string): PortalError;
  restart(): void;
}

/**
 * @param redeem fetches a client secret and trades it for a token (`expires_in` in seconds).
 */
export function createSession(
  redeem: () => Promise<{ access_token: string; expires_in: number }>,
  setState: (state: PortalState) => void,
): Session {
  let token = '';
  let renewAt = 0;
  let renewal: Promise<string> | undefined;
  let over: PortalError | undefined;

  const end = (detail: string): PortalError => {
    setState('session-over');
    return (over = new PortalError(401, 'session_over', detail));
  };

  const renew = async (): Promise<string> => {
    try {
      const answer = await redeem();
      // Renewed at 80 % of its life, so that no call races against the end.
      renewAt = Date.now() + answer.expires_in * 800;
      return (token = answer.access_token);
    } catch (error) {
      throw error instanceof PortalError && error.retryable ? error : end(String(error));
    } finally {
      renewal = undefined;
    }
  };

  return {
    async bearer(refused) {
      if (over) throw over;
      return token && token !== refused && Date.now() < renewAt ? token : (renewal ??= renew());
    },
    end,
    restart() {
      token = '';
      over = renewal = undefined;
      setState('idle');
    },
  };
}
