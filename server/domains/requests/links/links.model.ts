import type { RequestLink } from './links.dto.js';

/** How one request stands to another. */
export type Relation = RequestLink['relation'];

/** A link as each of the two requests keeps it. */
export interface LinkDocument {
  relation: Relation;
  /** The other request. */
  requestId: string;
  at: Date;
}

/** So many links a request may have: its answer shows all. */
export const MOST_LINKS = 50;

/** What the other one says. */
export const REVERSE: Readonly<Record<Relation, Relation>> = {
  relatesTo: 'relatesTo',
  blocks: 'blockedBy',
  blockedBy: 'blocks',
  duplicateOf: 'duplicatedBy',
  duplicatedBy: 'duplicateOf',
  splitFrom: 'splitInto',
  splitInto: 'splitFrom',
};

/** The links without those to a request. */
export function withoutLink(links: readonly LinkDocument[], requestId: string): LinkDocument[] {
  return links.filter((link) => link.requestId !== requestId);
}

/** The links with one more; two requests have one link at most, so that an earlier one between them goes. */
export function withLink(links: readonly LinkDocument[], link: LinkDocument): LinkDocument[] {
  return [...withoutLink(links, link.requestId), link];
}
