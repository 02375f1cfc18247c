import { describe, expect, it } from 'vitest';
import { service } from '../../../../../tests/support/services.js';
import { bodyError } from '../../../../kernel/errors.js';
import type { DraftDocument } from '../drafts.store.js';
import { fatesOf, type Incoming } from './import.model.js';

const FAULT = bodyError('/workflow', 'unknown', { en: ['No.', 'Yes.'], de: ['Nein.', 'Ja.'] });
const draftOf = (changes: Parameters<typeof service>[0] = {}) =>
  ({ definition: service(changes) }) as unknown as DraftDocument;
const incoming = (changes: Partial<Incoming> = {}): Incoming => ({
  ...{ definition: service(), draft: null, current: null, problems: [] },
  ...changes,
});

describe('an import of services', () => {
  it.each<[string, string, Partial<Incoming>]>([
    ['creates', 'created', {}],
    ['creates a draft beside another published version', 'created', { current: service({ name: 'Old' }) }],
    ['changes a draft that says something else', 'changed', { draft: draftOf({ name: 'Old' }) }],
    [
      'changes a draft even back to what is published',
      'changed',
      { draft: draftOf({ name: 'Old' }), current: service() },
    ],
    ['leaves what is published already', 'same', { current: service() }],
    ['leaves what is drafted already', 'same', { draft: draftOf(), current: service({ name: 'Old' }) }],
    ['refuses what is faulty', 'faulty', { draft: draftOf(), problems: [FAULT] }],
  ])('%s', (_what, status, changes) => {
    expect(fatesOf([incoming(changes)])).toEqual([{ status, problems: changes.problems ?? [] }]);
  });

  it('does not count the order of members, nor optional ones that say nothing', () => {
    const { key, name, ...rest } = service();
    const turned = { ...rest, name, key, keywords: [], audience: null };
    expect(fatesOf([incoming({ definition: turned, current: service() })])).toMatchObject([
      { status: 'same' },
    ]);
  });

  it('takes each service once', () => {
    const [first, second] = fatesOf([incoming(), incoming({ definition: service({ name: 'Other' }) })]);
    expect(first?.status).toBe('created');
    expect(second).toMatchObject({ status: 'faulty', problems: [{ pointer: '/key', code: 'duplicate' }] });
  });
});
