import type { Schemas } from '../../client/types.js';

type Service = Schemas['ServiceSummary'];

/** Letters without accents and case, so that "depot" finds "Dépôt". */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** The services that have, for each word of the search, one that begins with it; the order stays. */
export function find(services: readonly Service[], search: string): readonly Service[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return services.filter(({ name, description, group, needs }) => {
    const words = plain([name, description, group, ...needs].join(' ')).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}
