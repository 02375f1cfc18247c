import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('gets a newcomer an element in at most ten lines, without a script of their own', () => {
  const page = readFileSync(new URL('../../examples/plain-html/index.html', import.meta.url), 'utf8');
  expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  const [, address] =
    /<script type="module" src="(http:\/\/[^"]+)\/sdk\/v1\/portal\.js"><\/script>/.exec(page) ?? [];
  expect(page).toContain(`<portal-provider api="${address}" session-url="/portal-session">`);
  expect(page.match(/<script/g)).toHaveLength(1);
});
