/** What mocha puts on the window of a browser test, as far as our tests use it. */
declare function describe(name: string, define: () => void): void;
declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => void | Promise<void>): void;
declare function afterEach(tidy: () => void | Promise<void>): void;
