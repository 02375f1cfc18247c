/** Which past requests are tried. */
export interface ServiceSimulationInput {
  /**
   * How many of the newest requests of the service. Absent means 100.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 200 must be at most 200
   * @example 100
   */
  limit?: number;
}

/** A state where a simulated request would be. */
export interface SimulatedState {
  /** @example "inReview" */
  key: string;
  /** @example "We look into it" */
  name: string;
}

/** What would become of a past request. */
export interface SimulatedRequest {
  /** @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "REQ-1042" */
  number: string;
  /** `same` to the very state; `differs` goes on by itself to another one; `stops` where something that happened could not. */
  outcome: 'same' | 'differs' | 'stops';
  /**
   * How many of its moves would be made as they were.
   * @isInt
   * @example 2
   */
  moves: number;
  /** The state that it would reach. */
  state: SimulatedState;
  /**
   * Why it would not go the same way, one sentence with keys of the definition; null where it would.
   * @example "The condition of solve does not hold."
   */
  reason: string | null;
}

/** How past requests would go through a draft. Nothing happens to them. */
export interface ServiceSimulation {
  /**
   * How many requests were tried, the newest ones of the service.
   * @isInt
   * @example 100
   */
  checked: number;
  /**
   * How many would go as they went.
   * @isInt
   * @example 96
   */
  same: number;
  /**
   * How many would go by themselves where they did not.
   * @isInt
   * @example 1
   */
  differs: number;
  /**
   * How many would stop, since something that happened to them could not.
   * @isInt
   * @example 3
   */
  stops: number;
  /**
   * How many would be closed in the end.
   * @isInt
   * @example 80
   */
  closed: number;
  /** Each request, the newest first. */
  requests: SimulatedRequest[];
}
