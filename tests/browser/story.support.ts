import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished, vi } from 'vitest';
import { createHostSite } from '../../examples/host-site/server.mjs';
import { Api, bodyOf, type Schemas } from '../support/api.js';
import { devtools, until, watchTroubles, type TestBrowser } from './page.support.js';
import { ServerProcess } from './server-process.support.js';
import { LateServer } from './site.support.js';

type Request = Schemas['ServiceRequest'];

/** The product in a process of its own, with a host site in front; everything ends with the test. */
export class Product {
  #server!: ServerProcess;
  #host!: LateServer;
  #dataDir!: string;
  apiUrl!: string;
  apiKey!: string;

  constructor(private readonly mongodbUri: string) {}

  static async start(mongodbUri: string): Promise<Product> {
    const product = new Product(mongodbUri);
    product.#dataDir = await mkdtemp(join(tmpdir(), 'portico-story-'));
    onTestFinished(() => rm(product.#dataDir, { recursive: true, force: true }));
    product.#host = await new LateServer().start();
    onTestFinished(() => product.#host.stop());
    onTestFinished(async () => void (await product.#server.stop()));
    await product.startServer('0');
    const { apiUrl, apiKey } = product;
    product.#host.handler = createHostSite({ apiUrl, apiKey });
    return product;
  }

  get hostUrl(): string {
    return this.#host.url;
  }

  /** Starts the server; with `port` 0 on a free one. */
  async startServer(port: string = new URL(this.apiUrl).port): Promise<void> {
    this.#server = new ServerProcess({
      PORT: port,
      MONGODB_URI: this.mongodbUri,
      PORTICO_DATA: this.#dataDir,
      PORTICO_DEMO_ORIGIN: this.hostUrl,
      PORTICO_LOG: 'warn',
    });
    const { apiUrl, apiKey } = await this.#server.ready();
    Object.assign(this, { apiUrl, apiKey });
  }

  /** Asks the server to stop and waits until its process is gone. Answers the exit code. */
  stopServer(): Promise<number | null> {
    return this.#server.stop();
  }

  /** What the integrator's program uses. */
  get program(): Api {
    return new Api(this.apiUrl).as(this.apiKey);
  }

  /** The API as a person of another account sees it. */
  async tomas(): Promise<Api> {
    const account = { externalId: 'oakfield', name: 'Oakfield Dairy' };
    const user = { externalId: 'tomas', name: 'Tomás Ferreira', roles: ['member'], account };
    const { clientSecret } = bodyOf(
      await this.program.post<{ clientSecret: string }>('/v1/embed-sessions', { user }),
      201,
    );
    const grant_type = 'urn:portico:params:oauth:grant-type:embed-session';
    const form = { grant_type, client_secret: clientSecret };
    const stranger = new Api(this.apiUrl);
    const { access_token } = bodyOf(
      await stranger.send<{ access_token: string }>('POST', '/v1/token', { form }),
    );
    return stranger.as(access_token);
  }

  /** Moves a request. */
  async move(id: string, transition: string, comment?: string): Promise<Request> {
    const body = { transition, ...(comment ? { comment } : {}) };
    return bodyOf(await this.program.post<Request>(`/v1/requests/${id}/transitions`, body));
  }

  /** Says something as the integrator. */
  async comment(id: string, body: string): Promise<void> {
    bodyOf(await this.program.post(`/v1/requests/${id}/comments`, { body }), 201);
  }
}

/** The host page of one person in a window of its own, which is never loaded again. */
export class PersonsPage {
  /** How often the page was loaded, and what it complained about. */
  loads = 0;
  troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly downloads: string,
  ) {}

  static async open(browser: TestBrowser, url: string, externalId: string): Promise<PersonsPage> {
    const page = await browser.open();
    const downloads = await mkdtemp(join(tmpdir(), 'portico-downloads-'));
    onTestFinished(() => rm(downloads, { recursive: true, force: true }));
    const persons = new PersonsPage(page, downloads);
    const session = await devtools(page);
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: page.browserContext().id,
    });
    await page.goto(url);
    // The switch of the demo is a plain form.
    await page.select('#person', externalId);
    await Promise.all([page.waitForNavigation(), page.click('form.person button')]);
    persons.troubles = watchTroubles(page);
    page.on('load', () => persons.loads++);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      void customElements.whenDefined('portal-provider').then(async () => {
        const provider = document.querySelector('portal-provider') as HTMLElement & {
          updateComplete: Promise<unknown>;
          portal: { subscribe(listener: (event: unknown) => void): void };
        };
        await provider.updateComplete;
        provider.portal.subscribe((event) => heard.push(event));
      });
    });
    return persons;
  }

  /** Every event that came to this page, as JSON. */
  heard(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
  }

  /** The bytes of the file that the person's browser saved under this name. */
  async downloaded(name: string): Promise<Buffer> {
    await vi.waitUntil(async () => (await readdir(this.downloads)).includes(name), 30_000);
    return readFile(join(this.downloads, name));
  }

  /**
   * Has the page itself note when an element first shows some words, from now on: polling from outside would measure
   * the poll. `Date.now` is the same clock in the browser and here.
   */
  async watchFor(tag: string, words: string): Promise<() => Promise<number>> {
    const key = `seen ${tag} ${words}`;
    await this.page.evaluate(
      (name, wanted, id) => {
        const root = document.querySelector(name)!.shadowRoot!;
        const look = () => {
          if (root.textContent!.includes(wanted))
            (window as never as Record<string, number>)[id] ??= Date.now();
        };
        new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
        look();
      },
      tag,
      words,
      key,
    );
    return async () => {
      await until(this.page, (id) => id in window, [key]);
      return this.page.evaluate((id) => (window as never as Record<string, number>)[id]!, key);
    };
  }
}
