/** What tells e-mails of ours from those of others. */
export interface OwnMail {
  /** Whether an address is one that we write from, or one of those that people answer to. */
  isAddress(address: string): boolean;
  /** Whether an e-mail has an id that we gave. */
  isMessage(messageId: string): boolean;
}

/** Ids of notifications and digests, see `LetterWriter`. */
const OWN_ID = /^<(ntf_[0-9A-Z]{26}|digest\.usr_[^@]+)@/i;

/**
 * By the address that we write from, and the domain at which people answer. People of the tenant may have addresses at the same
 * domain as the first.
 */
export function ownMail(mailFrom: string, mailInDomain: string): OwnMail {
  const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return {
    isAddress: (address) =>
      address.toLowerCase() === mailFrom.toLowerCase() || domainOf(address) === mailInDomain,
    isMessage: (messageId) =>
      OWN_ID.test(messageId) && domainOf(messageId).replace('>', '') === domainOf(mailFrom),
  };
}
