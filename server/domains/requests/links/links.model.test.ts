import { describe, expect, it } from 'vitest';
import { REVERSE, withLink, withoutLink, type LinkDocument, type Relation } from './links.model.js';

const link = (requestId: string, relation: Relation = 'relatesTo'): LinkDocument => ({
  ...{ requestId, relation },
  at: new Date(0),
});

describe('links', () => {
  it('say the reverse of the reverse', () => {
    for (const relation of Object.keys(REVERSE) as Relation[])
      expect(REVERSE[REVERSE[relation]]).toBe(relation);
  });

  it('are one for two requests: a later one takes the place of the earlier', () => {
    const links = withLink(withLink([link('req_1')], link('req_2')), link('req_1', 'blocks'));
    expect(links.map(({ requestId, relation }) => [requestId, relation])).toEqual([
      ['req_2', 'relatesTo'],
      ['req_1', 'blocks'],
    ]);
    expect(withoutLink(links, 'req_2')).toEqual([link('req_1', 'blocks')]);
  });
});
