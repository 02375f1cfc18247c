import { expect, it } from 'vitest';
import { sharesIn } from './profile.js';

const frame = (id: number, functionName: string, url: string) => ({
  id,
  callFrame: { functionName, url, scriptId: '1', lineNumber: 1, columnNumber: 1 },
});

it('a profile tells whose code ran while the process was busy, after its start', () => {
  const nodes = [
    frame(1, '(idle)', ''),
    frame(2, 'serialize', 'file:///portal/node_modules/bson/lib/bson.mjs'),
    frame(3, '(garbage collector)', ''),
    frame(4, 'present', 'file:///portal/dist/server/app.js'),
    frame(5, 'parse', 'node:url'),
  ];
  const samples = [4, 1, 2, 2, 3, 4, 5];
  const timeDeltas = [1_000, 500, 500, 500, 500, 250, 250];
  expect(sharesIn({ nodes, samples, timeDeltas, startTime: 0, endTime: 3_500 }, 1.4)).toEqual([
    { who: 'bson', share: 0.5 },
    { who: 'garbage collection', share: 0.25 },
    { who: 'Portico', share: 0.125 },
    { who: 'Node', share: 0.125 },
  ]);
});
