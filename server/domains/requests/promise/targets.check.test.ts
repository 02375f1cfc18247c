import { expect, it } from 'vitest';
import type { ServiceDefinition } from '../definition.js';
import { targetProblems } from './targets.check.js';
import type { ServiceTargets } from './targets.js';

const wrong = (targets: ServiceTargets | null): string[] => {
  const workflow = { transitions: [{ key: 'hurry' }] };
  const problems = targetProblems({ targets, workflow } as unknown as ServiceDefinition);
  return problems.map(({ pointer, code }) => `${pointer} ${code}`);
};
const times = { all: { firstResponse: 'PT4H', resolution: 'P2D' } };

it('targets that can be kept are well, and so are none', () => {
  expect(wrong(null)).toEqual([]);
  expect(wrong({ times })).toEqual([]);
  expect(wrong({ calendar: 'office', times, warnAt: 50, escalate: 'hurry' })).toEqual([]);
});

it.each<[Partial<ServiceTargets>, string]>([
  [{ times: {} }, '/targets/times required'],
  [{ times: { all: { resolution: '2 days' } } }, '/targets/times/all/resolution format'],
  [
    { times: { urgent: { firstResponse: 'P1W', resolution: 'P1D' } } },
    '/targets/times/urgent/firstResponse format',
  ],
  [{ times: { low: { firstResponse: 'P2D', resolution: 'P1D' } } }, '/targets/times/low/firstResponse range'],
  [{ calendar: 'My office' }, '/targets/calendar pattern'],
  [{ escalate: 'worry' }, '/targets/escalate unknown'],
])('targets with %j are refused, and it is said where', (changes, problem) => {
  expect(wrong({ times, ...changes })).toEqual([problem]);
});
