import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bodyOf } from '../../support/api.js';
import { attach, press, type } from '../form.support.js';
import { settled, shows, useBrowser } from '../page.support.js';
import { useSite } from '../site.support.js';
import { numberOf, openWorld, requestOf, staffOf } from './world.support.js';

const form = 'portal-request-form';
const status = 'portal-status';
const photo = resolve('examples/demo-data/files/leak-at-seal.jpg');

const site = useSite();
const browser = useBrowser();

it('a tenant reports a repair with a photo, agrees to an appointment, and the caretaker who got it repairs it', async () => {
  const page = await openWorld(browser, site, 'property', 'ruth');
  for (const tag of [form, status]) await settled(page, tag);
  await press(page, form, 'Report a repair');
  await press(page, form, 'Bathroom');
  await type(page, form, 'What is broken?', 'The tap drips all night.');
  await press(page, form, 'At any time, I need not be there');
  await type(page, form, 'How does the caretaker get in?', 'The neighbour in flat 11 has a key.');
  await press(page, form, 'Submit');
  await shows(page, form, 'file');
  await attach(page, form, photo);
  await shows(page, form, 'uploaded');
  await press(page, form, 'Submit');
  const number = await numberOf(page);
  await shows(page, status, `${number}: We have your report`);

  const ben = await staffOf(site, 'property', 'ben');
  const move = async (transition: string, more: object = {}) =>
    bodyOf(await ben.post(`/v1/requests/${number}/transitions`, { transition, ...more }));
  const appointment = { data: { day: '2031-04-22', window: 'morning' }, comment: 'Tuesday from 8 to 12?' };
  await move('propose', appointment);
  await shows(page, status, `${number}: An appointment is proposed`);
  await shows(page, status, 'Tuesday from 8 to 12?');
  await press(page, status, 'That suits me');
  // The element asks once more before it moves a request.
  await shows(page, status, 'Not now');
  await press(page, status, 'That suits me');
  await shows(page, status, `${number}: The appointment is agreed`);
  const agreed = await requestOf(ben, number);
  expect(agreed).toMatchObject({ facts: { day: '2031-04-22', window: 'morning' } });
  await move('repair');
  await shows(page, status, `${number}: Repaired`);
}, 60_000);
