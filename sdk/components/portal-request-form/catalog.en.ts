/** Words that only the catalog needs. `messages.de.ts` holds those of all parts. */
const en = {
  empty: 'There is nothing to request here yet.',
};

export default en;
