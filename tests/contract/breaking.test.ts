import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Contract {
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, { properties: Record<string, unknown>; required?: string[] }> };
}

const folder = mkdtempSync(join(tmpdir(), 'portico-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The exit code of the gate's comparison, and what it said, for a changed contract against the released one. */
function compare(
  name: string,
  change: (contract: Contract) => void,
): Promise<{ code: number; said: string }> {
  const contract = JSON.parse(readFileSync('openapi/released.json', 'utf8')) as Contract;
  change(contract);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(contract));
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/openapi/breaking.mjs', file], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

describe('the comparison with the released contract', () => {
  it.each<[string, (contract: Contract) => void]>([
    ['an operation that is gone', ({ paths }) => delete paths['/v1/me']],
    ['a field that is gone', ({ components }) => delete components.schemas['Me']!.properties['email']],
    [
      'an input that must have one field more',
      ({ components }) => components.schemas['CommentInput']!.required!.push('visibility'),
    ],
  ])('fails for %s', async (name, change) => {
    const { code, said } = await compare(name.replaceAll(' ', '-'), change);
    expect(code, said).toBe(1);
    expect(said).toContain('major');
  });

  it('lets a change through that is accepted for a reason, and no other one at its place', async () => {
    const accepted = await compare('accepted', ({ components }) => {
      components.schemas['AccessToken']!.properties['token_type'] = {
        type: 'string',
        enum: ['Bearer', 'DPoP'],
      };
    });
    expect(accepted.code, accepted.said).toBe(0);
    const other = await compare('other', ({ components }) => {
      components.schemas['AccessToken']!.properties['token_type'] = { type: 'integer' };
    });
    expect(other.code, other.said).toBe(1);
  });

  it('lets an addition through', async () => {
    const { code, said } = await compare('addition', ({ components }) => {
      components.schemas['Me']!.properties['nickname'] = { type: 'string' };
    });
    expect(code, said).toBe(0);
  });
});
