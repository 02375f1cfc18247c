import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const COPIED = [
  ...['server', 'sdk', 'forms', 'scripts', 'openapi', 'package.json'],
  ...['tsconfig.json', 'eslint.config.mjs', '.prettierrc.json'],
];
const DOMAIN = 'server/domains/loan-offers';
const ELEMENT = 'sdk/components/portal-thing';

const checkout = mkdtempSync(join(tmpdir(), 'portico-generators-'));
const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(checkout, path), change(read(path)));

/** Runs a program of the copy; answers exit code and everything that it printed. */
function run(...args: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

/** A tool of node_modules. */
const tool = (path: string, ...args: string[]) => run(join(root, 'node_modules', path), ...args);

/** What the compiler finds in some files of the copy: looking through all of them takes half a minute. */
function typesOf(isMeant: (path: string) => boolean): { checked: string[]; faults: string[] } {
  const { config } = ts.readConfigFile(join(checkout, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, checkout);
  const program = ts.createProgram(fileNames, options);
  const pathOf = ({ fileName }: ts.SourceFile): string => relative(checkout, fileName).replaceAll('\\', '/');
  const meant = program.getSourceFiles().filter((file) => isMeant(pathOf(file)));
  const found = meant.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  const say = ({ file, messageText }: ts.Diagnostic): string =>
    `${file ? pathOf(file) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  return { checked: meant.map(pathOf), faults: found.map(say) };
}

beforeAll(() => {
  for (const name of COPIED) cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

describe('npm run new:domain', () => {
  beforeAll(() => {
    const { code, text } = run('scripts/new-domain.mjs', 'loan-offers', '--prefix', 'lof');
    expect([code, text]).toEqual([0, expect.stringContaining('By hand:')]);
  });

  it('makes every file of a domain, with its policy, actions and id prefix', () => {
    const ends = 'controller dto events model.test model ports present service store'.split(' ');
    expect(readdirSync(join(checkout, DOMAIN))).toEqual(ends.map((end) => `loan-offers.${end}.ts`));
    expect(read('server/access/policies/loan-offers.ts')).toContain("policy('loan-offer'");
    expect(read('server/access/actions.ts')).toContain("'loan-offer.create'");
    expect(read('server/kernel/ids.ts')).toContain("'lof'");
  });

  it('leaves no placeholder behind', () => {
    const texts = readdirSync(join(checkout, DOMAIN)).map((file) => read(`${DOMAIN}/${file}`));
    expect(texts.join('\n')).not.toMatch(/__/);
  });

  it('passes its own tests', () => {
    writeFileSync(join(checkout, 'vitest.unit.mjs'), 'export default {};\n');
    const { code, text } = tool('vitest/vitest.mjs', 'run', '--config', 'vitest.unit.mjs', DOMAIN);
    expect([code, text]).toEqual([0, expect.stringMatching(/4 passed/)]);
  });

  it.each([
    ['no name', [], 'Give the name of the domain'],
    ['capitals', ['Offers'], '"Offers" is no name'],
    ['a path', ['../offers'], '"../offers" is no name'],
    ['one that is there', ['requests'], 'There is a domain requests already'],
    ['a singular', ['fish'], 'Name the domain in the plural'],
    ['a word of the language', ['classes'], 'The code cannot call one of them "class"'],
    ['a type of the contract', ['services'], 'The contract has a Service already'],
    ['a taken prefix', ['orders', '--prefix', 'req'], 'Ids that begin with req_ are taken'],
    ['a long prefix', ['orders', '--prefix', 'orde'], 'Give a prefix of three letters'],
    ['an unknown option', ['--force'], "Unknown option '--force'"],
  ])('refuses %s in one sentence', (_, args, words) => {
    const { code, text } = run('scripts/new-domain.mjs', ...args);
    expect([code, text]).toEqual([1, expect.stringMatching(/^[^\n]+\n$/)]);
    expect(text).toContain(words);
  });
});

describe('npm run new:component', () => {
  beforeAll(() => {
    const { code, text } = run('scripts/new-component.mjs', 'portal-thing');
    expect([code, text]).toEqual([0, expect.stringContaining('By hand:')]);
  });

  it('makes the element with look, words in two languages, registration and tests', () => {
    expect(readdirSync(join(checkout, ELEMENT))).toEqual([
      'messages.de.ts',
      'messages.en.ts',
      'portal-thing.define.ts',
      'portal-thing.styles.ts',
      'portal-thing.test.ts',
      'portal-thing.ts',
    ]);
    expect(read(`${ELEMENT}/portal-thing.define.ts`)).toContain("define('portal-thing', PortalThing);");
  });

  it.each([
    ['no name', [], 'Give the tag of the element'],
    ['no prefix', ['thing'], '"thing" is no tag of ours'],
    ['capitals', ['portal-Thing'], '"portal-Thing" is no tag of ours'],
    ['one that is there', ['portal-provider'], 'There is an element portal-provider already'],
  ])('refuses %s in one sentence', (_, args, words) => {
    const { code, text } = run('scripts/new-component.mjs', ...args);
    expect([code, text]).toEqual([1, expect.stringMatching(/^[^\n]+\n$/)]);
    expect(text).toContain(words);
  });
});

describe('what was generated', () => {
  it('is formatted and passes lint', () => {
    const access = ['server/access/actions.ts', 'server/access/policies/loan-offers.ts'];
    const paths = [DOMAIN, ELEMENT, ...access, 'server/kernel/ids.ts'];
    expect(tool('prettier/bin/prettier.cjs', '--check', ...paths).text).toContain('All matched files');
    expect(tool('eslint/bin/eslint.js', '--max-warnings', '0', ...paths)).toEqual({ code: 0, text: '' });
  }, 120_000);

  it('has sound types, also when it is wired as the generator says', () => {
    edit('server/access/guard.ts', (text) =>
      `import { loanOffersPolicy } from './policies/loan-offers.js';\n${text}`.replace(
        '  ...eventsPolicy,',
        '  ...eventsPolicy,\n  ...loanOffersPolicy,',
      ),
    );
    edit('server/store/event-types.ts', (text) =>
      text.replace(
        '} as const satisfies',
        `'loan-offer.created': {
          tells: 'There is a new loan offer.', subject: 'Its id.', data: { loanOfferId: key('The loan offer.'), accountId: ACCOUNT } },
        } as const satisfies`,
      ),
    );
    edit('server/compose.ts', (text) =>
      [
        ...['Controller', 'Service', 'Store'].map(
          (what) =>
            `import { LoanOffers${what} } from './domains/loan-offers/loan-offers.${what.toLowerCase()}.js';`,
        ),
        text
          .replace(
            '  const background = ',
            `  const loanOffers = new LoanOffersService({
               store: new LoanOffersStore(connection), accounts: tenants, unitOfWork });\n  const background = `,
          )
          .replace(
            '[SystemController, ',
            '[LoanOffersController, () => new LoanOffersController(loanOffers)],\n[SystemController, ',
          ),
      ].join('\n'),
    );
    expect(read('server/compose.ts')).toContain('new LoanOffersController(loanOffers)');
    const concerned =
      /^(server\/(domains\/loan-offers|access|compose|kernel\/ids|store\/event-types)|sdk\/components\/portal-thing)/;
    const { faults, checked } = typesOf((path) => concerned.test(path));
    expect(faults).toEqual([]);
    expect(checked).toEqual(
      expect.arrayContaining([
        ...[`${DOMAIN}/loan-offers.service.ts`, 'server/compose.ts', 'server/access/guard.ts'],
        ...['server/store/event-types.ts', `${ELEMENT}/portal-thing.test.ts`],
      ]),
    );
  }, 120_000);

  it('is found by the build of the SDK', () => {
    const list = "import('./scripts/sdk/elements.mjs').then(({ tags }) => console.log(tags.join()))";
    const tags = execFileSync(process.execPath, ['-e', list], { cwd: checkout, encoding: 'utf8' });
    expect(tags.trim().split(',')).toContain('portal-thing');
  });
});
