import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { prune } from '../../forms/fields.js';
import { validate } from '../../forms/validate.js';
import {
  accounts,
  fileNames,
  people,
  personOf,
  readDemoFile,
  records,
  requests,
  serviceOf,
  tenant,
  transitionOf,
  type DemoPerson,
  type DemoRequest,
} from './demo-data.js';

const NOTE = 'Kestrel staff only:';
const each = requests.map((request) => [`${request.service} of ${request.person}`, request] as const);
const isStaff = ({ roles }: DemoPerson): boolean => roles.includes('agent');

/** The category of the state that a request's history ends in; throws when a step is not possible. */
function endOf(request: DemoRequest): string {
  const service = serviceOf(request.service);
  let state = service.workflow.initial;
  for (const step of request.history) {
    const transition = transitionOf(service, step);
    if (!transition) continue;
    if (!transition.from.includes(state))
      throw new Error(`${step.transition} does not lead out of ${state}.`);
    state = transition.to;
  }
  return service.workflow.states.find(({ key }) => key === state)?.category ?? '';
}

/** An independent judge of the same schema. */
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, multipleOfPrecision: 9 }));
ajv.addFormat('phone', true);

describe('accounts and people', () => {
  it('are unique and belong together', () => {
    expect(tenant).toEqual({ key: 'kestrel', name: 'Kestrel Pumps' });
    const keys = accounts.map(({ externalId }) => externalId);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(people.map(({ externalId }) => externalId)).size).toBe(people.length);
    for (const person of people) {
      expect(keys).toContain(person.account);
      expect(person.email).toMatch(/^[a-z]+@[a-z]+\.example$/);
      expect(person.roles, person.name).toEqual([
        expect.stringMatching(
          person.account === 'kestrel' ? /^(agent|approver)$/ : /^(member|viewer|accounting|account-admin)$/,
        ),
      ]);
    }
  });
});

describe.each(each)('%s', (_, request) => {
  const service = serviceOf(request.service);

  it('has valid answers, by our engine and by another one', () => {
    expect(validate(service.form, request.data)).toEqual([]);
    expect(ajv.validate(service.form, request.data), ajv.errorsText()).toBe(true);
  });

  it('answers only what the form asked', () => {
    expect(prune(service.form, request.data)).toEqual(request.data);
  });

  it('belongs to a member of its account, who submits it', () => {
    expect(personOf(request.person)).toMatchObject({ account: request.account, roles: ['member'] });
    const { daysAgo, by, document, ...rest } = request.history[0] ?? { daysAgo: 0, by: '' };
    expect([by, rest]).toEqual([request.person, {}]);
    expect(daysAgo).toBeGreaterThan(0);
    if (document) expect(service.attachments).not.toBeNull();
  });

  it('has a past in order, made by people who could', () => {
    const days = request.history.map(({ daysAgo }) => daysAgo);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days.at(-1)).toBeGreaterThan(0);
    for (const step of request.history) {
      const person = personOf(step.by);
      if (!isStaff(person)) expect(person.account).toBe(request.account);
      if (step.visibility) expect([isStaff(person), step.transition]).toEqual([true, undefined]);
      if (step.document) expect(fileNames).toContain(step.document);
    }
    expect(endOf(request)).not.toBe('');
  });

  it('makes each transition as its service demands', () => {
    for (const step of request.history) {
      const transition = transitionOf(service, step);
      if (!transition) {
        expect(step.data).toBeUndefined();
        continue;
      }
      expect(transition.by).toContain(isStaff(personOf(step.by)) ? 'staff' : 'customer');
      if (transition.comment === 'required') expect(step.comment, step.transition).toBeTruthy();
      if (transition.comment === 'none') expect(step.comment, step.transition).toBeUndefined();
      if (transition.form) expect(validate(transition.form, step.data ?? {}), step.transition).toEqual([]);
      else expect(step.data, step.transition).toBeUndefined();
    }
  });
});

describe('the requests together', () => {
  it('rise with time and stand in every kind of state', () => {
    const starts = requests.map(({ history }) => history[0]?.daysAgo ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect([...new Set(requests.map(endOf))].sort()).toEqual([
      'approved',
      'blocked',
      'cancelled',
      'completed',
      'in_review',
      'rejected',
      'submitted',
      'waiting_for_you',
    ]);
  });

  it('keep their promises, but for one', () => {
    const open = requests.filter(
      (request) => !['completed', 'rejected', 'cancelled'].includes(endOf(request)),
    );
    const late = open.filter(
      ({ service, history }) =>
        (history[0]?.daysAgo ?? 0) * 24 > (serviceOf(service).promise.hours ?? Infinity),
    );
    expect(late.map(endOf)).toEqual(['blocked']);
  });

  it('hold internal notes that a search recognises, on requests of both demo customers', () => {
    const steps = requests.flatMap(({ account, history }) => history.map((step) => ({ account, ...step })));
    const notes = steps.filter(({ visibility }) => visibility === 'internal');
    expect(notes.every(({ comment }) => comment?.startsWith(NOTE))).toBe(true);
    expect(steps.filter(({ comment }) => comment?.includes(NOTE))).toHaveLength(notes.length);
    expect(notes.map(({ account }) => account)).toEqual(expect.arrayContaining(['brightwater', 'oakfield']));
  });

  it('name no calendar day, which would grow old', () => {
    expect(JSON.stringify(requests)).not.toMatch(/\d{4}-\d\d-\d\d/);
  });
});

describe('the files', () => {
  it.each(fileNames)('%s is small, real and used', (name) => {
    const bytes = readDemoFile(name);
    expect(bytes.length).toBeLessThan(60_000);
    const start = bytes.subarray(0, 8).toString('latin1');
    expect(start).toMatch(name.endsWith('.pdf') ? /^%PDF-1\.\d/ : /^\xff\xd8\xff/);
    const ofRequests = requests.flatMap(({ history }) => history.map(({ document }) => document));
    const ofRecords = records.files.map(({ document }) => document);
    expect([...ofRequests, ...ofRecords]).toContain(name);
  });
});
