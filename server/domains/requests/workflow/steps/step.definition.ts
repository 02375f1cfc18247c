/** A value under a name: said outright, or taken from what is known of the request. */
export interface StepValue {
  /**
   * Name of the fact or answer that it becomes.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "size"
   */
  name: string;
  /** The value itself; absent where `from` says where it stands. */
  value?: unknown;
  /**
   * JSON pointer (RFC 6901) into `{ data, facts, request }`, as conditions see them. What is not there is left out.
   * @maxLength 200 holds at most 200 characters
   * @example "/data/pump"
   */
  from?: string;
}

/** What every automatic step says. */
interface StepBase {
  /**
   * Stable key within the state, camelCase.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "resetPassword"
   */
  key: string;
  /**
   * Key of the transition that is made when the step fails for good; absent leaves the request where it is, marked as needing
   * a human.
   */
  onFailure?: string;
}

/** Calls one of the tenant's connectors for the request and waits for its answer. */
export interface ConnectorStep extends StepBase {
  kind: 'connector';
  /**
   * Key of the connector.
   * @example "directory"
   */
  connector: string;
  /**
   * What of the JSON answer becomes facts: texts, numbers, booleans and lists of them. Absent is nothing.
   * @maxItems 20 holds at most 20
   */
  take?: StepAnswer[];
  /**
   * How often it is tried: at once, after 5 seconds, 5 minutes, 30 minutes, 2 hours and so on. Absent is 4.
   * @isInt must be a whole number
   * @minimum 1 must be at least 1
   * @maximum 10 must be at most 10
   */
  attempts?: number;
  /**
   * How long it is waited for at most, as an ISO 8601 duration. Absent is an hour.
   * @example "PT1H"
   */
  within?: string;
}

/** Something of an answer that becomes a fact. */
export interface StepAnswer {
  /**
   * Name of the fact.
   * @minLength 1 must hold at least one character
   * @maxLength 100 holds at most 100 characters
   * @example "ticket"
   */
  fact: string;
  /**
   * JSON pointer (RFC 6901) into the answer.
   * @maxLength 200 holds at most 200 characters
   * @example "/ticket/id"
   */
  from: string;
}

/** Sets facts. */
export interface SetFieldStep extends StepBase {
  kind: 'setField';
  /**
   * @minItems 1 must hold at least one
   * @maxItems 20 holds at most 20
   */
  set: StepValue[];
}

/** Gives the request to somebody of the staff, unless somebody works on it already. */
export interface AssignStep extends StepBase {
  kind: 'assign';
  /** `roundRobin` takes one after the other, `leastLoaded` whoever has the fewest open requests. */
  rule: 'roundRobin' | 'leastLoaded';
  /**
   * Key of the role of whoever comes into question; of staff restricted to departments only those of the request's.
   * @example "agent"
   */
  role: string;
}

/** Makes a request for another service, for the same account, place and person. */
export interface CreateRequestStep extends StepBase {
  kind: 'createRequest';
  /**
   * Key of the service.
   * @example "order-laptop"
   */
  service: string;
  /**
   * The answers of its form.
   * @maxItems 50 holds at most 50
   */
  answers: StepValue[];
  /**
   * Name of the fact that becomes the id of the new request; absent is none.
   * @maxLength 100 holds at most 100 characters
   * @example "laptopRequest"
   */
  fact?: string;
}

/** Writes a notice into the timeline and announces it (`request.noticed`), so that people are notified. */
export interface NotifyStep extends StepBase {
  kind: 'notify';
  /** `customer` is everybody who sees the request, `staff` only staff. */
  to: 'customer' | 'staff';
  /**
   * Plain text.
   * @minLength 1 must hold at least one character
   * @maxLength 2000 holds at most 2,000 characters
   * @example "Your new password is on its way."
   */
  text: string;
}

/** Something that the workflow does by itself when a request enters a state. */
export type AutomaticStep = ConnectorStep | SetFieldStep | AssignStep | CreateRequestStep | NotifyStep;
