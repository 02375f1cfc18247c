import type { components } from './schema.js';

/** One faulty value of an input: what is wrong and how to mend it. */
export type InputError = components['schemas']['ProblemInputError'];

/** Why a call to the portal failed. Read `code` and `status`; `message` is for people, in their language where known. */
export class PortalError extends Error {
  override readonly name = 'PortalError';

  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** The problem's `code`; `offline` when no answer came, `session_over` when the host must sign the person in again. */
    readonly code: string,
    detail: string,
    /** The faulty values of an input (422), else empty. */
    readonly errors: InputError[] = [],
    /** Seconds to wait before the next try; 0 when the server named none. */
    readonly retryAfter: number = 0,
    /** Names the call in the server's log. */
    readonly requestId?: string,
  ) {
    super(detail);
  }

  /** What went wrong, in words; the same as `message`. */
  get detail(): string {
    return this.message;
  }

  /** Whether no answer came: no network, a dead server or a timeout. */
  get offline(): boolean {
    return !this.status;
  }

  /** Whether the same call may succeed later. */
  get retryable(): boolean {
    return !this.status || this.status === 429 || this.status > 499;
  }
}

/** Reads a problem+json body (RFC 9457), or makes the best of another one. */
export async function toError(response: Response): Promise<PortalError> {
  const { status, headers } = response;
  const body = await response.text();
  let problem: Partial<components['schemas']['Problem']> = {};
  try {
    problem = JSON.parse(body) as typeof problem;
  } catch {
    // A proxy's page: the status says enough.
  }
  const { code = 'unknown', detail = `HTTP ${status}`, errors, requestId } = problem;
  return new PortalError(status, code, detail, errors, Number(headers.get('Retry-After')) || 0, requestId);
}
