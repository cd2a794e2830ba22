import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOurs } from './origin.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import { serveAssets } from './serve.ts';

const RENDERER = path.join(import.meta.dirname, '../../renderer');

let root: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'atlas-assets-'));
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets/app-1.js'), 'export {}');
  writeFileSync(path.join(root, 'notes.exe'), 'MZ');
  serve = serveAssets(root);
});
afterAll(() => rmSync(root, { recursive: true }));

const status = async (address: string, init?: RequestInit) => (await serve(new Request(address, init))).status;

describe('the bundle', () => {
  it.each([
    'app://bundle/',
    'app://bundle/index.html',
    'app://bundle/assets/app-1.js',
    'app://bundle/assets/../index.html',
  ])('serves %s', async (address) => expect(await status(address)).toBe(200));

  it.each([
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/..%5c..%5cetc/passwd',
    'app://bundle//etc/passwd',
    'app://bundle/%252e%252e/etc/passwd',
    'app://bundle/index.html%00.js',
    'app://bundle/assets',
    'app://bundle/%',
    'app://BUNDLE/index.html',
    'app://other/index.html',
    'app://user@bundle/index.html',
    'app://bundle:8080/index.html',
    'app://bundle/late.html',
    'app://bundle/notes.exe',
    'https://bundle/index.html',
    'file:///etc/passwd',
  ])('does not know %s', async (address) => {
    writeFileSync(path.join(root, 'late.html'), 'not listed at start');
    if (address.includes('@')) return expect(isOurs(address)).toBe(false); // Request itself refuses credentials
    expect(await status(address)).toBe(404);
  });

  it('is missed at the start, not as a white window', () =>
    expect(() => serveAssets(path.join(root, 'assets'))).toThrow(/there is no page/));

  it('answers GET and HEAD only', async () => {
    expect(await status('app://bundle/index.html', { method: 'POST' })).toBe(405);
    expect(await (await serve(new Request('app://bundle/index.html', { method: 'HEAD' }))).text()).toBe('');
  });

  it('refuses what another origin asks for', async () => {
    const request = Object.assign(new Request('app://bundle/index.html'), { initiatorOrigin: 'https://evil.example' });
    expect((await serve(request)).status).toBe(403);
  });

  it('carries the policy on every answer, also on refusals', async () => {
    for (const address of ['app://bundle/index.html', 'app://bundle/nothing.html'])
      expect((await serve(new Request(address))).headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it('has the same policy in the page as a second layer, but for what a meta element cannot say', () => {
    const page = readFileSync(path.join(RENDERER, 'index.html'), 'utf8');
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(meta).toBe(CONTENT_SECURITY_POLICY.replace(" frame-ancestors 'none';", ''));
  });

  it('lets one policy name code to run, once, and it must be ours to run', () => {
    expect(/trusted-types ([^;]+)/.exec(CONTENT_SECURITY_POLICY)?.[1]).toBe('atlas-worker');
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
    expect(CONTENT_SECURITY_POLICY).toContain("worker-src 'self'");
    const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const makers = files.filter((name) => readFileSync(path.join(RENDERER, name), 'utf8').includes('createPolicy'));
    expect(makers).toEqual([path.join('state', 'engine.ts')]);
  });

  it('never allows inline code, evaluation or a foreign address', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});
