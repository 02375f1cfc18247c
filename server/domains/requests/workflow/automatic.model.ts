import { waysOfApprovals } from '../approvals/approval.check.js';
import type { PlacedChart } from '../every-way.model.js';
import { madeByItself } from './ways.model.js';

/** Keys of the transitions that something in the states of a chart makes by itself: timers, steps, approvals. */
export const automaticIn = (chart: Pick<PlacedChart, 'states'>): string[] => [
  ...chart.states.flatMap(madeByItself),
  ...waysOfApprovals(chart),
];
