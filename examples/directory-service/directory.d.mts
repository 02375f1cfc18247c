/** Somebody who works for the company. */
export interface Employee {
  /** What the person signs in with. */
  userName: string;
  name: string;
  /** Where one-time passwords go. */
  phone: string;
  /** What the person may use. */
  groups: string[];
}

/** Invented people. */
export function employees(): Employee[];

/** The directory of a small company. */
export class Directory {
  /** `message` takes a one-time password to a phone. */
  constructor(people?: Employee[], message?: (phone: string, password: string) => void);
  /** Sends a one-time password to the person's own phone; null when there is no such person. */
  resetPassword(asked: { userName?: unknown; person?: unknown }): { sentTo: string } | null;
  /** Lets a person use something; null when there is no such person. */
  addToGroup(asked: { person?: unknown; group?: unknown }): { group: string } | null;
  /** What somebody may use. */
  groupsOf(name: string): string[];
}
