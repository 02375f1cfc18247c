import type { RequestState } from '../requests.dto.js';

/** How many parts of a request are over. */
export interface PartsProgress {
  /**
   * @isInt
   * @example 2
   */
  over: number;
  /**
   * @isInt
   * @example 3
   */
  total: number;
}

/** Another request, in few words. */
export interface RelatedRequest {
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "REQ-1043" */
  number: string;
  /** @example "Laptop for Mara Lindqvist" */
  title: string;
  state: RequestState;
  /** `closed` once it is over. */
  status: 'open' | 'closed';
}
