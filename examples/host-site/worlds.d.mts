/** One of a world's people. */
export interface WorldPerson {
  externalId: string;
  name: string;
  email: string;
  /** What the person does there, in words for newcomers. */
  job: string;
  /** Whether decisions wait for the person. */
  decides?: boolean;
  /** For staff. */
  roles: string[];
  /** Keys of departments, for staff who work on some things only. */
  departments?: string[];
  account: { externalId: string; name: string };
  /** Whether the person works for the company that runs the portal. */
  staff: boolean;
}

/** A company of the demo beside the first one. */
export interface World {
  /** Name of its folder. */
  key: string;
  company: string;
  title: string;
  lead: string;
  people: WorldPerson[];
}

/** All of them. */
export const WORLDS: World[];

/** The person of a world with this key, or undefined. */
export function personIn(world: World, externalId: string | null | undefined): WorldPerson | undefined;
