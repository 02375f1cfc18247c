/** Asks why somebody may or may not do something. */
export interface ExplainInput {
  /**
   * The person: id or the host's own key.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "mara"
   */
  user: string;
  /**
   * The account that they act for: id or the host's own key. Absent means the only one that they belong to.
   * @maxLength 200 holds at most 200 characters
   * @example "brightwater"
   */
  account?: string;
  /**
   * What they want to do, as `subject.verb`.
   * @maxLength 100 holds at most 100 characters
   * @example "request.comment"
   */
  action: string;
  /**
   * Id of the thing that it is about, such as a request. Absent asks whether they may at all, with something.
   * @maxLength 100 holds at most 100 characters
   * @example "req_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  thing?: string;
  /**
   * A field of it, as a dotted path.
   * @maxLength 200 holds at most 200 characters
   * @example "data.price"
   */
  field?: string;
}

/** One permission of one of their roles, looked at. */
export interface ExplainedRule {
  /**
   * Key of the role.
   * @example "member"
   */
  role: string;
  /**
   * What it allows, in words.
   * @example "request.comment: those of the account"
   */
  permission: string;
  /** Whether it allows what was asked. */
  holds: boolean;
  /**
   * Why it does not, in words.
   * @example ["It belongs to another account."]
   */
  lacking: string[];
}

/** Why somebody may or may not. */
export interface Explanation {
  allowed: boolean;
  /**
   * The answer in a sentence.
   * @example "Mara Lindqvist may: the role member allows it."
   */
  sentence: string;
  /** Their roles in the account. */
  roles: string[];
  /** The permissions of these roles that speak of the action. */
  rules: ExplainedRule[];
  /**
   * Keys of roles that would allow it, were they given; empty where it is allowed.
   * @example ["account-admin"]
   */
  rolesThatWould: string[];
}
