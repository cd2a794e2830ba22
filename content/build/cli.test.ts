import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Bundle } from '../schema/index.ts';

const root = join(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
afterAll(() => rmSync(out, { recursive: true }));

/** The pinned Node, which runs TypeScript as it stands. */
const run = (...args: readonly string[]) =>
  spawnSync(join(root, 'node_modules/.bin/node'), [join(root, 'content/build/cli.ts'), ...args], { encoding: 'utf8' });

describe('the content command', () => {
  it('reports the real content in one line of JSON', () => {
    const { status, stdout, stderr } = run('--report');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ uncited: 0, orphans: 0, errors: 0 });
  });

  it('writes a bundle that the app can read', () => {
    const file = join(out, 'bundle.json');
    expect(run('--out', file).status).toBe(0);
    const bundle = Bundle.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(bundle.concepts.length).toBeGreaterThanOrEqual(119);
  });

  it('refuses an option it does not know', () => {
    expect(run('--rapport').status).not.toBe(0);
  });
});
