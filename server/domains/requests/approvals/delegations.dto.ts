import type { ApproverPerson } from './approvals.dto.js';

/** That somebody decides approvals for the caller, who is away. */
export interface ApprovalDelegation {
  /** @example "dlg_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** Who is away. */
  person: ApproverPerson;
  /** Who decides for them. */
  delegate: ApproverPerson;
  from: Date;
  until: Date;
  /**
   * Keys of the services that it is for; null is for all.
   * @example ["order-equipment"]
   */
  services: string[] | null;
  /** Whether it holds now. */
  active: boolean;
  createdAt: Date;
}

/** A page of the caller's delegations, the latest first. */
export interface ApprovalDelegationList {
  items: ApprovalDelegation[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Lets somebody decide for the caller. */
export interface ApprovalDelegationInput {
  /**
   * Who decides for the caller: their id or the host's key. Customers name a colleague of their account, staff one of staff.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "bram"
   */
  delegate: string;
  /**
   * From when on; absent is from now on.
   * @example "2026-12-21T00:00:00Z"
   */
  from?: Date;
  /**
   * Until when; a year at most.
   * @example "2027-01-04T00:00:00Z"
   */
  until: Date;
  /**
   * Keys of the services that it is for; absent is for all.
   * @minItems 1 holds at least one key
   * @maxItems 50 holds at most 50 keys
   * @example ["order-equipment"]
   */
  services?: string[];
}
