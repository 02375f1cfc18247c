import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { attach, press, reportLeak } from './form.support.js';
import { devtools, settled, shows, useBrowser, watchTroubles } from './page.support.js';
import { clientSecret, useSite } from './site.support.js';

const site = useSite();
const browser = useBrowser();

/** The host's own script: under this policy the page cannot ask its backend, so the secret stands in the page. */
const script = `
  const provider = document.querySelector('portal-provider');
  const meta = document.querySelector('meta[name=portal-client-secret]');
  provider.fetchClientSecret = async () => {
    const secret = meta.content;
    meta.remove();
    meta.content = '';
    if (!secret) throw new Error('The session is over: load the page again.');
    return secret;
  };`;

const html = (secret: string) => `<!doctype html>
  <html lang="en"><head><title>Strict</title>
    <meta name="portal-client-secret" content="${secret}">
    <link rel="stylesheet" href="/site.css">
    <script type="module" src="/sdk/portal.js"></script>
    <script type="module" src="/site.js"></script>
  </head><body>
    <portal-provider api="${site.apiUrl}">
      <portal-request-form service="report-fault"></portal-request-form>
      <portal-status></portal-status>
      <portal-documents></portal-documents>
    </portal-provider>
  </body></html>`;

/** A host that serves its own copy of the SDK, under the strictest policy. */
async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const path = req.url ?? '/';
  const send = (type: string, body: string | Buffer) =>
    res.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy() }).end(body);
  if (path.startsWith('/sdk/')) send('text/javascript', readFileSync(`dist/sdk/v1/${basename(path)}`));
  else if (path === '/site.js') send('text/javascript', script);
  else if (path === '/site.css') send('text/css', 'body { font: 1rem sans-serif }');
  else if (path === '/') send('text/html', html(await clientSecret(site, `http://${req.headers.host}`)));
  else res.writeHead(404).end();
}

const policy = () =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${site.apiUrl}; ` +
  `img-src ${site.apiUrl} blob:; require-trusted-types-for 'script'`;

/** Everything that the policy refused, as the page and as DevTools tell it. */
async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { noteViolation(text: string): void }).noteViolation(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  const session = await devtools(page);
  session.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details)
      violations.push(`${details.violatedDirective} ${details.contentSecurityPolicyViolationType}`);
  });
  await session.send('Audits.enable');
  return violations;
}

const mayBeIgnored = (url: string) => url.endsWith('/favicon.ico');

it('works under the strictest policy with Trusted Types: every element, a request with a file', async () => {
  const url = await site.page((req, res) => void answer(req, res));
  const page = await browser.open();
  const violations = await watchViolations(page);
  const troubles = watchTroubles(page);
  const outside: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== url && origin !== site.apiUrl && !mayBeIgnored(request.url())) outside.push(request.url());
  });
  await page.goto(url);
  for (const tag of ['portal-request-form', 'portal-status', 'portal-documents']) await settled(page, tag);

  await reportLeak(page, 'Strict pump house');
  await attach(page, 'portal-request-form', resolve('examples/demo-data/files/leak-at-seal.jpg'));
  await shows(page, 'portal-request-form', 'uploaded');
  await press(page, 'portal-request-form', 'Submit');
  await shows(page, 'portal-request-form', 'REQ-');
  await shows(page, 'portal-status', 'Strict pump house');
  await shows(page, 'portal-documents', 'leak-at-seal.jpg');
  expect(await page.$('meta[name=portal-client-secret]')).toBeNull();
  expect({ violations, troubles, outside }).toEqual({ violations: [], troubles: [], outside: [] });
});

it('would notice: an inline style, a foreign image and text turned into markup are refused', async () => {
  const url = await site.page((req, res) => void answer(req, res));
  const page = await browser.open();
  const violations = await watchViolations(page);
  await page.goto(url);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(new Image(), { src: '/picture.png' }));
    try {
      document.body.innerHTML = '<p>text</p>';
    } catch {
      // That is what the policy is for.
    }
  });
  await expect.poll(() => violations.join('\n')).toMatch(/require-trusted-types-for/);
  expect(violations.join('\n')).toMatch(/style-src/);
  await expect.poll(() => violations.join('\n')).toMatch(/img-src/);
});
